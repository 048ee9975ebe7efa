"""A store with rows of one participant in every table that can have any, and another one beside them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import uuid4

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from desktop.domain.card import CardAnswer, FilledCard
from desktop.domain.contact import Review, ReviewConclusion
from desktop.domain.drafts import DraftKind
from desktop.domain.measurements import MeasureDraft, Measurement, Way
from desktop.domain.measures import Moment
from desktop.domain.participants import Participant
from desktop.domain.privacy import Disclosure, RetentionHold, Sharing, Statement, StatementKind
from desktop.domain.sessions import Report
from desktop.domain.visit_marks import MarkKind, VisitMark
from desktop.storage.store import Store
from tests.storage.encrypted import a_slot, an_answer, fill

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
TODAY = date(2026, 3, 2)
SECRET = "Zwaluwstaartje"
"""Stands in every text of the person; nobody else has it."""


def fill_every_table(store: Store) -> Participant:
    """Put somebody in with a text of theirs in every table; the text is ``SECRET``."""
    case = fill(store)
    person, session, contact = case.participant, case.sessions[0], case.contact
    owner = (person.id, case.trajectory.id)
    with store.write("all") as unit:
        known = unit.participants.get(person.id)
        details = replace(known.details, name=f"Anna {SECRET}", goal=SECRET, visit_note=SECRET)
        unit.participants.save(replace(known, details=details))
        unit.sessions.record_move(session.id, a_slot(), a_slot(1))
        unit.sessions.save(replace(session, report=Report(went_well=SECRET, concern=SECRET), fixed_at=NOON))
        unit.contacts.answer(contact.id, an_answer("S1"))
        unit.contacts.note(contact.id, "planned", SECRET)
        unit.reviews.add(Review(uuid4(), person.id, None, ReviewConclusion.OTHER_SETTING, SECRET, NOON))
        unit.visit_marks.add(VisitMark(uuid4(), session.id, MarkKind.ARRIVED, NOON))
        taken = Measurement(uuid4(), *owner, "lijst", "1.0", Moment.START, TODAY, ("yes",), Way.PAPER, NOON)
        unit.measurements.add(taken)
        unit.measurements.add(replace(taken, id=uuid4(), corrects=taken.id))
        unit.measure_drafts.add(MeasureDraft(uuid4(), *owner, "lijst", "1.0", Moment.END, (SECRET,), 0, ""))
        unit.cards.add(FilledCard(uuid4(), case.trajectory.id, TODAY, {"a": CardAnswer(lines=(SECRET,))}, ""))
        content = {"went_well": SECRET}
        unit.drafts.put(DraftKind.REPORT, session.id, content, participant_id=person.id, based_on=1)
        unit.drafts.put(DraftKind.LOOK_BACK, contact.id, content, participant_id=None, based_on=1)
        unit.notes.put(person.id, SECRET)
        unit.statements.add(Statement(uuid4(), person.id, StatementKind.STATEMENT, SECRET, TODAY))
        unit.disclosures.add(Disclosure(uuid4(), person.id, NOON, "progress", Sharing(SECRET)))
        unit.retention_holds.add(RetentionHold(uuid4(), person.id, TODAY, SECRET))
    with store.read() as unit:
        return unit.participants.get(person.id)


def plain_pages(path: Path, data_key: bytes) -> Iterator[bytes]:
    """Every page of a closed store as it is without the encryption, free pages too (SQLCipher 4)."""
    data = path.read_bytes()
    size, reserved = 4096, 80
    for start in range(0, len(data), size):
        page = data[start : start + size]
        body = page[16 if start == 0 else 0 : size - reserved]
        vector = page[size - reserved : size - reserved + 16]
        cipher = Cipher(algorithms.AES(data_key), modes.CBC(vector)).decryptor()
        yield cipher.update(body) + cipher.finalize()


def pages_with(path: Path, data_key: bytes, *words: str) -> list[str]:
    """The words that stand in any page, in UTF-8 without regard for capitals, or as a key in hex."""
    whole = b"".join(plain_pages(path, data_key)).lower()
    return [word for word in words if word.lower().encode() in whole]
