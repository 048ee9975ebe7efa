"""The bar of a dialog that opens with what was typed in it before."""

from __future__ import annotations

from collections.abc import Callable

from desktop.domain.drafts import Draft
from desktop.language import translate
from ui.dialogs.draft_words import moment_words
from ui.drafting import Drafting
from ui.widgets.bars import MessageBar


class RestoredBar(MessageBar):
    """ "Je concept van … is teruggezet." with the way to the form as it was."""

    def __init__(self, drafting: Drafting, begin_anew: Callable[[], None]) -> None:
        super().__init__("info", "", "")
        self._drafting = drafting
        self._begin_anew = begin_anew
        self.acted.connect(self._empty)
        self.hide()

    def tell(self, draft: Draft) -> None:
        """Say of when the text is."""
        lead = translate("Restored", "Your draft of {moment} has been restored.")
        self.set_message(
            lead.format(moment=moment_words(draft.changed_at)), "", translate("Restored", "Start again")
        )
        self.show()

    def _empty(self) -> None:
        self._begin_anew()
        self._drafting.done()
        self.hide()
