"""What holds for every document: sound, embedded, the same bytes, its source on it, and room for anything."""

from __future__ import annotations

import re
import shutil
import subprocess
from importlib import import_module
from inspect import isfunction
from io import BytesIO
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType
from typing import Any

import pikepdf
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from desktop import reports
from desktop.domain.paper_look import PLAIN, PaperLook
from desktop.reports import chart
from desktop.reports.chart import LadderSeries
from desktop.reports.drawing import Drawing
from desktop.reports.selfcheck import structure_faults
from desktop.services.kinds import KINDS, MADE_ELSEWHERE
from tests.reports import readback
from tests.reports.every_paper import PAPERS, USUAL, Paper, Typed, drawn
from tests.reports.test_nasty_text import WORDS
from tests.reports.typed_fields import Marker

BY_ID = pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.id)
SAME = ("handout-blank", "handout-2", "handout-3", "handout-4", "handout-5", "handout-6", "handout-7", "week")
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
def test_every_text_of_the_view_is_on_it_letter_by_letter(paper: Paper) -> None:
    """A field that is added is found in the view by itself: it is printed, or said below why it is not."""
    marker = Marker()
    pdf = marker.drawing(paper.make(USUAL, "nl", PLAIN), CODES)()
    missing = set(marker.missing("".join(readback.text_of(pdf).split())))
    allowed = NOT_PRINTED.get(paper.id, {}).keys() | NOT_PRINTED.get(kind_of(paper), {}).keys()
    assert missing == allowed
    assert readback.layout_faults(pdf, paper.margin) == []


@BY_ID
def test_what_was_typed_in_dutch_is_said_to_be_dutch_in_an_english_document(paper: Paper) -> None:
    """A screen reader would read a goal or a note aloud as English; names are said as they are."""
    marker = Marker()
    pdf = marker.drawing(paper.make(USUAL, "en", PLAIN), CODES)()
    assert structure_faults(pdf) == []
    dutch = readback.passages(pdf)
    assert set(dutch) <= {"nl"}
    text, said = "".join(readback.text_of(pdf).split()), dutch.get("nl", "")
    not_told = {place for mark, place in marker.found.items() if mark in text and mark not in said}
    assert not_told <= SAID_THE_SAME
    assert readback.passages(marker.drawing(paper.make(USUAL, "nl", PLAIN), CODES)()) == {}


def kind_of(paper: Paper) -> str:
    """Of sheets that are drawn by one function: the name of that function."""
    return paper.make(USUAL, "nl", PLAIN).func.__name__


CODES = frozenset(
    {
        "OutcomeTable.rows",
        "OutcomeTable.columns",
        "ProgressLadder.id",
        "ProgressReport.code",
        "ProgressReport.typed",
        "Slot.zone",
        "Verdict.hard_open",
        "plain_pdf.0",
    }
)
"""Places whose text nobody typed: codes of ours, a language, and our own papers as a whole."""

NOT_PRINTED = {
    "checklist-blank": {"ChecklistPaper.who": "a blank one", "ChecklistPaper.what": "a blank one"},
    "card_pdf": {"CardAnswer.blank": "no short line there", "CardAnswer.own": "no sentence to replace"},
    "day_pdf": {"AgendaItem.what": "of a contact alone", "AgendaItem.where": "not of a fixed block"},
    "week_pdf": {
        "AgendaItem.what": "of a contact alone",
        "AgendaItem.where": "not of a fixed block",
        "AgendaItem.agreement": "there is room for it on the day",
        "AgendaItem.at_the_door": "there is room for it on the day",
    },
}
"""What stands in a view and not in every place on paper, with the reason."""

SAID_THE_SAME = {
    "AgendaDay.holiday",
    "AgendaItem.where",
    "AgendaItem.who",
    "AuditPaper.about",
    "CardAnswer.blank",
    "CardPaper.crisis_line",
    "CardPaper.emergency",
    "CaseloadRow.person",
    "ChecklistPaper.who",
    "Handout.name",
    "HelpdeskFacts.code",
    "HelpdeskFacts.program",
    "HelpdeskFacts.system",
    "InspectionFile.code",
    "InspectionFile.name",
    "OpenCondition.code",
    "ProgressReport.pack_version",
    "ProgressReport.person",
    "ProgressReport.program_version",
    "Verdict.soft_open",
    "VisitSheet.code",
    "helpdesk_pdf.1",
    "helpdesk_pdf.2",
    "recovery_sheet_pdf.0",
    "recovery_sheet_pdf.1",
    *(
        f"{view}.{field}"
        for view in (
            "AgendaPaper",
            "AuditPaper",
            "Caseload",
            "CertificatePaper",
            "ChecklistPaper",
            "Handout",
            "InspectionFile",
            "OutcomeOverview",
            "PlainPaper",
            "ProgressReport",
        )
        for field in ("organisation", "counsellor", "phone")
    ),
}
"""Names, numbers and codes, and what the program itself says in the language of the window."""


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


@pytest.mark.parametrize("language", ["nl", "en"])
def test_one_page_is_enough_where_the_rest_would_be_nearly_empty(language: str) -> None:
    """An outcome overview with every table says what its sign means first; a begin of a DPIA closes up."""
    known = {paper.id: paper for paper in PAPERS}
    pages = {one: drawn(known[one], language=language) for one in ("outcomes", "dpia", "caseload")}
    assert {one: readback.page_count(pdf) for one, pdf in pages.items()} == dict.fromkeys(pages, 1)
    sign = readback.text_of(pages["outcomes"]).index("×")
    assert readback.text_of(pages["outcomes"])[sign:].startswith(("× is afgeschermd", "× is left out"))


def test_every_document_of_the_program_is_among_them() -> None:
    """Registered or printed elsewhere; and no module of the reports draws one that is not tried here."""
    mine = {paper.id for paper in PAPERS}
    aliases = {
        "agenda_day": "day",
        "agenda_week": "week",
        "visit_sheet": "visit-sheets",
        "handout": "handout-1",
        "erasure": "certificate",
    }
    known = {kind.id for kind in KINDS} | set(MADE_ELSEWHERE)
    assert {aliases.get(one, one.replace("_", "-")) for one in known} <= mine
    drawing = {
        name
        for module in iter_modules(reports.__path__)
        for name, of in vars(import_module(f"desktop.reports.{module.name}")).items()
        if name.endswith("_pdf") and isfunction(of) and not name.startswith("_")
    }
    assert drawing - {"merged_pdf"} == set(map(kind_of, PAPERS)) == set(map(kind_of, OPEN))


@BY_ID
def test_a_chart_has_its_numbers_in_a_table_beside_it(paper: Paper, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the charts of the program draw for a paper: its numbers stand in the table, by its name."""
    charts: list[LadderSeries] = []
    real = chart.ladder_chart
    users = [one for one in every_module() if one is not chart and getattr(one, "ladder_chart", None) is real]
    assert users, "somebody draws charts"

    def seen(series: LadderSeries, *rest: Any) -> Drawing:
        charts.append(series)
        return real(series, *rest)

    for user in users:
        monkeypatch.setattr(user, "ladder_chart", seen)
    pdf = drawn(paper)
    told = [alt for alt in alternatives(pdf) if alt.startswith("Ladder ")]
    assert len(told) == len(charts)
    text = readback.text_of(pdf)
    for alt, series in zip(told, charts, strict=True):
        name = alt.removeprefix("Ladder ").partition(": start")[0]
        assert f"start {series.start}" in alt
        row = re.search(rf"Ladder {re.escape(name)}((?: \d+| –)+)", text)
        assert row is not None, f"no row of {name!r}"
        numbers = [str(value) for _week, value in series.points if value is not None]
        assert [one for one in row[1].split() if one != "–"] == numbers


def every_module() -> list[ModuleType]:
    return [import_module(f"desktop.reports.{one.name}") for one in iter_modules(reports.__path__)]


def alternatives(pdf: bytes) -> list[str]:
    """What is said in place of each figure, in order."""
    found = []
    with pikepdf.open(BytesIO(pdf)) as document:
        waiting = [document.Root.StructTreeRoot.K[0]]
        while waiting:
            elem = waiting.pop(0)
            if elem.get("/S") == "/Figure":
                found.append(str(elem.Alt))
            kids = elem.get("/K", pikepdf.Array())
            below = [kids] if isinstance(kids, pikepdf.Dictionary) else list(kids)
            waiting[:0] = [kid for kid in below if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
    return found
