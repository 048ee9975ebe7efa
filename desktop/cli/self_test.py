"""``opmaat self-test``: the installed program tries itself; one line a check, no file of the user opened."""

from __future__ import annotations

import logging
import os
import socket
import struct
import subprocess
import sys
import tempfile
import time
from argparse import Namespace
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import NoReturn

from desktop.cli.demo import own_command
from desktop.domain.clock import SYSTEM_CLOCK
from desktop.language import current_language, translate
from desktop.services.practice import PASSWORD
from desktop.services.self_checks import Check, CheckFailed, Trial, need, store_checks
from desktop.version import version_line

SIZE = (1366, 736)
BLANK_BYTES = 8000
"""A picture of this size with nothing on it is a smaller PNG than this."""


def self_test(_found: Namespace) -> int:
    """Run every check in a folder that is thrown away; 1 when one of them did not pass."""
    print(version_line())
    began, lines = time.monotonic(), 0
    failed: list[str] = []
    with tempfile.TemporaryDirectory(prefix="opmaat-self-test-") as scratch, _apart(Path(scratch)):
        trial = Trial(Path(scratch), SYSTEM_CLOCK.today())
        try:
            for name, good in map(partial(_tried, trial), _checks(trial)):
                lines += 1
                failed += [] if good else [name]
        finally:
            trial.close()
    seconds = time.monotonic() - began
    if failed:
        said = translate("SelfTest", "{failed} of {count} checks did not pass ({seconds:.1f} s).")
    else:
        said = translate("SelfTest", "All {count} checks passed ({seconds:.1f} s).")
    print(said.format(failed=len(failed), count=lines, seconds=seconds))
    return 1 if failed else 0


def _checks(trial: Trial) -> Iterator[Check]:
    """All checks; the later ones need what the earlier ones made."""
    from desktop.services.self_documents import document_checks

    yield from store_checks()
    if "practice" in trial.made:
        yield from document_checks()
        trial.close()
        yield from _page_checks(trial)


def _tried(trial: Trial, check: Check) -> tuple[str, bool]:
    """Run one check and print its line; gives its name and whether it passed."""
    name, act = check
    began = time.monotonic()
    try:
        said, good = act(trial), True
    except CheckFailed as error:
        said, good = str(error), False
    except Exception as error:  # a fault of the program is what a check is there to find
        logging.getLogger(__name__).debug("self-test: %s", name, exc_info=True)
        said, good = f"{type(error).__name__}: {error}", False
    word = translate("SelfTest", "passed") if good else translate("SelfTest", "NOT PASSED")
    print(f"{word:<10} {name}: {said} ({time.monotonic() - began:.1f} s)", flush=True)
    return name, good


def _page_checks(trial: Trial) -> Iterator[Check]:
    """The window paints every page in a process of its own; then one check a picture."""
    folder = trial.folder / "pictures"
    folder.mkdir()
    yield translate("SelfTest", "the window paints its pages"), partial(_paint, folder, current_language())
    name = translate("SelfTest", "page: {name}")
    for picture in sorted(folder.glob("*.png")):
        yield name.format(name=picture.stem), partial(_look_at, picture)


def _paint(folder: Path, language: str, trial: Trial) -> str:
    secret = trial.folder / "wachtwoord.txt"
    secret.write_text(PASSWORD, "utf-8")
    options = (f"--store={trial.store}", f"--pictures={folder}", f"--password-file={secret}")
    done = subprocess.run(  # noqa: S603 - our own program with our own paths
        [*own_command(), *options, f"--date={trial.day.isoformat()}"],
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "OPMAAT_LANGUAGE": language},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
    )
    need(done.returncode == 0, f"exit {done.returncode}: {done.stderr.strip()[-300:]}")
    need("Traceback" not in done.stderr, done.stderr.strip()[-300:])
    return str(len(list(folder.glob("*.png"))))


def _look_at(picture: Path, _trial: Trial) -> str:
    data = picture.read_bytes()
    size = struct.unpack(">II", data[16:24])
    need(size == SIZE, f"{size[0]} x {size[1]}")
    need(len(data) > BLANK_BYTES, f"{len(data)} bytes")
    return f"{len(data) // 1024} kB"


@contextmanager
def _apart(folder: Path) -> Iterator[None]:
    """Keep out of the user's folders, and off every network: one call to a host and the check has failed."""
    before = dict(os.environ)
    # Whoever looks for the user's own file finds an empty folder; children inherit it.
    os.environ["OPMAAT_DATA_DIR"] = str(folder / "gegevens")
    sys.addaudithook(_refuse_network)
    _guard["on"] = True
    try:
        yield
    finally:
        _guard["on"] = False
        os.environ.clear()
        os.environ.update(before)


_guard = {"on": False}
_CALLS = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.bind")


def _refuse_network(event: str, arguments: Iterable[object]) -> None:
    """Python tells of every call to the network beforehand; an audit hook cannot be taken away again."""
    if event not in _CALLS or not _guard["on"]:
        return
    first = next(iter(arguments), None)
    if isinstance(first, socket.socket) and first.family == getattr(socket, "AF_UNIX", None):
        return
    _refused(event)


def _refused(event: str) -> NoReturn:
    msg = f"Opmaat uses no network ({event})"
    raise RuntimeError(msg)
