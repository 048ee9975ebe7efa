"""The log as a page shows it, and whether it is whole (P12)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from desktop.domain.audit_log import AuditAnswer, AuditLine, AuditQuestion
from desktop.domain.week import DEFAULT_ZONE
from desktop.services.settings import by_name
from desktop.services.workplace import Workplace
from desktop.storage.unit_of_work import Unit


@dataclass(frozen=True, slots=True)
class AuditService:
    """Read the log; nothing here writes it."""

    place: Workplace

    def lines(self, question: AuditQuestion) -> AuditAnswer:
        """The lines that were asked for; checks the whole chain as well, which takes a moment."""
        fault = self.place.store.verify_audit()
        with self.place.store.read() as unit:
            found = lines_of(unit, question)
        return AuditAnswer(found[: question.limit], len(found) > question.limit, fault)

    def people(self) -> tuple[tuple[UUID, str, str], ...]:
        """Participants to choose from (id, name, code), by name."""
        with self.place.store.read() as unit:
            key = by_name(unit)
            found = [(one.id, one.name, one.code) for one in unit.participants.all()]
        return tuple(sorted(found, key=lambda one: (key(one[1]), one[2])))


def lines_of(unit: Unit, question: AuditQuestion) -> tuple[AuditLine, ...]:
    """Lines of the log, at most one more than the limit."""
    first = _begin(question.first) if question.first else None
    end = _begin(question.last + timedelta(days=1)) if question.last else None
    if question.participant_id is None:
        lines = unit.audit_lines.between(first, end)
    else:
        lines = unit.audit_lines.of_participant(question.participant_id, first, end)
    found = []
    for line in lines:
        if not question.groups or line.group in question.groups:
            found.append(line)
            if len(found) > question.limit:
                break
    return tuple(found)


def _begin(day: date) -> datetime:
    """The first moment of a local day, in UTC."""
    return datetime.combine(day, time(0), ZoneInfo(DEFAULT_ZONE)).astimezone(UTC)
