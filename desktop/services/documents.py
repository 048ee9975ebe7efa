"""Write a document to the place the user chose: whole, or not at all."""

from __future__ import annotations

from pathlib import Path

from desktop.storage import durable


def save_document(target: Path, data: bytes) -> None:
    """Put ``data`` at ``target`` in one step; a document that stood there stays whole until then.

    Readable by its owner only: it holds personal data. Raises NoSpace, NoPermission, NotFound (the folder
    is gone); nothing half-made stays behind.
    """
    part = durable.part_path(target)
    with durable.translate_os_errors(target), durable.removed_at_end(part):
        durable.write_new(part, data)
        durable.replace(part, target)
