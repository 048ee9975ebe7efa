"""The help: texts on the left with a search field, the one that is read on the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import current_language, translate
from desktop.services.licences import licence_text
from desktop.services.office_papers import PAPERS
from ui.help.page import HelpText
from ui.help.texts import ICONS, TOPICS, Topic, found, papers, read, topics
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.dialogs import Dialog
from ui.widgets.fields import SearchEdit
from ui.widgets.labels import label
from ui.widgets.nav_list import NavList

SIZE = (1000, 640)


class HelpWindow(Dialog):
    """Stays open beside the work. ``print_paper`` prints a paper of the office; ``None``: no file is open.

    ``take_tour`` begins the guided first visit; ``None``: not from here.
    """

    def __init__(
        self,
        parent: QWidget | None,
        topic: str = TOPICS[0],
        print_paper: Callable[[str, QWidget], None] | None = None,
        take_tour: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(translate("Help", "Help"), parent, width=SIZE[0])
        self._print_paper, self._take_tour = print_paper, take_tour
        self._been: list[str] = []
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.title_label.hide()
        self.search = SearchEdit(translate("Help", "Search the help"))
        self.list = NavList(translate("Help", "Texts"))
        self.nothing = label(translate("Help", "Nothing found. Try another word."), "body", "ink2", wrap=True)
        self.text = HelpText()
        self.tour = Button(translate("Help", "Guided tour"), icon="route")
        self.back = Button(translate("Help", "Back"), icon="arrow-left")
        self.printing = Button(translate("Help", "Print…"), icon="printer")
        self._set_out()
        self._connect()
        self._fill("")
        self.show_topic(topic)

    def _set_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(8)
        for widget in (self.search, self.nothing):
            side.addWidget(widget)
        side.addWidget(self.list, 1)
        holder = QWidget()
        holder.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        holder.setFixedWidth(current().px(264))
        sheet = QFrame()
        sheet.setObjectName("card")
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.text)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(holder)
        row.addWidget(sheet, 1)
        self.body.addLayout(row, 1)
        self._left.addWidget(self.back)
        self._left.addWidget(self.tour)
        self._left.addWidget(self.printing)
        self.tour.setVisible(self._take_tour is not None)
        self.add_button(Button(translate("Help", "Close")), "safe")
        theme = current()
        room = self.screen().availableGeometry()
        high = min(theme.px(SIZE[1]), room.height() - 80)
        self.text.setMinimumHeight(high - theme.px(110))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(lambda: self.text.setFocus(Qt.FocusReason.OtherFocusReason))
        self.list.currentRowChanged.connect(lambda _row: self._choose())
        self.text.anchorClicked.connect(self._follow)
        self.back.clicked.connect(lambda _checked=False: self.go_back())
        self.tour.clicked.connect(lambda _checked=False: self._begin_tour())
        self.printing.clicked.connect(lambda _checked=False: self._print())

    def _fill(self, typed: str) -> None:
        shown = found(typed) if typed.strip() else (*topics(), *papers())
        self.list.blockSignals(True)
        self.list.clear()
        for topic in shown:
            self.list.add(address(topic), ICONS.get(topic.key, "file-text"), topic.title)
        self.list.choose(self._been[-1] if self._been else "")
        self.list.blockSignals(False)
        self.list.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        if typed.strip() and shown:
            self.list.setCurrentRow(0)
            self._choose()

    def _choose(self) -> None:
        if self.list.chosen():
            self._show(self.list.chosen())

    def show_topic(self, key: str) -> None:
        """Show the text of a page or paper; one that is not there gives the first text."""
        wanted = f"papers/{key}" if key in PAPERS else f"help/{key if key in TOPICS else TOPICS[0]}"
        self.search.clear()
        self.list.choose(wanted)
        self._show(wanted)

    def _show(self, where: str) -> None:
        if self._been[-1:] != [where]:
            self._been.append(where)
        kind, key = where.split("/", 1)
        if kind == "licence":
            self.text.show_licence(key, licence_text(key))
        else:
            self.text.show_text(read(kind, key, current_language()).text)
        self.back.setEnabled(len(self._been) > 1)
        self.printing.setVisible(kind == "papers" and self._print_paper is not None)

    def go_back(self) -> None:
        """The text before."""
        if len(self._been) > 1:
            self._been.pop()
            self.search.clear()
            self.list.choose(self._been[-1])
            self._show(self._been[-1])

    def _follow(self, url: QUrl) -> None:
        target = url.toString()
        if target == "tour:" and self._take_tour is not None:
            self._begin_tour()
        elif target.startswith("licence/"):
            self._show(target)
        elif target in TOPICS or target in PAPERS:
            self.show_topic(target)

    def show_beside(self) -> None:
        """Show it without holding the window: one reads and works."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.show()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin_tour(self) -> None:
        self.close()
        if self._take_tour is not None:
            self._take_tour()

    def _print(self) -> None:
        if self._print_paper is not None:
            self._print_paper(self._been[-1].split("/")[1], self)


def address(topic: Topic) -> str:
    """How a text is named in the list: "help/today", "papers/leaflet"."""
    return f"{topic.kind}/{topic.key}"
