"""A dialog of which what is typed is kept, and stands in it again the next time (P1)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.domain.drafts import Content, Draft
from ui.dialogs.restored import RestoredBar
from ui.dialogs.saving import SavingDialog
from ui.drafting import Drafting

if TYPE_CHECKING:
    from desktop.services.drafts import Subject
    from ui.desk import Desk


class DraftedDialog(SavingDialog):
    """Call :meth:`keep_drafts`, let every change say ``drafting.touched``, and end with :meth:`about`."""

    def keep_drafts(
        self, desk: Desk, take: Callable[[], Content], show: Callable[[Content], None], empty: Content
    ) -> None:
        """``take`` gives what stands in the form, ``show`` puts it there; ``empty`` is a form begun anew."""
        self.drafting = Drafting(self, desk, take)
        self.restored = RestoredBar(self.drafting, lambda: show(empty))
        self.body.insertWidget(0, self.restored)
        self._show_draft = show

    def about(self, subject: Subject | None) -> None:
        """What is typed from here on is about this; what was typed about it before is put back."""
        self.drafting.begin(subject)
        self.drafting.look_for(self._take_back)

    def _take_back(self, draft: Draft) -> None:
        self._show_draft(draft.content)
        self.drafting.rest()
        self.restored.tell(draft)

    def reject(self) -> None:
        """Esc keeps what was typed: it stands here again the next time."""
        self.drafting.flush()
        super().reject()
