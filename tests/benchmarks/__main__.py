"""Print every benchmark as a ratio against a floor measured in the same run (``start.py bench``).

A bound is shown as held or missed; it never fails a build. Milliseconds are printed beside it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def main() -> int:
    """Measure everything and print the table."""
    if sys.flags.dont_write_bytecode:
        return with_bytecode()
    # Not at the head: a process that draws begins by reading this module, as it reads the program's own.
    from tests.benchmarks import batch, first_page, preview, progress_pdf, start, trust, volume, week
    from tests.benchmarks.table import Figure, print_table

    single: tuple[Callable[[], Figure], ...] = (
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
    figures = [measure() for measure in single]
    for several in (preview, volume, batch, trust):
        figures += several.measure()
    print_table(figures)
    return 0


def with_bytecode() -> int:
    """Measure in a process that may keep bytecode, as an installed program and every second start do.

    Without it the processes that draw many reports compile all that they import, each time.
    """
    with tempfile.TemporaryDirectory(prefix="opmaat-bytecode-") as cache:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": cache}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        return subprocess.call([sys.executable, "-m", "tests.benchmarks"], env=environment)


if __name__ == "__main__":
    sys.exit(main())
