"""Sub-commands on a store: check, backup, restore, participants, report, version."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.cli.secrets import secret_of
from desktop.domain.errors import Damaged, NoPermission, NoSpace, NotFound
from desktop.language import translate, words
from desktop.services import office
from desktop.services.participants import ListedParticipant
from desktop.services.reporting import ProgressChoices
from desktop.version import VERSION


@contextmanager
def opened(found: Namespace) -> Iterator[office.Services]:
    """The store of the command, closed again whatever happens."""
    secret = secret_of(found)
    services = office.unlock(found.file, password=secret.password, recovery_code=secret.recovery_code)
    try:
        yield services
    finally:
        services.close()


def check(found: Namespace) -> int:
    """``opmaat check FILE``: says whether the file is sound; changes nothing."""
    if not found.file.exists():
        raise NotFound(path=str(found.file))
    secret = secret_of(found)
    result = office.check(found.file, password=secret.password, recovery_code=secret.recovery_code)
    if not result.sound:
        part = "pages" if result.page_faults else "structure" if result.structure_faults else "audit"
        raise Damaged(path=str(found.file), part=part)
    print(translate("CommandLine", "{file} is sound.").format(file=found.file.name))
    print(
        translate("CommandLine", "{participants} participants, {sessions} sessions.").format(
            participants=result.counts.get("participants", 0), sessions=result.counts.get("sessions", 0)
        )
    )
    return 0


def backup(found: Namespace) -> int:
    """``opmaat backup FILE --to DIR``: one verified file that holds everything."""
    with opened(found) as services:
        made = services.backups.make_in(found.to)
    print(made)
    return 0


def restore(found: Namespace) -> int:
    """``opmaat restore BACKUP --to FILE``: never overwrites."""
    if not found.backup.exists():
        raise NotFound(path=str(found.backup))
    secret = secret_of(found)
    office.restore(found.backup, found.to, password=secret.password, recovery_code=secret.recovery_code)
    print(found.to)
    return 0


def participants(found: Namespace) -> int:
    """``opmaat participants FILE``: the list, or JSON with stable keys."""
    with opened(found) as services:
        rows = services.participants.overview()
    if found.json:
        print(
            json.dumps(
                {"participants": [participant_json(row) for row in rows]}, ensure_ascii=False, indent=2
            )
        )
        return 0
    for row in rows:
        title, _ = words.next_step_text(row.step)
        week = f"{row.week}/{row.weeks_total}" if row.state else "–"
        print(f"{row.code}  {week:>5}  {words.phase(row.phase):<9} {row.name}: {title}")
    return 0


def participant_json(row: ListedParticipant) -> dict[str, object]:
    """One participant with stable, language-free keys and values (README)."""
    return {
        "code": row.code,
        "name": row.name,
        "state": row.state.value if row.state else None,
        "phase": row.phase.value if row.state else None,
        "week": row.week,
        "weeks_total": row.weeks_total,
        "next_visit": row.next_slot.starts_at().isoformat() if row.next_slot else None,
        "next_step": row.step.kind.value,
        "warnings": [
            {"kind": warning.kind.value, "days": warning.days, "count": warning.count}
            for warning in row.warnings
        ],
    }


def report(found: Namespace) -> int:
    """``opmaat report progress FILE --participant CODE --out PDF``: pseudonymised unless named."""
    from desktop.reports.progress import progress_file_name, progress_pdf

    with opened(found) as services:
        participant = services.participants.by_code(found.participant.strip().upper())
        view = services.reporting.progress(participant.id, ProgressChoices(named=found.named))
        target = found.out / progress_file_name(view, found.lang) if found.out.is_dir() else found.out
        write_pdf(target, progress_pdf(view, found.lang))
        services.reporting.exported(participant.id, "progress")
    print(target)
    return 0


def write_pdf(target: Path, pdf: bytes) -> None:
    """Write a document; a missing folder, a full disk and a closed folder have their own errors."""
    import errno

    try:
        target.write_bytes(pdf)
    except FileNotFoundError as error:
        raise NotFound(path=str(target.parent)) from error
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise NoSpace(path=str(target)) from error
        raise NoPermission(path=str(target)) from error


def version(found: Namespace) -> int:
    """``opmaat version``."""
    print(json.dumps({"version": VERSION}) if found.json else f"Opmaat {VERSION}")
    return 0
