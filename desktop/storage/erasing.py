"""Deleting somebody for real: rows, history, drafts, before-images, search index (P11).

Works on a store of any schema version, so that an old backup can be cleaned as it comes back.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final
from uuid import UUID

import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlcipher

from desktop.domain.errors import NotFound
from desktop.storage.belongings import OF_PARTICIPANT

COMPACT_DUE_FACT: Final = "compact_due"
"""Fact in the store: rows were erased and the free pages were not emptied yet (a power cut in between)."""

_ONLY_THEIR_SETTINGS: Final = (
    "SELECT setting_id FROM contacts WHERE participant_id = :who "
    "UNION SELECT setting_id FROM reviews WHERE participant_id = :who AND setting_id IS NOT NULL "
    "EXCEPT SELECT setting_id FROM contacts WHERE participant_id <> :who "
    "EXCEPT SELECT setting_id FROM reviews WHERE participant_id <> :who AND setting_id IS NOT NULL"
)
_ONLY_THEIR_PACKS: Final = (
    "SELECT p.id FROM pack_texts p WHERE EXISTS (SELECT 1 FROM trajectories t WHERE t.participant_id = :who "
    "AND t.pack_id = p.pack_id AND t.pack_version = p.version) "
    "AND NOT EXISTS (SELECT 1 FROM trajectories t WHERE t.participant_id <> :who "
    "AND t.pack_id = p.pack_id AND t.pack_version = p.version) "
    "AND NOT EXISTS (SELECT 1 FROM sessions s JOIN trajectories t ON t.id = s.trajectory_id "
    "WHERE t.participant_id <> :who AND s.pack_id = p.pack_id AND s.pack_version = p.version) "
    # The conditions of the office's own that are in use are read from here.
    "AND NOT EXISTS (SELECT 1 FROM options o WHERE instr(o.value, json_quote(p.version)) > 0)"
)


def first_known(connection: sa.Connection, participant_id: UUID) -> datetime:
    """Return when the file of a participant began, in UTC; raises :class:`NotFound`."""
    found = connection.exec_driver_sql(
        "SELECT created_at FROM participants WHERE id = :who", {"who": participant_id.hex}
    ).scalar_one_or_none()
    if found is None:
        raise NotFound(kind="participant", id=str(participant_id))
    return datetime.fromisoformat(str(found)).replace(tzinfo=UTC)


def erase_rows(connection: sa.Connection, participant_id: UUID) -> dict[str, int]:
    """Delete every row of a participant within the caller's transaction; return rows per table.

    Every before-image goes as well: any of them may hold the person. Settings and kept packs that nobody
    else uses go along.
    """
    who = {"who": participant_id.hex}
    tables = set(connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars())
    settings = list(connection.exec_driver_sql(_ONLY_THEIR_SETTINGS, who).scalars())
    packs: list[str] = []
    if "pack_texts" in tables:
        packs = list(connection.exec_driver_sql(_ONLY_THEIR_PACKS, who).scalars())
    mine = {table: where for table, where in OF_PARTICIPANT.items() if table in tables}
    stamp = "coalesce(deleted_at, '1970-01-01 00:00:00.000000')"
    for table, where in mine.items():
        # History lets go only of what has a tombstone.
        connection.exec_driver_sql(f"UPDATE {table} SET deleted_at = {stamp} WHERE {where}", who)  # noqa: S608
    counts = {}
    for table, where in mine.items():
        counts[table] = connection.exec_driver_sql(f"DELETE FROM {table} WHERE {where}", who).rowcount  # noqa: S608
    for table, ids in (("contact_settings", settings), ("pack_texts", packs)):
        for row_id in ids:
            one = {"id": row_id}
            connection.exec_driver_sql(f"UPDATE {table} SET deleted_at = {stamp} WHERE id = :id", one)  # noqa: S608
            connection.exec_driver_sql(f"DELETE FROM {table} WHERE id = :id", one)  # noqa: S608
        counts[table] = len(ids)
    connection.exec_driver_sql("DELETE FROM undo_entries")
    if "note_texts" in tables:
        connection.exec_driver_sql("DELETE FROM note_texts WHERE participant_id = :who", who)
        # Words that were merged into larger pieces of the index stay behind until it is made again.
        connection.exec_driver_sql("INSERT INTO note_index (note_index) VALUES ('rebuild')")
    connection.exec_driver_sql(
        "INSERT INTO store_facts (key, value) VALUES (:key, '1') ON CONFLICT (key) DO NOTHING",
        {"key": COMPACT_DUE_FACT},
    )
    return {table: count for table, count in counts.items() if count}


def empty_pages(raw: sqlcipher.Connection) -> None:
    """Write the file anew without its free pages, empty the WAL, and note that it is done."""
    raw.execute("VACUUM")
    raw.execute("DELETE FROM store_facts WHERE key = ?", (COMPACT_DUE_FACT,))
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def erased_in(raw: sqlcipher.Connection) -> dict[UUID, str]:
    """Return the keys of who was erased in this store, with the day (ISO); empty before version 9."""
    there = raw.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'erasures'").fetchone()
    if there is None:
        return {}
    rows = raw.execute("SELECT id, erased_at FROM erasures").fetchall()
    return {UUID(hex=row_id): str(at)[:10] for row_id, at in rows}
