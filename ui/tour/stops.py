"""The six stops: where, which control is pointed at, and what is said of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop.language import translate
from ui.page import Page
from ui.pages.contact import ContactPage
from ui.pages.participants import ParticipantsPage
from ui.pages.reports import ReportsPage
from ui.pages.today.cards import VisitCard
from ui.pages.today.tasks import TaskCard
from ui.pages.week import WeekPage

Find = Callable[[Page], QWidget | None]


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop. ``find`` gives the control on the page, or ``None`` when it is not there."""

    page: str
    find: Find
    title: str
    text: str


def stops() -> tuple[Stop, ...]:
    """The stops in order, in the language of now."""
    return (
        Stop(
            "today",
            lambda page: page.findChild(VisitCard),
            translate("Tour", "Your day"),
            translate("Tour", "Each visit with its time, what you take along, and the one thing to do next."),
        ),
        Stop(
            "today",
            lambda page: page.findChild(TaskCard),
            translate("Tour", "What is still open"),
            translate(
                "Tour", "Reports, looking back, calling back. Each line has one button that brings you there."
            ),
        ),
        Stop(
            "participants",
            _next_step,
            translate("Tour", "The next step"),
            translate(
                "Tour",
                "A file always says what comes next, and why not yet. First the brain, then relationships.",
            ),
        ),
        Stop(
            "week",
            lambda page: page.area if isinstance(page, WeekPage) else None,
            translate("Tour", "Your week"),
            translate("Tour", "Drag a visit to another time. You see what fits before you let go."),
        ),
        Stop(
            "contact",
            lambda page: page.overview.table if isinstance(page, ContactPage) else None,
            translate("Tour", "Meeting people"),
            translate(
                "Tour", "A meeting is planned only when its hard conditions are good. Nobody has to be brave."
            ),
        ),
        Stop(
            "reports",
            lambda page: page.preview if isinstance(page, ReportsPage) else None,
            translate("Tour", "On paper"),
            translate("Tour", "What you see is exactly what leaves: a code, no name. F1 helps you on."),
        ),
    )


def _next_step(page: Page) -> QWidget | None:
    if not isinstance(page, ParticipantsPage):
        return None
    return page.view.step if page.view.step.isVisibleTo(page) else page.pane.view
