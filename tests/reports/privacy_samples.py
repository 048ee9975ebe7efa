"""What the papers about privacy are made of: lines of the log, an erasure, a file with some of each kind."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from desktop.domain.audit_log import AuditLine
from desktop.domain.inspection import InspectionFile, Row
from desktop.domain.privacy import EraseReason, Erasure

DAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 9, 12, tzinfo=UTC)
ACTIONS = ("opened", "exported_progress", "participant_changed", "exported_handout", "contact_planned")
BACKUPS = tuple((NOW - timedelta(days=7 * n), DAY + timedelta(days=60 - 7 * n)) for n in range(4))


def lines(count: int = 48) -> tuple[AuditLine, ...]:
    """Lines of the log, enough for a second page."""
    return tuple(
        AuditLine(
            400 - n,
            NOW - timedelta(hours=5 * n),
            ACTIONS[n % 5],
            "participant",
            UUID(int=n),
            None,
            "",
            "K7-41",
        )
        for n in range(count)
    )


def erasure() -> Erasure:
    """Somebody who asked for it."""
    return Erasure(UUID(int=5 << 96), NOW, EraseReason.REQUEST, NOW - timedelta(days=90), {"sessions": 8})


def file(name: str, counsellor: str, organisation: str, text: str, label: str) -> InspectionFile:
    """A file with a trajectory, visits with reports, a contact and words of the participant."""
    tables: dict[str, tuple[Row, ...]] = {
        "participants": (_row("p", name=name, code="K7-41", phone="06 1234 5678", goal=text),),
        "trajectories": (_row("t", state="running", started_on="2026-10-06", supervisor_question=text),),
        "sessions": tuple(
            _row(f"s{n}", trajectory_id="t", number=n, day=f"2026-10-{5 + n:02}", start="10:00", state="held")
            for n in (1, 2, 3)
        ),
        "reports": tuple(
            _row(f"r{n}", session_id=f"s{n}", version=1, went_well=text, observation=text, agreement=text)
            for n in (1, 2, 3)
        ),
        "contacts": (_row("c", day="2026-10-20", title=label, place=label, finest_moment=text),),
        "statements": (_row("w", text=text, received_on="2026-11-01"),),
    }
    return InspectionFile("K7-41", name, counsellor, organisation, DAY, tables, lines(6))


def _row(key: str, **values: object) -> Row:
    return {"id": key, "deleted_at": None, **values}
