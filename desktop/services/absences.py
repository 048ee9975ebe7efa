"""When the counsellor is away: absence, holidays, fixed blocks, and the repair of what they hit (M1, M3)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from desktop.domain.contact import Contact
from desktop.domain.diary import Absence, Diary, FixedBlock
from desktop.domain.diary_rules import validate_absence, validate_fixed_block
from desktop.domain.errors import Problem
from desktop.domain.repair import RepairProposal, contacts_hit, repair_proposals, sessions_hit
from desktop.domain.sessions import Session
from desktop.services.diary import AHEAD, AROUND, holidays_between, last_day, read_diary, read_row
from desktop.services.placing import Placement, apply_placements, placements_of
from desktop.services.settings import read_settings
from desktop.services.week import WeekContact, WeekSession, show_contacts, show_sessions
from desktop.services.workplace import Done, Workplace, reject_if
from desktop.storage.unit_of_work import Unit

NEW = UUID(int=0)
"""Given as the id of an absence or block that is not kept yet."""


@dataclass(frozen=True, slots=True)
class RepairHit:
    """A visit or contact that is hit, with what is proposed."""

    item: WeekSession | WeekContact
    proposal: RepairProposal | None
    """``None`` for a contact: another date costs its clearance, so it is moved by hand (M6)."""
    placements: tuple[Placement, ...]
    """What accepting it gives to ``put_absence``; empty when it moves along with another."""


@dataclass(frozen=True, slots=True)
class AbsenceService:
    """Absence and fixed blocks of the counsellor."""

    place: Workplace

    def absences(self) -> tuple[Absence, ...]:
        """Every absence by first day, past ones too."""
        with self.place.store.read() as unit:
            return unit.absences.all()

    def fixed_blocks(self) -> tuple[FixedBlock, ...]:
        """Every fixed block by weekday and time."""
        with self.place.store.read() as unit:
            return unit.fixed_blocks.all()

    def check(self, absence: Absence) -> tuple[Problem, ...]:
        """What is wrong with an absence before it is saved."""
        return validate_absence(absence)

    def check_block(self, block: FixedBlock) -> tuple[Problem, ...]:
        """What is wrong with a fixed block before it is saved."""
        return validate_fixed_block(block)

    def repair_preview(self, absence: Absence) -> tuple[RepairHit, ...]:
        """What an absence hits, with a proposal for each visit, by date (M1, M3)."""
        reject_if(validate_absence(absence))
        first = max(absence.first, self.place.clock.today())
        with self.place.store.read() as unit:
            sessions = sessions_hit(unit.sessions.between(first, absence.last), absence, today=first)
            contacts = contacts_hit(unit.contacts.between(first, absence.last), absence, today=first)

            def with_absence(diary: Diary) -> Diary:
                others = [one for one in diary.absences if one.id != absence.id]
                return replace(diary, absences=(*others, absence))

            return self._hits(unit, sessions, contacts, with_absence)

    def repair_preview_block(self, block: FixedBlock) -> tuple[RepairHit, ...]:
        """What a fixed block hits, likewise."""
        reject_if(validate_fixed_block(block))
        first = max(block.first, self.place.clock.today())
        with self.place.store.read() as unit:
            sessions = sessions_hit(unit.sessions.planned_from(first), block, today=first)
            last = block.last or date.max
            contacts = contacts_hit(unit.contacts.between(first, last), block, today=first)

            def with_block(diary: Diary) -> Diary:
                others = [one for one in diary.fixed_blocks if one.id != block.id]
                return replace(diary, fixed_blocks=(*others, block))

            return self._hits(unit, sessions, contacts, with_block)

    def holiday_preview(self) -> tuple[RepairHit, ...]:
        """What stands on a public holiday from today on, likewise; accepted with ``planning.place_all``."""
        today = self.place.clock.today()
        with self.place.store.read() as unit:
            planned = unit.sessions.planned_from(today)
            last = max((s.slot.day for s in planned if s.slot), default=today)
            holidays = holidays_between(read_settings(unit).holidays_country, today, last)
            contacts = contacts_hit(unit.contacts.between(today, last), holidays, today=today)
            return self._hits(
                unit, sessions_hit(planned, holidays, today=today), contacts, lambda diary: diary
            )

    def _hits(
        self,
        unit: Unit,
        sessions: Sequence[Session],
        contacts: Sequence[Contact],
        with_obstacle: Callable[[Diary], Diary],
    ) -> tuple[RepairHit, ...]:
        shown = {item.session.id: item for item in show_sessions(self.place, unit, sessions)}
        hit = [session for session in sessions if session.id in shown]
        ids = dict.fromkeys(session.trajectory_id for session in hit)
        rows = {id_: read_row(self.place, unit, id_) for id_ in ids}
        clock = self.place.clock
        last = last_day(rows.values(), clock.today())
        diary = with_obstacle(read_diary(unit, clock.today() - AROUND, last + AHEAD))
        proposals = repair_proposals(diary, hit, rows, today=clock.today(), now=clock.now())
        found = [
            RepairHit(shown[proposal.session.id], proposal, placements_of(proposal)) for proposal in proposals
        ]
        listed = [RepairHit(item, None, ()) for item in show_contacts(self.place, unit, contacts)]
        return (*found, *listed)

    def put_absence(self, absence: Absence, repairs: Sequence[Placement] = ()) -> Done[UUID]:
        """Keep an absence and, in the same action, give what it hits another moment (M1, M2).

        ``repairs``: the accepted proposals; what is left out stays and shows its clash.
        """
        reject_if(validate_absence(absence))
        with self.place.write("absence_put") as unit:
            new = replace(absence, id=self._id(absence.id))
            unit.absences.add(new)
            apply_placements(self.place, unit, repairs)
        return Done(new.id, unit.changes)

    def change_absence(self, absence: Absence, repairs: Sequence[Placement] = ()) -> Done[None]:
        """Change an absence, and repair likewise; ``Rejected`` (``stale``) when it was changed since."""
        reject_if(validate_absence(absence))
        with self.place.write("absence_changed") as unit:
            unit.absences.save(absence)
            apply_placements(self.place, unit, repairs)
        return Done(None, unit.changes)

    def remove_absence(self, absence_id: UUID) -> Done[None]:
        """Put an absence in the bin; what was moved for it stays where it is now."""
        with self.place.write("absence_removed") as unit:
            unit.absences.remove(absence_id)
        return Done(None, unit.changes)

    def put_block(self, block: FixedBlock, repairs: Sequence[Placement] = ()) -> Done[UUID]:
        """Keep a fixed block and repair what it hits, in one action."""
        reject_if(validate_fixed_block(block))
        with self.place.write("block_put") as unit:
            new = replace(block, id=self._id(block.id))
            unit.fixed_blocks.add(new)
            apply_placements(self.place, unit, repairs)
        return Done(new.id, unit.changes)

    def change_block(self, block: FixedBlock, repairs: Sequence[Placement] = ()) -> Done[None]:
        """Change a fixed block, likewise."""
        reject_if(validate_fixed_block(block))
        with self.place.write("block_changed") as unit:
            unit.fixed_blocks.save(block)
            apply_placements(self.place, unit, repairs)
        return Done(None, unit.changes)

    def remove_block(self, block_id: UUID) -> Done[None]:
        """Put a fixed block in the bin."""
        with self.place.write("block_removed") as unit:
            unit.fixed_blocks.remove(block_id)
        return Done(None, unit.changes)

    def _id(self, given: UUID) -> UUID:
        return self.place.new_id() if given == NEW else given
