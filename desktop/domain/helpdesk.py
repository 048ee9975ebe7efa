"""What a helpdesk gets to know of a file that does not open: measures and codes, and nobody’s name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

PAGE_BYTES: Final = 4096


@dataclass(frozen=True, slots=True)
class HelpdeskFacts:
    """What a helpdesk needs to know. Names of files and folders stay out: people name those themselves.

    ``file_bytes`` and ``wal_bytes`` are ``None`` when there is no such file, ``file_schema`` when the key
    file cannot be read. Moments are in UTC.
    """

    code: str
    made_at: datetime
    program: str
    system: str
    schema: int
    file_schema: int | None
    file_bytes: int | None
    wal_bytes: int | None
    key_file: bool
    backups: int
    newest: datetime | None
    free_bytes: int | None

    @property
    def pages(self) -> int | None:
        """Pages of the file; what is left over is no whole page."""
        return None if self.file_bytes is None else self.file_bytes // PAGE_BYTES

    @property
    def left_over(self) -> int:
        """Bytes after the last whole page: a sound file has none."""
        return (self.file_bytes or 0) % PAGE_BYTES
