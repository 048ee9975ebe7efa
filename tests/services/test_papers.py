"""What the papers carry is kept in the store, checked first, and comes back on them."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from desktop.domain.errors import Rejected
from desktop.reports.own_logo import ready_logo
from desktop.services.contact_papers import ContactSheet
from desktop.services.handouts import HandoutChoice
from desktop.services.papers import PaperSettings
from desktop.services.reporting import ProgressChoices
from tests.reports import readback
from tests.services.kit import Office


def logo() -> bytes:
    out = BytesIO()
    Image.new("RGB", (300, 100), "navy").save(out, "PNG")
    return out.getvalue()


def test_settings_come_back_as_they_were_kept(office: Office) -> None:
    papers = office.services.papers
    assert papers.read() == PaperSettings()
    wanted = PaperSettings("#1C5968", ready_logo(logo()), "06 1234", "112", "113", 8)
    papers.change(wanted)
    assert papers.read() == wanted
    papers.change(replace(wanted, colour="", logo=b"", emergency=" ", crisis_line=""))
    assert papers.read() == PaperSettings(phone="06 1234", cell_minimum=8)


@pytest.mark.parametrize(
    ("settings", "field", "code"),
    [
        (PaperSettings(colour="rood"), "colour", "no_colour"),
        (PaperSettings(colour="#FFE000"), "colour", "too_light"),
        (PaperSettings(phone="0" * 41), "phone", "too_long"),
        (PaperSettings(cell_minimum=2), "cell_minimum", "out_of_range"),
        (PaperSettings(cell_minimum=21), "cell_minimum", "out_of_range"),
    ],
)
def test_what_cannot_be_kept(office: Office, settings: PaperSettings, field: str, code: str) -> None:
    with pytest.raises(Rejected) as refused:
        office.services.papers.change(settings)
    assert [(one.field, one.code) for one in refused.value.problems] == [(field, code)]
    assert office.services.papers.read() == PaperSettings()


def test_numbers_and_look_are_on_the_papers(office: Office) -> None:
    person = office.relating()
    papers = office.services.papers
    papers.change(PaperSettings("#A01020", ready_logo(logo()), "06 1234 5678", "911", "0900-1234"))
    session = office.session(person, 4)
    services = office.services
    assert "Bellen 06 1234 5678" in readback.text_of(services.handouts.handout(session.id))
    assert "Telefoon" not in readback.text_of(services.handouts.handout(session.id))
    assert "06 1234 5678" in readback.text_of(services.contact.papers.sheet(ContactSheet.NOT_YOUR_FAULT))
    trajectory = office.trajectory(person).id
    office.fill_card(trajectory)
    card = readback.text_of(services.cards.pdf(trajectory))
    assert "911" in card
    assert "0900-1234" in card
    report = services.reporting.progress(person, ProgressChoices(black_and_white=True))
    assert (report.look.colour, report.look.black_and_white) == ("#A01020", True)
    assert report.look.logo == papers.read().logo
    blank = services.handouts.paper(3, HandoutChoice(colour=False))
    assert (blank.look.black_and_white, blank.phone) == (True, "")
