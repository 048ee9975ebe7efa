"""Ticks on a visit: kept with who and when, taken back, gone with the participant; concerns they close."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from desktop.domain.sessions import Report
from desktop.domain.visit_marks import MarkKind, VisitMark, concern_digest
from tests.storage.encrypted import fill, open_at

NOW = datetime(2026, 3, 2, 9, 5, tzinfo=UTC)


def test_a_tick_comes_back_and_can_be_taken_back(tmp_path: Path) -> None:
    store, _ = open_at(tmp_path / "a.opmaat")
    session = fill(store).sessions[0]
    mark = VisitMark(uuid4(), session.id, MarkKind.ARRIVED, NOW)
    with store.write("arrived") as unit:
        unit.options.set("counsellor_name", "Mieke")
        unit.visit_marks.add(mark)
        assert ("visit_mark", mark.id) in unit.changes.entries
    with store.read() as unit:
        assert unit.visit_marks.of_sessions([session.id]) == (replace(mark, author="Mieke"),)
        assert unit.visit_marks.of_sessions([uuid4()]) == ()
    with store.write("arrived") as unit:
        unit.visit_marks.remove(mark.id)
        assert unit.visit_marks.of_sessions([session.id]) == ()
    store.undo()
    with store.read() as unit:
        assert len(unit.visit_marks.of_sessions([session.id])) == 1
    store.close()


def test_a_concern_is_open_until_it_was_followed_as_it_reads_now(tmp_path: Path) -> None:
    store, _ = open_at(tmp_path / "a.opmaat")
    case = fill(store)

    def note(concern: str) -> None:
        with store.write("report_kept") as unit:
            session = unit.sessions.get(case.sessions[0].id)
            unit.sessions.save(replace(session, report=Report(concern=concern)))

    def open_ones() -> list[object]:
        with store.read() as unit:
            return [found.session_id for found in unit.visit_marks.open_concerns()]

    note("")
    assert open_ones() == []
    note("Sprak over  de dood.")
    assert open_ones() == [case.sessions[0].id]
    with store.write("concern_followed") as unit:
        about = concern_digest("Sprak over de dood.")
        mark = VisitMark(uuid4(), case.sessions[0].id, MarkKind.CONCERN_FOLLOWED, NOW, about)
        unit.visit_marks.add(mark)
    assert open_ones() == []
    note("Sprak over de dood. Ook over een plan.")
    assert open_ones() == [case.sessions[0].id], "what was written on later asks again"
    with store.write("participant_removed") as unit:
        unit.participants.remove(case.participant.id)
    with store.read() as unit:
        assert unit.visit_marks.open_concerns() == ()
        assert unit.visit_marks.all() == ()
    store.close()
