"""Who was erased, beside the backups: a restore of an old one erases them again (P11).

One small file per store in each place with backups, ``STORE-ID.opmaat-erased``. It holds keys and days and
nothing that says who somebody was. Each line is sealed under the data key: a line that somebody else wrote
erases nobody.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import UUID

from desktop.domain.clock import Clock
from desktop.storage import durable

if TYPE_CHECKING:
    from sqlalchemy import Engine

SUFFIX: Final = ".opmaat-erased"
_LARGEST: Final = 8 * 1024 * 1024
"""Bytes: some 40,000 people."""


@dataclass(frozen=True, slots=True)
class _Line:
    day: str
    seals: tuple[str, ...]
    """One for each data key that the store has had."""


def list_path(folder: Path, store_id: UUID) -> Path:
    """Return where the list of a store stands in a place with backups."""
    return folder / f"{store_id}{SUFFIX}"


def recall(folders: Iterable[Path], store_id: UUID, data_key: bytes) -> dict[UUID, str]:
    """Return the keys of who was erased, with the day (ISO), from every list that can be read.

    Lines that are not sealed under this key are left out.
    """
    found: dict[UUID, str] = {}
    for folder in folders:
        for who, line in _read(list_path(folder, store_id)).items():
            if any(hmac.compare_digest(seal, _seal(data_key, who, line.day)) for seal in line.seals):
                found[who] = line.day
    return found


def remember(folder: Path, store_id: UUID, data_key: bytes, erased: Mapping[UUID, str]) -> None:
    """Add keys to the list in a place with backups; what stands there stays. No keys: no file.

    Raises NoSpace, NoPermission.
    """
    target = list_path(folder, store_id)
    known = _read(target)
    lines = dict(known)
    for who, day in erased.items():
        before = known.get(who, _Line(day, ()))
        lines[who] = _Line(before.day, tuple(sorted({*before.seals, _seal(data_key, who, before.day)})))
    if lines == known:
        return
    part = durable.part_path(target)
    with durable.translate_os_errors(target), durable.removed_at_end(part):
        durable.write_new(part, _dump(store_id, lines))
        durable.replace(part, target)


def erase_again(path: Path, data_key: bytes, erased: Mapping[UUID, str], clock: Clock, device: str) -> int:
    """Erase these people in a closed store of any version, and return how many were there.

    The caller holds the store. Raises Damaged, NoSpace, NoPermission.
    """
    if not erased:
        return 0
    from desktop.storage.engine import make_engine, translate_errors

    engine = make_engine(path, data_key, must_exist=True)
    try:
        with translate_errors(path):
            return erase_again_in(engine, data_key, erased, clock, device)
    finally:
        engine.dispose()


def erase_again_in(
    engine: Engine, data_key: bytes, erased: Mapping[UUID, str], clock: Clock, device: str
) -> int:
    """Do as :func:`erase_again` on an engine; each time is a line in the log."""
    from desktop.storage import audit
    from desktop.storage.erasing import COMPACT_DUE_FACT, empty_pages, erase_rows

    there: set[str] = set()
    if erased:
        with engine.execution_options(read=True).connect() as connection:
            there.update(connection.exec_driver_sql("SELECT id FROM participants").scalars())
    back = sorted(who for who in erased if who.hex in there)
    if back:
        with engine.begin() as connection:
            for who in back:
                erase_rows(connection, who)
            lines = [("erased_again", "participant", who) for who in back]
            key = audit.key_of_chain(connection, data_key)
            audit.append(connection, key, lines, at=clock.now(), device=device)
    with engine.execution_options(read=True).connect() as connection:
        due = connection.exec_driver_sql(
            "SELECT 1 FROM store_facts WHERE key = :key", {"key": COMPACT_DUE_FACT}
        ).scalar_one_or_none()
    if due is not None:
        pooled = engine.raw_connection()
        try:
            empty_pages(pooled.driver_connection)
        finally:
            pooled.close()
    return len(back)


def _seal(data_key: bytes, who: UUID, day: str) -> str:
    key = hmac.new(data_key, b"opmaat erased", hashlib.sha256).digest()
    return hmac.new(key, f"{who.hex}\x1f{day}".encode(), hashlib.sha256).hexdigest()


def _read(path: Path) -> dict[UUID, _Line]:
    """What cannot be read counts as not there: a restore goes on without it."""
    try:
        data = durable.read_limited(path, _LARGEST)
        found = json.loads(data) if len(data) <= _LARGEST else {}
        return {
            UUID(str(line["id"])): _Line(str(line["day"]), tuple(str(seal) for seal in line["seals"]))
            for line in found["erased"]
        }
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return {}


def _dump(store_id: UUID, lines: Mapping[UUID, _Line]) -> bytes:
    listed = [
        {"id": str(who), "day": line.day, "seals": list(line.seals)} for who, line in sorted(lines.items())
    ]
    found = {"format": "opmaat-erased", "version": 1, "store_id": str(store_id), "erased": listed}
    return json.dumps(found, indent=1).encode("ascii") + b"\n"
