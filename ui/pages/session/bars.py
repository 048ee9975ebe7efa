"""What stands above the form: what went wrong, a draft that was put back, how the visit stands."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.drafts import Draft
from desktop.language import translate
from desktop.services.sessions import SessionForm
from ui.dialogs.draft_words import moment_words
from ui.pages.session.standing import standing_words
from ui.widgets.bars import MessageBar


class FormBars(QWidget):
    """Three bars under the head; each hides when it has nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.trouble = MessageBar("error", "", "", dismissible=True)
        self.draft = MessageBar("info", "", "", "…")
        self.state = MessageBar("info", "", "", "…")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 0, 24, 0)
        column.setSpacing(4)
        for bar in (self.trouble, self.draft, self.state):
            bar.hide()
            column.addWidget(bar)

    def say_trouble(self, lead: str, text: str) -> None:
        """Say what went wrong and how to mend it."""
        self.trouble.set_message(lead, text)
        self.trouble.show()

    def show_draft(self, draft: Draft | None) -> None:
        """ "Je concept van … is teruggezet." with the way to compare; ``None`` takes it away."""
        self.draft.setVisible(draft is not None)
        if draft is not None:
            lead = translate("SessionPage", "Your draft of {moment} has been restored.")
            text = translate("SessionPage", "It was not saved as the report yet.")
            action = translate("SessionPage", "Show what is new")
            self.draft.set_message(lead.format(moment=moment_words(draft.changed_at)), text, action)

    def show_standing(self, form: SessionForm, *, amending: bool) -> None:
        """Cancelled, fixed, or nothing to say."""
        lead, text, action = standing_words(form.session, form.versions, amending=amending)
        self.state.set_message(lead, text, action)
        self.state.setVisible(bool(lead))
