"""The single door: a sub-command goes to the command line, none opens the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run Opmaat; returns the exit code (see ``desktop.cli.arguments``)."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        # A process that draws (desktop.reports.worker) begins here as well, and goes no further.
        freeze_support()
    arguments = list(sys.argv[1:] if argv is None else argv)
    from desktop.cli import run, wants_window

    window = wants_window(arguments)
    if window is None:
        return run(arguments)
    from ui.application import run_window

    return run_window(window)


if __name__ == "__main__":
    sys.exit(main())
