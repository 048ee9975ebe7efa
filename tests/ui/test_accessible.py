"""Every window, page and dialog in both languages: names, letters, plain text, the way of Tab."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import ui.dialogs
import ui.help
import ui.pages
from desktop.domain.audit_log import AuditQuestion
from desktop.domain.drafts import DraftKind, report_content
from desktop.domain.measures import Moment
from desktop.domain.moving import preview_following
from desktop.domain.next_step import StepKind
from desktop.domain.participants import Consent, ConsentPurpose, ParticipantDetails
from desktop.domain.privacy import EraseReason
from desktop.domain.sessions import Report, SessionState
from desktop.language import set_language
from desktop.services.document import DocumentChoices
from desktop.services.drafts import Subject, Waiting
from desktop.services.kinds import kind_of
from desktop.services.office import Services
from desktop.services.preferences import Preferences
from desktop.services.sharing import Refused
from tests.storage.stores import CODE
from tests.ui import stores
from tests.ui.accessibility import findings, marked_up, nameless, twice, unreachable
from ui.desk import Destination
from ui.dialogs.contact_facts import read_choices
from ui.dialogs.measure_new import Chosen
from ui.dialogs.move_sheet import Landing
from ui.main_window import MainWindow
from ui.pages.reports.batch_dialog import Wanted
from ui.pages.settings.registry import sections
from ui.pages.start import FirstStartPage, UnlockPage
from ui.pages.week.carried import Carried
from ui.pages.week.landing import Lander
from ui.pages.week.reading import week_of

Settle = Callable[[MainWindow], None]


@pytest.fixture(params=["nl", "en"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    chosen = str(request.param)
    set_language(chosen)
    QLocale.setDefault(QLocale({"nl": "nl_NL", "en": "en_GB"}[chosen]))
    yield chosen
    QLocale.setDefault(QLocale("nl_NL"))


def by_step(services: Services, kind: StepKind) -> Any:
    return next(row for row in services.participants.overview() if row.step.kind is kind)


def by_name(services: Services, name: str) -> Any:
    return next(row for row in services.participants.overview() if name in row.name)


def stops(services: Services) -> list[Destination]:
    """Every page, and the places on it that look different."""
    writing, checking = by_step(services, StepKind.WRITE_REPORT), by_step(services, StepKind.FILL_CONDITIONS)
    looking = by_step(services, StepKind.CALL_BACK)
    return [
        Destination("today"),
        Destination("participants"),
        Destination("participants", writing.id),
        *(
            Destination("participants", by_name(services, "Ibrahim").id, tab)
            for tab in ("contacts", "measures", "timeline", "details")
        ),
        Destination("week"),
        Destination("contact"),
        Destination("contact", detail="settings"),
        Destination("contact", checking.step.target),
        Destination("contact", looking.step.target),
        Destination("reports", writing.id),
        Destination("session", writing.step.target),
        *(Destination("settings", detail=section.key) for section in sections()),
    ]


def walked(window: MainWindow, settle: Settle, places: list[Destination]) -> list[str]:
    wrong = []
    assert window.workspace is not None
    assert {place.page for place in places} == set(window.workspace.places), "every page is visited"
    for place in places:
        window.workspace.go(place)
        settle(window)
        assert window.workspace.here is not None
        assert window.workspace.here.page == place.page
        wrong += [f"{place.page} {place.detail}: {finding}" for finding in findings(window)]
    return wrong


def test_every_page(practice_services: Services, qtbot: QtBot, settle: Settle, language: str) -> None:
    window = stores.open_window(qtbot, practice_services)
    assert walked(window, settle, stops(practice_services)) == []


def test_every_page_of_an_empty_file(
    empty_services: Services, qtbot: QtBot, settle: Settle, language: str
) -> None:
    window = stores.open_window(qtbot, empty_services)
    assert window.workspace is not None
    keys = [key for key in window.workspace.places if key != "session"]
    wrong = []
    for key in keys:
        window.workspace.go(Destination(key))
        settle(window)
        wrong += [f"{key}: {finding}" for finding in findings(window)]
    assert wrong == []


# Dialogs


def dialog_classes() -> list[type[QDialog]]:
    """Every dialog that the program has, found in its modules; what others derive from is seen in them."""
    found = [
        thing
        for package in (ui.dialogs, ui.pages, ui.help)
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
        for thing in vars(importlib.import_module(module.name)).values()
        if inspect.isclass(thing) and issubclass(thing, QDialog) and thing.__module__ == module.name
    ]
    return [made for made in found if not made.__subclasses__()]


def arguments(window: MainWindow, services: Services) -> dict[str, object]:
    """What dialogs are made with, by the name of the parameter."""
    ready, today = by_step(services, StepKind.CLOSE_GAP), services.today.day()
    dossier = services.participants.dossier(ready.id)
    assert dossier.trajectory is not None
    measures = services.measuring.overview(by_name(services, "Ibrahim").id)
    measured = measures.history[0]
    offer = next(one for one in measures.offers if one.instrument.id == measured.measurement.instrument)
    check = services.contact.check(by_step(services, StepKind.FILL_CONDITIONS).step.target)
    return {
        "desk": window.desk,
        "parent": window,
        "dossier": dossier,
        "participant": dossier.participant,
        "participant_id": ready.id,
        "trajectory_id": dossier.trajectory.id,
        "session_id": today.visits[3].session.id,
        "setting_id": check.contact.facts.setting_id,
        "sessions": dossier.sessions,
        "contacts": dossier.contacts,
        "choices": read_choices(services),
        "check": check,
        "lines": services.contact.history(check.contact.id),
        "view": services.today.concern(today.visits[3].session.id),
        "measures": measures,
        "offer": offer,
        "point": measured,
        "chosen": Chosen(offer, Moment.END, today.today, None),
        "subject": Subject(DraftKind.CONCERN, today.visits[3].session.id),
        "waiting": something_waits(services, today.visits[3].session.id),
        "backup": services.backups.make_in(),
        "backups": [services.backups.rows()[0].path],
        "path": services.place.store.path,
        "sentence": "Wat het doet.",
        "number": 3,
        "limit": 2,
        "newer": 2,
        "older": 40,
        "lost": 1,
        "report": "ValueError\ntasks.py:1 work",
        "amending": False,
        "pack": services.pack,
        "services": services,
        "wanted": Wanted(kind_of("progress"), DocumentChoices(), services.participants.overview()),
        "worker": window.store_worker,
        "recovery_code": CODE,
        "name": ready.name,
        "text": "Wat ik zag.",
        "title": "Iets doen",
        "deed": "Doe het",
        "kind": "ValueError",
        "place": "tasks.py:1 work",
        "paper": "leaflet",
        "day": today.today,
        "is_day": False,
        "erasure_id": an_erasure(services),
        "refused": (refusal(ready.id, today.today),),
        "question": AuditQuestion(ready.id),
        "landing": landing(window, services),
    }


def refusal(person: UUID, day: date) -> Refused:
    return Refused(person, "K7-41", "Mies van Dam", (Consent(ConsentPurpose.FILE, given=False, on=day),))


def an_erasure(services: Services) -> UUID:
    """Somebody who was erased; the invented person was there for that only."""
    person = services.participants.add(ParticipantDetails("Tijdelijk")).value
    code = services.erasing.offer(person).code
    return services.erasing.erase(person, code, EraseReason.MISTAKE).value.erasure.id


def something_waits(services: Services, session: UUID) -> Waiting:
    """What unlocking would ask about; the draft itself is taken away again."""
    subject = Subject(DraftKind.REPORT, session)
    services.drafts.keep(subject, report_content(Report(went_well="Lachte.", signs=frozenset())))
    (waiting,) = services.drafts.waiting()
    services.drafts.drop(subject)
    return waiting


def landing(window: MainWindow, services: Services) -> Landing:
    """A visit of today dropped two days later, onto other visits and with all that follow it."""
    visit = next(one for one in services.today.day().visits if one.session.state is SessionState.PLANNED)
    origin = visit.session.slot
    assert origin is not None
    frame = services.planning.move_context(visit.session.id)
    slot = replace(origin, day=origin.day + timedelta(days=3))
    fact = week_of(visit.session.number, frame.total)
    carried = Carried(visit.session.id, "session", visit.name, fact, "brain", origin)
    assert window.desk is not None
    found = Lander(window.desk, window)._landing(carried, slot, frame, preview_following(frame.context, slot))
    assert found.followers
    return found


def required(made: type[QDialog]) -> list[str]:
    parameters = list(inspect.signature(made.__init__).parameters.values())[1:]
    return [p.name for p in parameters if p.default is inspect.Parameter.empty]


def test_every_dialog(practice_services: Services, qtbot: QtBot, settle: Settle, language: str) -> None:
    window = stores.open_window(qtbot, practice_services)
    known = arguments(window, practice_services)
    wrong, seen = [], 0
    for made in dialog_classes():
        names = required(made)
        assert set(names) <= set(known), f"say with what {made.__name__} is made"
        make: Callable[..., QDialog] = made
        dialog = make(**{name: known[name] for name in names})
        dialog.open()
        with qtbot.waitActive(dialog):
            pass
        settle(window)
        wrong += [f"{made.__name__}: {finding}" for finding in findings(dialog)]
        if not dialog.windowTitle():
            wrong.append(f"{made.__name__}: has no title")
        dialog.reject()
        settle(window)
        seen += 1
    assert wrong == []
    assert seen >= 15


# Before a store is open


def test_the_first_start_and_the_door(qtbot: QtBot, tmp_path: Path, settle: Settle, language: str) -> None:
    window = MainWindow(Preferences(mode="light"), tmp_path / "Opmaat.opmaat", keeps=False)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    window.show_first_start()
    settle(window)
    (first,) = window.findChildren(FirstStartPage)
    wrong = []
    for at in range(first.stack.count()):
        first._go(at)
        settle(window)
        wrong += [f"first start {at}: {finding}" for finding in findings(window)]
    window.show_unlock()
    settle(window)
    (door,) = window.findChildren(UnlockPage)
    wrong += [f"unlock: {finding}" for finding in findings(window)]
    door._swap()
    settle(window)
    wrong += [f"unlock by code: {finding}" for finding in findings(window)]
    assert wrong == []


# The search itself


def test_the_search_finds_what_it_looks_for(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    silent, one, two = QPushButton(), QPushButton("&Bewaar"), QPushButton("&Blader")
    guessing = QLabel("<b>Anneke</b>")
    for widget in (silent, one, two, guessing):
        column.addWidget(widget)
    holder.show()
    with qtbot.waitActive(holder):
        pass
    assert len(nameless(holder)) == 1
    assert twice(holder) == ["Alt+B does 2 things"]
    assert len(marked_up(holder)) == 1
    assert unreachable(holder) == []
    trap = Trap()
    column.addWidget(trap)
    column.addWidget(QPushButton("Achter de val"))
    qtbot.waitUntil(trap.isVisible)
    trap.setFocus()
    assert unreachable(holder) != []


class Trap(QWidget):
    """Keeps the keyboard once it has it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Val")

    def focusNextPrevChild(self, _next: bool) -> bool:  # noqa: N802 - Qt's name
        return True
