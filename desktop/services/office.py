"""Open or make a store, and hand over everything a face needs in one frozen object."""

from __future__ import annotations

import logging
import random
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from desktop.domain.clock import SYSTEM_CLOCK, Clock
from desktop.domain.errors import OpmaatError
from desktop.domain.pack import MethodPack
from desktop.method.loader import load_pack
from desktop.services.absences import AbsenceService
from desktop.services.agenda import AgendaService
from desktop.services.audit_log import AuditService
from desktop.services.backups import BackupService
from desktop.services.busy import BusyService
from desktop.services.cards import CardService
from desktop.services.contact import ContactService
from desktop.services.documents import DocumentService
from desktop.services.drafts import DraftService
from desktop.services.erasing import ErasingService
from desktop.services.exporting import ExportService
from desktop.services.handouts import HandoutService
from desktop.services.history import HistoryService
from desktop.services.importing import ImportService
from desktop.services.inspecting import InspectionService
from desktop.services.measuring import MeasuringService
from desktop.services.notes import NoteService
from desktop.services.pack_choice import PackChoice, chosen_pack
from desktop.services.papers import PaperService
from desktop.services.participants import ParticipantService
from desktop.services.planning import PlanningService
from desktop.services.reporting import ReportingService
from desktop.services.retention import RetentionService
from desktop.services.searching import SearchService
from desktop.services.security import SecurityService
from desktop.services.sessions import SessionService
from desktop.services.settings import Settings, SettingsService, write_settings
from desktop.services.table import TableService
from desktop.services.timeline import TimelineService
from desktop.services.today import TodayService
from desktop.services.trajectories import TrajectoryService
from desktop.services.visit_sheets import VisitSheetService
from desktop.services.workplace import Workplace
from desktop.storage import backups, opening, rekeying
from desktop.storage.store import Store
from desktop.storage.store_check import CheckResult, check_store

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Services:
    """Every room of the services floor, standing on one open store."""

    place: Workplace
    today: TodayService
    participants: ParticipantService
    trajectories: TrajectoryService
    planning: PlanningService
    absence: AbsenceService
    busy: BusyService
    sessions: SessionService
    contact: ContactService
    measuring: MeasuringService
    agenda: AgendaService
    reporting: ReportingService
    settings: SettingsService
    security: SecurityService
    backups: BackupService
    history: HistoryService
    importing: ImportService
    drafts: DraftService
    notes: NoteService
    search: SearchService
    table: TableService
    visit_sheets: VisitSheetService
    handouts: HandoutService
    cards: CardService
    timeline: TimelineService
    inspecting: InspectionService
    erasing: ErasingService
    retention: RetentionService
    exporting: ExportService
    audit_log: AuditService
    documents: DocumentService
    papers: PaperService

    @property
    def pack(self) -> MethodPack:
        """The method pack in use."""
        return self.place.pack

    @property
    def packs(self) -> PackChoice:
        """Which pack is taken into use."""
        return PackChoice(self.place)

    @property
    def is_practice(self) -> bool:
        """Whether the open file holds practice data and wears its band."""
        return self.place.store.is_practice

    def close(self) -> None:
        """Close the store and drop the key; a key file that was lost meanwhile is written anew first."""
        if self.place.store.closed:
            return
        try:
            rekeying.heal_key_file(self.place.store)
        except OpmaatError as error:
            # Closing goes on: copies of the key file lie in the backup folder.
            log.info("key file not healed: %s", error.code)
        finally:
            self.place.store.close()


@cache
def bundled_pack() -> MethodPack:
    """The method pack of this program: a part of it, read once; a face may ask for it ahead of time."""
    return load_pack()


def services_for(
    store: Store,
    *,
    pack: MethodPack | None = None,
    clock: Clock = SYSTEM_CLOCK,
    rng: random.Random | None = None,
) -> Services:
    """Furnish the services around an open store; its own conditions, when it has them, are in the pack."""
    rng = rng or random.SystemRandom()
    own = chosen_pack(store) if pack is None else None
    if own is not None:
        kept = own[1]
        place = Workplace(store, own[0], clock, rng, lambda: kept)
    else:
        place = Workplace(store, pack or bundled_pack(), clock, rng)
    return Services(
        place=place,
        today=TodayService(place),
        participants=ParticipantService(place),
        trajectories=TrajectoryService(place),
        planning=PlanningService(place),
        absence=AbsenceService(place),
        busy=BusyService(place),
        sessions=SessionService(place),
        contact=ContactService(place),
        measuring=MeasuringService(place),
        agenda=AgendaService(place),
        reporting=ReportingService(place),
        settings=SettingsService(place),
        security=SecurityService(place),
        backups=BackupService(place),
        history=HistoryService(place),
        importing=ImportService(place),
        drafts=DraftService(place),
        notes=NoteService(place),
        search=SearchService(place),
        table=TableService(place),
        visit_sheets=VisitSheetService(place),
        handouts=HandoutService(place),
        cards=CardService(place),
        timeline=TimelineService(place),
        inspecting=InspectionService(place),
        erasing=ErasingService(place),
        retention=RetentionService(place),
        exporting=ExportService(place),
        audit_log=AuditService(place),
        documents=DocumentService(place),
        papers=PaperService(place),
    )


def create(
    path: Path,
    password: str,
    recovery_code: str | None,
    settings: Settings,
    *,
    practice: bool = False,
    clock: Clock = SYSTEM_CLOCK,
    rng: random.Random | None = None,
) -> Services:
    """Make a new store and open it; never overwrites (``AlreadyExists``)."""
    store = opening.create_store(path, password, recovery_code, practice=practice, clock=clock)
    services = services_for(store, clock=clock, rng=rng)
    with services.place.write("store_created", undoable=False) as unit:
        write_settings(unit, settings)
    return services


def unlock(
    path: Path,
    *,
    password: str | None = None,
    recovery_code: str | None = None,
    clock: Clock = SYSTEM_CLOCK,
) -> Services:
    """Open a store with its password or recovery code; every failure has its own error."""
    store = opening.open_store(path, password=password, recovery_code=recovery_code, clock=clock)
    services = services_for(store, clock=clock)
    try:
        services.place.keep_missing_pack()
    except BaseException:
        store.close()
        raise
    return services


def check(path: Path, *, password: str | None = None, recovery_code: str | None = None) -> CheckResult:
    """Look a store through without changing a byte; raises what is wrong."""
    return check_store(path, password=password, recovery_code=recovery_code)


def restore(backup: Path, to: Path, *, password: str | None = None, recovery_code: str | None = None) -> None:
    """Put a backup back as a new store beside everything else; never overwrites."""
    backups.restore(backup, to, password=password, recovery_code=recovery_code)
