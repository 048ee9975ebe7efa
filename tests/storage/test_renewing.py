"""A leaked password: another data key, crash-safe, and older backups under the secrets of today (P8)."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.domain.errors import Damaged, InUse, WrongPassword
from desktop.storage import backups, keys, opening, renewing, rewrapping
from desktop.storage.data_keys import FORMER_FACT, former_keys
from desktop.storage.paths import key_path, next_key_path
from desktop.storage.store import Store
from tests.storage.stores import CHEAP, CODE, PASSWORD, closed_store, fingerprints, put, value_of

NEW, NEW_CODE = "acht koude appeltaarten", keys.new_recovery_code(random.Random(8).randbytes)
SECRETS = (keys.Secret("password", NEW), keys.Secret("recovery_code", NEW_CODE))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return closed_store(tmp_path / "Opmaat.opmaat", {"kleur": "groen"})


def ready(path: Path, password: str = PASSWORD) -> renewing.Renewal:
    store = opening.open_store(path, password=PASSWORD)
    try:
        return renewing.prepare_renewal(store, password, SECRETS, cost=CHEAP)
    finally:
        store.close()


def opened(path: Path, **secret: str) -> Store:
    store = opening.open_store(path, **secret)  # type: ignore[arg-type]
    assert value_of(store, "kleur") == "groen"
    assert store.verify_audit() is None
    return store


def test_both_new_secrets_open_it_and_no_old_one(path: Path) -> None:
    old = path.read_bytes()
    renewing.finish_renewal(ready(path))
    store = opened(path, password=NEW)
    former = former_keys(store.fact(FORMER_FACT))
    assert len(former) == 1
    assert former[0] != store.data_key
    store.close()
    opened(path, recovery_code=NEW_CODE).close()
    for secret in ({"password": PASSWORD}, {"recovery_code": CODE}):
        with pytest.raises(WrongPassword):
            opening.open_store(path, **secret)  # type: ignore[arg-type]
    assert opening.check_store(path, password=NEW).sound
    # Whoever kept the old key file and its password has nothing on the new file.
    assert path.read_bytes()[16:4096] != old[16:4096]
    assert not next_key_path(path).exists()
    assert not list(path.parent.glob(".*.part"))


def test_the_wrong_old_password_changes_nothing(path: Path) -> None:
    before = fingerprints(path.parent)
    with pytest.raises(WrongPassword):
        ready(path, "fout")
    assert fingerprints(path.parent) == before


def test_discarded_nothing_has_changed(path: Path) -> None:
    before = fingerprints(path.parent)
    ready(path).discard()
    assert fingerprints(path.parent) == before


def cut_before(_renewal: renewing.Renewal, _path: Path) -> None:
    """The power goes before the new file has the name."""


def cut_between(renewal: renewing.Renewal, path: Path) -> None:
    """The power goes when the new file has the name, and its key file not yet."""
    renewal.part.replace(path)


@pytest.mark.parametrize(
    ("cut", "valid", "other"), [(cut_before, PASSWORD, NEW), (cut_between, NEW, PASSWORD)]
)
def test_a_power_cut_leaves_the_one_or_the_other(
    path: Path, cut: Callable[[renewing.Renewal, Path], None], valid: str, other: str
) -> None:
    cut(ready(path), path)
    assert next_key_path(path).exists()
    with pytest.raises(WrongPassword):
        opening.open_store(path, password=other)
    assert opening.check_store(path, password=valid).sound
    assert next_key_path(path).exists(), "looking changes nothing"
    opened(path, password=valid).close()
    assert not next_key_path(path).exists()
    opened(path, password=valid).close()
    with pytest.raises(WrongPassword):
        opening.open_store(path, password=other)


def test_a_key_file_that_stands_ready_for_another_store_means_nothing(path: Path, tmp_path: Path) -> None:
    other = closed_store(tmp_path / "Ander.opmaat")
    shutil.copy(key_path(other), next_key_path(path))
    opened(path, password=PASSWORD).close()


def test_in_use_nothing_moves(path: Path) -> None:
    renewal = ready(path)
    store = opening.open_store(path, password=PASSWORD)
    with pytest.raises(InUse):
        renewing.finish_renewal(renewal)
    store.close()
    opened(path, password=PASSWORD).close()


def test_older_backups_come_under_the_secrets_of_today(path: Path, tmp_path: Path) -> None:
    store = opening.open_store(path, password=PASSWORD)
    backup = backups.make_backup(store)
    inside = backup.read_bytes()
    store.close()
    renewing.finish_renewal(ready(path))
    store = opening.open_store(path, password=NEW)
    opening.change_password(store, "nog een keer", password=NEW, cost=CHEAP)
    wraps = rewrapping.wraps_of_today(store)
    assert rewrapping.has_old_secrets(backup, wraps)
    assert rewrapping.rewrap(backup, path, wraps)
    assert not rewrapping.has_old_secrets(backup, wraps)
    store.close()
    for name, secret in (("a", {"password": "nog een keer"}), ("b", {"recovery_code": NEW_CODE})):
        to = tmp_path / f"{name}.opmaat"
        backups.restore(backup, to, **secret)
        opened(to, **secret).close()
    for old in ({"password": PASSWORD}, {"password": NEW}, {"recovery_code": CODE}):
        with pytest.raises(WrongPassword):
            backups.restore(backup, tmp_path / "c.opmaat", **old)
    assert len(backup.read_bytes()) < len(inside) + 2000


def test_a_backup_with_a_key_that_nobody_knows_is_left_alone(path: Path, tmp_path: Path) -> None:
    store = opening.open_store(path, password=PASSWORD)
    backup = backups.make_backup(store)
    before = backup.read_bytes()
    wraps = {bytes(32): rewrapping.wraps_of_today(store)[store.data_key]}
    assert not rewrapping.rewrap(backup, path, wraps)
    assert backup.read_bytes() == before
    put(store, {"kleur": "groen"})
    store.close()
    backup.write_bytes(before[:-5000])
    with pytest.raises(Damaged):
        rewrapping.rewrap(backup, path, wraps)
