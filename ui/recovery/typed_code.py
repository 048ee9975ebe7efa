"""One group of the recovery code, typed back from paper: the proof that it is there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from desktop.language import translate
from desktop.services import first_start
from desktop.services.first_start import TypedBack
from ui.recovery.recovery_card import RecoveryCard
from ui.widgets.fields import Field, line_edit


class TypedCode(Field):
    """Asks for a group of the code on ``card``, which is covered as soon as somebody types."""

    changed = Signal()

    def __init__(self, card: RecoveryCard, code: str) -> None:
        self._card, self._code = card, code
        self.group = first_start.group_to_ask()
        asked = translate("FirstStart", "Type group {number} from your paper").format(number=self.group)
        self.edit = line_edit(name=asked, max_length=80)
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        super().__init__(
            asked,
            self.edit,
            translate(
                "FirstStart",
                "Four signs; capitals make no difference. As soon as you type, the code is covered.",
            ),
        )
        self._judged = TypedBack()
        self.edit.textEdited.connect(self._type)
        card.shown_again.connect(self._start_again)

    @property
    def right(self) -> bool:
        """Whether the code was typed back."""
        return self._judged.right

    def reason(self) -> str:
        """Why there is no going on yet; empty when it was typed back."""
        if self.right:
            return ""
        return translate("FirstStart", "You can go on when group {number} is right").format(number=self.group)

    def show_fault(self) -> None:
        """Say beside the field what is wanted of it."""
        if not self.right and not self.error:
            self.set_error(
                translate("FirstStart", "Type group {number} as it stands on your paper.").format(
                    number=self.group
                )
            )

    def _type(self, text: str) -> None:
        if text:
            self._card.cover()
        self._judge()

    def _start_again(self) -> None:
        self.edit.clear()
        self._judge()
        self._card.box.setFocus()

    def _judge(self) -> None:
        self._judged = first_start.typed_back(self._code, self.group, self.edit.text())
        self.set_error(self._fault())
        self.changed.emit()

    def _fault(self) -> str:
        judged = self._judged
        if not judged.wrong:
            return ""
        if judged.other:
            return translate("FirstStart", "That is group {other}. Type group {number}.").format(
                other=judged.other, number=judged.wrong
            )
        return translate(
            "FirstStart", "Group {number} is not right yet: you typed {typed}. Look at your paper once more."
        ).format(number=judged.wrong, typed=judged.typed)
