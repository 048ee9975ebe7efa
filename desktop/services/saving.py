"""Write a document to the place the user chose: whole, or not at all.

Apart from the other services, so that the processes that draw can do it: they import no store.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop.domain.errors import Damaged, NoPermission, NoSpace, NotFound, OpmaatError
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


def draw_to(target: Path, draw: Callable[[], bytes]) -> bytes:
    """Draw a document and put it at ``target``; returns nothing but the sign that it is there."""
    save_document(target, draw())
    return b""


def remove_parts(target: Path) -> None:
    """Take away what a process left half-made that was ended while it wrote ``target``."""
    for part in durable.files_ending(target.parent, durable.PART_SUFFIX):
        if part.name.startswith(f".{target.name}."):
            part.unlink(missing_ok=True)


def disk_error(code: str, target: Path) -> OpmaatError | None:
    """The error of a disk that a process told of by its code; ``None``: it was something else."""
    known: tuple[type[OpmaatError], ...] = (NoSpace, NoPermission, NotFound, Damaged)
    return next((kind(path=str(target), part="disk") for kind in known if kind.code == code), None)
