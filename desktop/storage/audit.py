"""Who did what: append-only lines without text, each chained to the one before by an HMAC (P12)."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Final
from uuid import UUID

import sqlalchemy as sa

from desktop.storage.tables import audit, store_facts

HEAD_FACT: Final = "audit_head"
"""Key in ``store_facts``: number and MAC of the last line, so that lines cut off the end are missed."""

KEY_FACT: Final = "audit_key"
"""Key in ``store_facts``: the key of the chain, once the file has another data key than it began with."""

_START: Final = "0" * 64
_END_OF: Final = sa.select(store_facts.c.value).where(store_facts.c.key == HEAD_FACT)
_NEW_END: Final = (
    sa.update(store_facts).where(store_facts.c.key == HEAD_FACT).values(value=sa.bindparam("end"))
)


def chain_key(data_key: bytes) -> bytes:
    """Derive the key of the chain from the data key, so that neither shows the other."""
    return hmac.new(data_key, b"opmaat audit", hashlib.sha256).digest()


def key_of_chain(connection: sa.Connection, data_key: bytes) -> bytes:
    """Return the key of the chain in this store: as derived from its first data key."""
    statement = sa.select(store_facts.c.value).where(store_facts.c.key == KEY_FACT)
    kept = connection.execute(statement).scalar_one_or_none()
    return chain_key(data_key) if kept is None else bytes.fromhex(str(kept))


def append(
    connection: sa.Connection,
    key: bytes,
    lines: Iterable[tuple[str, str, UUID]],
    *,
    at: datetime,
    device: str,
) -> None:
    """Write a line for each (action code, subject kind, subject id) at the end of the chain."""
    position, mac = _head(connection)
    rows: list[dict[str, object]] = []
    for action, kind, subject in lines:
        position += 1
        mac = _mac(key, mac, (position, at, action, kind, subject, device))
        rows.append(
            {
                "position": position,
                "at": at,
                "action": action,
                "subject_kind": kind,
                "subject_id": subject,
                "device": device,
                "mac": mac,
            }
        )
    if rows:
        connection.execute(sa.insert(audit), rows)
        _set_head(connection, f"{position}:{mac}")


def verify_chain(connection: sa.Connection, data_key: bytes) -> int | None:
    """Return the number of the first line that was changed, moved or is missing; ``None``: all is well."""
    key = key_of_chain(connection, data_key)
    mac = _START
    expected = 0
    for row in connection.execute(sa.select(audit).order_by(audit.c.position)):
        expected += 1
        position, at, action, kind, subject, device, stored = row
        mac = _mac(key, mac, (expected, at, action, kind, subject, device))
        if position != expected or not hmac.compare_digest(mac.encode(), str(stored).encode()):
            return expected
    # A log without lines has no end written down; any other log without one was cut.
    end = _written_end(connection)
    whole = end == (expected, mac) if expected else end is None
    return None if whole else expected + 1


def _mac(key: bytes, before: str, line: tuple[int, datetime, str, str, UUID, str]) -> str:
    position, at, action, kind, subject, device = line
    moment = at.astimezone(UTC).isoformat(timespec="microseconds")
    # Unit separators do not occur in codes, so no two lines share a spelling.
    text = "\x1f".join((before, str(position), moment, action, kind, subject.hex, device))
    return hmac.new(key, text.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()


def _written_end(connection: sa.Connection) -> tuple[int, str] | None:
    position, _, mac = str(connection.execute(_END_OF).scalar_one_or_none() or "").partition(":")
    return (int(position), mac) if position.isdecimal() else None


def _head(connection: sa.Connection) -> tuple[int, str]:
    end = _written_end(connection)
    if end is not None:
        return end
    # Without the fact the chain goes on behind the last line; verify_chain then still tells what is wrong.
    last = sa.select(audit.c.position, audit.c.mac).order_by(audit.c.position.desc()).limit(1)
    row = connection.execute(last).one_or_none()
    return (0, _START) if row is None else (int(row.position), str(row.mac))


def _set_head(connection: sa.Connection, value: str) -> None:
    if connection.execute(_NEW_END, {"end": value}).rowcount == 0:
        connection.execute(sa.insert(store_facts).values(key=HEAD_FACT, value=value))
