"""The earlier text of a fixed report: what an addition changed stays readable, with who and when."""

from __future__ import annotations

import itertools

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.drafts import field_changes, report_content
from desktop.domain.pack import MethodPack
from desktop.domain.sessions import ReportVersion
from desktop.language import translate
from ui.dialogs.draft_words import field_words, moment_words, value_words
from ui.widgets.cards import Card
from ui.widgets.labels import Label, label


class Versions(QWidget):
    """One sheet per earlier version, the newest first; hidden while there is one version only."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[ReportVersion, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(8)
        self.cards: list[Card] = []
        self.hide()

    def show_versions(self, versions: tuple[ReportVersion, ...], pack: MethodPack) -> None:
        """Show what each version but the last one said where the next one says something else.

        ``pack`` is the one of the trajectory: versions of a report never change theirs.
        """
        if versions == self._shown:
            return
        self._shown = versions
        for card in self.cards:
            card.hide()
            card.deleteLater()
        pairs = list(itertools.pairwise(versions))
        self.cards = [_card(before, after, pack) for before, after in reversed(pairs)]
        for card in self.cards:
            self._column.addWidget(card)
        self.setVisible(bool(self.cards))


def _card(before: ReportVersion, after: ReportVersion, pack: MethodPack) -> Card:
    card = Card()
    card.body.setContentsMargins(12, 8, 12, 8)
    card.body.setSpacing(4)
    card.body.addWidget(label(version_words(before), "body_strong", wrap=True))
    for change in field_changes(report_content(before.report), report_content(after.report)):
        old = value_words(change.field, change.old, pack) or translate("SessionPage", "(empty)")
        card.body.addWidget(label(field_words(change.field), "caption", "ink2"))
        card.body.addWidget(_plain(old))
    return card


def version_words(version: ReportVersion) -> str:
    """ "Eerdere tekst, vastgelegd op di 24 november, 11:20 door Marijke Veenstra"."""
    moment = moment_words(version.fixed_at) if version.fixed_at else ""
    if not version.author:
        return translate("SessionPage", "Earlier text, finalised on {moment}").format(moment=moment)
    text = translate("SessionPage", "Earlier text, finalised on {moment} by {name}")
    return text.format(moment=moment, name=version.author)


def _plain(text: str) -> Label:
    shown = label(text, "body", "ink", wrap=True)
    shown.setTextFormat(Qt.TextFormat.PlainText)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return shown
