"""Passages in another language than the document: on one element, in a Span of its own, never on names."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop.domain.inspection import InspectionFile, Row
from desktop.reports.inspection import inspection_pdf
from desktop.reports.progress import progress_pdf
from tests.reports import readback, samples
from tests.reports.every_paper import PAPERS, Typed, drawn

DAY = date(2026, 11, 24)
PERSON = {"name": "Nel Dekker", "goal": "ZELFDEBAKKER", "phone": "0612345678", "deleted_at": None}
WORRIES = ("regel\neen\r\ntwee\u2028drie", "😀👩\u200d👧 met ☕", "שלום 12 en مرحبا (weer)", "x" * 400, "")


def test_the_inspection_package_tells_typed_values_and_no_label_or_number() -> None:
    file = InspectionFile("K7-41", "Nel", "Bo", "De Brink", DAY, {"participants": (PERSON,)})
    pdf = inspection_pdf(file, samples.SOURCE, "en")
    dutch = readback.passages(pdf)["nl"]
    assert dutch.split() == ["ZELFDEBAKKER"]
    assert "Goal:" in readback.text_of(pdf)
    assert readback.faults(pdf) == []
    english = replace(samples.SOURCE, typed="en")
    assert readback.passages(inspection_pdf(file, english, "en")) == {}
    assert "en" in readback.passages(inspection_pdf(file, english, "nl"))


def test_the_participants_own_words_on_a_card_and_in_a_draft_are_told_and_the_words_of_the_card_not() -> None:
    answers = {
        "noticing": {"ticked": [1], "lines": ["SLECHTSLAPEN"]},
        "small_contact": {"ticked": [2]},
        "longer": {"fields": ["BELMARIJKE", ""], "blank": "3"},
    }
    card = {"id": "k", "trajectory_id": "t", "answers": answers, "deleted_at": None}
    trajectory = {"id": "t", "state": "running", "deleted_at": None}
    draft = {"id": "d", "kind": "report", "content": {"observation": "HALFGEZEGD"}, "deleted_at": None}
    tables: dict[str, tuple[Row, ...]] = {
        "trajectories": (trajectory,),
        "plan_cards": (card,),
        "drafts": (draft,),
    }
    names = {
        "card:noticing": "How I notice",
        "card:noticing:1": "I sleep badly",
        "card:small_contact:2": "call",
    }
    file = InspectionFile("K7-41", "Nel", "Bo", "De Brink", DAY, tables, names=names)
    pdf = inspection_pdf(file, samples.SOURCE, "en")
    dutch = readback.passages(pdf)["nl"]
    assert all(word in dutch for word in ("SLECHTSLAPEN", "BELMARIJKE", "HALFGEZEGD"))
    assert all(word not in dutch for word in ("notice", "badly", "call"))
    assert "How I notice: I sleep badly, SLECHTSLAPEN; small_contact: call; longer: BELMARIJKE, 3" in (
        readback.text_of(pdf)
    )
    assert readback.faults(pdf) == []


def test_a_passage_over_many_lines_and_pages_stays_one_passage() -> None:
    long = "woord " * 900
    notes = tuple(replace(note, observation=long) for note in samples.with_notes().notes)
    pdf = progress_pdf(replace(samples.with_notes(), notes=notes), "en")
    assert readback.passages(pdf)["nl"].count("woord") == readback.text_of(pdf).count("woord") >= 900
    assert readback.faults(pdf) == []


def test_pasted_lines_pictures_and_other_scripts_stay_on_the_line_of_a_card() -> None:
    papers = [paper for paper in PAPERS if paper.id in {"card", "checklist", "visit-sheets"}]
    for worry in WORRIES:
        for paper in papers:
            pdf = drawn(paper, Typed(*[worry] * 7), "en")
            assert readback.layout_faults(pdf, paper.margin) == []
    said = readback.text_of(drawn(papers[0], Typed(short="👩 met 🍲"), "nl"))
    assert "[emoji: vrouw] met [emoji: soep]" in said
