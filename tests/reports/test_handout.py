"""The eight sheets for at home: words of the pack, large print, room to draw, nobody named unasked."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, time
from io import BytesIO

import pypdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.handout import Handout, chosen_exercises
from desktop.domain.pack import Exercise
from desktop.domain.paper_look import PaperLook
from desktop.domain.week import Slot
from desktop.method.loader import load_pack
from desktop.reports.handout import ICONS, ROOMS, handout_pdf
from desktop.reports.line_icons import line_icon, outline
from tests.reports import readback
from tests.reports.samples import SOURCE

PACK = load_pack()
NEXT = Slot(date(2026, 12, 1), time(10))
WEEKS = range(1, 9)
LONGEST = 400


def sheet(number: int, **more: object) -> Handout:
    week = PACK.week(number)
    usual = Handout(week, PACK.sheet_header, week.exercises, SOURCE, "", NEXT, "Marijke Veenstra")
    return replace(usual, **more)  # type: ignore[arg-type]


def bare(text: str) -> str:
    """Letters and signs alone: lines to write on, what closes them, and spaces are not text."""
    return re.sub(r"[\s_‘’]", "", re.sub(r"(?<=___)\.", "", text))


@pytest.mark.parametrize("colour", [True, False])
@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("number", WEEKS)
def test_every_sheet_is_one_sound_page_with_the_words_of_the_pack(
    number: int, language: str, colour: bool
) -> None:
    paper = sheet(number, look=PaperLook(black_and_white=not colour))
    pdf = handout_pdf(paper, language)
    assert readback.page_count(pdf) == 1
    assert readback.faults(pdf) == []
    assert all(readback.font_names(pdf).values())
    assert handout_pdf(paper, language) == pdf
    text = bare(readback.text_of(pdf))
    week = paper.week
    wanted = [paper.header, week.title, week.motto]
    wanted += [part for exercise in week.exercises for part in (exercise.title, exercise.text)]
    for part in wanted:
        assert bare(part[language]) in text, part[language]
    day = {"nl": "dinsdag 1 december om 10:00", "en": "Tuesday 1 December at 10:00"}[language]
    assert bare(day) in text
    assert "MarijkeVeenstra" in text


@pytest.mark.parametrize("number", WEEKS)
def test_nothing_is_smaller_than_fourteen_points(number: int) -> None:
    document = pypdfium2.PdfDocument(handout_pdf(sheet(number)))
    text = document[0].get_textpage()
    sizes = {round(float(pypdfium2.raw.FPDFText_GetFontSize(text, i)), 1) for i in range(text.count_chars())}
    text.close()
    document.close()
    assert sorted(size for size in sizes if 1 < size < 14) == [8.0], "only the small print"


@pytest.mark.parametrize("number", range(1, 8))
def test_a_visitor_reads_nothing_about_loneliness(number: int) -> None:
    for language in ("nl", "en"):
        text = readback.text_of(handout_pdf(sheet(number), language)).casefold()
        assert "eenza" not in text
        assert "lonel" not in text


def test_only_the_name_that_was_asked_for_and_never_in_the_metadata() -> None:
    named = handout_pdf(sheet(2, name="Anneke de Boer"))
    assert "Voor Anneke de Boer" in readback.text_of(named)
    found = pypdf.PdfReader(BytesIO(named))
    assert found.metadata is not None
    assert found.metadata.title == "Blad 2. Bewegen en iets maken"
    assert "Anneke" not in f"{found.metadata} {found.xmp_metadata}"
    assert b"Anneke" not in readback.every_byte(handout_pdf(sheet(2)))


def test_only_the_chosen_exercises() -> None:
    week = PACK.week(1)
    chosen = chosen_exercises(week, frozenset({"taste", "hear"}))
    text = readback.text_of(handout_pdf(sheet(1, exercises=chosen)))
    assert "Proeven" in text
    assert "Horen" in text
    assert "Voelen" not in text
    assert "Ruimte om te tekenen" in text
    assert chosen_exercises(week, frozenset({"unknown"})) == week.exercises


def test_a_blank_sheet_has_lines_for_day_and_name() -> None:
    text = readback.text_of(handout_pdf(sheet(4, next_visit=None, counsellor="")))
    assert "Ik kom weer op Lukt het niet?" in text
    assert "Naam" in text
    assert "december" not in text


def test_in_black_and_white_there_is_no_colour() -> None:
    document = pypdfium2.PdfDocument(handout_pdf(sheet(1, look=PaperLook(black_and_white=True))))
    colours = document[0].render(scale=0.5).to_pil().convert("RGB").getcolors(100_000)
    document.close()
    assert colours
    assert max(max(pixel) - min(pixel) for _, pixel in colours) < 30


WORDS = st.text(st.characters(min_codepoint=33, max_codepoint=0x2FF), min_size=1, max_size=60)
TEXTS = st.lists(WORDS, min_size=1, max_size=14).map(lambda words: " ".join(words)[:600])


@settings(max_examples=12, deadline=None)
@given(
    st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=9),
    st.text(max_size=LONGEST),
    TEXTS,
    st.sampled_from([*ROOMS, "unknown"]),
)
def test_long_texts_stay_within_the_page(
    texts: list[tuple[str, str]], name: str, counsellor: str, first: str
) -> None:
    exercises = tuple(
        Exercise(first if index == 0 else f"own_{index}", {"nl": title}, {"nl": f"{text} ___ en ___"}, ())
        for index, (title, text) in enumerate(texts)
    )
    pdf = handout_pdf(sheet(1, exercises=exercises, name=name, counsellor=counsellor[:LONGEST]))
    assert [fault for fault in readback.layout_faults(pdf) if "outside" in fault] == []
    assert readback.page_count(pdf) >= 1


def test_every_picture_can_be_drawn_within_its_square() -> None:
    for icon in {*ICONS.values(), "sprout"}:
        drawing = line_icon(icon, 24.0, "accent", 1.5)
        for command in drawing.commands:
            for x, y in getattr(command, "points", ()):
                assert -0.1 <= x <= 24.1, icon
                assert -0.1 <= y <= 24.1, icon


def test_an_arc_ends_where_its_path_says() -> None:
    (line,) = outline("M4 9a5 5 0 018 4H2z")
    assert line[-3] == pytest.approx((12, 13))
    assert line[-2] == pytest.approx((2, 13))
    assert line[-1] == line[0]
