"""What happens after a drop: refused with the reason, asked when something follows or clashes, else saved."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import OpmaatError, Problem, Rejected
from desktop.domain.moving import RowPreview, Shift, preview_following, preview_move
from desktop.domain.week import Clash, Slot
from desktop.language import dates, translate, words
from desktop.services.office import Services
from desktop.services.workplace import Done
from ui.desk import Desk
from ui.dialogs.clash_words import clash_text, named_clash
from ui.dialogs.move_session import MoveSessionDialog
from ui.dialogs.move_sheet import Follower, Landing, MoveSheet
from ui.pages.week.carried import Carried, Outlook
from ui.pages.week.reading import week_of

if TYPE_CHECKING:
    from desktop.services.moves import MoveFrame

ONLY_TOGETHER = "after_later_session"
"""Alone it would pass the next visit; with all that follow it does not."""
ANOTHER_PLACE = "risk_red_home"


class Lander(QObject):
    """Saves a drop, or says why not; then comes ``saved`` or ``finished``, once."""

    finished = Signal()
    """It goes back."""
    saved = Signal()
    refused = Signal(str)
    """Why it went back."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    def land_session(self, carried: Carried, slot: Slot, frame: MoveFrame) -> None:
        """A visit was dropped on a slot."""
        alone = preview_move(frame.context, slot, frame.context.session.place)
        row = preview_following(frame.context, slot)
        follows = len(row.shifts) > 1 and _moves_in_time(carried.origin, slot)
        if any(problem.code == ANOTHER_PLACE for problem in alone.problems):
            self._ask_place(carried, slot)
        elif alone.problems and not (follows and _only_together(alone.problems) and not row.problems):
            self._refuse(alone.problems)
        elif follows or alone.clashes or alone.gap:
            self._ask(carried, slot, frame, row if follows else None)
        else:
            self._move(carried, slot, following=False)

    def land_contact(self, carried: Carried, slot: Slot, outlook: Outlook) -> None:
        """A guided contact was dropped on a slot; what opens again is said before, and shown after (M6)."""
        if outlook.problems:
            self._refuse(outlook.problems)
        elif outlook.careful:
            objections = tuple(line.text for line in outlook.lines)
            sheet = MoveSheet(Landing(carried.name, moved_text(carried, slot), objections), self._page)
            self._open(sheet, lambda _choice: self._move_contact(carried, slot))
        else:
            self._move_contact(carried, slot)

    def _ask(self, carried: Carried, slot: Slot, frame: MoveFrame, row: RowPreview | None) -> None:
        sheet = MoveSheet(self._landing(carried, slot, frame, row), self._page)
        self._open(sheet, lambda choice: self._move(carried, slot, following=choice == "all"))

    def _landing(self, carried: Carried, slot: Slot, frame: MoveFrame, row: RowPreview | None) -> Landing:
        context = frame.context
        alone = preview_move(context, slot, context.session.place)
        objections = list(self._clash_texts(alone.clashes, frame))
        if alone.gap is not None:
            objections.append(words.long_gap_text(alone.gap))
        followers: tuple[Follower, ...] = ()
        all_objections: tuple[str, ...] = ()
        if row is not None:
            followers = tuple(self._follower(shift, frame) for shift in row.shifts[1:])
            if row.gap is not None and row.gap != alone.gap:
                all_objections = (words.long_gap_text(row.gap),)
        return Landing(
            carried.name,
            moved_text(carried, slot),
            tuple(objections),
            " ".join(self._problem_texts(alone.problems)),
            followers,
            " ".join(self._problem_texts(row.problems)) if row is not None else "",
            all_objections,
        )

    def _follower(self, shift: Shift, frame: MoveFrame) -> Follower:
        week = week_of(shift.session.number, frame.total)
        return Follower(week, shift.slot, tuple(self._clash_texts(shift.clashes, frame)))

    def _clash_texts(self, clashes: Iterable[Clash], frame: MoveFrame) -> Iterable[str]:
        diary = frame.context.diary
        return dict.fromkeys(clash_text(named_clash(clash, diary, frame.names)) for clash in clashes)

    def _problem_texts(self, problems: Iterable[Problem]) -> Iterable[str]:
        return dict.fromkeys(words.problem_text(problem) for problem in problems)

    def _refuse(self, problems: Iterable[Problem]) -> None:
        self.refused.emit(" ".join(self._problem_texts(problems)))
        self.finished.emit()

    def _ask_place(self, carried: Carried, slot: Slot) -> None:
        """At home cannot be: the same moment with another place to choose."""
        dialog = MoveSessionDialog(self._desk, carried.id, self._page, slot)
        dialog.accepted.connect(self.saved)
        dialog.rejected.connect(self.finished)
        dialog.open()

    def _open(self, sheet: MoveSheet, decided: Callable[[str], None]) -> None:
        sheet.decided.connect(decided)
        sheet.rejected.connect(self.finished)
        sheet.open()

    def _move(self, carried: Carried, slot: Slot, *, following: bool) -> None:
        if following:
            said = translate("WeekPage", "{name} and all visits after it are moved: {moment}.")
        else:
            said = translate("WeekPage", "{name} is now on {moment}.")
        self._save(
            lambda services: services.planning.move(carried.id, slot, following=following),
            said.format(name=carried.name, moment=dates.day_time(slot)),
        )

    def _move_contact(self, carried: Carried, slot: Slot) -> None:
        said = translate("WeekPage", "{name} is now on {moment}.")
        self._save(
            lambda services: services.contact.move(carried.id, slot),
            said.format(name=carried.name, moment=dates.day_time(slot)),
        )

    def _save(self, call: Callable[[Services], Done[Any]], said: str) -> None:
        self._desk.do(self, call, lambda _value: self.saved.emit(), self._not_saved, said=said)

    def _not_saved(self, error: OpmaatError) -> None:
        if isinstance(error, Rejected):
            self._refuse(error.problems)
            return
        self.refused.emit(words.error_text(error))
        self.finished.emit()


def moved_text(carried: Carried, slot: Slot) -> str:
    """ "Week 4 van 8: van vr 27 november, 13:30 naar wo 25 november, 13:30."""
    fact = words.capital(carried.fact)
    if carried.origin is None:
        return translate("WeekPage", "{fact}: on {to}.").format(fact=fact, to=dates.day_time(slot))
    text = translate("WeekPage", "{fact}: from {origin} to {to}.")
    return text.format(fact=fact, origin=dates.day_time(carried.origin), to=dates.day_time(slot))


def _moves_in_time(origin: Slot | None, slot: Slot) -> bool:
    """Another length alone changes nothing for the visits that follow."""
    return origin is not None and (origin.day, origin.start) != (slot.day, slot.start)


def _only_together(problems: Iterable[Problem]) -> bool:
    return all(problem.code == ONLY_TOGETHER for problem in problems)
