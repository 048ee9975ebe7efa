"""The head of a dossier: name, code, path, and everything else in one menu."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QMenu, QVBoxLayout, QWidget

from desktop.domain.trajectory import Phase, TrajectoryState
from desktop.language import translate
from desktop.services.participants import Dossier
from ui.pages.participants.sentences import handout_session, head_fact, path_steps
from ui.theme import current
from ui.widgets.buttons import IconButton
from ui.widgets.labels import ElidedLabel, label
from ui.widgets.menus import entry
from ui.widgets.path import PathWidget

LARGEST = 1.75


class DossierHead(QWidget):
    """Who this is and where they stand; ``acted`` names what was chosen in the menu."""

    acted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.name = ElidedLabel("", "title")
        self.fact = label("", "caption", "ink2")
        self.path = PathWidget()
        self.more = IconButton("ellipsis", translate("Dossier", "More for this participant"))
        self.more.setProperty("kind", "quiet")
        self.menu = QMenu(self)
        self.menu.setAccessibleName(translate("Dossier", "More for this participant"))
        self.more.clicked.connect(lambda _checked=False: self.open_menu())
        who = QVBoxLayout()
        who.setSpacing(0)
        who.addWidget(self.name)
        who.addWidget(self.fact)
        row = QGridLayout(self)
        row.setContentsMargins(24, 12, 24, 8)
        row.setHorizontalSpacing(16)
        row.setColumnStretch(0, 1)
        row.addLayout(who, 0, 0)
        # With the largest letters name and path do not fit beside each other.
        if current().scale >= LARGEST:
            row.addWidget(self.path, 1, 0, 1, 3)
        else:
            row.addWidget(self.path, 0, 1)
        row.addWidget(self.more, 0, 2)
        self.setMinimumHeight(current().px(72))

    def show_dossier(self, dossier: Dossier) -> None:
        """Show a participant."""
        self.name.setText(dossier.participant.name)
        self.name.setToolTip(dossier.participant.name)
        self.fact.setText(head_fact(dossier))
        steps, summary = path_steps(dossier)
        self.path.set_steps(steps, summary)
        self.path.setVisible(bool(steps))
        self.menu.clear()
        for act, text in menu_items(dossier):
            if not act:
                self.menu.addSeparator()
                continue
            entry(self.menu, text).triggered.connect(lambda _checked=False, act=act: self.acted.emit(act))

    def open_menu(self) -> None:
        """Drop the menu below its button, its right edge in line."""
        below = self.more.rect().bottomRight()
        at = self.more.mapToGlobal(below)
        at.setX(at.x() - self.menu.sizeHint().width())
        self.menu.popup(at)


def menu_items(dossier: Dossier) -> tuple[tuple[str, str], ...]:
    """What can be done with a dossier as it stands: (act, words); an empty act is a line."""
    items: list[tuple[str, str]] = [
        ("edit", translate("Dossier", "Change details…")),
        ("note", translate("Dossier", "Own working note…")),
        ("privacy", translate("Dossier", "Inspection and data…")),
    ]
    trajectory = dossier.trajectory
    state = trajectory.state if trajectory is not None else None
    if state is None:
        items.append(("plan", translate("Dossier", "Plan trajectory…")))
    elif state is TrajectoryState.RUNNING:
        items += [("extra", translate("Dossier", "Extra visit…")), ("", "")]
        items.append(("pause", translate("Dossier", "Pause")))
    elif state is TrajectoryState.PAUSED:
        items += [("", ""), ("resume", translate("Dossier", "Go on with the trajectory"))]
    if trajectory is not None and trajectory.phase is Phase.RELATING:
        items.append(("card", translate("Dossier", "Card for later…")))
        if trajectory.card_filled_on is not None:
            items.append(("card_paper", translate("Dossier", "Card on paper…")))
    if dossier.sessions:
        handout = handout_session(dossier)
        if handout is not None:
            sheet = translate("Dossier", "Print sheet {number}…").format(number=handout.theme)
            items.insert(2, ("handout", sheet))
        items.insert(0, ("table", translate("Dossier", "At the table (F8)")))
    if state in (TrajectoryState.RUNNING, TrajectoryState.PAUSED):
        items.append(("stop", translate("Dossier", "Stop trajectory…")))
        items.append(("complete", translate("Dossier", "Complete…")))
    elif state is not None:
        items.append(("reopen", translate("Dossier", "Open again")))
        items.append(("plan", translate("Dossier", "Plan new trajectory…")))
    items += [("", ""), ("remove", translate("Dossier", "Put in the bin"))]
    return tuple(items)
