"""A backup file may come from anyone: it is refused, and writes nowhere but where it was told."""

from __future__ import annotations

import json
import random
import zipfile
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest

from desktop.domain.errors import Damaged, NewerVersion, OpmaatError
from desktop.storage import backups, opening
from desktop.storage.bundles import KEY_ENTRY, NOTE_ENTRY, STORE_ENTRY
from desktop.storage.paths import key_path
from tests.storage.stores import PASSWORD, closed_store, fingerprints, new_store

Entries = dict[str, bytes]


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    store = new_store(tmp_path / "Opmaat.opmaat")
    made = backups.make_backup(store)
    store.close()
    return made


def entries_of(backup: Path) -> Entries:
    with zipfile.ZipFile(backup) as bundle:
        return {name: bundle.read(name) for name in bundle.namelist()}


def rewritten(backup: Path, entries: Entries, packing: int = zipfile.ZIP_STORED) -> Path:
    target = backup.with_name("hostile.opmaatbackup")
    with zipfile.ZipFile(target, "w", packing) as bundle:
        for name, data in entries.items():
            bundle.writestr(name, data)
    return target


def refused(hostile: Path, tmp_path: Path, error: type[OpmaatError] = Damaged) -> None:
    before = fingerprints(tmp_path)
    with pytest.raises(error):
        backups.restore(hostile, tmp_path / "Terug.opmaat", password=PASSWORD)
    assert fingerprints(tmp_path) == before


def test_the_rewriting_here_is_itself_sound(backup: Path, tmp_path: Path) -> None:
    backups.restore(rewritten(backup, entries_of(backup)), tmp_path / "Terug.opmaat", password=PASSWORD)
    assert opening.check_store(tmp_path / "Terug.opmaat", password=PASSWORD).sound


def with_note(entries: Entries, **changes: object) -> Entries:
    note = json.loads(entries[NOTE_ENTRY]) | changes
    return entries | {NOTE_ENTRY: json.dumps(note).encode()}


HOSTILE: dict[str, Callable[[Entries], Entries]] = {
    "a name that climbs": lambda e: {**e, "../../evil.txt": b"x"},
    "an absolute name": lambda e: {**e, "/tmp/evil.txt": b"x"},
    "a name more": lambda e: {**e, "extra": b"x"},
    "no key file": lambda e: {name: data for name, data in e.items() if name != KEY_ENTRY},
    "no store": lambda e: {name: data for name, data in e.items() if name != STORE_ENTRY},
    "no note": lambda e: {name: data for name, data in e.items() if name != NOTE_ENTRY},
    "nothing": lambda _: {},
    "a huge key file": lambda e: {**e, KEY_ENTRY: b"[" * 500_000},
    "junk as key file": lambda e: {**e, KEY_ENTRY: b"junk"},
    "junk as note": lambda e: {**e, NOTE_ENTRY: b"junk"},
    "a list as note": lambda e: {**e, NOTE_ENTRY: b"[]"},
    "another store": lambda e: {**e, STORE_ENTRY: bytes(len(e[STORE_ENTRY]))},
    "another id": lambda e: with_note(e, store_id=str(uuid4())),
    "a number as id": lambda e: with_note(e, store_id=7),
    "another digest": lambda e: with_note(e, sha256="0" * 64),
    "no moment": lambda e: with_note(e, made_at=None),
    "a moment without zone": lambda e: with_note(e, made_at="2026-03-04T10:00:00"),
    "another format": lambda e: with_note(e, format="zip"),
    "a version in words": lambda e: with_note(e, version="one"),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_entries_are_refused(backup: Path, tmp_path: Path, kind: str) -> None:
    refused(rewritten(backup, HOSTILE[kind](entries_of(backup))), tmp_path)


def test_a_packed_bundle_is_refused_before_it_unfolds(backup: Path, tmp_path: Path) -> None:
    bomb = entries_of(backup) | {STORE_ENTRY: bytes(50_000_000)}
    hostile = rewritten(backup, bomb, zipfile.ZIP_DEFLATED)
    assert hostile.stat().st_size < 1_000_000
    refused(hostile, tmp_path)


def test_a_later_program_made_it(backup: Path, tmp_path: Path) -> None:
    refused(rewritten(backup, with_note(entries_of(backup), version=2)), tmp_path, NewerVersion)


def test_a_digest_put_right_by_malice_still_has_the_pages_to_pass(backup: Path, tmp_path: Path) -> None:
    import hashlib

    entries = entries_of(backup)
    harmed = bytearray(entries[STORE_ENTRY])
    harmed[-700] ^= 1
    entries = with_note(entries | {STORE_ENTRY: bytes(harmed)}, sha256=hashlib.sha256(harmed).hexdigest())
    refused(rewritten(backup, entries), tmp_path)


def test_the_store_of_somebody_else_under_our_key_file_is_refused(backup: Path, tmp_path: Path) -> None:
    import hashlib

    other = closed_store(tmp_path / "Ander.opmaat").read_bytes()
    entries = entries_of(backup) | {STORE_ENTRY: other}
    refused(rewritten(backup, with_note(entries, sha256=hashlib.sha256(other).hexdigest())), tmp_path)


def test_cut_off_anywhere_it_is_refused(backup: Path, tmp_path: Path) -> None:
    data = backup.read_bytes()
    for length in [0, 1, 21, 22, 100, *range(1000, len(data), 9000), len(data) - 1]:
        hostile = tmp_path / "cut.opmaatbackup"
        hostile.write_bytes(data[:length])
        refused(hostile, tmp_path)


def test_a_flipped_byte_is_refused_or_means_nothing(backup: Path, tmp_path: Path) -> None:
    """Some bytes of a zip say nothing (times, attributes); then the store comes out whole."""
    data = backup.read_bytes()
    dice = random.Random(20260304)
    # The few bytes around the store (names, sizes, the directory at the end), and some of the store itself.
    places = [
        *range(0, 400, 3),
        *range(len(data) - 400, len(data), 2),
        *(dice.randrange(len(data)) for _ in range(40)),
    ]
    to = tmp_path / "Terug.opmaat"
    outcomes = set()
    for place in places:
        harmed = bytearray(data)
        harmed[place] ^= 1 << dice.randrange(8)
        hostile = tmp_path / "flipped.opmaatbackup"
        hostile.write_bytes(harmed)
        try:
            backups.restore(hostile, to, password=PASSWORD)
        except OpmaatError:
            outcomes.add("refused")
            assert not to.exists()
            assert not key_path(to).exists()
        else:
            outcomes.add("whole")
            assert to.read_bytes() == entries_of(backup)[STORE_ENTRY]
            to.unlink()
            key_path(to).unlink()
    assert outcomes == {"refused", "whole"}
