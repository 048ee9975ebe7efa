"""What may be told of a fault of the program: where it is, never with what.

The message of an exception can hold what somebody typed, a path the name of the user, and a log line both.
What is made here holds names out of the code, line numbers and codes only.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from types import TracebackType
from uuid import UUID

from desktop.domain.errors import OpmaatError

OUR_PACKAGES = ("desktop", "ui")
DEEPEST = 20
"""Frames told of one exception: those nearest to the fault."""
_CODE = re.compile(r"[a-z0-9]+(?:[._-][a-z0-9]+)*")
"""A code: small letters, digits and the signs between them; a name or a sentence has a capital or a space."""
_LONGEST_CODE = 32


@dataclass(frozen=True, slots=True)
class Fault:
    """One exception: its kind (with the code of an error of ours) and the places in our code, last first."""

    kind: str
    places: tuple[str, ...]

    @property
    def place(self) -> str:
        """Where it happened; empty when no code of ours was under way."""
        return self.places[0] if self.places else ""


def faults_of(error: BaseException) -> tuple[Fault, ...]:
    """The exception, and those that led to it; without a message, a value or a path."""
    found: list[Fault] = []
    seen: set[int] = set()
    now: BaseException | None = error
    while now is not None and id(now) not in seen:
        seen.add(id(now))
        code = f" ({now.code})" if isinstance(now, OpmaatError) else ""
        found.append(Fault(type(now).__name__ + code, tuple(_places(now.__traceback__))[::-1][:DEEPEST]))
        now = now.__cause__ or now.__context__
    return tuple(found)


def _places(traceback: TracebackType | None) -> Iterator[str]:
    while traceback is not None:
        frame = traceback.tb_frame
        module = str(frame.f_globals.get("__name__", ""))
        if module.partition(".")[0] in OUR_PACKAGES:
            yield f"{module}:{traceback.tb_lineno} {frame.f_code.co_name}"
        traceback = traceback.tb_next


def report_text(about: tuple[str, ...], faults: tuple[Fault, ...]) -> str:
    """The report as lines: what runs (``about``: version, system), then each exception with its places."""
    lines = list(about)
    for fault in faults:
        lines += ["", fault.kind, *(f"  {place}" for place in fault.places)]
    return "\n".join(lines)


class CodesOnly(logging.Formatter):
    """Writes a log line with its own words, and of its values only numbers, ids and codes."""

    def format(self, record: logging.LogRecord) -> str:
        """The line; in place of a value that may be somebody's stands its type."""
        if not isinstance(record.msg, str):
            said = f"<{type(record.msg).__name__}>"
        elif isinstance(record.args, tuple) and record.args:
            said = record.msg % tuple(_shown(value) for value in record.args)
        elif record.args or record.name.partition(".")[0] in OUR_PACKAGES:
            said = record.msg
        else:
            # Other libraries put values into the text itself.
            said = "<text>"
        lines = [f"{record.levelname} {record.name}:{record.lineno} {said}"]
        if record.exc_info and record.exc_info[1] is not None:
            lines.append(report_text((), faults_of(record.exc_info[1])))
        return "\n".join(lines)


def _shown(value: object) -> object:
    if isinstance(value, Enum | UUID):
        return str(value)
    if isinstance(value, int | float) or value is None:
        return value
    if isinstance(value, str) and len(value) <= _LONGEST_CODE and _CODE.fullmatch(value):
        return value
    return f"<{type(value).__name__}>"
