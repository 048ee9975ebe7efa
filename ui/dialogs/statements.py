"""What a participant has to say about the file: own statements and requests to correct."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID, uuid4

from PySide6.QtWidgets import QWidget

from desktop.domain.privacy import Statement, StatementKind
from desktop.language import dates, privacy_words, translate, words
from ui.desk import Desk
from ui.dialogs.deed import DeedDialog, say
from ui.dialogs.entry_list import EntryList
from ui.widgets.fields import Combo, DateField, Field, text_edit

SHOWN = 90


class StatementsDialog(DeedDialog):
    """A list, and a form below it for a new one or for the one that is changed."""

    def __init__(self, desk: Desk, participant_id: UUID, parent: QWidget | None) -> None:
        super().__init__(
            desk,
            translate("Statements", "In the participant’s own words"),
            translate("Statements", "Save"),
            parent,
            width=620,
            tall=True,
        )
        self.safe.setText(translate("Statements", "Close"))
        self._person = participant_id
        self._known: dict[UUID | str, Statement] = {}
        self._changing: Statement | None = None
        say(
            self,
            translate(
                "Statements",
                "A participant may add to the file and ask to have something corrected. It stands in the "
                "inspection package. Answer a request within a month.",
            ),
        )
        self.entries = EntryList(translate("Statements", "In the file"))
        self.kind = Combo(
            [(one.value, words.capital(privacy_words.statement_kind(one))) for one in StatementKind],
            translate("Statements", "Kind"),
        )
        self.text = text_edit(4, "fact", translate("Statements", "What the participant says"))
        self.day = DateField(translate("Statements", "Received on"))
        self.day.set_date_value(desk.services.place.clock.today())
        self.answer = text_edit(2, "fact", translate("Statements", "Your answer"))
        self.fields = {
            "kind": Field(translate("Statements", "Kind"), self.kind),
            "text": Field(translate("Statements", "What the participant says"), self.text),
            "received_on": Field(translate("Statements", "Received on"), self.day),
            "answer": Field(translate("Statements", "Your answer"), self.answer, optional=True),
        }
        self.body.addWidget(self.entries)
        for field in self.fields.values():
            self.body.addWidget(field)
        self.entries.changing.connect(self._change)
        self.entries.removing.connect(self._remove)
        self._read()
        self.text.setFocus()

    def _read(self) -> None:
        self.desk.ask(self, lambda s: s.inspecting.statements(self._person), self._show)

    def _show(self, found: tuple[Statement, ...]) -> None:
        self._known = {one.id: one for one in found}
        self.entries.show_entries([(one.id, line_of(one)) for one in found])

    def _change(self, key: UUID) -> None:
        one = self._known[key]
        self._changing = one
        self.kind.set_value(one.kind.value)
        self.text.setPlainText(one.text)
        self.day.set_date_value(one.received_on)
        self.answer.setPlainText(one.answer)
        self.text.setFocus()

    def _remove(self, key: UUID) -> None:
        self.desk.do(
            self,
            lambda s: s.inspecting.remove_statement(key),
            lambda _none: self._read(),
            said=translate("Statements", "Put in the bin."),
        )

    def perform(self) -> None:
        """Keep it."""
        day, answer = self.day.date_value(), self.answer.text().strip()
        before = self._changing
        statement = Statement(
            id=before.id if before else uuid4(),
            participant_id=self._person,
            kind=StatementKind(self.kind.value()),
            text=self.text.text().strip(),
            received_on=day,
            answer=answer,
            revision=before.revision if before else 1,
        )

        self.submit(
            lambda s: s.inspecting.keep_statement(
                replace(
                    statement,
                    answered_on=(before.answered_on if before and before.answered_on else None)
                    or (s.place.clock.today() if answer else None),
                )
            ),
            translate("Statements", "Saved in the file."),
        )


def line_of(one: Statement) -> str:
    """One line of the list."""
    text = " ".join(one.text.split())
    short = text if len(text) <= SHOWN else f"{text[:SHOWN]}…"
    kind = words.capital(privacy_words.statement_kind(one.kind))
    said = translate("Statements", "{kind}, {day}: {text}").format(
        kind=kind, day=dates.with_year(one.received_on), text=short
    )
    waiting = one.kind is StatementKind.CORRECTION and not one.answer
    return translate("Statements", "{said} (not answered yet)").format(said=said) if waiting else said
