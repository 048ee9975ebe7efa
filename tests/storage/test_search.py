"""Search over what was written about people: kept true by the store itself, whichever way a row went."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.sessions import Report
from desktop.storage.repositories.search import Hit, match_query, pieces
from desktop.storage.store import Store
from tests.storage.encrypted import Case, fill, open_at

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Store, sa.Engine, Case]]:
    store, engine = open_at(tmp_path / "a.opmaat")
    yield store, engine, fill(store)
    store.close()


def found(store: Store, words: str) -> tuple[Hit, ...]:
    with store.read() as unit:
        return unit.search.find(words)


def write(store: Store, case: Case, report: Report, *, fixed: bool = False) -> None:
    with store.write("report_kept") as unit:
        session = unit.sessions.get(case.sessions[0].id)
        unit.sessions.save(replace(session, report=report, fixed_at=NOON if fixed else session.fixed_at))


def test_a_report_is_found_by_the_beginning_of_a_word_without_accent_or_capital(
    opened: tuple[Store, sa.Engine, Case],
) -> None:
    store, _, case = opened
    write(store, case, Report(went_well="Samen naar het Café geweest, met appeltaart."))
    for words in ("cafe", "CAFÉ", "caf app", "appelt cafe"):
        (hit,) = found(store, words)
        assert (hit.kind, hit.subject_id, hit.field) == ("session", case.sessions[0].id, "went_well")
        assert (hit.name, hit.participant_id) == (case.participant.name, case.participant.id)
        assert hit.number == case.sessions[0].number
    assert found(store, "cafe soep") == ()
    (hit,) = found(store, "cafe")
    assert ("Café", True) in hit.excerpt
    assert "".join(text for text, _ in hit.excerpt) == "Samen naar het Café geweest, met appeltaart."


def test_only_the_newest_version_of_a_report_is_found(opened: tuple[Store, sa.Engine, Case]) -> None:
    store, _, case = opened
    write(store, case, Report(observation="tulpen"), fixed=True)
    write(store, case, Report(observation="narcissen"))
    assert found(store, "tulpen") == ()
    assert len(found(store, "narcissen")) == 1


def test_undo_brings_the_words_back(opened: tuple[Store, sa.Engine, Case]) -> None:
    store, _, case = opened
    write(store, case, Report(agreement="brief schrijven"))
    write(store, case, Report(agreement="brief posten"))
    store.undo()
    assert len(found(store, "schrijven")) == 1
    assert found(store, "posten") == ()


def test_who_is_in_the_bin_is_not_found_and_comes_back_with_undo(
    opened: tuple[Store, sa.Engine, Case],
) -> None:
    store, _, case = opened
    write(store, case, Report(agreement="brief schrijven"))
    with store.write("participant_removed") as unit:
        unit.participants.remove(case.participant.id)
    assert found(store, "brief") == ()
    store.undo()
    assert len(found(store, "brief")) == 1


def test_a_row_that_is_erased_leaves_no_word_in_the_file_of_texts(
    opened: tuple[Store, sa.Engine, Case],
) -> None:
    store, engine, case = opened
    write(store, case, Report(agreement="brief schrijven"))
    with engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM reports")
        left = connection.exec_driver_sql("SELECT body FROM note_texts WHERE kind = 'session'").all()
        connection.exec_driver_sql("INSERT INTO note_index (note_index) VALUES ('integrity-check')")
    assert left == []
    assert found(store, "brief") == ()


def test_goal_contact_and_review_are_found(opened: tuple[Store, sa.Engine, Case]) -> None:
    store, _, case = opened
    with store.write("participant_changed") as unit:
        person = unit.participants.get(case.participant.id)
        unit.participants.save(replace(person, details=replace(person.details, goal="weer zingen")))
        contact = unit.contacts.get(case.contact.id)
        unit.contacts.save(replace(contact, facts=replace(contact.facts, title="Zangkoor in de buurt")))
    assert [(hit.kind, hit.field) for hit in found(store, "zingen")] == [("participant", "goal")]
    (hit,) = found(store, "zangkoor")
    assert (hit.kind, hit.subject_id, hit.day) == ("contact", case.contact.id, contact.facts.slot.day)


@pytest.mark.parametrize("words", ["", " ", "a", '"', "a b", "*", "-", "()", "a* OR"])
def test_nothing_to_look_for(opened: tuple[Store, sa.Engine, Case], words: str) -> None:
    store, _, case = opened
    write(store, case, Report(agreement="a b brief"))
    assert found(store, words) == ()


@given(st.text())
def test_any_text_is_a_question_that_the_index_understands(words: str) -> None:
    index = sa.create_engine("sqlite://")
    with index.connect() as connection:
        connection.exec_driver_sql("CREATE VIRTUAL TABLE t USING fts5(body)")
        query = match_query(words)
        if query:
            connection.execute(sa.text("SELECT * FROM t WHERE t MATCH :query"), {"query": query}).all()
    index.dispose()


@given(st.lists(st.tuples(st.text(st.characters(exclude_characters="\x02\x03"), min_size=1), st.booleans())))
def test_pieces_are_the_whole_text(parts: list[tuple[str, bool]]) -> None:
    marked = "".join(f"\x02{text}\x03" if sought else text for text, sought in parts)
    assert "".join(text for text, _ in pieces(marked)) == "".join(text for text, _ in parts)
    assert [text for text, sought in pieces(marked) if sought] == [text for text, sought in parts if sought]
