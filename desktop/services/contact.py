"""Contact settings under the method's guard: check, plan, look back, review (M5, M6, M7)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from desktop.domain import contact_moving
from desktop.domain.clearance import (
    change_facts,
    contact_state,
    refusals,
)
from desktop.domain.contact import (
    Answer,
    ConditionAnswer,
    ContactFacts,
    ContactState,
    LookBack,
    Outcome,
    Review,
    ReviewConclusion,
    Setting,
)
from desktop.domain.errors import Problem, Rejected
from desktop.domain.week import Slot
from desktop.services.condition_tasks import put_down
from desktop.services.contact_begin import started
from desktop.services.contact_papers import ContactPapers
from desktop.services.contact_reading import checked, listed
from desktop.services.contact_view import (
    MAX_NOTE,
    MAX_TITLE,
    ContactCheck,
    ListedContact,
    NewContact,
    clearance_fingerprint,
    contact_problems,
    note_problems,
    opens_again,
    rehearsed,
)
from desktop.services.moves import NOTHING_STANDS, ContactMoveFrame, contact_move_frame
from desktop.services.setting_library import SettingLibrary
from desktop.services.workplace import Done, Workplace, reject_if
from desktop.storage.repositories.history import HistoryLine
from desktop.storage.unit_of_work import Unit

__all__ = [
    "MAX_NOTE",
    "MAX_TITLE",
    "ContactCheck",
    "ContactService",
    "HistoryLine",
    "ListedContact",
    "NewContact",
    "contact_problems",
    "move_contact",
    "opens_again",
    "rehearsed",
]


@dataclass(frozen=True, slots=True)
class ContactService:
    """What a counsellor does to make a contact a good experience."""

    place: Workplace

    def settings(self) -> tuple[Setting, ...]:
        """The settings the counsellor knows, by name."""
        with self.place.store.read() as unit:
            return tuple(sorted(unit.settings.all(), key=lambda s: s.name.casefold()))

    def overview(self) -> tuple[ListedContact, ...]:
        """Every contact with its state, the nearest date first."""
        with self.place.store.read() as unit:
            people = {p.id: p for p in unit.participants.all()}
            rows = [
                listed(self.place, unit, contact, people[contact.participant_id])
                for contact in unit.contacts.all()
                if contact.participant_id in people
            ]
        return tuple(sorted(rows, key=lambda row: row.contact.facts.slot))

    def check(self, contact_id: UUID) -> ContactCheck:
        """The checklist of one contact; raises ``NotFound``."""
        with self.place.store.read() as unit:
            return checked(self.place, unit, contact_id)

    @property
    def library(self) -> SettingLibrary:
        """The settings the counsellor knows, with what became of them."""
        return SettingLibrary(self.place)

    @property
    def papers(self) -> ContactPapers:
        """What can be printed around a contact."""
        return ContactPapers(self.place)

    def history(self, contact_id: UUID) -> tuple[HistoryLine, ...]:
        """What happened to a contact besides its answers, oldest first; raises ``NotFound``."""
        with self.place.store.read() as unit:
            return unit.contacts.history(unit.contacts.get(contact_id).id)

    def new(self, form: NewContact, *, unplanned: bool = False) -> Done[UUID]:
        """Start a check for a participant, in a known or a new setting.

        ``unplanned``: it happened already without a clearance (M5); it is registered as such.
        """
        reject_if(contact_problems(form.facts))
        action = "unplanned_contact" if unplanned else "contact_added"
        if unplanned and form.facts.slot.day > self.place.clock.today():
            raise Rejected(Problem("date", "date_future"))
        with self.place.write(action) as unit:
            contact = started(self.place, unit, form, unplanned=unplanned)
            unit.contacts.add(contact)
            unit.contacts.note(contact.id, action, "")
        return Done(contact.id, unit.changes)

    def register_unplanned(
        self,
        form: NewContact,
        outcome: Outcome,
        finest_moment: str = "",
        own_part: str = "",
        to_please: bool | None = None,
    ) -> Done[UUID]:
        """Register a contact that happened without a clearance, with its look-back in one go (M5, M7)."""
        reject_if((*contact_problems(form.facts), *note_problems(finest_moment, own_part)))
        if form.facts.slot.day > self.place.clock.today():
            raise Rejected(Problem("date", "date_future"))
        with self.place.write("unplanned_contact") as unit:
            seen = LookBack(outcome, unit.now, finest_moment.strip(), own_part.strip(), to_please)
            contact = replace(started(self.place, unit, form, unplanned=True), look_back=seen)
            unit.contacts.add(contact)
            unit.contacts.note(contact.id, "unplanned_contact", "")
            unit.contacts.note(contact.id, "looked_back", outcome.value)
        return Done(contact.id, unit.changes)

    def change(self, contact_id: UUID, facts: ContactFacts) -> Done[ContactState]:
        """Change date, place, people or title; what rests on it opens again (M6)."""
        reject_if(contact_problems(facts))
        with self.place.write("contact_changed") as unit:
            contact = unit.contacts.get(contact_id)
            if contact.look_back is not None:
                raise Rejected(Problem("", "already_looked_back"))
            changed = change_facts(contact, facts)
            unit.contacts.save(changed)
            if contact.planned_at and not changed.planned_at:
                unit.contacts.note(contact_id, "clearance_lost", "facts")
            state = contact_state(changed, self.place.contact_context(unit, changed))
        return Done(state, unit.changes)

    def move_context(self, contact_id: UUID) -> ContactMoveFrame:
        """All that previews of a drag look at, for the thread of the window; raises ``NotFound``."""
        with self.place.store.read() as unit:
            return contact_move_frame(self.place, unit, contact_id)

    def move(self, contact_id: UUID, slot: Slot) -> Done[ContactState]:
        """Give a contact another moment; what rests on its date opens again, and it falls back (M5, M6)."""
        with self.place.write("contact_moved") as unit:
            state = move_contact(self.place, unit, contact_id, slot)
        return Done(state, unit.changes)

    def answer(self, contact_id: UUID, condition: str, answer: Answer) -> Done[None]:
        """Answer one condition; every answer keeps its time and history (M5, M6)."""
        return self.answers(contact_id, ((condition, answer),))

    def answers(self, contact_id: UUID, given: Sequence[tuple[str, Answer]]) -> Done[None]:
        """Several answers as one action: for practice data. In the window each has a key of its own."""
        with self.place.write("condition_answered") as unit:
            contact = unit.contacts.get(contact_id)
            pack = self.place.contact_context(unit, contact).pack
            reject_if([Problem(code, "computed") for code, _ in given if pack.condition(code).computed])
            if contact.look_back is not None:
                raise Rejected(Problem("", "already_looked_back"))
            phase = unit.trajectories.get(contact.trajectory_id).phase
            for code, answer in given:
                unit.contacts.answer(
                    contact_id, ConditionAnswer(code, answer, unit.now, contact.versions, phase)
                )
        return Done(None, unit.changes)

    def condition_task(self, contact_id: UUID, condition: str, on: bool) -> Done[None]:
        """Put down that something is to be done for a hard condition, or tick it."""
        return put_down(self.place, contact_id, condition, on)

    def plan(self, contact_id: UUID) -> Done[None]:
        """Plan a contact: the guard says yes or every reason why not; there is no override (M5)."""
        with self.place.write("contact_planned") as unit:
            contact = unit.contacts.get(contact_id)
            context = self.place.contact_context(unit, contact)
            reject_if(refusals(contact, context))
            unit.contacts.save(replace(contact, planned_at=unit.now))
            unit.contacts.note(contact_id, "planned", clearance_fingerprint(contact))
        return Done(None, unit.changes)

    def unplan(self, contact_id: UUID) -> Done[None]:
        """Take a planned contact back to cleared; saying no is always allowed (G3)."""
        with self.place.write("contact_unplanned") as unit:
            contact = unit.contacts.get(contact_id)
            if contact.look_back is not None:
                raise Rejected(Problem("", "already_looked_back"))
            unit.contacts.save(replace(contact, planned_at=None))
        return Done(None, unit.changes)

    def set_aside(self, contact_id: UUID, aside: bool = True) -> Done[None]:
        """Set a contact aside, or take it back."""
        with self.place.write("contact_set_aside") as unit:
            contact = unit.contacts.get(contact_id)
            if contact.look_back is not None:
                raise Rejected(Problem("", "already_looked_back"))
            unit.contacts.save(replace(contact, set_aside=aside, planned_at=None))
        return Done(None, unit.changes)

    def look_back(
        self,
        contact_id: UUID,
        outcome: Outcome,
        finest_moment: str = "",
        own_part: str = "",
        to_please: bool | None = None,
    ) -> Done[None]:
        """Look back on the day of the contact; mixed and not positive block the setting (M7)."""
        reject_if(note_problems(finest_moment, own_part))
        with self.place.write("contact_looked_back") as unit:
            contact = unit.contacts.get(contact_id)
            state = contact_state(contact, self.place.contact_context(unit, contact))
            if state not in (ContactState.PLANNED, ContactState.HELD):
                raise Rejected(Problem("", "not_planned"))
            if contact.facts.slot.day > self.place.clock.today():
                raise Rejected(Problem("", "not_yet_held"))
            seen = LookBack(outcome, unit.now, finest_moment.strip(), own_part.strip(), to_please)
            unit.contacts.save(replace(contact, look_back=seen))
            unit.contacts.note(contact_id, "looked_back", outcome.value)
        return Done(None, unit.changes)

    def called_back(self, contact_id: UUID) -> Done[None]:
        """Note that the participant was called back after a disappointment (M7)."""
        with self.place.write("called_back") as unit:
            contact = unit.contacts.get(contact_id)
            if contact.look_back is None:
                raise Rejected(Problem("", "not_looked_back"))
            called = replace(contact.look_back, called_back_on=self.place.clock.today())
            unit.contacts.save(replace(contact, look_back=called))
        return Done(None, unit.changes)

    def review(
        self, participant_id: UUID, setting_id: UUID | None, conclusion: ReviewConclusion, note: str
    ) -> Done[None]:
        """Record the review of a setting, or of the phase (``setting_id`` ``None``) (M7)."""
        if len(note) > MAX_NOTE:
            raise Rejected(Problem("note", "too_long", (("limit", MAX_NOTE),)))
        with self.place.write("reviewed") as unit:
            unit.participants.get(participant_id)
            contacts = unit.contacts.of_participant(participant_id)
            if setting_id is not None and setting_id not in {c.facts.setting_id for c in contacts}:
                # A setting that was taken off the list is still looked at again by who was there.
                unit.settings.get(setting_id)
            unit.reviews.add(
                Review(self.place.new_id(), participant_id, setting_id, conclusion, note.strip(), unit.now)
            )
        return Done(None, unit.changes)


def move_contact(place: Workplace, unit: Unit, contact_id: UUID, slot: Slot) -> ContactState:
    """Give a contact another moment within this unit of work, and tell its state (M5, M6).

    Raises ``Rejected``: a past or impossible moment, set aside, happened or looked back on already.
    """
    contact = unit.contacts.get(contact_id)
    context = place.contact_context(unit, contact)
    moving = contact_moving.ContactMoveContext(NOTHING_STANDS, contact, context)
    reject_if(contact_moving.preview_contact_move(moving, slot).problems)
    moved = change_facts(contact, replace(contact.facts, slot=slot))
    unit.contacts.save(moved)
    if contact.planned_at and not moved.planned_at:
        unit.contacts.note(contact_id, "clearance_lost", "facts")
    return contact_state(moved, place.contact_context(unit, moved))
