"""Erased is erased: in every page, in every table, and also when an old backup comes back (P11)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from desktop.domain.errors import NotFound, Rejected
from desktop.domain.participants import Participant
from desktop.domain.privacy import EraseReason
from desktop.storage import backups, belongings, erased_list, opening
from desktop.storage.erasing import COMPACT_DUE_FACT
from desktop.storage.paths import default_backup_dir
from desktop.storage.repositories.participants import IN_BIN, WITH_PARENT
from desktop.storage.store import Store
from desktop.storage.tables import metadata
from tests.storage.encrypted import fill
from tests.storage.privacy_rows import SECRET, fill_every_table, pages_with
from tests.storage.stores import PASSWORD, new_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = new_store(tmp_path / "Opmaat.opmaat")
    yield made
    made.close()


@pytest.fixture
def person(store: Store) -> Participant:
    return fill_every_table(store)


def erase(store: Store, who: UUID) -> None:
    with store.write("erased", undoable=False) as unit:
        unit.erasures.erase(who, EraseReason.REQUEST)
    store.compact()


def rows_of(store: Store, who: UUID) -> dict[str, int]:
    with store.raw_connection() as raw:
        return {
            table: raw.execute(f"SELECT count(*) FROM {table} WHERE {where}", {"who": who.hex}).fetchone()[0]
            for table, where in belongings.OF_PARTICIPANT.items()
        }


def closed_pages(store: Store, *words: str) -> list[str]:
    key, path = store.data_key, store.path
    store.close()
    return pages_with(path, key, *words)


def test_every_table_is_somebodys_or_nobodys() -> None:
    """A new table has to be put in one of the two lists: shown, exported and erased, or explained."""
    known = {table.name for table in metadata.sorted_tables}
    assert known == set(belongings.OF_PARTICIPANT) | set(belongings.OF_NOBODY)
    assert not set(belongings.OF_PARTICIPANT) & set(belongings.OF_NOBODY)


def test_what_is_somebodys_goes_into_the_bin_with_them(store: Store, person: Participant) -> None:
    """A new table of a participant goes along, or is only read through one that does."""
    assert set(belongings.OF_PARTICIPANT) == set(IN_BIN) | WITH_PARENT
    for name in WITH_PARENT:
        parents = {key.column.table.name for key in metadata.tables[name].foreign_keys}
        assert parents & set(IN_BIN), name
    before = left_out_of_bin(store, person.id)
    assert set(before) == set(IN_BIN)
    with store.write("removed") as unit:
        unit.participants.remove(person.id)
    assert left_out_of_bin(store, person.id) == {}
    with store.write("put_back") as unit:
        unit.participants.put_back(person.id)
    assert left_out_of_bin(store, person.id) == before


def left_out_of_bin(store: Store, who: UUID) -> dict[str, int]:
    counts = {}
    with store.raw_connection() as raw:
        for table in IN_BIN:
            where = f"({belongings.OF_PARTICIPANT[table]}) AND deleted_at IS NULL"
            found = raw.execute(f"SELECT count(*) FROM {table} WHERE {where}", {"who": who.hex}).fetchone()
            counts[table] = found[0]
    return {table: count for table, count in counts.items() if count}


def test_what_leads_to_a_participant_is_somebodys() -> None:
    linked = {"participants"}
    while True:
        more = {
            table.name
            for table in metadata.sorted_tables
            if "participant_id" in table.c
            or any(key.column.table.name in linked for key in table.foreign_keys)
        }
        if more <= linked:
            break
        linked |= more
    assert linked == set(belongings.OF_PARTICIPANT)


def test_the_example_fills_every_table_of_a_participant(store: Store, person: Participant) -> None:
    assert {table for table, count in rows_of(store, person.id).items() if not count} == set()


def test_erasing_leaves_no_row_and_no_byte(store: Store, person: Participant) -> None:
    other = fill(store, "B2-22")
    with store.write("packs") as unit:
        unit.pack_texts.keep("opmaat", "1.0", {"pack.toml": b"x"})
    erase(store, person.id)
    assert set(rows_of(store, person.id).values()) == {0}
    assert sum(rows_of(store, other.participant.id).values()) == 6
    assert store.verify_audit() is None
    assert store.undo_label() is None
    with store.read() as unit:
        assert unit.search.find(SECRET) == ()
        [kept] = unit.erasures.all()
        # The other one's trajectory still needs it.
        assert unit.pack_texts.find("opmaat", "1.0") is not None
    assert (kept.id, kept.reason, kept.counts["working_notes"]) == (person.id, EraseReason.REQUEST, 1)
    assert closed_pages(store, SECRET, person.code, "B2-22") == ["B2-22"]


def test_the_search_of_bytes_finds_who_is_there(store: Store, person: Participant) -> None:
    with store.write("removed") as unit:
        unit.participants.remove(person.id)
    assert closed_pages(store, SECRET, person.code) == [SECRET, person.code]


def test_whoever_lies_in_the_bin_is_erased_too(store: Store, person: Participant) -> None:
    with store.write("removed") as unit:
        unit.participants.remove(person.id)
    erase(store, person.id)
    assert closed_pages(store, SECRET) == []


def test_erasing_what_is_not_there_changes_nothing(store: Store, person: Participant) -> None:
    with pytest.raises(NotFound):
        erase(store, uuid4())
    assert rows_of(store, person.id)["participants"] == 1


def test_nothing_is_taken_back_after_erasing(store: Store, person: Participant) -> None:
    erase(store, person.id)
    with pytest.raises(Rejected, match="nothing_to_undo"):
        store.undo()


def test_no_page_is_left_free(store: Store, person: Participant) -> None:
    """What stood on them is overwritten when a row goes; they go as well."""
    for text in ("x" * 90_000, ""):
        with store.write("text") as unit:
            unit.options.set("long", text)
    store.clear_undo()
    assert free_pages(store) > 8
    erase(store, person.id)
    assert free_pages(store) == 0


def free_pages(store: Store) -> int:
    with store.raw_connection() as raw:
        return int(raw.execute("PRAGMA freelist_count").fetchone()[0])


def test_a_power_cut_before_the_pages_are_emptied(store: Store, person: Participant) -> None:
    with store.write("erased", undoable=False) as unit:
        unit.erasures.erase(person.id, EraseReason.TERM)
    path, key = store.path, store.data_key
    store.close()
    again = opening.open_store(path, password=PASSWORD)
    assert again.fact(COMPACT_DUE_FACT) is None
    again.close()
    assert pages_with(path, key, SECRET) == []


def test_an_old_backup_that_comes_back_is_erased_again(
    store: Store, person: Participant, tmp_path: Path
) -> None:
    other = fill(store, "B2-22")
    old = backups.make_backup(store)
    erase(store, person.id)
    backups.make_backup(store)
    back = tmp_path / "Terug.opmaat"
    backups.restore(old, back, password=PASSWORD)
    assert pages_with(back, store.data_key, SECRET, person.code, "B2-22") == ["B2-22"]
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or SECRET.encode() not in path.read_bytes()
    again = opening.open_store(back, password=PASSWORD)
    assert again.verify_audit() is None
    assert set(rows_of(again, person.id).values()) == {0}
    with again.read() as unit:
        assert [one.code for one in unit.participants.all()] == [other.participant.code]
    again.close()


def test_the_list_goes_to_every_place_with_backups(store: Store, person: Participant, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    old = backups.make_backup(store, stick)
    erase(store, person.id)
    backups.make_backup(store, stick)
    # The computer is gone; only the stick is left.
    elsewhere = tmp_path / "nieuw"
    elsewhere.mkdir()
    backups.restore(old, elsewhere / "Opmaat.opmaat", password=PASSWORD)
    assert pages_with(elsewhere / "Opmaat.opmaat", store.data_key, SECRET) == []
    store_id = backups.key_file_id(store)
    # What was restored is older than the table with the list, so the list comes along.
    assert set(erased_list.recall([default_backup_dir(elsewhere / "x")], store_id, store.data_key)) == {
        person.id
    }


def test_a_file_that_was_copied_back_by_hand_is_erased_when_it_opens(
    store: Store, person: Participant, tmp_path: Path
) -> None:
    backups.make_backup(store)
    old = backups.latest(default_backup_dir(store.path))
    assert old is not None
    by_hand = tmp_path / "Hand.opmaat"
    backups.restore(old.path, by_hand, password=PASSWORD)
    erase(store, person.id)
    backups.make_backup(store)
    opened = opening.open_store(by_hand, password=PASSWORD)
    assert set(rows_of(opened, person.id).values()) == {0}
    assert closed_pages(opened, SECRET) == []


def test_a_list_that_somebody_else_wrote_erases_nobody(
    store: Store, person: Participant, tmp_path: Path
) -> None:
    old = backups.make_backup(store)
    target = erased_list.list_path(old.parent, backups.key_file_id(store))
    erased_list.remember(old.parent, backups.key_file_id(store), bytes(32), {person.id: "2026-03-02"})
    assert target.exists()
    for text in (target.read_text(), "[]", '{"erased": [{"id": 1}]}', "{" * 2000, "\x00"):
        target.write_text(text)
        back = tmp_path / f"{uuid4()}.opmaat"
        backups.restore(old, back, password=PASSWORD)
        opened = opening.open_store(back, password=PASSWORD)
        assert rows_of(opened, person.id)["participants"] == 1
        opened.close()


def test_the_list_says_nothing_about_anybody_and_only_grows(store: Store, tmp_path: Path) -> None:
    ids, one, two = backups.key_file_id(store), uuid4(), uuid4()
    erased_list.remember(tmp_path, ids, store.data_key, {one: "2026-03-02"})
    erased_list.remember(tmp_path, ids, store.data_key, {two: "2026-03-03"})
    erased_list.remember(tmp_path, ids, bytes(32), {one: "2026-04-01"})
    found = json.loads(erased_list.list_path(tmp_path, ids).read_text())
    assert {line["id"]: line["day"] for line in found["erased"]} == {
        str(one): "2026-03-02",
        str(two): "2026-03-03",
    }
    # Under the key of old backups and under the newer one.
    assert set(erased_list.recall([tmp_path], ids, store.data_key)) == {one, two}
    assert set(erased_list.recall([tmp_path], ids, bytes(32))) == {one}


def test_out_of_the_bin_comes_what_went_in(store: Store, person: Participant) -> None:
    with store.read() as unit:
        before = unit.participants.get(person.id)
        [contact] = unit.contacts.of_participant(person.id)
    with store.write("contact_gone") as unit:
        unit.drafts.set_aside(next(d.id for d in unit.drafts.all() if d.participant_id == person.id))
    with store.write("removed") as unit:
        unit.participants.remove(person.id)
    with store.read() as unit:
        [binned] = unit.participants.in_bin()
        assert (binned.id, binned.code, binned.name) == (person.id, person.code, person.name)
    with store.write("put_back") as unit:
        unit.participants.put_back(person.id)
    with store.read() as unit:
        assert unit.participants.get(person.id).details == before.details
        assert [one.id for one in unit.contacts.of_participant(person.id)] == [contact.id]
        assert len(unit.statements.of_participant(person.id)) == 1
        assert unit.participants.in_bin() == ()
        # What was thrown away before stays away.
        assert [d.participant_id for d in unit.drafts.all()] == [None]
    assert store.undo()[0] == "put_back"
    with store.read() as unit:
        assert len(unit.participants.in_bin()) == 1
    with pytest.raises(NotFound), store.write("put_back") as unit:
        unit.participants.put_back(uuid4())
