"""The page for the helpdesk about a file that does not open: measures and codes, and nobody's name."""

from __future__ import annotations

import platform
import shutil
from contextlib import suppress
from pathlib import Path

from desktop.domain.clock import SYSTEM_CLOCK, Clock
from desktop.domain.errors import OpmaatError
from desktop.domain.helpdesk import HelpdeskFacts
from desktop.services.papers import paper_source
from desktop.services.rescue import in_reach
from desktop.storage import migrations
from desktop.storage.keys import read_key_file
from desktop.storage.paths import key_path, leftovers
from desktop.version import VERSION


def facts(path: Path, code: str, *, clock: Clock = SYSTEM_CLOCK) -> HelpdeskFacts:
    """Measure the file at ``path``; ``code`` says what is the matter. Reads only, and never fails."""
    rescue = in_reach(path)
    schema: int | None = None
    with suppress(OpmaatError):
        schema = read_key_file(key_path(path)).schema
    free: int | None = None
    with suppress(OSError):
        free = shutil.disk_usage(path.parent).free
    return HelpdeskFacts(
        code=code,
        made_at=clock.now(),
        program=VERSION,
        system=f"{platform.system()} {platform.release()} {platform.machine()}",
        schema=migrations.HEAD,
        file_schema=schema,
        file_bytes=_size(path),
        wal_bytes=_size(leftovers(path)[0]),
        key_file=_size(key_path(path)) is not None,
        backups=len(rescue.backups),
        newest=rescue.backups[0].made_at if rescue.backups else None,
        free_bytes=free,
    )


def helpdesk_page(path: Path, code: str, title: str, ways: tuple[str, ...], language: str) -> bytes:
    """The page as PDF; ``title`` and ``ways`` as the screen shows them. For a worker."""
    from desktop.method.loader import load_pack
    from desktop.reports.helpdesk import helpdesk_pdf

    measured = facts(path, code)
    # The file is shut, so which pack it follows cannot be known: the one of the program.
    source = paper_source(load_pack(), measured.made_at.astimezone().date())
    return helpdesk_pdf(measured, title, ways, source, language)


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None
