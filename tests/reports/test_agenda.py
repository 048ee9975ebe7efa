""" "My day" and "My week": what stands on them, that nobody is named unasked, that nothing is cut off."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO

import pikepdf
import pypdf
import pytest

from desktop.domain.agenda import AgendaDay, AgendaItem, AgendaPaper
from desktop.reports.agenda import day_pdf, week_pdf
from tests.reports import readback
from tests.reports.agenda_samples import BUSY, DAY, LONG, day_paper, paper, visit, week_paper

COUNTS = (0, 1, 10, 25)


def both(papers: tuple[AgendaPaper, AgendaPaper], language: str = "nl") -> tuple[bytes, bytes]:
    return day_pdf(papers[0], language), week_pdf(papers[1], language)


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize("large", [False, True])
def test_both_sheets_are_sound_whatever_there_is(count: int, large: bool) -> None:
    named = large
    made = both(
        (
            day_paper(count, named=named, large=large, name=LONG),
            week_paper(count, named=named, large=large, name=LONG),
        )
    )
    for pdf in made:
        assert readback.faults(pdf) == []
        assert all(readback.font_names(pdf).values())
        text = readback.text_of(pdf)
        assert len(re.findall(LONG if named else r"K\d-\d\d", text)) == count


@pytest.mark.parametrize(("language", "said"), [("nl", "Mijn dag"), ("en", "My day")])
def test_a_day_says_who_when_what_and_what_to_take_along(language: str, said: str) -> None:
    text = readback.text_of(day_pdf(day_paper(4), language))
    spoken = {
        "nl": (
            "Dinsdag 24 november 2026 week 48, 4 bezoeken",
            "09:00 tot 10:00 K2-41 week 2 van 8, brein Lichtpuntjes vangen Ergens anders Meenemen blad 3",
            "Contactmoment Samen koken",
            "Teamoverleg",
            "Eigen agenda",
        ),
        "en": (
            "Tuesday 24 November 2026 week 48, 4 visits",
            "09:00 until 10:00 K2-41 week 2 of 8, brain Catching bright spots Somewhere else",
            "Take along sheet 3 folder with old photos",
            "Contact moment Samen koken",
            "Teamoverleg",
            "Own agenda",
        ),
    }[language]
    for part in (said, *spoken):
        assert part in text, part


def test_a_week_names_every_day_and_why_it_is_free() -> None:
    text = readback.text_of(week_pdf(week_paper(10)))
    for part in (
        "Mijn week Week 48 23 tot en met 29 november 2026",
        "Maandag 23 november 08:00–09:00 K1-40 Week 1 van 8: Uw zintuigen wakker maken Thuis",
        "13:00–13:45 Teamoverleg",
        "15:00–16:00 T2-08 Samen koken",
        "Vrijdag 27 november Afwezig: studiedag",
        "Zaterdag 28 november Niets gepland.",
        "Zondag 29 november Eerste kerstdag",
    ):
        assert part in text, part


def test_an_extra_visit_and_a_whole_day_are_said() -> None:
    items = (visit(8), replace(BUSY, all_day=True, who="Cursus"))
    for pdf in both((paper(AgendaDay(DAY, items)), paper(*[AgendaDay(DAY, items)] * 7))):
        assert readback.faults(pdf) == []
        text = readback.text_of(pdf)
        assert "eek 9, extra" in text
        assert "hele dag Cursus" in text


@pytest.mark.parametrize("large", [False, True])
def test_the_foot_says_what_kind_of_data_it_is(large: bool) -> None:
    for pdf in both((day_paper(1, large=large), week_paper(1, large=large))):
        assert "Gepseudonimiseerd, blijft persoonsgegeven." in readback.text_of(pdf)
    for pdf in both((day_paper(1, named=True, large=large), week_paper(1, named=True, large=large))):
        assert "Bevat persoonsgegevens." in readback.text_of(pdf)


def test_names_stand_in_the_text_only_never_in_the_metadata() -> None:
    for pdf in both((day_paper(2, named=True), week_paper(2, named=True))):
        assert "Mies van Dam" in readback.text_of(pdf)
        with pikepdf.open(BytesIO(pdf)) as document:
            about = document.Root.Metadata.read_bytes().decode() + repr(document.trailer.Info)
        assert "Mies" not in about
        assert "2026" in about


def test_large_letters_are_18_points_and_nothing_is_below_14() -> None:
    for pdf in both((day_paper(4, named=True, large=True), week_paper(4, named=True, large=True))):
        sizes: dict[float, int] = {}

        def seen(
            text: str, _cm: object, _tm: object, _font: object, size: float, sizes: dict[float, int] = sizes
        ) -> None:
            if text.strip():
                sizes[size] = sizes.get(size, 0) + len(text)

        for page in pypdf.PdfReader(BytesIO(pdf)).pages:
            page.extract_text(visitor_text=seen)
        assert sorted(sizes)[:2] == [8, 14], "small print, then large letters"
        assert max(sizes, key=sizes.__getitem__) == 18


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_same_sheet_has_the_same_bytes(language: str) -> None:
    papers = day_paper(10), week_paper(10)
    assert both(papers, language) == both(papers, language)


def test_a_text_longer_than_a_page_goes_on() -> None:
    item: AgendaItem = replace(visit(0, named=True), agreement="woord " * 1500 + "slotwoord")
    pdf = day_pdf(paper(AgendaDay(DAY, (item, visit(1))), named=True))
    assert readback.faults(pdf) == []
    text = readback.text_of(pdf)
    assert text.count("woord ") >= 1499
    assert "slotwoord" in text
    assert "K2-41" in text


def test_no_visit_is_parted_over_two_pages() -> None:
    pages = pypdf.PdfReader(BytesIO(day_pdf(day_paper(25)))).pages
    texts = [" ".join(page.extract_text().split()) for page in pages]
    assert len(texts) > 1
    for index in range(25):
        (with_code,) = [text for text in texts if visit(index).who in text]
        after = with_code.split(visit(index).who)[1]
        assert after.lstrip().startswith("week")
        assert "Meenemen" in after


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="language"):
        day_pdf(day_paper(0), "de")
