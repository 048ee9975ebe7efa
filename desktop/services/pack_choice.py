"""The method pack in use: that of the program, or with the organisation's own conditions over it."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.errors import PackBroken
from desktop.domain.pack import MethodPack
from desktop.method.loader import load_pack, parse_pack, read_pack_files
from desktop.method.own import OWN_FILE, Difference, differences
from desktop.method.reader import MAX_BYTES, read_file
from desktop.services.workplace import Done, Workplace
from desktop.storage.store import Store

KEY = "pack"
"""Option that names the pack to start with; empty or missing: the pack of the program."""
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class OwnPack:
    """A file of the organisation that the program understands, with what differs in it."""

    pack: MethodPack
    files: Mapping[str, bytes]
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class PackChoice:
    """Read a file, take it into use, or go back."""

    place: Workplace

    def chosen(self) -> tuple[str, str] | None:
        """Id and version of the own conditions that the next unlocking takes; ``None``: the program's."""
        with self.place.store.read() as unit:
            return _chosen(unit.options.get(KEY))

    def accept(self, own: OwnPack) -> Done[None]:
        """Use these conditions for what starts from the next unlocking on; running trajectories keep theirs.

        Raises ``PackBroken`` (``version``, ``duplicate``) when this version is kept with other words.
        """
        pack = own.pack
        with self.place.write("pack_chosen") as unit:
            kept = unit.pack_texts.find(pack.id, pack.version)
            if kept is not None and kept != dict(own.files):
                raise PackBroken(OWN_FILE, "version", "duplicate")
            unit.pack_texts.keep(pack.id, pack.version, own.files)
            unit.options.set(KEY, json.dumps([pack.id, pack.version]))
        return Done(None, unit.changes)

    def back(self) -> Done[None]:
        """Use the program's own conditions again for what starts from the next unlocking on."""
        with self.place.write("pack_chosen") as unit:
            unit.options.set(KEY, "")
        return Done(None, unit.changes)


def read_own(path: Path) -> OwnPack:
    """Read a file of the organisation over the pack of the program; raises ``PackBroken``.

    Touches no store, so that it may run beside it.
    """
    try:
        data = read_file(path.parent, path.name)
    except PackBroken as broken:
        raise PackBroken(path.name[:80], "", str(broken.params["fault"])) from None
    if len(data) > MAX_BYTES:
        raise PackBroken(path.name[:80], "", "too_large")
    files = {**read_pack_files(), OWN_FILE: data}
    pack = parse_pack(files)
    return OwnPack(pack, files, differences(load_pack(), pack))


def chosen_pack(store: Store) -> tuple[MethodPack, Mapping[str, bytes]] | None:
    """The own pack of an open store with its files.

    ``None``: that of the program, also when the kept copy is not understood by it.
    """
    with store.read() as unit:
        key = _chosen(unit.options.get(KEY))
        files = unit.pack_texts.find(*key) if key else None
    if key is None or files is None:
        return None
    try:
        return parse_pack(files), files
    except PackBroken as error:
        log.warning("own pack %s %s is not understood: %s", *key, error.params)
        return None


def _chosen(value: str | None) -> tuple[str, str] | None:
    if not value:
        return None
    pack_id, version = json.loads(value)
    return str(pack_id), str(version)
