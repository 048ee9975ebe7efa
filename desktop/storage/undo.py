"""Undo from before-images kept in the store: the last 20 actions since it was opened."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final
from uuid import UUID, uuid4

import sqlalchemy as sa

from desktop.storage.columns import row_from_json
from desktop.storage.repositories.rows import Rows, is_history
from desktop.storage.tables import metadata, undo_entries

DEPTH: Final = 20
"""How many actions can be taken back."""

_KIND_OF: Final[dict[str, tuple[str, str]]] = {
    "participants": ("participant", "id"),
    "trajectories": ("trajectory", "id"),
    "sessions": ("session", "id"),
    "session_moves": ("session", "session_id"),
    "reports": ("session", "session_id"),
    "contact_settings": ("setting", "id"),
    "contacts": ("contact", "id"),
    "condition_answers": ("contact", "contact_id"),
    "contact_history": ("contact", "contact_id"),
    "reviews": ("review", "id"),
    "options": ("option", "id"),
    "absences": ("absence", "id"),
    "fixed_blocks": ("block", "id"),
    "busy_sources": ("busy", "id"),
    "measurements": ("measurement", "id"),
    "measure_drafts": ("measure_draft", "id"),
    "instrument_texts": ("instrument_text", "id"),
    "plan_cards": ("card", "id"),
    "visit_marks": ("visit_mark", "id"),
    "drafts": ("draft", "id"),
    "working_notes": ("note", "participant_id"),
    "statements": ("statement", "id"),
    "disclosures": ("disclosure", "id"),
    "retention_holds": ("retention", "participant_id"),
}
"""Per table the kind of its subject and the column that holds the subject's id."""


@dataclass(frozen=True, slots=True)
class Image:
    """How one row was before an action, and the revision at which the action left it."""

    table: str
    id: UUID
    before: dict[str, Any] | None
    """``None``: the action made the row."""
    revision: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One action on the stack."""

    id: UUID
    action: str
    images: tuple[Image, ...]


class MovedOn(Exception):  # noqa: N818 - what happened, as a word of the domain
    """A row of the action has been changed since, or something now rests on it."""


def push(rows: Rows, session: UUID, action: str) -> None:
    """Keep the before-images of a unit as the newest entry and drop what is too old."""
    if not rows.images:
        return
    connection = rows.connection
    # Entries of an earlier opening can never be undone any more.
    connection.execute(sa.delete(undo_entries).where(undo_entries.c.session != session))
    last = sa.select(sa.func.max(undo_entries.c.position)).where(undo_entries.c.session == session)
    position = int(connection.execute(last).scalar_one() or 0) + 1
    images = []
    for (table, row_id), before in rows.images.items():
        current = rows.current(metadata.tables[table], row_id)
        if current is None or (before is None and current["deleted_at"] is not None):
            continue  # made and put in the bin by the same action: nothing to take back
        images.append(Image(table, row_id, before, int(current["revision"])))
    connection.execute(
        sa.insert(undo_entries).values(
            id=uuid4(), session=session, position=position, action=action, images=_dump(images)
        )
    )
    connection.execute(sa.delete(undo_entries).where(undo_entries.c.position <= position - DEPTH))


def newest(connection: sa.Connection, session: UUID) -> Entry | None:
    """Return the action that would be undone now."""
    entries = _entries(connection, session, limit=1)
    return entries[0] if entries else None


def drop(connection: sa.Connection, entry: Entry) -> None:
    """Take an entry off the stack."""
    connection.execute(sa.delete(undo_entries).where(undo_entries.c.id == entry.id))


def clear(connection: sa.Connection) -> None:
    """Empty the stack: before-images are content and go when the store locks."""
    connection.execute(sa.delete(undo_entries))


def mentions(connection: sa.Connection, values: Iterable[UUID]) -> frozenset[UUID]:
    """Return those keys that a before-image holds, so that what they name is still wanted."""
    texts = connection.execute(sa.select(sa.cast(undo_entries.c.images, sa.Text()))).scalars().all()
    return frozenset(value for value in values if any(value.hex in text for text in texts))


def take_back(rows: Rows, session: UUID, entry: Entry) -> None:
    """Restore every row of ``entry`` and take it off the stack; raises :class:`MovedOn`."""
    made = frozenset(image.id for image in entry.images if image.before is None)
    for image in entry.images:
        _check(rows, image, made)
    drop(rows.connection, entry)
    moved: dict[tuple[str, UUID], tuple[int, int]] = {}
    for image in entry.images:
        table = metadata.tables[image.table]
        before = None if image.before is None else row_from_json(table, image.before)
        revision = rows.restore(table, image.id, before)
        if image.before is not None:
            moved[image.table, image.id] = (int(image.before["revision"]), revision)
        kind, column = _KIND_OF[image.table]
        row = rows.current(table, image.id) or {}
        rows.touch(kind, row[column])
    _rebase(rows.connection, session, moved)


def _check(rows: Rows, image: Image, made: frozenset[UUID]) -> None:
    table = metadata.tables[image.table]
    row = rows.current(table, image.id)
    if row is None or row["revision"] != image.revision:
        raise MovedOn
    if image.before is None:
        if row["deleted_at"] is not None or _has_others(rows.connection, table, image.id, made):
            raise MovedOn
    elif is_history(table, row) and image.before.get("fixed_at") is None and "fixed_at" in image.before:
        raise MovedOn


def _has_others(connection: sa.Connection, table: sa.Table, row_id: UUID, made: frozenset[UUID]) -> bool:
    """Tell whether living rows that the action did not make refer to one that it made."""
    return any(
        set(connection.execute(statement, {"row": row_id}).scalars()) - made
        for statement in _living_references(table)
    )


@cache
def _living_references(table: sa.Table) -> tuple[sa.Select[tuple[UUID]], ...]:
    """Statements for the living rows of every table that refer to ``row`` of this one."""
    return tuple(
        sa.select(other.c.id).where(
            other.c[key.parent.name] == sa.bindparam("row", type_=other.c.id.type),
            other.c.deleted_at.is_(None),
        )
        for other in metadata.tables.values()
        for key in other.foreign_keys
        if key.column.table is table
    )


def _rebase(
    connection: sa.Connection, session: UUID, moved: Mapping[tuple[str, UUID], tuple[int, int]]
) -> None:
    """Let older entries expect the revisions that this undo gave; the content is what they left."""
    for entry in _entries(connection, session, limit=DEPTH):
        images = [
            Image(i.table, i.id, i.before, moved[i.table, i.id][1])
            if moved.get((i.table, i.id), (None,))[0] == i.revision
            else i
            for i in entry.images
        ]
        if images != list(entry.images):
            connection.execute(
                sa.update(undo_entries).where(undo_entries.c.id == entry.id).values(images=_dump(images))
            )


def _entries(connection: sa.Connection, session: UUID, *, limit: int) -> list[Entry]:
    statement = (
        sa.select(undo_entries.c.id, undo_entries.c.action, undo_entries.c.images)
        .where(undo_entries.c.session == session)
        .order_by(undo_entries.c.position.desc())
        .limit(limit)
    )
    return [Entry(row.id, row.action, _load(row.images)) for row in connection.execute(statement)]


def _dump(images: Sequence[Image]) -> list[list[Any]]:
    return [[image.table, image.id.hex, image.before, image.revision] for image in images]


def _load(images: Sequence[Sequence[Any]]) -> tuple[Image, ...]:
    return tuple(
        Image(table, UUID(hex=row_id), before, revision) for table, row_id, before, revision in images
    )
