"""Measuring: what is due, take, correct, keep for later, and the texts that an organisation may use."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from uuid import UUID

from desktop.domain.case import CaseFacts
from desktop.domain.errors import NotFound, Problem, Rejected
from desktop.domain.measurements import (
    Course,
    ImportedText,
    InstrumentText,
    MeasureDraft,
    Measurement,
    Way,
    standing,
    taking_problems,
)
from desktop.domain.measures import Instrument, Moment, Note, Score, notes_for, score
from desktop.domain.participants import sort_key
from desktop.method.instrument_texts import blank_text, load_instrument_text
from desktop.method.instruments import bundled_instruments
from desktop.services.measures_view import Measures, course_of, due_now, fits, measures_of
from desktop.services.saving import save_document
from desktop.services.workplace import Done, Workplace, grouped, reject_if
from desktop.storage.unit_of_work import Unit

MAX_NAME = 120
"""Longest name of who confirmed the conditions of use."""


@dataclass(frozen=True, slots=True)
class NewMeasurement:
    """A filled-in form as it comes from the screen or from paper."""

    participant_id: UUID
    instrument: str
    moment: Moment
    day: date
    answers: tuple[str | None, ...]
    """Answer codes in the order of the form."""
    way: Way
    text_id: UUID | None = None
    """The imported text that was shown; ``None`` when the text stood on paper."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What was recorded, with what the counsellor should know."""

    id: UUID
    score: Score
    """Its ``warnings`` name straight-lining: shown, never refused."""
    notes: tuple[Note, ...]
    """Such as talking it over with the GP."""


@dataclass(frozen=True, slots=True)
class DueMeasurement:
    """A measurement that one participant is due for."""

    participant_id: UUID
    name: str
    code: str
    instrument: Instrument
    moment: Moment


@dataclass(frozen=True, slots=True)
class MeasuringService:
    """What a counsellor does with measurements."""

    place: Workplace

    # Looking

    def overview(self, participant_id: UUID) -> Measures:
        """Everything about measuring of one participant; raises ``NotFound``."""
        with self.place.store.read() as unit:
            case = self.place.case(unit, unit.participants.get(participant_id))
            taken = unit.measurements.of_participant(participant_id)
            texts = unit.instrument_texts.all()
            drafts = unit.measure_drafts.of_participant(participant_id)
        return measures_of(case, bundled_instruments(), taken, texts, drafts)

    def due(self) -> tuple[DueMeasurement, ...]:
        """Every measurement that is due now, by name of the participant.

        Only of instruments that are in use: their text was imported, or the participant was asked before.
        """
        with self.place.store.read() as unit:
            taken, texts = unit.measurements.all(), unit.instrument_texts.all()
            cases = self.place.all_cases(unit) if taken or texts else ()
        return due_in(cases, taken, texts)

    def get(self, measurement_id: UUID) -> Measurement:
        """One measurement; raises ``NotFound``."""
        with self.place.store.read() as unit:
            return unit.measurements.get(measurement_id)

    # Taking

    def take(self, form: NewMeasurement) -> Done[Taken]:
        """Record a measurement; a form that was kept for later goes.

        Raises ``Rejected``: ``no_trajectory``, ``moment_not_offered``, ``already_measured``, ``too_soon``,
        ``date_future``, ``nothing_answered``, ``text_missing`` (on screen without an imported text), or
        what is wrong with the answers.
        """
        instrument = instrument_of(form.instrument)
        result = scored(instrument, form.answers)
        with self.place.write("measured") as unit:
            course = self._course(unit, form.participant_id)
            mine = [
                one
                for one in standing(unit.measurements.of_participant(form.participant_id))
                if one.trajectory_id == course.trajectory.id and one.instrument == instrument.id
            ]
            reject_if(taking_problems(instrument, form.moment, form.day, course, mine))
            measurement = Measurement(
                id=self.place.new_id(),
                participant_id=form.participant_id,
                trajectory_id=course.trajectory.id,
                instrument=instrument.id,
                version=instrument.version,
                moment=form.moment,
                day=form.day,
                answers=form.answers,
                way=form.way,
                recorded_at=unit.now,
                text_version=self._text_version(unit, form, instrument),
            )
            unit.measurements.add(measurement)
            unit.measure_drafts.remove(form.participant_id, instrument.id)
        return Done(Taken(measurement.id, result, notes_for(instrument, result)), unit.changes)

    def _course(self, unit: Unit, participant_id: UUID) -> Course:
        course = course_of(self.place.case(unit, unit.participants.get(participant_id)))
        if course is None:
            raise Rejected(Problem("participant", "no_trajectory"))
        return course

    @staticmethod
    def _text_version(unit: Unit, form: NewMeasurement, instrument: Instrument) -> str:
        if form.text_id is not None:
            found = unit.instrument_texts.get(form.text_id)
            if fits(found, instrument):
                return edition(found.text)
        if form.way is Way.SCREEN:
            raise Rejected(Problem("text", "text_missing"))
        return ""

    def correct(self, measurement_id: UUID, day: date, answers: tuple[str | None, ...]) -> Done[Taken]:
        """Record what it should have been as a new measurement; the old one stays and no longer counts.

        Raises ``Rejected``: ``stale`` when it was corrected meanwhile, ``other_version``, ``date_future``,
        ``nothing_answered``, or what is wrong with the answers.
        """
        with self.place.write("measurement_corrected") as unit:
            old = unit.measurements.get(measurement_id)
            instrument = instrument_of(old.instrument)
            if old.version != instrument.version:
                raise Rejected(Problem("", "other_version"))
            if old not in standing(unit.measurements.of_participant(old.participant_id)):
                raise Rejected(Problem("", "stale"))
            if day > self.place.clock.today():
                raise Rejected(Problem("day", "date_future"))
            result = scored(instrument, answers)
            new = replace(
                old,
                id=self.place.new_id(),
                day=day,
                answers=answers,
                recorded_at=unit.now,
                corrects=old.id,
            )
            unit.measurements.add(new)
        return Done(Taken(new.id, result, notes_for(instrument, result)), unit.changes)

    def remove(self, measurement_id: UUID) -> Done[None]:
        """Put a measurement in the bin, with what it corrected; ``undo`` brings it back."""
        with self.place.write("measurement_removed") as unit:
            unit.measurements.remove(measurement_id)
        return Done(None, unit.changes)

    # Stopping and going on

    def keep(self, form: NewMeasurement, at: int) -> Done[MeasureDraft]:
        """Keep a form on the screen, to go on with later; not undoable: Backspace goes back in the form.

        ``at``: place in the form, from 0. What was kept before of the same form is written over.
        """
        instrument = instrument_of(form.instrument)
        score(instrument, form.answers)  # refuses what the instrument does not know
        with self.place.write("measure_kept", undoable=False) as unit:
            draft = MeasureDraft(
                id=self.place.new_id(),
                participant_id=form.participant_id,
                trajectory_id=self._course(unit, form.participant_id).trajectory.id,
                instrument=instrument.id,
                version=instrument.version,
                moment=form.moment,
                answers=form.answers,
                at=at,
                text_version=self._text_version(unit, form, instrument),
            )
            waiting = unit.measure_drafts.of_participant(form.participant_id)
            before = [one for one in waiting if one.instrument == instrument.id]
            if before:
                known = replace(draft, id=before[0].id, revision=before[0].revision)
                kept = unit.measure_drafts.save(known)
            else:
                kept = unit.measure_drafts.add(draft)
        return Done(kept, unit.changes)

    def drop(self, participant_id: UUID, instrument: str) -> Done[None]:
        """Let go of a form that waits."""
        with self.place.write("measure_dropped") as unit:
            unit.measure_drafts.remove(participant_id, instrument)
        return Done(None, unit.changes)

    # Texts of the organisation

    def texts(self) -> tuple[ImportedText, ...]:
        """The imported texts, by instrument and language."""
        with self.place.store.read() as unit:
            return unit.instrument_texts.all()

    @staticmethod
    def instruments() -> tuple[Instrument, ...]:
        """Every instrument that Opmaat can score."""
        return bundled_instruments()

    @staticmethod
    def read_text(path: Path) -> InstrumentText:
        """Read a file with texts, without keeping it; raises ``PackBroken`` with file, key and fault."""
        return load_instrument_text(path, bundled_instruments())

    @staticmethod
    def save_blank(path: Path, instrument_id: str, language: str) -> None:
        """Save a file with empty slots, to be filled in with the official text.

        Raises ``NoSpace``, ``NoPermission`` or ``NotFound``.
        """
        save_document(path, blank_text(instrument_of(instrument_id), language).encode("utf-8"))

    def import_text(self, text: InstrumentText, confirmed_by: str) -> Done[UUID]:
        """Keep a text in the encrypted store, in place of the one of the same instrument and language.

        ``confirmed_by``: who confirmed the conditions of use; ``Rejected`` without a name.
        """
        name = confirmed_by.strip()
        if not name:
            raise Rejected(Problem("confirmed_by", "required"))
        if len(name) > MAX_NAME:
            raise Rejected(Problem("confirmed_by", "too_long", (("limit", MAX_NAME),)))
        with self.place.write("text_imported") as unit:
            for old in unit.instrument_texts.all():
                if (old.text.instrument, old.text.language) == (text.instrument, text.language):
                    unit.instrument_texts.remove(old.id)
            imported = ImportedText(self.place.new_id(), text, name, unit.now)
            unit.instrument_texts.add(imported)
        return Done(imported.id, unit.changes)

    def remove_text(self, text_id: UUID) -> Done[None]:
        """Put a text in the bin; measurements that were taken with it stay."""
        with self.place.write("text_removed") as unit:
            unit.instrument_texts.remove(text_id)
        return Done(None, unit.changes)


def due_in(
    cases: Sequence[CaseFacts], measured: Sequence[Measurement], texts: Sequence[ImportedText]
) -> tuple[DueMeasurement, ...]:
    """What is due of these participants, by name; see :meth:`MeasuringService.due`."""
    if not measured and not texts:
        return ()
    taken = grouped(standing(measured), "participant_id")
    found = []
    for case in sorted(cases, key=lambda one: sort_key(one.participant.name)):
        course, person = course_of(case), case.participant
        if course is None:
            continue
        mine = [m for m in taken.get(person.id, ()) if m.trajectory_id == course.trajectory.id]
        for instrument in bundled_instruments():
            moment = due_now(instrument, course, mine, texts)
            if moment is not None:
                found.append(DueMeasurement(person.id, person.name, person.code, instrument, moment))
    return tuple(found)


def instrument_of(instrument_id: str) -> Instrument:
    """The instrument with this id; raises ``NotFound``."""
    found = [one for one in bundled_instruments() if one.id == instrument_id]
    if not found:
        raise NotFound(what="instrument", id=instrument_id[:40])
    return found[0]


def scored(instrument: Instrument, answers: tuple[str | None, ...]) -> Score:
    """Score a form; raises ``Rejected`` for unknown answers and for a form without any answer."""
    result = score(instrument, answers)
    if not any(answer is not None for answer in answers):
        raise Rejected(Problem("answers", "nothing_answered"))
    return result


def edition(text: InstrumentText) -> str:
    """Language and edition of a text, as a measurement keeps it."""
    return f"{text.language} {text.version}"
