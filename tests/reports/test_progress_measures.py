"""Questionnaires in the progress report: numbers, the change, its source, and still one page."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pdfplumber
import pytest

from desktop.domain.measurements import Comparison
from desktop.domain.measures import Moment
from desktop.domain.progress import ProgressMeasure
from desktop.language import speaking
from desktop.reports.progress import progress_pdf
from desktop.reports.progress_measures import sentence
from tests.reports import readback
from tests.reports.samples import usual

WELL = ProgressMeasure(
    name={"nl": "WHO-5 welbevinden", "en": "WHO-5 well-being"},
    scores=((Moment.START, 28), (Moment.WEEK_4, 52)),
    comparison=Comparison.BEYOND,
    difference=24,
    threshold=24,
    published=True,
)
GAP = replace(
    WELL,
    name={"nl": "Zes stellingen", "en": "Six items"},
    scores=((Moment.START, 3), (Moment.END, None)),
    comparison=Comparison.INCOMPLETE,
    difference=None,
    threshold=3,
    published=False,
)


@pytest.mark.parametrize(
    ("measure", "said"),
    [
        (WELL, "28 (begin), 52 (week 4), verschil +24: groter dan de meetfout (24, gepubliceerd)."),
        (
            replace(
                WELL,
                scores=((Moment.START, 48), (Moment.END, 40)),
                comparison=Comparison.WITHIN,
                difference=-8,
            ),
            "48 (begin), 40 (eind), verschil −8: binnen de meetfout (24, gepubliceerd).",
        ),
        (GAP, "3 (begin), – (eind): niet volledig ingevuld: niet vergeleken."),
        (
            replace(GAP, comparison=Comparison.NO_THRESHOLD, threshold=None, difference=2),
            "3 (begin), – (eind), verschil +2: meetfout niet bekend.",
        ),
        (replace(WELL, scores=((Moment.START, 28),), comparison=Comparison.ONE_ONLY), "28 (begin)."),
    ],
)
def test_sentences(measure: ProgressMeasure, said: str) -> None:
    with speaking("nl"):
        assert sentence(measure) == said


@pytest.mark.parametrize("language", ["nl", "en"])
def test_two_questionnaires_leave_the_report_on_one_page(language: str) -> None:
    before = progress_pdf(usual(), language)
    data = progress_pdf(replace(usual(), measures=(WELL, GAP)), language)
    assert readback.faults(data) == []
    assert readback.layout_faults(data) == []
    with pdfplumber.open(BytesIO(before)) as plain, pdfplumber.open(BytesIO(data)) as document:
        assert len(document.pages) == len(plain.pages) == 1
        text = " ".join((document.pages[0].extract_text() or "").split())
    assert f"{WELL.name[language]}: " in text
    assert "24" in text
    for word in ("ernstig", "severely"):
        assert word not in text


def test_without_questionnaires_not_a_byte_changes() -> None:
    assert progress_pdf(replace(usual(), measures=())) == progress_pdf(usual())
