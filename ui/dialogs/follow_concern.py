"""A concern that is still open: read it, take the steps, tick that it was followed (M12)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.language import dates, translate
from desktop.services.today import ConcernView
from ui.desk import Desk
from ui.widgets.buttons import Button
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import label


class FollowConcernDialog(Dialog):
    """Shows the text of the concern; the tick keeps its date and who set it."""

    report_wanted = Signal(object)
    """Key of the session."""

    def __init__(self, desk: Desk, view: ConcernView, parent: QWidget | None) -> None:
        super().__init__(translate("FollowConcern", "Follow up the concern"), parent)
        self.desk = desk
        self._session_id = view.session_id
        where = translate("FollowConcern", "{name}, visit of week {number}").format(
            name=view.name, number=view.number
        )
        when = f", {dates.day(view.day)}" if view.day else ""
        self.body.addWidget(label(where + when, "body_strong", wrap=True))
        self.body.addWidget(label(view.text, wrap=True))
        self.body.addWidget(
            label(
                translate(
                    "FollowConcern",
                    "The steps are beside the concern in the report. Tick it off when they are taken, or "
                    "when you have decided with somebody that none are needed. Your name and the date are "
                    "kept.",
                ),
                "caption",
                "ink2",
                wrap=True,
            )
        )
        self.followed = Button(translate("FollowConcern", "It was followed up"), "filled", "check")
        self.steps = Button(translate("FollowConcern", "See the steps"))
        back = Button(translate("FollowConcern", "Back"))
        self.add_button(back, "safe")
        self._foot.addWidget(self.steps)
        self.add_button(self.followed, "deed")
        # Enter goes to the steps: a tick that closes a concern is not set by accident.
        self.followed.setDefault(False)
        self.steps.setDefault(True)
        self.steps.setFocus()
        self.steps.clicked.connect(lambda _checked=False: self._to_report())
        self.followed.clicked.connect(lambda _checked=False: self._follow())

    def _to_report(self) -> None:
        self.accept()
        self.report_wanted.emit(self._session_id)

    def _follow(self) -> None:
        session_id = self._session_id
        self.desk.do(
            self,
            lambda services: services.today.follow_concern(session_id),
            lambda _none: self.accept(),
            said=translate("FollowConcern", "The concern was followed up."),
        )
