"""The bin, and erasing for good with the backups that still hold the person (P11)."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from desktop.domain.errors import NotFound, OpmaatError, Problem, Rejected
from desktop.domain.participants import Binned
from desktop.domain.privacy import EraseReason, Erasure
from desktop.services.backups import BackupService
from desktop.services.papers import paper_look, paper_source
from desktop.services.second_place import second_place
from desktop.services.workplace import Done, Workplace
from desktop.storage import backups
from desktop.storage.replacing import Aside, set_aside
from desktop.storage.thinning_ends import last_days
from desktop.storage.unit_of_work import Unit


@dataclass(frozen=True, slots=True)
class HoldingBackup:
    """A backup that still holds somebody, and the last day on which it stays."""

    path: Path
    made_at: datetime
    """In UTC."""
    until: date


@dataclass(frozen=True, slots=True)
class EraseOffer:
    """What stands before erasing somebody for good."""

    id: UUID
    code: str
    name: str
    binned: bool
    backups: tuple[HoldingBackup, ...]
    aside: tuple[Aside, ...] = ()
    """Files beside this one that were set aside since the person is in it; those stay until cleared."""


@dataclass(frozen=True, slots=True)
class ErasedView:
    """An erasure with the backups and the files set aside that still hold the person, as far as in reach."""

    erasure: Erasure
    backups: tuple[HoldingBackup, ...]
    organisation: str
    counsellor: str
    aside: tuple[Aside, ...] = ()


@dataclass(frozen=True, slots=True)
class ErasingService:
    """Put back from the bin, or erase for good."""

    place: Workplace

    def bin(self) -> tuple[Binned, ...]:
        """Who lies in the bin, the last one first."""
        with self.place.store.read() as unit:
            return unit.participants.in_bin()

    def put_back(self, participant_id: UUID) -> Done[None]:
        """Take somebody out of the bin with everything that went in; raises ``NotFound``."""
        with self.place.write("participant_put_back") as unit:
            unit.participants.put_back(participant_id)
        return Done(None, unit.changes)

    def offer(self, participant_id: UUID) -> EraseOffer:
        """What to know before erasing; raises ``NotFound``. Looks at every backup: it may take a moment."""
        with self.place.store.read() as unit:
            person = known(unit, participant_id)
            since = unit.participants.since(participant_id)
        until = self.place.clock.now() + timedelta(seconds=1)
        holding, aside = self.holding(since, until), self.aside(since, until)
        return EraseOffer(participant_id, person.code, person.name, person.binned, holding, aside)

    def erase(
        self,
        participant_id: UUID,
        typed_code: str,
        reason: EraseReason,
        *,
        clear_backups: bool = False,
        clear_aside: bool = False,
    ) -> Done[ErasedView]:
        """Erase somebody for good; nothing brings them back, undo neither.

        ``typed_code`` is what was typed to confirm: the participant's code. With ``clear_backups`` a new,
        verified backup is made and the older ones that hold the person are removed, with ``clear_aside`` the
        files that were set aside. Raises ``Rejected`` (``code_differs``), ``NotFound``.
        """
        with self.place.store.read() as unit:
            person = known(unit, participant_id)
        if "".join(typed_code.split()).upper() != person.code:
            raise Rejected(Problem("code", "code_differs", (("code", person.code),)))
        with self.place.write("erased", undoable=False) as unit:
            erasure = unit.erasures.erase(participant_id, reason)
        self.place.store.compact()
        self._remember()
        if clear_backups:
            self._clear(erasure)
        if clear_aside:
            self._clear_aside(erasure)
        return Done(self.view(erasure.id), unit.changes)

    def erasures(self) -> tuple[Erasure, ...]:
        """Who was erased, as marks and days; the newest first."""
        with self.place.store.read() as unit:
            return unit.erasures.all()

    def view(self, erasure_id: UUID) -> ErasedView:
        """What the certificate says; raises ``NotFound``."""
        from desktop.services.settings import read_settings

        with self.place.store.read() as unit:
            erasure = next((one for one in unit.erasures.all() if one.id == erasure_id), None)
            settings = read_settings(unit)
        if erasure is None:
            raise NotFound(kind="erasure", id=str(erasure_id))
        holding = self.holding(erasure.known_since, erasure.erased_at)
        aside = self.aside(erasure.known_since, erasure.erased_at)
        return ErasedView(erasure, holding, settings.organisation, settings.counsellor, aside)

    def certificate(self, erasure_id: UUID, language: str = "nl") -> tuple[bytes, str]:
        """The certificate as PDF, and its file name; raises ``NotFound``."""
        from desktop.reports.privacy_papers import CertificatePaper, certificate_pdf

        view = self.view(erasure_id)
        with self.place.store.read() as unit:
            look = paper_look(unit)
        paper = CertificatePaper(
            view.erasure,
            tuple((one.made_at, one.until) for one in view.backups),
            tuple(one.at for one in view.aside),
            view.counsellor,
            view.organisation,
            self.place.clock.today(),
            paper_source(self.place.pack, self.place.clock.today()),
            look,
        )
        name = "wisbewijs" if language == "nl" else "erasure"
        return certificate_pdf(paper, language), f"opmaat-{name}-{view.erasure.reference}.pdf"

    def holding(self, since: datetime, until: datetime) -> tuple[HoldingBackup, ...]:
        """The backups in reach from a stretch of time, the oldest first, with the last day of each."""
        store_id = backups.key_file_id(self.place.store)
        found = []
        for folder in backup_places(self.place):
            infos = backups.list_backups(folder, store_id)
            local = {info.path: info.made_at.astimezone().replace(tzinfo=None) for info in infos}
            ends = last_days(local.values(), self.place.clock.today())
            # Moments in a note are whole seconds.
            found += [
                HoldingBackup(info.path, info.made_at, ends[local[info.path]])
                for info in infos
                if since.replace(microsecond=0) <= info.made_at < until.replace(microsecond=0)
            ]
        return tuple(sorted(found, key=lambda one: (one.made_at, one.path)))

    def aside(self, since: datetime, until: datetime) -> tuple[Aside, ...]:
        """The files beside this one that were set aside in a stretch of time, the oldest first."""
        first = since.replace(second=0, microsecond=0)
        return tuple(one for one in set_aside(self.place.store.path) if first <= one.at < until)

    def _remember(self) -> None:
        """Put the list of who was erased beside the backups at once; a place out of reach gets it later."""
        store = self.place.store
        places = backup_places(self.place)
        for folder in places:
            try:
                store_id = backups.key_file_id(store)
                backups.remember_erased(store.path, store.data_key, store_id, (folder, *places))
            except OpmaatError:
                continue

    def _clear(self, erasure: Erasure) -> None:
        # Looked up first: what is made now must never count as old.
        old = self.holding(erasure.known_since, erasure.erased_at)
        BackupService(self.place).make_now()
        remove(one.path for one in old)

    def _clear_aside(self, erasure: Erasure) -> None:
        for one in self.aside(erasure.known_since, erasure.erased_at):
            # What cannot be removed stays, and stays named.
            with suppress(OpmaatError):
                one.remove()


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody in the list or in the bin."""

    code: str
    name: str
    binned: bool


def known(unit: Unit, participant_id: UUID) -> Known:
    """Find somebody, also in the bin; raises ``NotFound``."""
    living = unit.participants.find(participant_id)
    if living is not None:
        return Known(living.code, living.name, binned=False)
    for one in unit.participants.in_bin():
        if one.id == participant_id:
            return Known(one.code, one.name, binned=True)
    raise NotFound(kind="participant", id=str(participant_id))


def backup_places(place: Workplace) -> tuple[Path, ...]:
    """The folders with backups of the open store that are in reach now."""
    folder = backups.default_dir(place.store.path)
    second = second_place(place.store.path)
    found = (folder,) if folder.is_dir() else ()
    return (*found, second.folder) if second is not None and second.present else found


def remove(paths: Iterable[Path]) -> None:
    """Remove backups; one that cannot be removed stays, and stays named."""
    for path in paths:
        try:
            path.unlink()
        except OSError:
            continue
