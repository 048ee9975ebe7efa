"""The timeline of one participant through the real store."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.contact import Outcome
from desktop.domain.errors import NotFound
from desktop.domain.timeline import Happening
from tests.services.kit import NOBODY, Office


def test_what_was_done_stands_in_the_timeline_and_undo_takes_it_out(office: Office) -> None:
    person = office.relating()
    fourth = office.session(person, 4)
    assert fourth.slot is not None
    later = replace(fourth.slot, day=fourth.slot.day + timedelta(days=1))
    office.at(office.clock.today() + timedelta(days=1))
    office.services.planning.move(fourth.id, later)
    told = office.services.timeline.of(person).entries
    assert [(entry.event, entry.number) for entry in told] == [
        (Happening.MOVED, 4),
        (Happening.BRAIN_CLOSED, None),
        (Happening.HELD, 3),
        (Happening.HELD, 2),
        (Happening.HELD, 1),
        (Happening.STARTED, None),
    ]
    assert told[0].slot == later
    office.services.history.undo()
    assert office.services.timeline.of(person).entries == told[1:]


def test_a_contact_and_its_look_back(office: Office) -> None:
    person = office.relating()
    contact = office.planned(person, days=0)
    office.at(office.clock.today(), 20)
    office.services.contact.look_back(contact, Outcome.MIXED, "de hond", "", None)
    events = [
        (e.event, e.title, e.code) for e in office.services.timeline.of(person).entries if e.kind == "contact"
    ]
    assert events == [
        (Happening.LOOKED_BACK, "Soep bij Toos", "mixed"),
        (Happening.CONTACT_PLANNED, "Soep bij Toos", ""),
    ]


def test_nobody_has_no_timeline(office: Office) -> None:
    with pytest.raises(NotFound):
        office.services.timeline.of(NOBODY)
