"""What was answered and what happened to a contact, with the time of each (M6)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.contact import ConditionAnswer, Outcome
from desktop.domain.pack import MethodPack
from desktop.language import current_language, dates, translate, words
from desktop.services.contact import ContactCheck, HistoryLine
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import label
from ui.widgets.page import scroll

HEIGHT = 420


class ContactHistory(Dialog):
    """Per condition every answer, the newest first; above it what happened to the contact."""

    def __init__(
        self, check: ContactCheck, lines: Sequence[HistoryLine], pack: MethodPack, parent: QWidget | None
    ) -> None:
        super().__init__(translate("ContactHistory", "History"), parent, width=680)
        self._zone = ZoneInfo(check.contact.facts.slot.zone)
        self._pack = pack
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 4, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._show_lines(lines)
        self._show_answers(check)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        area = scroll(holder, translate("ContactHistory", "Answers and what happened"))
        area.setMinimumHeight(current().px(HEIGHT))
        self.body.addWidget(area, 1)
        close = Button(translate("ContactHistory", "Close"), "filled")
        self.add_button(close, "safe")
        close.setDefault(True)
        close.setFocus()

    def _head(self, text: str) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(label(text, "body_strong"), row, 0, 1, 3)

    def _row(self, when: datetime, what: str, answer: str = "", *, strong: bool = True) -> None:
        row, top = self._grid.rowCount(), Qt.AlignmentFlag.AlignTop
        local = when.astimezone(self._zone)
        shown = f"{dates.short_day(local.date())}, {dates.clock(local)}"
        self._grid.addWidget(label(shown, "caption", "ink2"), row, 0, top)
        self._grid.addWidget(label(what, "body", "ink" if strong else "ink2", wrap=True), row, 1)
        if answer:
            style, role = ("body_strong", "ink") if strong else ("body", "ink2")
            self._grid.addWidget(label(answer, style, role), row, 2, top)

    def _show_lines(self, lines: Sequence[HistoryLine]) -> None:
        if lines:
            self._head(translate("ContactHistory", "What happened"))
        for line in reversed(lines):
            self._row(line.at, happened(line, self._pack))

    def _show_answers(self, check: ContactCheck) -> None:
        given: dict[str, list[ConditionAnswer]] = {}
        for answer in check.contact.answers:
            given.setdefault(answer.condition, []).append(answer)
        if not given:
            self._grid.addWidget(
                label(translate("ContactHistory", "Nothing was answered yet."), "body", "ink2"),
                self._grid.rowCount(),
                0,
                1,
                3,
            )
        elif self._grid.rowCount() > 1:
            self._head(translate("ContactHistory", "Answers"))
        for status in check.statuses:
            answers = given.get(status.condition.code, [])
            if not answers:
                continue
            expired = translate("ContactHistory", "no longer holds")
            name = f"{status.condition.code}  {status.condition.label[current_language()]}"
            for number, answer in enumerate(reversed(answers)):
                holds = number == 0 and status.current
                text = name if number == 0 else ""
                if not number and not holds:
                    text = f"{name} ({expired})"
                self._row(answer.answered_at, text, words.answer(answer.answer), strong=holds)


def happened(line: HistoryLine, pack: MethodPack) -> str:
    """One line of history in words; what it rests on by name."""
    if line.code == "clearance_lost":
        text = translate("ContactHistory", "Clearance lost: {reason}")
        reasons = [_reason(code, pack) for code in line.detail.split(",") if code]
        return text.format(reason=", ".join(dict.fromkeys(reasons)))
    if line.code == "looked_back":
        known = {outcome.value: outcome for outcome in Outcome}
        seen = words.outcome(known[line.detail]) if line.detail in known else ""
        return translate("ContactHistory", "Looked back: {outcome}").format(outcome=seen)
    return {
        "task_made": translate("ContactHistory", "To do: {condition}").format(condition=line.detail),
        "task_ticked": translate("ContactHistory", "Done: {condition}").format(condition=line.detail),
        "contact_added": translate("ContactHistory", "Started"),
        "unplanned_contact": translate("ContactHistory", "Recorded afterwards, not planned beforehand"),
        "planned": translate("ContactHistory", "Planned: every hard condition was yes"),
    }.get(line.code, words.capital(words.action(line.code)))


def _reason(code: str, pack: MethodPack) -> str:
    if code in {condition.code for condition in pack.conditions}:
        return words.condition_name(code, pack)
    return {
        "facts": translate("ContactHistory", "date, place or people changed"),
        "phase": translate("ContactHistory", "the phase changed"),
        "setting": translate("ContactHistory", "the setting is blocked"),
        "outcome": translate("ContactHistory", "meetings fell short in a row"),
    }.get(code, translate("ContactHistory", "the trajectory changed"))
