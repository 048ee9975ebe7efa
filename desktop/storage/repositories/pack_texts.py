"""Copies of method packs: a running trajectory keeps its pack, with its texts, whatever comes after."""

from __future__ import annotations

from collections.abc import Mapping

import sqlalchemy as sa

from desktop.storage.repositories.rows import Rows
from desktop.storage.tables import pack_texts, trajectories


class PackTexts:
    """The files of packs by id and version; kept once, never changed, and left alone by undo."""

    def __init__(self, rows: Rows) -> None:
        self.rows = rows

    def find(self, pack_id: str, version: str) -> dict[str, bytes] | None:
        """Return the files of a pack as they were, by name; ``None`` when there is no copy."""
        statement = sa.select(pack_texts.c.files).where(
            pack_texts.c.pack_id == pack_id, pack_texts.c.version == version
        )
        files = self.rows.connection.execute(statement).scalar_one_or_none()
        return None if files is None else {name: text.encode("utf-8") for name, text in files.items()}

    def keep(self, pack_id: str, version: str, files: Mapping[str, bytes]) -> None:
        """Keep the files of a pack (UTF-8) unless there is a copy already: the first one stays."""
        if self.find(pack_id, version) is None:
            texts = {name: data.decode("utf-8") for name, data in files.items()}
            self.rows.insert_aside(pack_texts, [{"pack_id": pack_id, "version": version, "files": texts}])

    def missing(self) -> frozenset[tuple[str, str]]:
        """Return id and version of the packs that trajectories were started with and that have no copy."""
        kept = sa.select(pack_texts.c.id).where(
            pack_texts.c.pack_id == trajectories.c.pack_id,
            pack_texts.c.version == trajectories.c.pack_version,
        )
        statement = (
            sa.select(trajectories.c.pack_id, trajectories.c.pack_version).distinct().where(~kept.exists())
        )
        return frozenset((row[0], row[1]) for row in self.rows.connection.execute(statement))
