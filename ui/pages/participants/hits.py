"""What the search found in the notes: whose, when, and the words in their context."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.language import dates, translate
from desktop.services.searching import Hit
from ui.pages.participants.ground import paint_ground
from ui.theme import current
from ui.widgets.cards import hairline
from ui.widgets.labels import label
from ui.widgets.row_list import RowList

Index = QModelIndex | QPersistentModelIndex

HIT_ROLE = Qt.ItemDataRole.UserRole + 1
HEIGHT = 72
MARGIN = 16


def field_words(field: str) -> str:
    """The name of a text as it stands above its field."""
    return {
        "went_well": translate("SearchHits", "what went well"),
        "observation": translate("SearchHits", "seen and heard"),
        "interpretation": translate("SearchHits", "my view"),
        "agreement": translate("SearchHits", "agreement"),
        "concern": translate("SearchHits", "concern"),
        "goal": translate("SearchHits", "goal"),
        "visit_note": translate("SearchHits", "at the door"),
        "address": translate("SearchHits", "address"),
        "area": translate("SearchHits", "neighbourhood"),
        "phone": translate("SearchHits", "phone"),
        "title": translate("SearchHits", "meeting"),
        "place": translate("SearchHits", "place of a meeting"),
        "people": translate("SearchHits", "people at a meeting"),
        "finest_moment": translate("SearchHits", "finest moment"),
        "own_part": translate("SearchHits", "own part"),
        "note": translate("SearchHits", "review"),
        "supervisor_question": translate("SearchHits", "question for the supervisor"),
    }[field]


def where_words(hit: Hit) -> str:
    """ "week 3, wat ging goed, di 24 nov." """
    parts = [field_words(hit.field)]
    if hit.number is not None:
        parts.insert(0, translate("SearchHits", "week {number}").format(number=hit.number))
    if hit.day is not None:
        parts.append(dates.short_day(hit.day))
    return ", ".join(parts)


class HitList(QAbstractListModel):
    """The hits in words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hits: tuple[Hit, ...] = ()

    def set_hits(self, hits: Sequence[Hit]) -> None:
        """Show these."""
        self.beginResetModel()
        self.hits = tuple(hits)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """One row a hit."""
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The hit, and as text what a screen reader says."""
        if not index.isValid():
            return None
        hit = self.hits[index.row()]
        if role == HIT_ROLE:
            return hit
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            excerpt = "".join(text for text, _ in hit.excerpt)
            return f"{hit.name}, {where_words(hit)}: {excerpt}"
        return None


class HitDelegate(QStyledItemDelegate):
    """Three lines: whose, where, and the words with what was sought in bold."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """72 high at 100 % letters."""
        return QSize(0, current().px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        hit = index.data(HIT_ROLE)
        if not isinstance(hit, Hit):
            return
        theme = current()
        painter.save()
        rect = QRect(option.rect)
        paint_ground(painter, option, rect)
        inner = rect.adjusted(MARGIN, theme.px(5), -MARGIN, 0)
        line = QRect(inner.left(), inner.top(), inner.width(), theme.px(21))
        _line(painter, line, hit.name, theme.font("body_strong"), "ink")
        line.translate(0, theme.px(21))
        _line(painter, line, where_words(hit), theme.font("caption"), "ink2")
        line.translate(0, theme.px(20))
        self._paint_excerpt(painter, line, hit)
        painter.restore()

    @staticmethod
    def _paint_excerpt(painter: QPainter, rect: QRect, hit: Hit) -> None:
        """One line that begins soon enough before the first word that was sought."""
        theme = current()
        plain, strong = theme.font("caption"), QFont(theme.font("caption"))
        strong.setWeight(QFont.Weight.Bold)
        left = rect.left()
        for text, sought in _shortened(hit.excerpt, QFontMetrics(plain), rect.width()):
            metrics = QFontMetrics(strong if sought else plain)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.right() - left)
            if not shown:
                return
            piece = QRect(left, rect.top(), rect.right() - left, rect.height())
            _line(painter, piece, shown, strong if sought else plain, "ink")
            left += metrics.horizontalAdvance(shown)
            if shown != text:
                return


def _shortened(
    excerpt: tuple[tuple[str, bool], ...], metrics: QFontMetrics, room: int
) -> tuple[tuple[str, bool], ...]:
    """The excerpt in one line; a long first piece loses words until what was sought is seen."""
    (first, sought), *rest = ((text.replace("\n", " "), mark) for text, mark in excerpt)
    whole = metrics.horizontalAdvance(first + "".join(text for text, _ in rest))
    if sought or whole <= room:
        return ((first, sought), *rest)
    words = first.split(" ")
    while len(words) > 1 and metrics.horizontalAdvance("… " + " ".join(words)) > room // 3:
        del words[0]
    lead = " ".join(words)
    return ((lead if lead == first else f"… {lead.lstrip('…')}", False), *rest)


def _line(painter: QPainter, rect: QRect, text: str, font: QFont, role: str) -> None:
    painter.setFont(font)
    painter.setPen(current().colour(role))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class HitsView(RowList):
    """The rows; Enter or a click goes there."""

    chosen = Signal(object)
    left_upwards = Signal()

    def __init__(self) -> None:
        super().__init__(translate("SearchHits", "Found in the notes"))
        self.setItemDelegate(HitDelegate(self))
        self.clicked.connect(lambda index: self.chosen.emit(index.data(HIT_ROLE)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes there; up from the first row goes back to the people."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex().data(HIT_ROLE))
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)


class Hits(QWidget):
    """Heading and rows of what was found in the notes; hidden as long as nothing is sought."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.model = HitList(self)
        self.heading = label("", "body_strong")
        self.view = HitsView()
        self.view.setModel(self.model)
        self.view.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN, 8, MARGIN, 6)
        head.addWidget(self.heading)
        column.addLayout(head)
        column.addWidget(hairline())
        column.addWidget(self.view, 1)
        self.hide()

    def show_hits(self, hits: Sequence[Hit], limit: int) -> None:
        """Show what was found; at ``limit`` there may be more."""
        self.model.set_hits(hits)
        count = len(hits)
        self.heading.setText(
            translate("SearchHits", "In the notes: the first {count}").format(count=count)
            if count >= limit
            else translate("SearchHits", "In the notes: {count}").format(count=count)
        )
        self.setVisible(bool(hits))

    def take_focus(self) -> None:
        """Go to the first row."""
        if self.model.hits:
            self.view.setCurrentIndex(self.model.index(0, 0))
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
