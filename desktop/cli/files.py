"""Sub-commands on a store: check, backup, restore, export, participants, report, version."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from desktop.cli.secrets import secret_of, zip_password
from desktop.domain.errors import Damaged, NotFound, UsageError
from desktop.domain.privacy import ShareReason
from desktop.language import translate, words
from desktop.services import office
from desktop.services.document import About, DocumentChoices, Way
from desktop.services.kinds import kind_of
from desktop.services.participants import ListedParticipant
from desktop.services.reporting import SlippedName
from desktop.services.saving import save_document


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
        translate("CommandLine", "{participants} participants, {sessions} visits.").format(
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


def export(found: Namespace) -> int:
    """``opmaat export FILE --out ZIP``: everything as CSV and JSON, encrypted; never overwrites."""
    if not found.file.exists():
        raise NotFound(path=str(found.file))
    password = zip_password(found)
    with opened(found) as services:
        done = services.exporting.everything(found.out, password)
    print(found.out)
    people = done.value.rows.get("participants", 0)
    print(translate("CommandLine", "%n participant(s) in it.", "", people))
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
    """``opmaat report DOCUMENT FILE [--participant CODE] --out PDF``: pseudonymised unless named.

    Whoever refused what the document asks, or took it back, needs a reason; the log keeps it.
    """
    kind = kind_of(found.document)
    code = found.participant.strip().upper()
    if kind.about is About.ONE and not code:
        raise UsageError(reason="no_participant")
    with opened(found) as services:
        participant = services.participants.by_code(code).id if code else None
        reason = ShareReason(found.reason) if found.reason else None
        if participant and reason is None and services.documents.refused(kind.id, [participant]):
            raise UsageError(reason="consent_refused")
        choices = DocumentChoices(participant, sections=kind.usual, named=found.named, language=found.lang)
        draft = services.documents.draft(kind.id, choices)
        target = found.out / draft.file_name if found.out.is_dir() else found.out
        save_document(target, draft.draw())
        services.documents.exported(kind.id, [draft], Way.SAVE, reason=reason)
    print(target)
    warn_of_names(draft.slipped)
    return 0


def warn_of_names(slipped: tuple[SlippedName, ...]) -> None:
    """Without a preview somebody has to say that a name stands in the report (P9)."""
    if slipped:
        words = ", ".join(f"‘{word}’" for word in dict.fromkeys(name.word for name in slipped))
        sentence = translate(
            "CommandLine", "Look at this report before it leaves: {words} may tell who it is about."
        )
        print(sentence.format(words=words), file=sys.stderr)
