"""The same use cases without a window: ``opmaat <command>``; ``opmaat --help`` explains each."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from desktop.cli.arguments import WindowRequest, parser
from desktop.domain.errors import OpmaatError
from desktop.language import set_language


def wants_window(arguments: Sequence[str]) -> WindowRequest | None:
    """The window that was asked for, or ``None`` when it is a sub-command (or ``--help``)."""
    if any(not argument.startswith("-") for argument in arguments[:1]):
        return None
    if {"-h", "--help"} & set(arguments):
        return None
    found = parser().parse_args(arguments)
    return WindowRequest(found.store, found.pictures, found.password_file, found.date)


def run(arguments: Sequence[str]) -> int:
    """Run one sub-command; every failure is a sentence on stderr and an exit code, no traceback."""
    found = parser().parse_args(arguments)
    set_language(found.lang)
    from desktop.language.words import error_text

    try:
        return int(found.act(found) or 0)
    except OpmaatError as error:
        print(error_text(error), file=sys.stderr)
        return error.exit_code
    except BrokenPipeError:
        # The reader of our output (a pager, head) went away: nothing is wrong with the store.
        sys.stderr.close()
        return 1
    except KeyboardInterrupt:
        return 1
