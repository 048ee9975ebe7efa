"""Sheets for at home out of a real store: next visit at the foot, a name only when asked, and the log."""

from __future__ import annotations

from uuid import UUID

import pytest

from desktop.domain.errors import NotFound
from desktop.services.handouts import HandoutChoice, handout_file_name
from tests.reports import readback
from tests.services.kit import Office


def test_the_sheet_of_a_visit_names_nobody_and_tells_the_next_one(office: Office) -> None:
    person = office.person()
    office.weeks(person)
    session = office.session(person, 2)
    handouts = office.services.handouts
    pdf = handouts.handout(session.id)
    text = readback.text_of(pdf)
    assert "Bewegen en iets maken" in text
    assert "dinsdag 29 september om 10:00" in text
    assert b"Mies" not in readback.every_byte(pdf)
    assert handouts.handout(session.id) == pdf
    named = readback.text_of(handouts.handout(session.id, HandoutChoice(named=True)))
    assert "Voor Mies van Dam" in named


def test_the_last_sheet_leaves_the_day_open_and_a_blank_one_everything(office: Office) -> None:
    person = office.person()
    office.weeks(person)
    handouts = office.services.handouts
    assert handouts.paper(office.session(person, 8).id).next_visit is None
    blank = handouts.paper(3, HandoutChoice(named=True, exercises=frozenset({"show"})))
    assert (blank.name, blank.counsellor, blank.next_visit) == ("", "", None)
    assert [exercise.id for exercise in blank.exercises] == ["show"]
    with pytest.raises(NotFound):
        handouts.paper(9)
    with pytest.raises(NotFound):
        handouts.paper(UUID(int=5))


def test_the_file_names_nobody() -> None:
    assert handout_file_name(3) == "opmaat-blad-3.pdf"
    assert handout_file_name(3, "en") == "opmaat-sheet-3.pdf"
