"""Keep the rows of today's schema version: ``python -m tests.storage.keep_rows`` when a version is closed.

Opens the rows of the version before with the program of today, writes a row into every table that is still
empty, and puts all of it into ``resources/releases``. What stands there is never made anew.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID

from desktop.storage import migrations, opening, released
from desktop.storage.store import Store
from desktop.storage.unit_of_work import Unit
from tests.storage.encrypted import Clock

PASSWORD = "zeven warme broodjes"
DAY = date(2026, 3, 9)
NOON = datetime(2026, 3, 9, 12, tzinfo=UTC)


def one(number: int) -> UUID:
    """A name of a row that is the same at every run."""
    return UUID(int=0x0BAA7 << 100 | number)


def agenda(unit: Unit) -> None:
    from desktop.domain.diary import Absence, AbsenceKind, BusyTime, FixedBlock

    unit.absences.add(Absence(one(1), AbsenceKind.SICK, DAY, DAY + timedelta(days=6), "griep"))
    unit.fixed_blocks.add(FixedBlock(one(2), "teamoverleg", 2, time(9), 60, DAY))
    unit.busy_times.replace("eigen agenda", [BusyTime("a@b", NOON, NOON + timedelta(hours=1), "tandarts")])
    unit.pack_texts.keep("de-brink", "1.0", {"pack.toml": b'id = "de-brink"\n'})


def measurements(unit: Unit) -> None:
    from desktop.domain.measurements import ImportedText, InstrumentText, MeasureDraft, Measurement, Way
    from desktop.domain.measures import Moment

    [trajectory] = unit.trajectories.all()
    owner = (trajectory.participant_id, trajectory.id)
    answers = ("yes", None, "no", "yes", "more_or_less", "no")
    unit.measurements.add(
        Measurement(one(3), *owner, "djg-6", "1.0", Moment.START, DAY, answers, Way.PAPER, NOON, "")
    )
    unit.measure_drafts.add(
        MeasureDraft(one(4), *owner, "who-5", "1.0", Moment.START, ("3", None, None, None, None), 1, "")
    )
    words = InstrumentText(
        "lijst-3", "1.0", "nl", "2024", "bron", "mag van de maker", "", ((1, "Zin één"),), (("0", "Nooit"),)
    )
    unit.instrument_texts.add(ImportedText(one(5), words, "Marijke Veenstra", NOON))


def drafts(unit: Unit) -> None:
    from desktop.domain.drafts import DraftKind

    [session] = [found for found in unit.sessions.all() if found.number == 2]
    person = unit.participants.all()[0].id
    unit.drafts.put(
        next(iter(DraftKind)), session.id, {"went_well": "Ze lachte ☕"}, participant_id=person, based_on=1
    )
    unit.notes.put(person, "Bel de dochter.")


def cards(unit: Unit) -> None:
    from desktop.domain.card import CardAnswer, FilledCard

    answer = CardAnswer(frozenset({0, 2}), ("zus",), ("soep koken", ""), "3", "Het gaat over.")
    unit.cards.add(FilledCard(one(6), unit.trajectories.all()[0].id, DAY, {"a": answer}))


def marks(unit: Unit) -> None:
    from desktop.domain.visit_marks import MarkKind, VisitMark

    unit.visit_marks.add(VisitMark(one(7), unit.sessions.all()[0].id, MarkKind.ARRIVED, NOON))


def privacy(unit: Unit) -> None:
    from desktop.domain.participants import Participant, ParticipantDetails
    from desktop.domain.privacy import (
        Disclosure,
        EraseReason,
        RetentionHold,
        ShareReason,
        Sharing,
        Statement,
        StatementKind,
    )

    person = unit.participants.all()[0].id
    unit.statements.add(
        Statement(one(8), person, StatementKind.CORRECTION, "Ik heet Nél.", DAY, "Klopt.", DAY)
    )
    sharing = Sharing("werkbegeleider", ShareReason.ASKED, "op haar verzoek")
    unit.disclosures.add(Disclosure(one(9), person, NOON, "progress", sharing, "save"))
    unit.retention_holds.add(RetentionHold(one(10), person, DAY + timedelta(days=365), "klacht loopt"))
    unit.participants.add(Participant(one(11), "Z9-99", ParticipantDetails("Wie gewist wordt"), 1))
    unit.erasures.erase(one(11), EraseReason.REQUEST)


WRITERS: dict[int, Callable[[Unit], None]] = {
    2: agenda,
    3: measurements,
    4: drafts,
    6: cards,
    8: marks,
    9: privacy,
}
"""By schema version, what writes a row into each table that came with it."""


def keep(folder: Path, schema: int) -> str:
    """The text of the file with the rows of ``schema``, which is the version of this program."""
    before = released.read_released(schema - 1)
    path = folder / "Opmaat.opmaat"
    released.make_released(path, before, PASSWORD)
    store: Store = opening.open_store(path, password=PASSWORD, clock=Clock(NOON), device=f"v{schema}")
    if schema in WRITERS:
        with store.write("session_report") as unit:
            WRITERS[schema](unit)
        # Erasing leaves free pages behind, and takes every before-image along.
        store.compact()
        with store.write("settings_changed") as unit:
            unit.options.set("seen", str(schema))
    fault = store.verify_audit()
    rows: released.Rows = {}
    with store._transaction(store._readers) as connection:
        rows = released.read_rows(connection)
    store.close()
    if fault is not None:
        msg = f"the log is not whole: {fault}"
        raise SystemExit(msg)
    return released.dump_released(released.Released(schema, before.data_key, rows))


if __name__ == "__main__":
    target = Path(__file__).parents[2] / "resources" / "releases" / f"v{migrations.HEAD:04d}.json"
    if target.exists():
        sys.exit(f"{target.name} is there; it is never made anew")
    with tempfile.TemporaryDirectory() as scratch:
        target.write_text(keep(Path(scratch), migrations.HEAD), encoding="utf-8")
