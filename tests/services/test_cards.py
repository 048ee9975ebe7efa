"""The card for later: what it begins with, that it has to be a plan, and the visit sheet without names."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pypdf
import pytest

from desktop.domain.card import CardAnswer
from desktop.domain.errors import NotFound
from desktop.domain.trajectory import TrajectoryState
from tests.services.kit import Office, codes


def test_it_begins_with_what_was_done(office: Office) -> None:
    person = office.relating()
    trajectory = office.trajectory(person).id
    form = office.services.cards.form(trajectory)
    assert form.card is None
    assert [problem.field for problem in form.problems] == ["card_filled_on"]
    assert form.proposed["longer"].fields[0] == office.services.settings.read().counsellor


def test_half_a_card_is_kept_but_completes_nothing(office: Office) -> None:
    person = office.relating()
    trajectory = office.trajectory(person).id
    today = office.clock.today()
    cards, service = office.services.cards, office.services.trajectories
    cards.keep(trajectory, {"noticing": CardAnswer(lines=("  ik  blijf thuis ",))}, "", today)
    form = cards.form(trajectory)
    assert form.card is not None
    assert form.card.answer("noticing").lines == ("ik blijf thuis",)
    assert {problem.field for problem in form.problems} == {"brain_first", "small_contact"}
    ups = service.proposed_follow_ups(today)
    assert codes(lambda: service.complete(trajectory, ups)) == ["required"]
    assert office.trajectory(person).card_filled_on is None
    office.fill_card(trajectory)
    service.complete(trajectory, ups)
    done = office.trajectory(person)
    assert (done.state, done.card_filled_on) == (TrajectoryState.COMPLETED, today)


def test_keeping_a_card_can_be_taken_back(office: Office) -> None:
    trajectory = office.trajectory(office.relating()).id
    office.fill_card(trajectory)
    office.services.history.undo()
    assert office.services.cards.form(trajectory).card is None
    with pytest.raises(NotFound):
        office.services.cards.pdf(trajectory)


def test_what_cannot_stand_on_it_is_refused(office: Office) -> None:
    trajectory = office.trajectory(office.relating()).id
    keep, today = office.services.cards.keep, office.clock.today()
    assert codes(lambda: keep(trajectory, {"say": CardAnswer(own="x" * 121)}, "", today)) == ["too_long"]
    strange = {"noticing": CardAnswer(frozenset({9}))}
    assert codes(lambda: keep(trajectory, strange, "", today)) == ["unknown"]
    later = today.replace(year=today.year + 1)
    assert codes(lambda: keep(trajectory, {}, "", later)) == ["date_future"]


@pytest.mark.parametrize(
    ("agreed", "left_out"),
    [("Elke dag naar buiten.", False), ("Mies belt Nel.", True), ("Nel bellen.", True)],
)
def test_a_visit_sheet_never_holds_a_name(office: Office, agreed: str, left_out: bool) -> None:
    person = office.person("Mies van Dam")
    office.person("Nel de Boer")
    office.weeks(person)
    office.hold(person, 1, agreement=agreed)
    session = office.session(person, 2)
    sheets = office.services.visit_sheets
    assert sheets.sheet(session.id).agreement_left_out is left_out
    pdf = sheets.pdf(session.id)
    text = "".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages)
    assert (agreed in text) is not left_out
    for name in ("Mies", "Dam", "Nel", "Boer"):
        assert name not in text
        assert name.encode() not in pdf
    code = office.services.participants.dossier(person).participant.code
    assert code in text


def test_the_sheets_of_a_day(office: Office) -> None:
    person = office.person()
    office.weeks(person)
    slot = office.session(person, 2).slot
    assert slot is not None
    sheets = office.services.visit_sheets
    assert len(sheets.of_day(slot.day)) == 1
    pdf = sheets.day_pdf(slot.day, "en")
    assert len(pypdf.PdfReader(BytesIO(pdf)).pages) == 1
    empty = replace(slot, day=slot.day.replace(year=slot.day.year + 2)).day
    assert codes(lambda: sheets.day_pdf(empty)) == ["no_visits"]
    assert sheets.sessions_of_day(slot.day) == (office.session(person, 2).id,)
