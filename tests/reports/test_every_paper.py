"""What holds for every document: sound, embedded, the same bytes, its source on it, and room for anything."""

from __future__ import annotations

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from desktop.domain.paper_look import PaperLook
from desktop.reports.selfcheck import structure_faults
from tests.reports import readback
from tests.reports.every_paper import PAPERS, USUAL, Paper, Typed, drawn
from tests.reports.test_nasty_text import WORDS

BY_ID = pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.id)
SAME = ("handout-2", "handout-3", "handout-4", "handout-5", "handout-6", "handout-7", "week")
OPEN = [paper for paper in PAPERS if paper.id not in SAME]
"""One of each kind that people type on."""
GREY = PaperLook(black_and_white=True)
NAMES = ("Zwaantje", "Ottenhof")
"""A name that is no word of any text."""


@BY_ID
@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_is_sound_and_says_what_it_was_made_from(paper: Paper, language: str) -> None:
    pdf = drawn(paper, language=language)
    assert readback.faults(pdf, paper.margin) == []
    assert all(readback.font_names(pdf).values())
    assert drawn(paper, language=language) == pdf
    with pikepdf.open(BytesIO(pdf)) as document:
        assert str(document.Root.Lang) == language
        assert document.Root.get("/Outlines") is None or len(document.pages) > 3
    small = {
        "nl": "Opmaat 1.2.3 · Acht weken, versie 1.0.0 · gegevens van 24 november 2026",
        "en": "Opmaat 1.2.3 · Eight weeks, version 1.0.0 · data of 24 November 2026",
    }
    assert small[language] in readback.text_of(pdf)


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not on this computer; pikepdf checks above")
@BY_ID
def test_qpdf_finds_nothing(paper: Paper, tmp_path: Path) -> None:
    path = tmp_path / "blad.pdf"
    path.write_bytes(drawn(paper))
    done = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@BY_ID
def test_in_black_and_white_it_says_the_same_without_a_hue(paper: Paper) -> None:
    grey = drawn(paper, look=GREY)
    assert readback.text_of(grey) == readback.text_of(drawn(paper))
    if not paper.in_colour:
        assert readback.hues(grey) == set()


@BY_ID
def test_a_name_that_is_not_asked_for_stands_nowhere_in_the_file(paper: Paper) -> None:
    if "named" in paper.id or "card" in paper.id or paper.id == "inspection":
        pytest.skip("this one carries the name because that was asked for")
    everything = readback.every_byte(drawn(paper, Typed(name=" ".join(NAMES))))
    assert [name for name in NAMES if name.encode() in everything] == []


@BY_ID
def test_what_was_typed_is_on_it_letter_by_letter(paper: Paper) -> None:
    """Each text is one word that stands nowhere else; what the paper has no place for is not asked for."""
    marks = {key: f"{key.upper()}ĳé€’ß" for key in ("organisation", "counsellor", "phone", "label", "long")}
    text = readback.text_of(drawn(paper, Typed(**marks))).replace(" ", "")
    expected = PLACES.get(paper.id, PLACES.get(paper.id.split("-", maxsplit=1)[0], ()))
    assert [key for key in expected if marks[key] not in text] == []
    assert [key for key in marks if marks[key] in text and key not in expected] == []


@BY_ID
def test_what_was_typed_in_dutch_is_said_to_be_dutch_in_an_english_document(paper: Paper) -> None:
    """A screen reader would read a goal or a note aloud as English; names are said as they are."""
    marks = {key: f"{key.upper()}zin" for key in ("label", "short", "long")}
    pdf = drawn(paper, Typed(**marks), "en")
    dutch = readback.passages(pdf)
    assert set(dutch) <= {"nl"}
    all_of_it, said = readback.text_of(pdf), dutch.get("nl", "")
    kind = paper.id.split("-", maxsplit=1)[0]
    for key in TYPED_ON.get(paper.id, TYPED_ON.get(kind, ())):
        assert all_of_it.count(marks[key]) == said.count(marks[key]) > 0, key
    assert readback.passages(drawn(paper, Typed(**marks), "nl")) == {}
    if paper.id not in TYPED_ON and kind not in TYPED_ON:
        assert dutch == {}
    assert structure_faults(pdf) == []


TYPED_ON = {
    "progress": ("label", "long", "short"),
    "caseload": ("long",),
    "card": ("short",),
    "checklist": ("label",),
    "checklist-blank": (),
    "visit": ("long",),
    "day": (),
    "day-named-large": ("long",),
    "week": (),
    "week-named": (),
    "inspection": ("long",),
}


PLACES = {
    "progress": ("organisation", "label", "long"),
    "caseload": ("organisation", "counsellor", "long"),
    "outcomes": ("organisation",),
    "handout": ("counsellor", "phone"),
    "card": ("counsellor", "phone"),
    "checklist": ("organisation", "label"),
    "checklist-blank": ("organisation",),
    "not-your-fault": ("organisation", "counsellor", "phone"),
    "why-not-yet": ("organisation", "counsellor", "phone"),
    "visit": ("long",),
    "helpdesk": ("label", "long"),
    "day": ("organisation",),
    "day-named-large": ("organisation", "label", "long"),
    "week": ("organisation",),
    "week-named": ("organisation", "label"),
    "recovery": ("label",),
    "audit": ("organisation",),
    "certificate": ("organisation", "counsellor"),
    "inspection": ("organisation", "counsellor", "label", "long"),
}


typed = st.builds(Typed, *[WORDS.map(lambda text: text[:400])] * 6, WORDS)


@pytest.mark.parametrize("paper", OPEN, ids=lambda paper: paper.id)
@settings(
    max_examples=2,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
    derandomize=True,
    database=None,
)
@given(texts=typed, language=st.sampled_from(["nl", "en"]))
def test_nothing_leaves_the_frame_or_lies_over_something(paper: Paper, texts: Typed, language: str) -> None:
    pdf = drawn(paper, texts, language)
    assert readback.layout_faults(pdf, paper.margin) == []
    assert structure_faults(pdf) == []


LONG = [
    paper
    for paper in PAPERS
    if paper.id in {"progress", "caseload", "visit-sheets", "day-named-large", "card"}
]


@pytest.mark.parametrize("paper", LONG, ids=lambda paper: paper.id)
def test_texts_longer_than_a_page_and_names_of_four_hundred_characters_fit(paper: Paper) -> None:
    name = "Zo lang " * 50
    long = Typed(name, name, name, name, name, name, "woord " * 700)
    pdf = drawn(paper, long)
    assert readback.layout_faults(pdf, paper.margin) == []


def test_every_registered_document_is_among_them() -> None:
    from desktop.services.kinds import KINDS

    mine = {paper.id for paper in PAPERS}
    aliases = {
        "agenda_day": "day",
        "agenda_week": "week",
        "visit_sheet": "visit-sheets",
        "handout": "handout-1",
    }
    known = {kind.id for kind in KINDS}
    assert {aliases.get(one, one.replace("_", "-")) for one in known} <= mine
    assert USUAL.name
