"""Measuring through the services: take, correct, keep for later, texts of the organisation, what is due."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from desktop.domain.errors import NotFound, PackBroken, Problem, Rejected, WrongPassword
from desktop.domain.measurements import Comparison, ImportedText, Measurement, Way
from desktop.domain.measures import STRAIGHT_LINING, Moment
from desktop.services.measures_view import Offer
from desktop.services.measuring import NewMeasurement
from desktop.services.reporting import ProgressChoices
from tests.services.kit import START, Office
from tests.storage.stores import PASSWORD

TEXT = """instrument = "who-5"
instrument_version = "1.0"
language = "nl"
version = "oefentekst 1"
source = "Verzonnen"
permission = "Eigen tekst voor een toets"
[items]
1 = "Eerste verzonnen zin"
2 = "Tweede verzonnen zin"
3 = "Derde verzonnen zin"
4 = "Vierde verzonnen zin"
5 = "Vijfde verzonnen zin"
[answers]
0 = "nooit"
1 = "zelden"
2 = "soms"
3 = "geregeld"
4 = "vaak"
5 = "altijd"
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "tekst.toml"
    path.write_text(TEXT, encoding="utf-8")
    return path


def imported(office: Office, file: Path, name: str = "Marijke Veenstra") -> UUID:
    measuring = office.services.measuring
    return measuring.import_text(measuring.read_text(file), name).value


def form(
    office: Office, person: UUID, answers: str, instrument: str = "who-5", moment: Moment = Moment.START
) -> NewMeasurement:
    codes = {"J": "yes", "M": "more_or_less", "N": "no", "-": None}
    given = tuple(codes.get(letter, letter) for letter in answers)
    return NewMeasurement(person, instrument, moment, office.clock.today(), given, Way.PAPER)


def started(office: Office, day: date = START) -> UUID:
    person = office.person()
    office.weeks(person)
    office.at(day, 12)
    return person


def refused(caught: pytest.ExceptionInfo[Rejected]) -> list[str]:
    return [problem.code for problem in caught.value.problems]


def offer(office: Office, person: UUID, instrument: str = "who-5") -> Offer:
    found = office.services.measuring.overview(person).offers
    return next(one for one in found if one.instrument.id == instrument)


def audit_actions(office: Office) -> list[str]:
    with office.services.place.store.raw_connection() as raw:
        return [row[0] for row in raw.execute("SELECT action FROM audit ORDER BY position").fetchall()]


def test_taking_from_paper_scores_and_says_what_to_talk_over(office: Office) -> None:
    person = started(office)
    done = office.services.measuring.take(form(office, person, "11122"))
    assert done.value.score.total == 28
    assert [note.at_most for note in done.value.notes] == [50]
    assert done.changes.ids("measurement") == {done.value.id}
    kept = office.services.measuring.get(done.value.id)
    assert (kept.answers, kept.way, kept.text_version) == (("1", "1", "1", "2", "2"), Way.PAPER, "")
    assert audit_actions(office)[-1] == "measured"


def test_start_and_week_4_are_compared_and_undo_takes_the_last_back(office: Office) -> None:
    person = started(office)
    office.services.measuring.take(form(office, person, "11122"))
    office.at(START + timedelta(weeks=3), 12)
    office.services.measuring.take(form(office, person, "33322", moment=Moment.WEEK_4))
    (row,) = office.services.measuring.overview(person).series
    assert (row.comparison, row.difference) == (Comparison.BEYOND, 24)
    assert office.services.history.undo().value == "measured"
    (row,) = office.services.measuring.overview(person).series
    assert row.comparison is Comparison.ONE_ONLY


def test_the_same_answer_everywhere_is_said_and_not_refused(office: Office) -> None:
    person = started(office)
    done = office.services.measuring.take(form(office, person, "JJJJJJ", "djg-6"))
    assert done.value.score.warnings == (STRAIGHT_LINING,)


def test_a_form_with_a_gap_is_kept_and_never_compared(office: Office) -> None:
    person = started(office)
    assert office.services.measuring.take(form(office, person, "JNN-NJ", "djg-6")).value.score.total == 5
    office.at(START + timedelta(weeks=7), 12)
    office.services.measuring.take(form(office, person, "NJJNJN", "djg-6", Moment.END))
    (row,) = office.services.measuring.overview(person).series
    assert (row.comparison, row.difference) == (Comparison.INCOMPLETE, None)


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ("-----", "nothing_answered"),
        ("3333", "wrong_count"),
        ("3339", "wrong_count"),
        ("33339", "unknown_answer"),
    ],
)
def test_answers_that_are_refused(office: Office, answers: str, code: str) -> None:
    person = started(office)
    with pytest.raises(Rejected) as caught:
        office.services.measuring.take(form(office, person, answers))
    assert code in refused(caught)
    assert office.services.measuring.overview(person).history == ()


def test_each_moment_once_and_never_before_the_plan(office: Office) -> None:
    person = office.person()
    with pytest.raises(Rejected) as caught:
        office.services.measuring.take(form(office, person, "33333"))
    assert refused(caught) == ["no_trajectory"]
    office.weeks(person)
    office.at(START, 12)
    office.services.measuring.take(form(office, person, "33333"))
    office.at(START + timedelta(weeks=1), 12)
    with pytest.raises(Rejected) as caught:
        office.services.measuring.take(form(office, person, "44444"))
    assert caught.value.problems == (Problem("moment", "already_measured", (("day", START.isoformat()),)),)
    with pytest.raises(Rejected) as caught:
        office.services.measuring.take(form(office, person, "NNNNNN", "djg-6", Moment.WEEK_4))
    assert refused(caught) == ["moment_not_offered"]
    ahead = replace(form(office, person, "33333", moment=Moment.END), day=START + timedelta(weeks=9))
    with pytest.raises(Rejected) as caught:
        office.services.measuring.take(ahead)
    assert refused(caught) == ["date_future", "moment_to_come"]


def test_on_screen_needs_the_official_text(office: Office, file: Path) -> None:
    person = started(office)
    on_screen = replace(form(office, person, "33322"), way=Way.SCREEN)
    with pytest.raises(Rejected) as caught:
        office.services.measuring.take(on_screen)
    assert refused(caught) == ["text_missing"]
    text = imported(office, file)
    done = office.services.measuring.take(replace(on_screen, text_id=text))
    assert office.services.measuring.get(done.value.id).text_version == "nl oefentekst 1"


def test_a_correction_is_a_new_row_and_the_old_one_stays(office: Office) -> None:
    person = started(office)
    first = office.services.measuring.take(form(office, person, "11122")).value.id
    second = office.services.measuring.correct(first, START, tuple("11123")).value
    assert second.score.total == 32
    assert office.services.measuring.get(first).answers == tuple("11122")
    assert office.services.measuring.get(second.id).corrects == first
    assert [p.measurement.id for p in office.services.measuring.overview(person).history] == [second.id]
    with pytest.raises(Rejected) as caught:
        office.services.measuring.correct(first, START, tuple("11124"))
    assert refused(caught) == ["stale"]
    office.services.history.undo()
    assert [p.measurement.id for p in office.services.measuring.overview(person).history] == [first]


@pytest.mark.parametrize(
    ("day", "answers", "code"),
    [(START + timedelta(days=40), "11123", "date_future"), (START, "-----", "nothing_answered")],
)
def test_a_correction_that_is_refused(office: Office, day: date, answers: str, code: str) -> None:
    person = started(office)
    first = office.services.measuring.take(form(office, person, "11122")).value.id
    codes = tuple(None if letter == "-" else letter for letter in answers)
    with pytest.raises(Rejected) as caught:
        office.services.measuring.correct(first, day, codes)
    assert refused(caught) == [code]


def test_another_version_is_not_corrected(office: Office) -> None:
    person = started(office)
    old = Measurement(
        uuid4(), person, office.trajectory(person).id, "who-5", "0.9", Moment.START, START,
        tuple("33333"), Way.PAPER, office.clock.now(),
    )  # fmt: skip
    with office.services.place.store.write("test") as unit:
        unit.measurements.add(old)
    with pytest.raises(Rejected) as caught:
        office.services.measuring.correct(old.id, START, tuple("44444"))
    assert refused(caught) == ["other_version"]
    assert office.services.measuring.overview(person).history[0].score is None


def test_removing_goes_to_the_bin_and_back(office: Office) -> None:
    person = started(office)
    first = office.services.measuring.take(form(office, person, "11122")).value.id
    second = office.services.measuring.correct(first, START, tuple("11123")).value.id
    office.services.measuring.remove(second)
    assert office.services.measuring.overview(person).history == ()
    office.services.history.undo()
    assert len(office.services.measuring.overview(person).history) == 1
    with pytest.raises(NotFound):
        office.services.measuring.remove(uuid4())


def test_stopping_and_going_on(office: Office, file: Path) -> None:
    person = started(office)
    text = imported(office, file)
    begun = replace(form(office, person, "33---"), way=Way.SCREEN, text_id=text)
    office.services.measuring.keep(begun, 2)
    kept = office.services.measuring.keep(replace(begun, answers=("3", "3", "1", None, None)), 3).value
    waiting = offer(office, person).draft
    assert waiting == kept
    assert (waiting.answers, waiting.at) == (("3", "3", "1", None, None), 3)
    assert office.services.history.last() != "measure_kept"
    office.services.measuring.take(replace(begun, answers=tuple("33122")))
    assert offer(office, person).draft is None


def test_a_form_that_waits_can_be_let_go(office: Office, file: Path) -> None:
    person = started(office)
    begun = replace(form(office, person, "33---"), way=Way.SCREEN, text_id=imported(office, file))
    office.services.measuring.keep(begun, 2)
    office.services.measuring.keep(begun, 2)
    office.services.measuring.drop(person, "who-5")
    assert offer(office, person).draft is None
    office.services.history.undo()
    assert offer(office, person).draft is not None


def test_who_confirmed_and_when_is_kept_and_a_new_text_takes_the_place(office: Office, file: Path) -> None:
    imported(office, file)
    (first,) = office.services.measuring.texts()
    assert (first.confirmed_by, first.confirmed_at) == ("Marijke Veenstra", office.clock.now())
    assert "text_imported" in audit_actions(office)
    file.write_text(TEXT.replace("oefentekst 1", "oefentekst 2"), encoding="utf-8")
    imported(office, file, "  De leiding ")
    (second,) = office.services.measuring.texts()
    assert (second.text.version, second.confirmed_by) == ("oefentekst 2", "De leiding")
    office.services.history.undo()
    assert [one.text.version for one in office.services.measuring.texts()] == ["oefentekst 1"]


def test_a_text_needs_a_name_and_can_be_removed(office: Office, file: Path) -> None:
    measuring = office.services.measuring
    text = measuring.read_text(file)
    for name, code in (("  ", "required"), ("x" * 121, "too_long")):
        with pytest.raises(Rejected) as caught:
            measuring.import_text(text, name)
        assert refused(caught) == [code]
    kept = measuring.import_text(text, "Marijke").value
    measuring.remove_text(kept)
    assert measuring.texts() == ()
    assert measuring.overview(started(office)).offers[-1].texts == ()


def test_a_broken_file_keeps_nothing(office: Office, file: Path) -> None:
    file.write_text(TEXT.replace('3 = "Derde verzonnen zin"\n', ""), encoding="utf-8")
    with pytest.raises(PackBroken) as caught:
        office.services.measuring.read_text(file)
    assert caught.value.params == {"file": "tekst.toml", "key": "items.3", "fault": "missing"}
    assert office.services.measuring.texts() == ()


def test_only_what_is_used_is_due(office: Office, file: Path) -> None:
    person = started(office)
    assert office.services.measuring.due() == ()
    assert offer(office, person).due is None
    imported(office, file)
    (due,) = office.services.measuring.due()
    assert (due.participant_id, due.instrument.id, due.moment) == (person, "who-5", Moment.START)
    assert offer(office, person).due is Moment.START
    office.services.measuring.take(form(office, person, "33333"))
    assert office.services.measuring.due() == ()
    office.at(START + timedelta(weeks=3), 12)
    assert [one.moment for one in office.services.measuring.due()] == [Moment.WEEK_4]


def test_what_was_asked_at_the_start_is_due_at_the_end(office: Office) -> None:
    person = started(office)
    office.services.measuring.take(form(office, person, "JNNJNJ", "djg-6"))
    office.at(START + timedelta(weeks=4), 12)
    assert office.services.measuring.due() == ()
    office.at(START + timedelta(weeks=7), 12)
    assert [(one.instrument.id, one.moment) for one in office.services.measuring.due()] == [
        ("djg-6", Moment.END)
    ]


def test_ladders_and_goal_come_from_the_held_sessions(office: Office) -> None:
    person = started(office)
    ladder = office.services.pack.ladders[0].id
    office.hold(person, 1, ladders=((ladder, 2),), gas_participant=0)
    office.hold(person, 2, ladders=())
    office.hold(person, 3, ladders=((ladder, 7),), gas_participant=1)
    measures = office.services.measuring.overview(person)
    assert measures.ladders[0].points == ((1, 2), (2, None), (3, 7))
    assert measures.ladders[0].comparison is Comparison.BEYOND
    assert measures.ladders[1].comparison is Comparison.ONE_ONLY
    assert measures.goal_scores == ((1, 0), (3, 1))


def test_without_a_trajectory_nothing_is_offered_now(office: Office) -> None:
    person = office.person()
    measures = office.services.measuring.overview(person)
    assert (measures.has_trajectory, measures.moment) == (False, None)
    assert all(one.moments == () and one.due is None for one in measures.offers)


def test_a_text_of_another_version_does_not_count(office: Office, file: Path) -> None:
    person = started(office)
    text = office.services.measuring.read_text(file)
    with office.services.place.store.write("test") as unit:
        older = replace(text, instrument_version="0.9")
        unit.instrument_texts.add(ImportedText(uuid4(), older, "x", office.clock.now()))
    assert offer(office, person).texts == ()


def test_the_cover_is_lifted_by_the_right_password_only(office: Office) -> None:
    office.services.security.verify(PASSWORD)
    with pytest.raises(WrongPassword):
        office.services.security.verify("iets anders")


def test_the_progress_report_has_the_questionnaires_of_the_trajectory(office: Office) -> None:
    person = started(office)
    office.services.measuring.take(form(office, person, "11122"))
    office.at(START + timedelta(weeks=3), 12)
    office.services.measuring.take(form(office, person, "33322", moment=Moment.WEEK_4))
    (measure,) = office.services.reporting.progress(person, ProgressChoices()).measures
    assert measure.scores == ((Moment.START, 28), (Moment.WEEK_4, 52))
    assert (measure.comparison, measure.difference) == (Comparison.BEYOND, 24)
    assert (measure.threshold, measure.published) == (24, True)
