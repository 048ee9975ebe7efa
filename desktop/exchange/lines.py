"""The lines of a calendar file: unfolded, parted into events and time zones, read one property at a time.

Read here and not by icalendar, which loses the whole file over one broken line and takes five seconds for
10,000 events.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from desktop.domain.errors import CalendarUnreadable

_PROPERTY = re.compile(
    r"""([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)""", re.DOTALL
)
_PARAMETER = re.compile(r""";([A-Za-z0-9-]+)=("[^"]*"|[^;:]*)""")
_FOLD = re.compile(r"(?:\r\n|\n|\r)[ \t]")
_LINE_END = re.compile(r"\r\n|\n|\r")
_WANTED = frozenset(
    (
        *("UID", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID"),
        *("TRANSP", "STATUS", "SUMMARY", "X-MICROSOFT-CDO-BUSYSTATUS"),
    )
)


@dataclass(frozen=True, slots=True)
class Property:
    """One property: its parameters by capital name, and its value as it stands there."""

    params: Mapping[str, str]
    value: str


Properties = dict[str, list[Property]]
"""The properties of one event by capital name."""


@dataclass(slots=True)
class Parts:
    """What a calendar file holds: the lines of each event and the text of each time zone."""

    events: list[list[str]] = field(default_factory=list)
    zones: list[str] = field(default_factory=list)
    broken: int = 0
    """Events whose end is missing."""


def decoded(data: bytes) -> str:
    """Return the text: UTF-8 as it should be, else Windows-1252; raises ``CalendarUnreadable``."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        encodings: tuple[str, ...] = ("utf-16",)
    else:
        encodings = ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise CalendarUnreadable(reason="not_a_calendar" if b"VCALENDAR" not in data.upper() else "encoding")


def parts_of(text: str) -> Parts:
    """Part a calendar file; raises ``CalendarUnreadable`` when it is something else."""
    lines = _LINE_END.split(_FOLD.sub("", text))
    if not any(line.strip().upper() == "BEGIN:VCALENDAR" for line in lines):
        raise CalendarUnreadable(reason="not_a_calendar")
    parts = Parts()
    for kind, found in _components(lines):
        if kind == "VEVENT":
            parts.events.append(found)
        elif kind == "VTIMEZONE":
            parts.zones.append("\r\n".join(("BEGIN:VTIMEZONE", *found, "END:VTIMEZONE", "")))
        else:
            parts.broken += 1
    return parts


def _components(lines: list[str]) -> Iterator[tuple[str, list[str]]]:
    """Every event and time zone with its own lines; an empty kind is an event that never ended."""
    kind, own, depth = "", list[str](), 0
    for line in lines:
        upper = line[:20].strip().upper()
        if upper in {"BEGIN:VEVENT", "BEGIN:VTIMEZONE"}:
            if kind == "VEVENT":
                yield "", own
            kind, own, depth = upper.removeprefix("BEGIN:"), [], 0
        elif kind and upper == f"END:{kind}":
            yield kind, own
            kind = ""
        elif kind == "VEVENT" and upper.startswith(("BEGIN:", "END:")):
            # An alarm inside an event has a duration of its own.
            depth = max(depth + (1 if upper.startswith("BEGIN:") else -1), 0)
        elif kind and not depth:
            own.append(line)
    if kind == "VEVENT":
        yield "", own


def properties_of(lines: list[str]) -> Properties:
    """Read the properties of an event that matter; raises ``ValueError`` for one that cannot be read."""
    found: Properties = {}
    for line in lines:
        name = re.split("[;:]", line, maxsplit=1)[0].strip().upper()
        if name not in _WANTED:
            continue
        match = _PROPERTY.fullmatch(line.strip())
        if match is None:
            msg = f"cannot read {name}"
            raise ValueError(msg)
        params = {key.upper(): value.strip('"') for key, value in _PARAMETER.findall(match.group(2))}
        found.setdefault(name, []).append(Property(params, match.group(3).strip()))
    return found


def plain_text(value: str) -> str:
    """A text value on one line, without its escapes and without control characters."""
    said = re.sub(r"\\([nN,;\\])", lambda m: " " if m.group(1) in "nN" else m.group(1), value)
    return " ".join("".join(char if char.isprintable() else " " for char in said).split())
