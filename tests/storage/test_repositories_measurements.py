"""Measurements, waiting forms and imported texts in a real store."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest
import sqlalchemy as sa

from desktop.domain.errors import NotFound
from desktop.domain.measurements import (
    ImportedText,
    InstrumentText,
    MeasureDraft,
    Measurement,
    Way,
)
from desktop.domain.measures import Moment
from desktop.storage.store import Store
from tests.storage.encrypted import MONDAY, Case, fill, open_at, rejected_with

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Store, sa.Engine]]:
    store, engine = open_at(tmp_path / "a.opmaat")
    yield store, engine
    store.close()


@pytest.fixture
def store(opened: tuple[Store, sa.Engine]) -> Store:
    return opened[0]


@pytest.fixture
def case(store: Store) -> Case:
    return fill(store)


def measured(case: Case) -> Measurement:
    owner = (case.participant.id, case.trajectory.id)
    answers = ("yes", None, "3")
    return Measurement(
        uuid4(), *owner, "lijst-3", "1.0", Moment.START, MONDAY, answers, Way.SCREEN, NOON, "nl 2024"
    )


def draft(case: Case) -> MeasureDraft:
    owner = (case.participant.id, case.trajectory.id)
    return MeasureDraft(uuid4(), *owner, "lijst-3", "1.0", Moment.START, ("yes", None, None), 1, "nl 2024")


def text() -> ImportedText:
    words = InstrumentText(
        *("lijst-3", "1.0", "nl", "2024", "ons blad", "gekregen", ""),
        items=((3, "Verzonnen"), (1, "Bedacht")),
        answers=(("yes", "jazeker"),),
    )
    return ImportedText(uuid4(), words, "Marijke Veenstra", NOON)


def test_a_measurement_comes_back_as_it_was(store: Store, case: Case) -> None:
    first = measured(case)
    mended = replace(first, id=uuid4(), answers=("no", None, "3"), corrects=first.id, way=Way.PAPER)
    with store.write("measured") as unit:
        unit.measurements.add(first)
    with store.write("measurement_corrected") as unit:
        unit.measurements.add(mended)
        assert unit.changes.ids("measurement") == {mended.id}
    with store.read() as unit:
        assert set(unit.measurements.of_participant(case.participant.id)) == {first, mended}
        assert unit.measurements.get(mended.id) == mended
        with pytest.raises(NotFound):
            unit.measurements.get(uuid4())


def test_removing_takes_what_it_corrects_along_and_undo_brings_both_back(store: Store, case: Case) -> None:
    first = measured(case)
    mended = replace(first, id=uuid4(), corrects=first.id)
    with store.write("measured", undoable=False) as unit:
        unit.measurements.add(first)
        unit.measurements.add(mended)
    with store.write("measurement_removed") as unit:
        unit.measurements.remove(mended.id)
    with store.read() as unit:
        assert unit.measurements.all() == ()
    assert store.undo()[0] == "measurement_removed"
    with store.read() as unit:
        assert set(unit.measurements.all()) == {first, mended}


def test_what_a_correction_rests_on_is_not_taken_back_from_under_it(store: Store, case: Case) -> None:
    first = measured(case)
    with store.write("measured") as unit:
        unit.measurements.add(first)
    with store.write("measurement_corrected", undoable=False) as unit:
        unit.measurements.add(replace(first, id=uuid4(), corrects=first.id))
    assert rejected_with(store.undo) == ("moved_on",)


def test_answers_never_change(opened: tuple[Store, sa.Engine], case: Case) -> None:
    store, engine = opened
    with store.write("measured") as unit:
        unit.measurements.add(measured(case))
    with pytest.raises(sa.exc.IntegrityError, match="append-only"), engine.begin() as connection:
        connection.exec_driver_sql("UPDATE measurements SET answers = '[]'")


def test_a_form_that_waits(store: Store, case: Case) -> None:
    waiting = draft(case)
    with store.write("measure_kept", undoable=False) as unit:
        kept = unit.measure_drafts.add(waiting)
        unit.measure_drafts.save(replace(kept, answers=("yes", "no", None), at=2))
    with store.read() as unit:
        (found,) = unit.measure_drafts.of_participant(case.participant.id)
        assert (found.answers, found.at, found.moment) == (("yes", "no", None), 2, Moment.START)
    with store.write("measured") as unit:
        unit.measure_drafts.remove(case.participant.id, "lijst-9")
        assert unit.measure_drafts.of_participant(case.participant.id) != ()
        unit.measure_drafts.remove(case.participant.id, "lijst-3")
        assert unit.measure_drafts.of_participant(case.participant.id) == ()


def test_texts(store: Store) -> None:
    imported = text()
    with store.write("text_imported") as unit:
        unit.instrument_texts.add(imported)
    with store.read() as unit:
        assert unit.instrument_texts.all() == (imported,)
    with store.write("text_removed") as unit:
        unit.instrument_texts.remove(imported.id)
        assert unit.instrument_texts.all() == ()
        with pytest.raises(NotFound):
            unit.instrument_texts.remove(imported.id)
    store.undo()
    with store.read() as unit:
        assert [replace(one, revision=1) for one in unit.instrument_texts.all()] == [imported]


def test_a_participant_in_the_bin_takes_measurements_along(store: Store, case: Case) -> None:
    with store.write("measured", undoable=False) as unit:
        unit.measurements.add(measured(case))
        unit.measure_drafts.add(draft(case))
    with store.write("participant_removed") as unit:
        unit.participants.remove(case.participant.id)
        assert unit.measurements.all() == ()
        assert unit.measure_drafts.all() == ()
    store.undo()
    with store.read() as unit:
        assert len(unit.measurements.all()) == len(unit.measure_drafts.all()) == 1
