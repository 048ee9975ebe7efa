"""How long files are kept, what is due, the bin, taking everything along, and the log."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.participants import Binned
from desktop.domain.privacy import Erasure
from desktop.domain.retention import LONGEST_YEARS, SHORTEST_YEARS, SUGGESTED_YEARS
from desktop.language import dates, privacy_words, translate
from desktop.services.office import Services
from desktop.services.retention import DueFile, Term
from ui.desk import Desk
from ui.dialogs.audit_log import AuditDialog
from ui.dialogs.erase import CertificateDialog, erase_dialog
from ui.dialogs.export_all import ExportAllDialog
from ui.dialogs.keep_longer import KeepLongerDialog
from ui.pages.settings.form import SectionForm
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.dialogs import Dialog
from ui.widgets.emptying import empty
from ui.widgets.fields import Combo
from ui.widgets.labels import label

UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class PrivacyState:
    """What the section shows."""

    term: Term
    due: tuple[DueFile, ...]
    binned: tuple[Binned, ...]
    erasures: tuple[Erasure, ...]


class PersonList(QWidget):
    """One line per file with its buttons; ``acted`` with the key and the act."""

    acted = Signal(object, str)

    def __init__(self, title: str, acts: Sequence[tuple[str, str, str]], empty: str) -> None:
        super().__init__()
        self._acts = acts
        self.buttons: dict[tuple[UUID, str], Button] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(title, "body_strong"))
        self.empty = label(empty, "caption", "ink2", wrap=True)
        column.addWidget(self.empty)
        column.addLayout(self._rows)

    def show_lines(self, lines: Sequence[tuple[UUID, str]]) -> None:
        """Show these lines; without any, what that means."""
        empty(self._rows)
        self.buttons = {}
        self.empty.setVisible(not lines)
        for key, text in lines:
            self._rows.addWidget(self._line(key, text))

    def _line(self, key: UUID, text: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label(text, "body", wrap=True), 1)
        for act, icon, words in self._acts:
            button = Button(words, "quiet", icon, small=True)
            button.setAccessibleName(f"{words}, {text}")
            button.clicked.connect(lambda _checked=False, act=act: self.acted.emit(key, act))
            self.buttons[key, act] = button
            row.addWidget(button)
        return holder


class PrivacyForm(SectionForm):
    """Nothing here erases anything without a question of its own."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("privacy")
        self.desk = desk
        self.dialog: Dialog | None = None
        self._names: dict[UUID, str] = {}
        self.term = Combo(_terms(), translate("PrivacyForm", "Keep files for"))
        self.field("privacy.term", self.term, 640)
        self.term.setMaximumWidth(current().px(260))
        longer = ("longer", "calendar-plus", translate("PrivacyForm", "Keep longer…"))
        erase = ("erase", "trash-2", translate("PrivacyForm", "Erase…"))
        back = ("back", "rotate-ccw", translate("PrivacyForm", "Restore"))
        paper = ("paper", "file-text", translate("PrivacyForm", "Certificate…"))
        self.due = PersonList(
            translate("PrivacyForm", "Files whose retention period has ended"),
            (longer, erase),
            translate("PrivacyForm", "None. Nothing is ever erased by itself."),
        )
        self.bin = PersonList(
            translate("PrivacyForm", "In the bin"),
            (back, erase),
            translate("PrivacyForm", "The bin is empty."),
        )
        self.erased = PersonList(
            translate("PrivacyForm", "Erased for good"),
            (paper,),
            translate("PrivacyForm", "Nobody was erased yet."),
        )
        for one in (self.due, self.bin, self.erased):
            self.add(one, 640)
            one.acted.connect(self._act)
        self.column.addSpacing(8)
        self.log = self.button_of("privacy.log", "history", translate("PrivacyForm", "Open the log…"))
        self.export = self.button_of(
            "privacy.export", "download", translate("PrivacyForm", "Export everything…")
        )
        self.term.chosen.connect(self._choose)
        self.log.clicked.connect(lambda: self._open(AuditDialog(desk, None, self.window())))
        self.export.clicked.connect(lambda: self._open(ExportAllDialog(desk, self.window())))

    def refresh(self) -> None:
        """Read it all again."""
        self.desk.ask(self, _state, self._show)

    def _show(self, state: PrivacyState) -> None:
        years = state.term.years
        self.term.set_options(_terms(years, asked=state.term.asked))
        self.term.set_value(str(years) if years else UNDECIDED if state.term.asked else "")
        self._names = {one.id: one.name for one in state.due} | {one.id: one.name for one in state.binned}
        self.due.show_lines([(one.id, due_line(one)) for one in state.due])
        self.bin.show_lines([(one.id, bin_line(one)) for one in state.binned])
        self.erased.show_lines([(one.id, erased_line(one)) for one in state.erasures])

    def _choose(self, value: str) -> None:
        if not value:
            return
        years = int(value) if value.isdecimal() else None
        said = (
            translate("PrivacyForm", "Files are kept for %n year(s) after the end.", "", years)
            if years
            else translate("PrivacyForm", "No retention period yet.")
        )
        self.desk.do(self, lambda s: s.retention.choose(years), lambda _none: self.refresh(), said=said)

    def _act(self, key: UUID, act: str) -> None:
        if act == "back":
            said = translate("PrivacyForm", "{name} is back.").format(name=self._names.get(key, ""))
            self.desk.do(self, lambda s: s.erasing.put_back(key), lambda _none: self.refresh(), said=said)
        elif act == "erase":
            dialog = erase_dialog(self.desk, key, self.window())
            dialog.erased.connect(lambda _erasure: self.refresh())
            self._open(dialog)
        elif act == "longer":
            longer = KeepLongerDialog(self.desk, key, self._names.get(key, ""), self.window())
            longer.accepted.connect(self.refresh)
            self._open(longer)
        else:
            self._open(CertificateDialog(self.desk, key, self.window()))

    def _open(self, dialog: Dialog) -> None:
        self.dialog = dialog
        dialog.open()


def _state(services: Services) -> PrivacyState:
    retention, erasing = services.retention, services.erasing
    return PrivacyState(retention.term(), retention.due(), erasing.bin(), erasing.erasures())


def _terms(years: int | None = None, *, asked: bool = False) -> list[tuple[str, str]]:
    """Every whole year; what is often chosen stands on top. Nothing is chosen until somebody chooses."""
    rest = [n for n in range(SHORTEST_YEARS, LONGEST_YEARS + 1) if n not in SUGGESTED_YEARS]
    options = [(str(n), dates.years(n)) for n in (*SUGGESTED_YEARS, *rest)]
    options.append((UNDECIDED, translate("PrivacyForm", "Decide later")))
    return options if years or asked else [("", translate("PrivacyForm", "Choose…")), *options]


def due_line(one: DueFile) -> str:
    """ "Nel Dekker (D6-95): afgerond op …, voorstel: voorgoed wissen"."""
    return translate("PrivacyForm", "{name} ({code}): ended {day}. Proposal: {proposal}").format(
        name=one.name,
        code=one.code,
        day=dates.with_year(one.ended_on),
        proposal=privacy_words.proposal(one.proposal),
    )


def bin_line(one: Binned) -> str:
    """Who, and since when."""
    return translate("PrivacyForm", "{name} ({code}), since {day}").format(
        name=one.name, code=one.code, day=dates.with_year(one.deleted_at.astimezone().date())
    )


def erased_line(one: Erasure) -> str:
    """A mark and a day."""
    return translate("PrivacyForm", "Mark {mark}, {day}: {reason}").format(
        mark=one.reference,
        day=dates.with_year(one.erased_at.astimezone().date()),
        reason=privacy_words.erase_reason(one.reason),
    )
