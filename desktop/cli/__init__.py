"""The same use cases without a window: ``opmaat <command>``; ``opmaat --help`` explains each."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from desktop.cli.arguments import WindowRequest, names_store, parse
from desktop.domain.errors import OpmaatError
from desktop.language import set_language


def wants_window(arguments: Sequence[str]) -> WindowRequest | None:
    """The window that was asked for, or ``None`` when it is a sub-command (or ``--help``)."""
    if {"-h", "--help"} & set(arguments):
        return None
    if list(arguments[:1]) == ["gallery"]:
        return WindowRequest(pictures=parse(arguments).pictures, gallery=True)
    if any(not argument.startswith("-") for argument in arguments[:1]) and not names_store(arguments):
        return None
    found = parse(arguments)
    if found.command is not None:
        return None
    return WindowRequest(found.store, found.pictures, found.password_file, found.date, found.until_painted)


def run(arguments: Sequence[str]) -> int:
    """Run one sub-command; every failure is a sentence on stderr and an exit code, no traceback."""
    found = parse(arguments)
    set_language(found.lang)
    try:
        code = int(found.act(found) or 0)
        sys.stdout.flush()
    except OpmaatError as error:
        return _said(error)
    except BrokenPipeError:
        # The reader of our output (a pager, head) went away: nothing is wrong with the store.
        _drop_output()
        return 1
    except KeyboardInterrupt:
        return 1
    except OSError as error:
        # The disk under our output, or a folder on the way that may not be looked into.
        from desktop.storage.durable import as_opmaat_error

        _drop_output()
        return _said(as_opmaat_error(error, Path(str(error.filename or ""))), error)
    except Exception as error:  # noqa: BLE001 - the outermost edge: a fault of ours is a sentence as well
        return _said(OpmaatError(), error)
    return code


def _said(error: OpmaatError, cause: Exception | None = None) -> int:
    """Say what went wrong; of a fault of the program only where it is, never with what."""
    from desktop.language.words import error_text

    print(error_text(error), file=sys.stderr)
    if cause is not None and type(error) is OpmaatError:
        place = traceback.extract_tb(cause.__traceback__)[-1]
        print(f"({type(cause).__name__}, {Path(place.filename).name}:{place.lineno})", file=sys.stderr)
    return error.exit_code


def _drop_output() -> None:
    """Let what Python still wants to write at its end go nowhere: it would only complain."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
