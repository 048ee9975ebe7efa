"""Letters, colours and icons: what every widget is made of."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import resources

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from desktop.domain.trajectory import Phase
from ui.gallery.specimens import row, specimen
from ui.theme import current
from ui.theme.tokens import measured_contrast, tokens
from ui.widgets.labels import IconLabel, KeyHint, PhaseLabel, label
from ui.widgets.logo import Logo, Wordmark

SAMPLE = "Eerst het brein, dan de muziek: 0123456789 € ĳ ’ → ✓"
OF_THE_TABLE = "table_"
"""Text styles that are shown on one line would not fit on the page."""


def letters() -> Iterator[QWidget]:
    """Every text style on its own line."""
    sheet = QWidget()
    lines = QFormLayout(sheet)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setHorizontalSpacing(24)
    for name in tokens().type:
        words = "Eerst het brein" if name.startswith(OF_THE_TABLE) else SAMPLE
        lines.addRow(label(name, "caption", "ink2"), label(words, name))
    yield sheet
    yield row(Logo(16), Logo(32), Logo(48), Wordmark(), KeyHint("Ctrl+K"))
    yield row(
        IconLabel("check", "geweest", "good"),
        IconLabel("triangle-alert", "gat van 9 dagen", "warn"),
        IconLabel("circle-alert", "vul een datum in", "error"),
        PhaseLabel(Phase.BRAIN),
        PhaseLabel(Phase.RELATING),
    )


class Swatch(QWidget):
    """One colour with the words that may stand on it, each in its own colour."""

    def __init__(self, ground: str, inks: list[str]) -> None:
        super().__init__()
        self._ground, self._inks = ground, inks
        self.setAccessibleName(f"{ground}: {', '.join(inks)}")

    def sizeHint(self) -> QSize:
        """A line for each colour on it."""
        theme = current()
        return QSize(theme.px(176), theme.px(20) * max(len(self._inks), 1) + theme.px(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the words."""
        theme = current()
        painter = QPainter(self)
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(theme.colour(self._ground))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setFont(theme.font("caption"))
        high = theme.px(20)
        for at, ink in enumerate(self._inks):
            painter.setPen(theme.colour(ink))
            line = QRectF(theme.px(8), theme.px(6) + at * high, self.width(), high)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, ink)


def colours() -> Iterator[QWidget]:
    """Every colour role, with the roles whose contrast on it was measured for text."""
    pairs: dict[str, list[str]] = {role: [] for role in tokens().colours["light"]}
    for pair in measured_contrast()["light"]["text"]:
        ink, ground = pair.split(" on ")
        pairs[ground].append(ink)
    yield row(*(specimen(ground, Swatch(ground, inks)) for ground, inks in pairs.items()))


def icons() -> Iterator[QWidget]:
    """Every icon with its name."""
    folder = resources.files("resources").joinpath("icons").iterdir()
    names = sorted(entry.name.removesuffix(".svg") for entry in folder if entry.name.endswith(".svg"))
    cells = []
    for name in names:
        cell = IconLabel(name, name, "ink", "body")
        cell.setFixedWidth(current().px(178))
        cells.append(cell)
    yield row(*cells)
    big = []
    for size in (16, 18, 20, 24, 48):
        picture = QLabel()
        side, ratio = current().px(size), picture.devicePixelRatioF()
        picture.setPixmap(current().pixmap("opmaat-house", "accent", side, ratio))
        big.append(specimen(str(size), picture))
    yield row(*big)
