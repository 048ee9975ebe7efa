"""The inspection package: everything about one participant, looked over before it leaves (P10)."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from desktop.domain.audit_log import AuditGroup, AuditQuestion
from desktop.domain.errors import Problem, Rejected
from desktop.domain.inspection import InspectionFile, LeftOut, Passage, file_json, passages, without
from desktop.domain.pack import MethodPack, Text
from desktop.domain.privacy import Sharing, Statement, validate_sharing, validate_statement
from desktop.method.instruments import bundled_instruments
from desktop.services.document import Way
from desktop.services.exporting import format_notes, write_encrypted
from desktop.services.papers import paper_look, paper_source
from desktop.services.settings import read_settings
from desktop.services.sharing import write_down
from desktop.services.workplace import Done, Workplace, current, reject_if

DOCUMENT = "inspection"
MOST_SEEN = 2000
"""Lines of the log in the package."""


class Delivery(StrEnum):
    """How a package leaves."""

    ZIP = "zip"
    """One zip that a password opens."""
    FOLDER = "folder"
    """Two files, readable by whoever has them."""


@dataclass(frozen=True, slots=True)
class InspectionChoices:
    """What was decided about a package."""

    with_note: bool = False
    left_out: tuple[LeftOut, ...] = ()
    language: str = "nl"


@dataclass(frozen=True, slots=True)
class ReviewView:
    """What to look over: the passages, and whether there is a working note to choose about."""

    code: str
    name: str
    passages: tuple[Passage, ...]
    has_note: bool


@dataclass(frozen=True, slots=True)
class Package:
    """A package that is ready to leave."""

    code: str
    pdf: bytes
    json: bytes
    file_name: str
    """Without ending; holds the code and the day, no name (P9)."""


@dataclass(frozen=True, slots=True)
class InspectionService:
    """Make the package, and keep what a participant has to say."""

    place: Workplace

    def review(self, participant_id: UUID, *, with_note: bool) -> ReviewView:
        """What has to be decided before the package is made; raises ``NotFound``."""
        file = self.file(participant_id, InspectionChoices(with_note=with_note))
        whole = self._tables(participant_id)
        found = passages(file.tables, (file.name,), with_note=with_note)
        return ReviewView(file.code, file.name, found, has_note=bool(whole["working_notes"]))

    def file(self, participant_id: UUID, choices: InspectionChoices) -> InspectionFile:
        """Everything about one participant, without what was left out; raises ``NotFound``."""
        question = AuditQuestion(
            participant_id, groups=frozenset(set(AuditGroup) - {AuditGroup.CHANGED}), limit=MOST_SEEN
        )
        from desktop.services.audit_log import lines_of

        with self.place.store.read() as unit:
            person = unit.participants.get(participant_id)
            settings = read_settings(unit)
            pack = self.place.pack_of(unit, current(unit.trajectories.of_participant(participant_id)))
            file = InspectionFile(
                code=person.code,
                name=person.name,
                counsellor=settings.counsellor,
                organisation=settings.organisation,
                made_on=self.place.clock.today(),
                tables=unit.dump.of_participant(participant_id),
                seen=lines_of(unit, question)[:MOST_SEEN],
                names=words_of(pack, choices.language),
                with_note=choices.with_note,
            )
        return without(file, choices.left_out)

    def package(self, participant_id: UUID, choices: InspectionChoices) -> Package:
        """Draw the PDF and write the JSON, in memory; raises ``NotFound``."""
        from desktop.reports.inspection import inspection_pdf

        file = self.file(participant_id, choices)
        source = paper_source(self.place.pack, file.made_on)
        with self.place.store.read() as unit:
            look = paper_look(unit)
        data = json.dumps(file_json(file), ensure_ascii=False, indent=1)
        name = "inzage" if choices.language == "nl" else "inspection"
        return Package(
            code=file.code,
            pdf=inspection_pdf(file, source, choices.language, look=look),
            json=data.encode("utf-8", "surrogatepass") + b"\n",
            file_name=f"opmaat-{name}-{file.code}-{file.made_on.isoformat()}",
        )

    def hand_over(  # noqa: PLR0917 - what, where, how, to whom
        self,
        participant_id: UUID,
        package: Package,
        folder: Path,
        delivery: Delivery,
        sharing: Sharing,
        password: str = "",
    ) -> Done[tuple[Path, ...]]:
        """Write the package and log that it left, to whom.

        A zip gets ``password``. Nothing that stood there is written over. Raises ``Rejected`` (no password,
        a text that is too long), NoSpace, NoPermission, NotFound.
        """
        reject_if(validate_sharing(sharing, reason_needed=False))
        if delivery is Delivery.ZIP and not password:
            raise Rejected(Problem("password", "required"))
        entries: Mapping[str, bytes] = {
            f"{package.file_name}.pdf": package.pdf,
            f"{package.file_name}.json": package.json,
        }
        if delivery is Delivery.ZIP:
            target = free_path(folder, f"{package.file_name}.zip")
            notes = ("LEESMIJ.txt", format_notes().encode())
            write_encrypted(target, password, [(n, [d]) for n, d in (*entries.items(), notes)])
            written: tuple[Path, ...] = (target,)
        else:
            from desktop.services.saving import save_document

            written = tuple(free_path(folder, name) for name in entries)
            for target, data in zip(written, entries.values(), strict=True):
                save_document(target, data)
        with self.place.write("exported", undoable=False) as unit:
            unit.audit(f"exported_{DOCUMENT}", "participant", participant_id)
            write_down(self.place, unit, participant_id, DOCUMENT, sharing, way=Way.SAVE.value)
        return Done(written, unit.changes)

    def statements(self, participant_id: UUID) -> tuple[Statement, ...]:
        """What the participant had to say, the oldest first."""
        with self.place.store.read() as unit:
            return unit.statements.of_participant(participant_id)

    def keep_statement(self, statement: Statement) -> Done[None]:
        """Add or change a statement; raises ``Rejected``, ``NotFound``."""
        reject_if(validate_statement(statement, self.place.clock.today()))
        with self.place.write("statement_kept") as unit:
            unit.participants.get(statement.participant_id)
            if unit.statements.find(statement.id) is None:
                unit.statements.add(statement)
            else:
                unit.statements.save(statement)
        return Done(None, unit.changes)

    def remove_statement(self, statement_id: UUID) -> Done[None]:
        """Put a statement in the bin; ``undo`` brings it back."""
        with self.place.write("statement_removed") as unit:
            unit.statements.remove(statement_id)
        return Done(None, unit.changes)

    def _tables(self, participant_id: UUID) -> Mapping[str, Sequence[Mapping[str, object]]]:
        with self.place.store.read() as unit:
            return unit.dump.of_participant(participant_id)


def words_of(pack: MethodPack, language: str) -> dict[str, str]:
    """The words of a pack and of the questionnaires for the ids that stand in rows."""

    def said(text: Text) -> str:
        return text.get(language) or next(iter(text.values()), "")

    names = {f"sign:{one.id}": said(one.label) for one in pack.signs}
    names |= {f"ladder:{one.id}": said(one.label) for one in pack.ladders}
    names |= {f"condition:{one.code}": said(one.label) for one in pack.conditions}
    names |= {f"exercise:{one.id}": said(one.title) for week in pack.weeks for one in week.exercises}
    for item in pack.card.items:
        names[f"card:{item.id}"] = said(item.title)
        names |= {f"card:{item.id}:{n}": said(option) for n, option in enumerate(item.options)}
    for instrument in bundled_instruments():
        names[f"instrument:{instrument.id}"] = said(instrument.name)
        for answer in instrument.answers:
            spoken = answer.words.get(language) or next(iter(answer.words.values()), ())
            names[f"answer:{instrument.id}:{answer.code}"] = next(iter(spoken), answer.code)
    return names


def free_path(folder: Path, name: str) -> Path:
    """Return a name in ``folder`` that nothing has yet: " (2)" and so on before the ending."""
    target, number = folder / name, 1
    while target.exists():
        number += 1
        stem, dot, ending = name.rpartition(".")
        target = folder / f"{stem} ({number}){dot}{ending}"
    return target
