"""The outcome overview of a real store: counted once, small numbers left out, on paper without anybody."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from desktop.domain.period import ALWAYS, Period
from desktop.domain.trajectory import StopReason
from desktop.reports.outcomes import LEFT_OUT, outcomes_pdf
from desktop.services.outcomes import outcomes_file_name, read_outcomes
from desktop.services.papers import PaperSettings
from tests.reports import readback
from tests.services.kit import START, Office


def test_below_the_minimum_nothing_is_said_not_even_how_many(office: Office) -> None:
    office.weeks(office.person())
    view = read_outcomes(office.services.place)
    assert (view.total, view.tables) == (None, ())
    text = readback.text_of(outcomes_pdf(view))
    assert "minder dan 5 deelnemers" in text
    assert outcomes_file_name(view) == f"opmaat-uitkomsten-{office.clock.today()}.pdf"


def test_each_person_counts_once_by_the_newest_trajectory_in_the_period(office: Office) -> None:
    people = [office.person(f"Persoon {letter}") for letter in "ABC"]
    for person in people:
        office.weeks(person)
    office.services.papers.change(replace(PaperSettings(), cell_minimum=3))
    office.at(START + timedelta(days=3))
    office.services.trajectories.stop(office.trajectory(people[0]).id, StopReason.OWN_WISH)
    office.at(START + timedelta(days=20))
    office.weeks(people[0], start=START + timedelta(days=21), at=office.session(people[1], 1).slot.start)  # type: ignore[union-attr]
    view = read_outcomes(office.services.place)
    assert view.total == 3
    early = read_outcomes(office.services.place, Period(last=START + timedelta(days=5)))
    assert early.total == 3
    assert read_outcomes(office.services.place, Period(last=START - timedelta(days=1))).total is None
    course = view.tables[0]
    assert course.numbers[0][0] is None or course.numbers[0][0] == 3
    pdf = outcomes_pdf(view, "en")
    assert readback.faults(pdf) == []
    assert pdf == outcomes_pdf(read_outcomes(office.services.place, ALWAYS), "en")
    assert LEFT_OUT in readback.text_of(pdf)
