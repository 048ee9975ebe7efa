"""Print every benchmark as a ratio against a floor measured in the same run (``start.py bench``).

A bound is shown as held or missed; it never fails a build. Milliseconds are printed beside it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks import batch, first_page, preview, progress_pdf, start, volume, week
from tests.benchmarks.table import Figure, print_table

BENCHMARKS: tuple[Callable[[], Figure], ...] = (
    start.measure,
    first_page.measure,
    progress_pdf.measure_usual,
    progress_pdf.measure_full,
    week.measure_painting,
    week.measure_turning,
    week.measure_frame,
    week.measure_first_frame,
    week.measure_dragging,
    week.measure_slots,
)


def main() -> int:
    """Measure everything and print the table."""
    print_table(
        [*(measure() for measure in BENCHMARKS), *preview.measure(), *volume.measure(), *batch.measure()]
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
