"""Everything in one encrypted zip, as CSV and as JSON (P10)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

from desktop.domain.errors import Problem, Rejected, Stopped
from desktop.domain.privacy import Sharing, validate_sharing
from desktop.exchange.encrypted_zip import Entry, write_zip
from desktop.exchange.plain_tables import csv_pieces, json_pieces
from desktop.services.document import Way
from desktop.services.security import password_strength
from desktop.services.sharing import write_down
from desktop.services.workplace import Done, Workplace, reject_if
from desktop.storage import backups, durable
from desktop.storage.unit_of_work import Unit
from desktop.version import VERSION

FORMAT: Final = "opmaat-export"
FORMAT_VERSION: Final = 1
NOTES: Final = "LEESMIJ.txt"
DOCUMENT: Final = "everything"
ASKED_EVERY: Final = 1000
"""Rows between two looks at whether to stop: locking waits for it."""


@dataclass(frozen=True, slots=True)
class Export:
    """What was written: ``rows`` per table."""

    path: Path
    rows: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class ExportService:
    """Take everything along."""

    place: Workplace

    def everything(
        self,
        target: Path,
        password: str,
        step: Callable[[int, int], bool] = lambda _done, _all: True,
        *,
        recipient: str = "",
    ) -> Done[Export]:
        """Write every table to a new zip at ``target`` and log it.

        ``step`` hears how many tables are done and answers whether to go on; within a long table it is asked
        again. ``recipient``: to whom it goes, kept with every participant; empty: it stays with the user.
        Raises ``Rejected`` for a weak password or a long recipient, AlreadyExists, :class:`Stopped`, NoSpace,
        NoPermission, NotFound. Reading is one consistent picture; nothing readable is written on the way.
        """
        strength = password_strength(password)
        if strength.problem:
            raise Rejected(Problem("password", strength.problem))
        sharing = Sharing(" ".join(recipient.split()))
        reject_if(validate_sharing(sharing, reason_needed=False))
        counts: dict[str, int] = {}
        with self.place.store.read() as unit:
            write_encrypted(target, password, self._entries(unit, counts, step), new=True)
        with self.place.write("exported", undoable=False) as unit:
            unit.audit("exported_everything", "store", backups.key_file_id(self.place.store))
            for person in unit.participants.all() if sharing.recipient else ():
                write_down(self.place, unit, person.id, DOCUMENT, sharing, way=Way.SAVE.value)
        return Done(Export(target, counts), unit.changes)

    def _entries(
        self, unit: Unit, counts: dict[str, int], step: Callable[[int, int], bool]
    ) -> Iterator[Entry]:
        tables = unit.dump.tables()
        yield NOTES, [format_notes().encode()]

        def rows(number: int, name: str) -> Iterator[Mapping[str, Any]]:
            counts[name] = 0
            for row in unit.dump.all(name):
                counts[name] += 1
                if counts[name] % ASKED_EVERY == 0 and not step(number, 2 * len(tables)):
                    raise Stopped
                yield row

        for number, name in enumerate(tables):
            if not step(number, 2 * len(tables)):
                raise Stopped
            yield f"csv/{name}.csv", csv_pieces(unit.dump.columns(name), rows(number, name))

        def told() -> Iterator[tuple[str, Iterable[Mapping[str, Any]]]]:
            for number, name in enumerate(tables, len(tables)):
                if not step(number, 2 * len(tables)):
                    raise Stopped
                yield name, rows(number, name)

        head = {
            "format": FORMAT,
            "version": FORMAT_VERSION,
            "program": VERSION,
            "made_at": unit.now.isoformat(),
        }
        yield "opmaat.json", json_pieces(head, told())


def write_encrypted(target: Path, password: str, entries: Iterable[Entry], *, new: bool = False) -> None:
    """Write an encrypted zip at ``target`` in one step; ``new``: never over something that stands there."""
    part = durable.part_path(target)
    with durable.translate_os_errors(target), durable.removed_at_end(part):
        durable.write_new(part, b"")
        with part.open("r+b") as file:
            write_zip(file, password, entries)
        durable.fsync_file(part)
        (durable.place_new if new else durable.replace)(part, target)


def format_notes() -> str:
    """The description of the format that goes along."""
    return files("resources").joinpath("formats", NOTES).read_text("utf-8")
