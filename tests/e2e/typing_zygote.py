"""Run by ``test_kill_typing``: forks the real program per line on stdin and kills it while it types.

``PATH SESSION SECONDS LEAVE`` in, one line of JSON out: what the program showed, and when each letter was
typed. Forking after the imports and before the application saves a second per round.
"""

from __future__ import annotations

import json
import os
import select
import signal
import sys
import time
from pathlib import Path
from typing import Any, cast
from uuid import UUID

from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

import ui.places  # noqa: F401 - the heavy part, shared by every round
from desktop.services.practice import PASSWORD
from desktop.services.preferences import Preferences
from tests.e2e.user import User
from tests.e2e.waiting import Waiting
from ui.application import Program, application
from ui.dialogs.recover import RecoverDialog
from ui.pages.session import SessionPage

FIELD = "Wat ging goed?"
PAUSE_MS = 12
"""Milliseconds between two keys: nobody types faster for long."""


def say(to: int, **what: Any) -> None:
    os.write(to, (json.dumps(what) + "\n").encode())


def type_until_killed(path: Path, session: UUID, leave: bool, to: int) -> None:
    program = Program(application(), Preferences(language="nl", mode="light"), path, keeps=False)
    program.show()
    user = User(cast("QtBot", Waiting()), program)
    user.until(lambda: "Wachtwoord" in user.fields())
    user.write("Wachtwoord", PASSWORD)
    user.press("Open", exact=True)
    user.until(lambda: user.window.workspace is not None)
    user.idle()
    dialog = next(iter(user.window.findChildren(RecoverDialog)), None)
    if dialog is not None:
        new = {change.field: change.new for change in dialog.waiting.changes}
        say(to, offered=new["went_well"], title=dialog.windowTitle())
        user.press("Zet terug")
    else:
        assert user.window.desk is not None
        user.window.desk.go("session", session)
    user.until(lambda: FIELD in user.fields())
    user.idle()
    if leave:
        user.press("Later verder")
        assert user.window.desk is not None
        user.window.desk.go("session", session)
        user.until(lambda: FIELD in user.fields())
        user.idle()
    page = user.window.workspace and user.window.workspace.page("session")
    assert isinstance(page, SessionPage)
    editor = page.story.went_well.editor
    say(to, form=editor.text())
    editor.setFocus()
    editor.moveCursor(QTextCursor.MoveOperation.End)  # type: ignore[union-attr]
    number = 0
    while True:
        for letter in f"{number} ":
            user.letter(editor, letter)
            say(to, at=time.monotonic(), typed=len(editor.text()))
            QTest.qWait(PAUSE_MS)
        number += 1


def killed_round(path: Path, session: UUID, seconds: float, leave: bool) -> dict[str, Any]:
    """Let a child type for ``seconds`` after its first letter, kill -9, return what it said."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        type_until_killed(path, session, leave, writer)
        os._exit(1)
    os.close(writer)
    said = b""
    deadline = None
    while deadline is None or time.monotonic() < deadline:
        if not select.select([reader], [], [], 0.01)[0]:
            continue
        block = os.read(reader, 65536)
        if not block:
            break
        said += block
        if deadline is None and b'"at"' in said:
            deadline = time.monotonic() + seconds
    os.kill(child, signal.SIGKILL)
    killed_at = time.monotonic()
    os.waitpid(child, 0)
    while more := os.read(reader, 65536):
        said += more
    os.close(reader)
    lines = [json.loads(line) for line in said.decode().splitlines() if line.endswith("}")]
    merged = {key: value for line in lines for key, value in line.items()}
    merged["letters"] = [(line["at"], line["typed"]) for line in lines if "at" in line]
    return merged | {"killed_at": killed_at}


def main() -> None:
    for line in sys.stdin:
        session, seconds, leave, path = line.rstrip("\n").split(" ", 3)
        result = killed_round(Path(path), UUID(session), float(seconds), leave == "1")
        sys.stdout.write(json.dumps(result) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
