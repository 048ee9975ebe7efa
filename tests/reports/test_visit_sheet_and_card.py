"""The visit sheet and the card for later on paper: what stands on them, whose name does not, sound tags."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from uuid import UUID

import pypdf
import pytest

from desktop.domain.card import CardAnswer, FilledCard
from desktop.domain.paper_card import CardPaper
from desktop.domain.trajectory import Phase
from desktop.domain.visit_sheet import VisitSheet
from desktop.method.loader import load_pack
from desktop.reports.card import A5_HEIGHT, A5_WIDTH, card_pdf
from desktop.reports.selfcheck import structure_faults
from desktop.reports.visit_sheet import visit_sheets_pdf
from tests.reports import readback
from tests.reports.samples import SOURCE

PACK = load_pack()
WEEK = PACK.week(3)
LONG = "iets heel anders dat toch op de kaart moet staan, met alle woorden die er nodig zijn"
SHEET = VisitSheet(
    code="K7-41",
    number=3,
    total=8,
    extra=False,
    phase=Phase.BRAIN,
    sheet=3,
    theme=WEEK.title,
    focus=WEEK.focus,
    bring=(WEEK.bring,),
    agreement="Elke avond één fijn moment.",
    agreement_left_out=False,
    exercises=tuple(exercise.title for exercise in WEEK.exercises),
    signs=tuple(sign.label for sign in PACK.signs),
    ladders=tuple(ladder.label for ladder in PACK.ladders),
    source=SOURCE,
)
ANSWERS = {
    "noticing": CardAnswer(ticked=frozenset({1}), lines=("ik doe de gordijnen dicht",)),
    "brain_first": CardAnswer(lines=("soep koken", "muziek")),
    "small_contact": CardAnswer(ticked=frozenset({2}), fields=("mijn zus",)),
    "say": CardAnswer(own="Eerst thee."),
    "longer": CardAnswer(fields=("Marijke", ""), blank="3"),
}
CARD = FilledCard(UUID(int=1), UUID(int=2), date(2026, 11, 24), ANSWERS, "mijn dochter")


def faults(pdf: bytes) -> list[str]:
    """Of tags, and of letters over each other; the margins of A4 are not those of a card."""
    layout = [fault for fault in readback.layout_faults(pdf) if "margins" not in fault]
    return [*structure_faults(pdf), *layout]


def paper(card: FilledCard = CARD) -> CardPaper:
    return CardPaper(PACK.card, card, "112", "113 of 0800-0113", SOURCE)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("week", range(1, 9))
def test_every_week_is_one_sound_page(week: int, language: str) -> None:
    this = PACK.week(week)
    sheet = replace(
        SHEET,
        number=week,
        phase=this.phase,
        theme=this.title,
        focus=this.focus,
        bring=(this.bring,),
        exercises=tuple(exercise.title for exercise in this.exercises),
        agreement=(LONG * 9)[:400],
    )
    pdf = visit_sheets_pdf((sheet,), language)
    assert readback.page_count(pdf) == 1
    assert readback.faults(pdf) == []


def test_the_sheet_has_the_numbers_of_the_form_and_a_code() -> None:
    pdf = visit_sheets_pdf((SHEET, replace(SHEET, code="A1-11", agreement="")))
    pages = [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(BytesIO(pdf)).pages]
    assert len(pages) == 2
    for part in (
        "K7-41",
        "week 3 van 8",
        "brein",
        "Lichtpuntjes vangen",
        "Wat ging goed?",
        "Drie lichtpuntjes",
    ):
        assert part in pages[0]
    assert "Vorige afspraak: Elke avond één fijn moment." in pages[0]
    assert "Vorige afspraak" not in pages[1]
    assert "Versnipper" in pages[1]
    for number in range(1, 10):
        assert str(number) in pages[0]
    assert "eenzaam" not in " ".join(pages)
    assert visit_sheets_pdf((SHEET,)) == visit_sheets_pdf((SHEET,))


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("on_a4", [False, True])
def test_the_card_is_two_sides_with_the_own_words(language: str, on_a4: bool) -> None:
    pdf = card_pdf(paper(), language, on_a4=on_a4)
    assert faults(pdf) == []
    reader = pypdf.PdfReader(BytesIO(pdf))
    assert len(reader.pages) == (1 if on_a4 else 2)
    box = reader.pages[0].mediabox
    assert float(box.width) == pytest.approx(A5_WIDTH * (2 if on_a4 else 1))
    assert float(box.height) == pytest.approx(A5_HEIGHT)
    text = " ".join(" ".join(page.extract_text().split()) for page in reader.pages)
    said = (
        "ik doe de gordijnen dicht",
        "soep koken",
        "mijn zus",
        "‘Eerst thee.’",
        "mijn dochter",
        "112",
        "0800-0113",
    )
    assert [part for part in said if part not in text] == []
    assert {"nl": "langer dan 3 weken", "en": "longer than 3 weeks"}[language] in text
    assert str(reader.root_object["/Lang"]) == language
    assert reader.metadata is not None
    assert reader.metadata.title == PACK.card.title[language]
    assert card_pdf(paper(), language, on_a4=on_a4) == pdf


def test_an_empty_card_and_a_full_one_fit() -> None:
    full = {
        item.id: CardAnswer(
            frozenset(range(len(item.options))),
            (LONG,) * len(item.fields),
            (LONG,) * item.write_lines,
            "12",
            LONG if item.id == "say" else "",
        )
        for item in PACK.card.items
    }
    for answers in ({}, full):
        pdf = card_pdf(paper(replace(CARD, answers=answers)))
        assert readback.page_count(pdf) == 2
        assert faults(pdf) == []
