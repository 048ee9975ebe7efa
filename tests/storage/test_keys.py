"""The envelope: what opens it, what does not, and what a damaged or hostile key file does."""

from __future__ import annotations

import base64
import json
import secrets
import unicodedata
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.errors import (
    Damaged,
    KeyFileMissing,
    NewerVersion,
    OpmaatError,
    UsageError,
    WrongPassword,
)
from desktop.storage import keys
from tests.storage.stores import CHEAP, CODE, PASSWORD

PATH = Path("Opmaat.opmaat-key")
DATA_KEY = secrets.token_bytes(32)


def made(*, practice: bool = False, schema: int = 1) -> keys.KeyFile:
    key_file = keys.KeyFile(uuid4(), practice, schema, datetime(2026, 3, 2, 9, 0, tzinfo=UTC))
    for secret in (keys.Secret("password", PASSWORD), keys.Secret("recovery_code", CODE)):
        key_file = keys.with_wrap(key_file, DATA_KEY, secret, rng=secrets.token_bytes, cost=CHEAP)
    return key_file


def test_password_and_recovery_code_open_the_same_key() -> None:
    key_file = keys.load_key_file(keys.dump_key_file(made()), PATH)
    assert keys.unwrap(key_file, keys.Secret("password", PASSWORD)) == DATA_KEY
    assert keys.unwrap(key_file, keys.Secret("recovery_code", CODE.lower().replace(" ", "-"))) == DATA_KEY


def test_the_default_cost_is_what_we_promise() -> None:
    assert keys.KdfCost().memory_kib >= 64 * 1024
    assert keys.KdfCost().passes >= 3
    assert keys.KdfCost().lanes == 4
    assert keys.KdfCost() == keys.DEFAULT_COST


def test_a_wrong_secret_is_a_wrong_password_and_says_which() -> None:
    with pytest.raises(WrongPassword) as caught:
        keys.unwrap(made(), keys.Secret("password", PASSWORD + " "))
    assert caught.value.params == {"kind": "password"}
    with pytest.raises(WrongPassword) as caught:
        keys.unwrap(made(), keys.Secret("recovery_code", keys.new_recovery_code(secrets.token_bytes)))
    assert caught.value.params == {"kind": "recovery_code"}


def test_a_mistyped_recovery_code_names_its_groups() -> None:
    groups = CODE.split()
    groups[2] = groups[2][:3]
    with pytest.raises(WrongPassword) as caught:
        keys.unwrap(made(), keys.Secret("recovery_code", " ".join(groups)))
    assert caught.value.params == {"kind": "recovery_code", "groups": "3"}


def test_the_password_is_the_same_in_each_unicode_spelling() -> None:
    key_file = keys.KeyFile(uuid4(), practice=False, schema=1, made_at=datetime(2026, 3, 2, tzinfo=UTC))
    composed, decomposed = (unicodedata.normalize(form, "één café") for form in ("NFC", "NFD"))
    assert composed != decomposed
    key_file = keys.with_wrap(
        key_file, DATA_KEY, keys.Secret("password", decomposed), rng=secrets.token_bytes, cost=CHEAP
    )
    assert keys.unwrap(key_file, keys.Secret("password", composed)) == DATA_KEY


def test_no_or_two_secrets_are_a_usage_error() -> None:
    with pytest.raises(UsageError):
        keys.secret_of(None, None)
    with pytest.raises(UsageError):
        keys.secret_of(PASSWORD, CODE)


def test_a_new_wrap_replaces_only_its_own_kind() -> None:
    key_file = made()
    changed = keys.with_wrap(
        key_file, DATA_KEY, keys.Secret("password", "nieuw"), rng=secrets.token_bytes, cost=CHEAP
    )
    assert keys.unwrap(changed, keys.Secret("recovery_code", CODE)) == DATA_KEY
    with pytest.raises(WrongPassword):
        keys.unwrap(changed, keys.Secret("password", PASSWORD))


def test_each_flipped_byte_is_an_error_of_ours() -> None:
    data = keys.dump_key_file(made())
    for place in range(len(data)):
        for mask in (0x01, 0x20, 0x80, data[place]):
            flipped = bytearray(data)
            flipped[place] ^= mask
            with pytest.raises(Damaged):
                keys.load_key_file(bytes(flipped), PATH)


def test_each_cut_and_each_addition_is_damage() -> None:
    data = keys.dump_key_file(made())
    for length in range(len(data)):
        with pytest.raises(Damaged):
            keys.load_key_file(data[:length], PATH)
    for extra in (b"\n", b" ", b"\x00", b"{}"):
        with pytest.raises(Damaged):
            keys.load_key_file(data + extra, PATH)


@settings(max_examples=200, deadline=None)
@given(
    st.one_of(
        st.binary(max_size=300), st.text(max_size=100).map(lambda text: text.encode("utf-8", "replace"))
    )
)
def test_junk_is_damage(data: bytes) -> None:
    with pytest.raises(Damaged):
        keys.load_key_file(data, PATH)


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 60_000,
        b'{"a":' * 10_000,
        b"9" * 60_000,
        b" " * 70_000,
        b'"\\ud800"',
        b"NaN",
        b"null",
        b'{"sha256": null}',
    ],
    ids=lambda data: repr(data[:8]),
)
def test_hostile_json_is_damage(data: bytes) -> None:
    with pytest.raises(Damaged):
        keys.load_key_file(data, PATH)


def resealed(changes: dict[str, object], wrap: dict[str, object] | None = None) -> bytes:
    """Return a key file that is sound on the outside and wrong within, as only malice makes."""
    found = json.loads(keys.dump_key_file(made()))
    del found["sha256"]
    found.update(changes)
    for each in found["wraps"] if wrap else ():
        each.update(wrap)
    return keys._canonical(found | {"sha256": keys._digest(found)})


@pytest.mark.parametrize(
    ("changes", "wrap"),
    [
        ({"format": "keepass"}, None),
        ({"version": "1"}, None),
        ({"version": True}, None),
        ({"version": 0}, None),
        ({"schema": "1"}, None),
        ({"schema": None}, None),
        ({"practice": 1}, None),
        ({"store_id": "x"}, None),
        ({"store_id": "{" + str(uuid4()) + "}"}, None),
        ({"made_at": "yesterday"}, None),
        ({"made_at": "2026-03-02T09:00:00"}, None),
        ({"wraps": None}, None),
        ({"wraps": [None]}, None),
        ({"wraps": ["box"]}, None),
        ({"more": 1}, None),
        ({}, {"kdf": "md5"}),
        ({}, {"kind": "everyone"}),
        ({}, {"memory_kib": 1024 * 1024 * 1024}),
        ({}, {"memory_kib": -1}),
        ({}, {"passes": 10**9}),
        ({}, {"passes": 0}),
        ({}, {"lanes": 1000}),
        ({}, {"lanes": "4"}),
        ({}, {"salt": ""}),
        ({}, {"box": base64.b64encode(b"short").decode()}),
        ({}, {"nonce": "é"}),
    ],
)
def test_a_sealed_but_wrong_file_is_damage(
    changes: dict[str, object], wrap: dict[str, object] | None
) -> None:
    with pytest.raises(Damaged):
        keys.load_key_file(resealed(changes, wrap), PATH)


def test_a_later_format_is_newer_not_damaged() -> None:
    with pytest.raises(NewerVersion):
        keys.load_key_file(resealed({"version": 2, "something": "else"}), PATH)


def test_a_wrap_can_not_be_moved_to_another_store_or_out_of_practice() -> None:
    for changes in ({"store_id": str(uuid4())}, {"practice": True}):
        moved = keys.load_key_file(resealed(dict(changes)), PATH)
        with pytest.raises(WrongPassword):
            keys.unwrap(moved, keys.Secret("password", PASSWORD))


def test_the_file_holds_no_secret() -> None:
    data = keys.dump_key_file(made())
    for secret in (
        PASSWORD.encode(),
        CODE.encode(),
        DATA_KEY,
        DATA_KEY.hex().encode(),
        base64.b64encode(DATA_KEY),
    ):
        assert secret not in data


def test_a_missing_file_has_its_own_error(tmp_path: Path) -> None:
    with pytest.raises(KeyFileMissing):
        keys.read_key_file(tmp_path / "none.opmaat-key")
    with pytest.raises(OpmaatError):
        keys.read_key_file(tmp_path)


def test_a_short_data_key_is_refused() -> None:
    with pytest.raises(ValueError, match="256"):
        keys.with_wrap(made(), b"short", keys.Secret("password", "x"), rng=secrets.token_bytes, cost=CHEAP)
