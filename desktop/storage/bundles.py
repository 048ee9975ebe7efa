"""The backup file: one plain zip, stored and not packed, with three entries of fixed names.

``store.opmaat`` (encrypted), ``store.opmaat-key`` and ``backup.json`` (when, which store, SHA-256). A
bundle may come from anyone: only these names are read, sizes are bounded by the file itself, and no
name inside it decides where anything is written.
"""

from __future__ import annotations

import hashlib
import json
import struct
import zipfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from desktop.domain.errors import Damaged, NewerVersion
from desktop.storage.durable import fsync_file, translate_os_errors
from desktop.storage.keys import LARGEST_KEY_FILE, KeyFile, load_key_file

STORE_ENTRY = "store.opmaat"
KEY_ENTRY = "store.opmaat-key"
NOTE_ENTRY = "backup.json"
BUNDLE_VERSION = 1
_LARGEST_NOTE = 64 * 1024
_BLOCK = 1024 * 1024
_EPOCH = (1980, 1, 1, 0, 0, 0)
_BROKEN = (
    zipfile.BadZipFile,
    ValueError,
    TypeError,
    KeyError,
    EOFError,
    struct.error,
    NotImplementedError,
    RecursionError,
    OverflowError,
    RuntimeError,
)


@dataclass(frozen=True, slots=True)
class BundleNote:
    """What a bundle says about itself; ``made_at`` in UTC, ``sha256`` of the store inside."""

    store_id: UUID
    made_at: datetime
    sha256: str


def write_bundle(target: Path, store: Path, key_file: bytes, note: BundleNote) -> None:
    """Write a new bundle at ``target`` (must not exist), fsynced, and read it back to compare."""
    with target.open("xb") as file, zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as bundle:
        target.chmod(0o600)
        bundle.writestr(zipfile.ZipInfo(NOTE_ENTRY, _EPOCH), _dump_note(note))
        bundle.writestr(zipfile.ZipInfo(KEY_ENTRY, _EPOCH), key_file)
        with (
            store.open("rb") as source,
            bundle.open(zipfile.ZipInfo(STORE_ENTRY, _EPOCH), "w", force_zip64=True) as to,
        ):
            while block := source.read(_BLOCK):
                to.write(block)
    fsync_file(target)
    found, _ = read_bundle(target)
    if found != note or _store_digest(target) != note.sha256:
        raise Damaged(path=str(target), part="backup")


def read_bundle(path: Path) -> tuple[BundleNote, KeyFile]:
    """Read the note and the key file of the bundle at ``path``.

    Raises Damaged when it is no sound bundle, NewerVersion when a later program made it.
    """
    try:
        with translate_os_errors(path), zipfile.ZipFile(path) as bundle:
            _check_entries(bundle, path.stat().st_size)
            note = _load_note(bundle.read(NOTE_ENTRY), path)
            key_file = load_key_file(bundle.read(KEY_ENTRY), path)
    except _BROKEN as error:
        raise Damaged(path=str(path), part="backup") from error
    if key_file.store_id != note.store_id:
        raise Damaged(path=str(path), part="backup")
    return note, key_file


def unpack_store(path: Path, target: Path) -> None:
    """Write the store of the bundle to ``target`` (must not exist); Damaged when a byte differs."""
    note, _ = read_bundle(path)
    digest = hashlib.sha256()
    try:
        with (
            translate_os_errors(target),
            zipfile.ZipFile(path) as bundle,
            bundle.open(STORE_ENTRY) as source,
            target.open("xb") as to,
        ):
            target.chmod(0o600)
            while block := source.read(_BLOCK):
                digest.update(block)
                to.write(block)
    except _BROKEN as error:
        raise Damaged(path=str(path), part="backup") from error
    if digest.hexdigest() != note.sha256:
        raise Damaged(path=str(path), part="backup")
    with translate_os_errors(target):
        fsync_file(target)


def file_digest(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _store_digest(path: Path) -> str:
    digest = hashlib.sha256()
    with zipfile.ZipFile(path) as bundle, bundle.open(STORE_ENTRY) as source:
        while block := source.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def _check_entries(bundle: zipfile.ZipFile, size: int) -> None:
    entries = bundle.infolist()
    limits = {STORE_ENTRY: size, KEY_ENTRY: LARGEST_KEY_FILE, NOTE_ENTRY: _LARGEST_NOTE}
    if sorted(entry.filename for entry in entries) != sorted(limits):
        msg = "other entries than a backup has"
        raise ValueError(msg)
    for entry in entries:
        # Stored, so nothing can unfold to more than the file itself is long.
        packed = entry.compress_type != zipfile.ZIP_STORED or entry.compress_size != entry.file_size
        if packed or entry.file_size > limits[entry.filename] or entry.flag_bits & 1:
            msg = f"{entry.filename} is packed, too long or locked"
            raise ValueError(msg)


def _dump_note(note: BundleNote) -> bytes:
    found = {
        "format": "opmaat-backup",
        "version": BUNDLE_VERSION,
        "store_id": str(note.store_id),
        "made_at": note.made_at.astimezone(UTC).isoformat(timespec="seconds"),
        "sha256": note.sha256,
    }
    return json.dumps(found, indent=1, sort_keys=True).encode("ascii") + b"\n"


def _load_note(data: bytes, path: Path) -> BundleNote:
    found = json.loads(data)
    if not isinstance(found, dict) or found["format"] != "opmaat-backup":
        msg = "no note of a backup"
        raise ValueError(msg)
    if found["version"] > BUNDLE_VERSION:
        raise NewerVersion(path=str(path))
    made_at = datetime.fromisoformat(found["made_at"])
    if made_at.tzinfo is None:
        msg = "a moment without a time zone"
        raise ValueError(msg)
    return BundleNote(UUID(str(found["store_id"])), made_at, str(found["sha256"]))
