"""Measurements, forms that wait to be continued, and imported texts of instruments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Final
from uuid import UUID

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
from desktop.storage.engine import KEPT
from desktop.storage.repositories.base import Repository
from desktop.storage.repositories.rows import Rows
from desktop.storage.tables import instrument_texts, measure_drafts, measurements

_MEASURED = (
    *("id", "participant_id", "trajectory_id", "instrument", "version"),
    *("moment", "day", "answers", "way", "recorded_at", "text_version", "corrects"),
)

# Made once: making a statement takes longer than running it.
_EVERY: Final = (
    sa.select(*(measurements.c[name] for name in _MEASURED))
    .where(measurements.c.deleted_at.is_(None))
    .order_by(measurements.c.day, measurements.c.recorded_at, measurements.c.id)
)
_ONE: Final = _EVERY.where(measurements.c.id == sa.bindparam("row"))
_OF_PARTICIPANT: Final = _EVERY.where(measurements.c.participant_id == sa.bindparam("participant"))


class Measurements:
    """Filled-in forms; append-only: they come, may get a tombstone, and never change."""

    def __init__(self, rows: Rows) -> None:
        self.rows = rows

    def get(self, row_id: UUID) -> Measurement:
        """Return one measurement; raises :class:`NotFound`."""
        found = self._read(_ONE, {"row": row_id})
        if not found:
            raise NotFound(kind="measurement", id=str(row_id))
        return found[0]

    def of_participant(self, participant_id: UUID) -> tuple[Measurement, ...]:
        """Return the measurements of a participant, corrected ones included."""
        return self._read(_OF_PARTICIPANT, {"participant": participant_id})

    def all(self) -> tuple[Measurement, ...]:
        """Return every measurement."""
        return self._read(_EVERY, {})

    def add(self, measurement: Measurement) -> None:
        """Add a measurement."""
        values = {name: getattr(measurement, name) for name in _MEASURED if name != "id"}
        values |= {
            "moment": measurement.moment.value,
            "way": measurement.way.value,
            "answers": list(measurement.answers),
        }
        self.rows.insert(measurements, measurement.id, values)
        self.rows.touch("measurement", measurement.id)

    def remove(self, row_id: UUID) -> None:
        """Put a measurement and what it corrects in the bin: nothing older comes in its place."""
        chain: list[UUID] = []
        current: UUID | None = row_id
        while current is not None:
            chain.append(current)
            current = self.get(current).corrects
        self.rows.bury(measurements, chain, "measurement")

    def _read(self, statement: sa.Select[Any], values: Mapping[str, UUID]) -> tuple[Measurement, ...]:
        found = self.rows.connection.execute(statement, values, execution_options=KEPT)
        return tuple(_measurement(row) for row in found)


def _measurement(row: Sequence[Any]) -> Measurement:
    values = dict(zip(_MEASURED, row, strict=True))
    values |= {
        "moment": Moment(values["moment"]),
        "way": Way(values["way"]),
        "answers": tuple(values["answers"]),
    }
    return Measurement(**values)


_DRAFT = (
    *("id", "participant_id", "trajectory_id", "instrument", "version"),
    *("moment", "answers", "at", "text_version", "revision"),
)


class MeasureDrafts(Repository[MeasureDraft]):
    """Forms that wait to be continued: at most one of a participant and an instrument."""

    table: ClassVar[sa.Table] = measure_drafts
    kind: ClassVar[str] = "measure_draft"

    def of_participant(self, participant_id: UUID) -> tuple[MeasureDraft, ...]:
        """Return the forms of a participant that wait."""
        return self.of("participant_id", participant_id)

    def remove(self, participant_id: UUID, instrument: str) -> None:
        """Put the form that waits in the bin, when there is one."""
        found = [draft.id for draft in self.of_participant(participant_id) if draft.instrument == instrument]
        self.rows.bury(measure_drafts, found, self.kind)

    def columns(self) -> Sequence[str]:
        """Names of the columns in the order of :meth:`build`."""
        return _DRAFT

    def order(self) -> Sequence[sa.ColumnElement[Any]]:
        """By instrument."""
        return (measure_drafts.c.instrument, measure_drafts.c.id)

    def build(
        self, found: Sequence[Sequence[Any]], *where: sa.ColumnElement[bool]
    ) -> tuple[MeasureDraft, ...]:
        """Turn rows into forms."""
        return tuple(_draft(row) for row in found)

    def to_values(self, entity: MeasureDraft) -> dict[str, Any]:
        """Turn a form into column values."""
        values = {name: getattr(entity, name) for name in _DRAFT if name not in {"id", "revision"}}
        return values | {"moment": entity.moment.value, "answers": list(entity.answers)}


def _draft(row: Sequence[Any]) -> MeasureDraft:
    values = dict(zip(_DRAFT, row, strict=True))
    return MeasureDraft(**values | {"moment": Moment(values["moment"]), "answers": tuple(values["answers"])})


_TEXT = (
    *("instrument", "instrument_version", "language", "version"),
    *("source", "permission", "introduction", "items", "answers"),
)


class InstrumentTexts(Repository[ImportedText]):
    """Imported texts: at most one of an instrument and a language."""

    table: ClassVar[sa.Table] = instrument_texts
    kind: ClassVar[str] = "instrument_text"

    def remove(self, row_id: UUID) -> None:
        """Put a text in the bin; raises :class:`NotFound`."""
        self.rows.bury(instrument_texts, [self.get(row_id).id], self.kind)

    def columns(self) -> Sequence[str]:
        """Names of the columns in the order of :meth:`build`."""
        return ("id", "confirmed_by", "confirmed_at", "revision", *_TEXT)

    def order(self) -> Sequence[sa.ColumnElement[Any]]:
        """By instrument and language."""
        return (instrument_texts.c.instrument, instrument_texts.c.language, instrument_texts.c.id)

    def build(
        self, found: Sequence[Sequence[Any]], *where: sa.ColumnElement[bool]
    ) -> tuple[ImportedText, ...]:
        """Turn rows into texts."""
        return tuple(_imported(row) for row in found)

    def to_values(self, entity: ImportedText) -> dict[str, Any]:
        """Turn a text into column values."""
        values = {name: getattr(entity.text, name) for name in _TEXT}
        return values | {
            "items": [list(item) for item in entity.text.items],
            "answers": [list(answer) for answer in entity.text.answers],
            "confirmed_by": entity.confirmed_by,
            "confirmed_at": entity.confirmed_at,
        }


def _imported(row: Sequence[Any]) -> ImportedText:
    row_id, confirmed_by, confirmed_at, revision, *words = row
    values = dict(zip(_TEXT, words, strict=True))
    values |= {name: tuple((pair[0], pair[1]) for pair in values[name]) for name in ("items", "answers")}
    return ImportedText(row_id, InstrumentText(**values), confirmed_by, confirmed_at, revision)
