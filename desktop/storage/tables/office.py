"""What is about nobody in particular: agenda, options, texts of the method, undo, log, the file itself."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa

from desktop.storage.columns import Key, UtcDateTime, bookkeeping, key
from desktop.storage.tables.base import metadata

options: Final = sa.Table(
    "options",
    metadata,
    key(),
    sa.Column("key", sa.String(64), nullable=False, unique=True),
    sa.Column("value", sa.Text(), nullable=False),
    *bookkeeping(),
)

absences: Final = sa.Table(
    "absences",
    metadata,
    key(),
    sa.Column("kind", sa.String(32), nullable=False),
    sa.Column("first", sa.Date(), nullable=False),
    sa.Column("last", sa.Date(), nullable=False),
    sa.Column("label", sa.Text(), nullable=False),
    *bookkeeping(),
)

fixed_blocks: Final = sa.Table(
    "fixed_blocks",
    metadata,
    key(),
    sa.Column("label", sa.Text(), nullable=False),
    sa.Column("weekday", sa.Integer(), nullable=False),
    sa.Column("start", sa.Time(), nullable=False),
    sa.Column("minutes", sa.Integer(), nullable=False),
    sa.Column("first", sa.Date(), nullable=False),
    sa.Column("last", sa.Date()),
    sa.Column("every", sa.Integer(), nullable=False),
    sa.Column("zone", sa.String(64), nullable=False),
    *bookkeeping(),
)

busy_sources: Final = sa.Table(
    "busy_sources",
    metadata,
    key(),
    sa.Column("name", sa.Text(), nullable=False),
    sa.Column("batch", Key(), nullable=False),
    sa.Column("count", sa.Integer(), nullable=False),
    sa.Column("read_at", UtcDateTime(), nullable=False),
    *bookkeeping(),
)
"""Where busy times were read from; ``batch`` says which of them count, so that undo needs one row."""

busy_times: Final = sa.Table(
    "busy_times",
    metadata,
    key(),
    sa.Column("batch", Key(), nullable=False),
    sa.Column("uid", sa.Text(), nullable=False),
    sa.Column("starts_at", UtcDateTime(), nullable=False),
    sa.Column("ends_at", UtcDateTime(), nullable=False),
    sa.Column("title", sa.Text(), nullable=False),
    *bookkeeping(),
    sa.Index(None, "batch", "starts_at"),
)

pack_texts: Final = sa.Table(
    "pack_texts",
    metadata,
    key(),
    sa.Column("pack_id", sa.String(64), nullable=False),
    sa.Column("version", sa.String(32), nullable=False),
    sa.Column("files", sa.JSON(), nullable=False),
    *bookkeeping(),
    sa.UniqueConstraint("pack_id", "version"),
)
"""Method packs as they were when a trajectory was started with them."""

instrument_texts: Final = sa.Table(
    "instrument_texts",
    metadata,
    key(),
    sa.Column("instrument", sa.String(40), nullable=False),
    sa.Column("instrument_version", sa.String(16), nullable=False),
    sa.Column("language", sa.String(8), nullable=False),
    sa.Column("version", sa.String(40), nullable=False),
    sa.Column("source", sa.Text(), nullable=False),
    sa.Column("permission", sa.Text(), nullable=False),
    sa.Column("introduction", sa.Text(), nullable=False),
    sa.Column("items", sa.JSON(), nullable=False),
    sa.Column("answers", sa.JSON(), nullable=False),
    sa.Column("confirmed_by", sa.Text(), nullable=False),
    sa.Column("confirmed_at", UtcDateTime(), nullable=False),
    *bookkeeping(),
)
"""Official words of instruments that the organisation may use, with who confirmed the conditions."""

erasures: Final = sa.Table(
    "erasures",
    metadata,
    key(),
    sa.Column("erased_at", UtcDateTime(), nullable=False),
    sa.Column("reason", sa.String(32), nullable=False),
    sa.Column("known_since", UtcDateTime(), nullable=False),
    sa.Column("counts", sa.JSON(), nullable=False),
    *bookkeeping(),
)
"""Participants who were erased for good: the key alone, so that a restore erases again (P11).

``known_since`` tells which backups can hold the person; ``counts`` are erased rows per table.
"""

undo_entries: Final = sa.Table(
    "undo_entries",
    metadata,
    key(),
    sa.Column("session", sa.Uuid(), nullable=False),
    sa.Column("position", sa.Integer(), nullable=False),
    sa.Column("action", sa.String(64), nullable=False),
    sa.Column("images", sa.JSON(), nullable=False),
    sa.UniqueConstraint("session", "position"),
)
"""Before-images of the last actions of one opened store; ``session`` is a token per opening."""

audit: Final = sa.Table(
    "audit",
    metadata,
    sa.Column("position", sa.Integer(), primary_key=True, autoincrement=False),
    sa.Column("at", UtcDateTime(), nullable=False),
    sa.Column("action", sa.String(80), nullable=False),
    sa.Column("subject_kind", sa.String(32), nullable=False),
    sa.Column("subject_id", sa.Uuid(), nullable=False, index=True),
    sa.Column("device", sa.String(200), nullable=False),
    sa.Column("mac", sa.String(64), nullable=False),
)

store_facts: Final = sa.Table(
    "store_facts",
    metadata,
    sa.Column("key", sa.String(64), primary_key=True),
    sa.Column("value", sa.Text(), nullable=False),
)
"""What the file is, not what it holds: store id, practice mark, key wraps, end of the audit chain."""
