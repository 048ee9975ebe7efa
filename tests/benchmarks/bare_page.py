"""The floor of the first page, as a process of its own: bare sqlcipher3 and plain Qt, no program around.

``python -m tests.benchmarks.bare_page TASK.json`` reads what to do, then for each line on its input
does it once and answers with the milliseconds it took.
"""

from __future__ import annotations

import json
import sys
import time
from base64 import b64decode
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtGui import QFont, QFontDatabase, QIcon, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from sqlcipher3 import dbapi2 as sqlcipher

PER_ROW = 4
"""Labels and buttons beside each other."""


@dataclass(frozen=True)
class Look:
    """What one widget paints; made ready before the clock runs, as ours keeps its letters and icons."""

    text: str
    font: QFont
    wraps: bool
    icon: QPixmap
    name: str
    """With the kind, what the style sheet knows it by."""
    kind: str | None


def look(told: dict[str, Any]) -> Look:
    """The look of a widget as ``first_page.looks_of`` told it."""
    font, icon = QFont(), QPixmap()
    font.fromString(told["font"])
    icon.loadFromData(b64decode(told["icon"]))
    return Look(told["text"], font, told["wraps"], icon, told["name"], told["kind"])


def once(app: QApplication, task: dict[str, Any]) -> float:
    """Open the file, send the statements, paint the words; returns milliseconds."""
    started = time.perf_counter()
    connection = sqlcipher.connect(task["store"], isolation_level=None)
    for pragma in task["pragmas"]:
        connection.execute(pragma)
    for statement in task["statements"]:
        connection.execute(statement).fetchall()
    connection.close()
    window = page(task["labels"], task["buttons"], task["size"])
    window.show()
    app.processEvents()
    window.grab()
    took = (time.perf_counter() - started) * 1000
    window.close()
    return took


def dress(widget: QWidget, shown: Look) -> None:
    """Give it its letters, and what the style sheet asks."""
    widget.setFont(shown.font)
    widget.setObjectName(shown.name)
    if shown.kind is not None:
        widget.setProperty("kind", shown.kind)


def label(shown: Look) -> QLabel:
    """A label with words, or with an icon."""
    made = QLabel()
    dress(made, shown)
    made.setWordWrap(shown.wraps)
    if shown.icon.isNull():
        made.setText(shown.text)
    else:
        made.setPixmap(shown.icon)
    return made


def button(shown: Look) -> QPushButton:
    """A button with words, an icon, or both."""
    made = QPushButton(shown.text)
    dress(made, shown)
    if not shown.icon.isNull():
        made.setIcon(QIcon(shown.icon))
    return made


def page(labels: list[Look], buttons: list[Look], size: list[int]) -> QMainWindow:
    """A window with all the words and icons below each other, a few to a row."""
    widgets: list[QWidget] = [*map(label, labels), *map(button, buttons)]
    content = QWidget()
    column = QVBoxLayout(content)
    for start in range(0, len(widgets), PER_ROW):
        row = QHBoxLayout()
        for widget in widgets[start : start + PER_ROW]:
            row.addWidget(widget)
        column.addLayout(row)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(content)
    window = QMainWindow()
    window.setCentralWidget(area)
    window.resize(*size)
    return window


def main() -> int:
    """Do the task once a line until the input ends."""
    task = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    app = QApplication([])
    for font in sorted((Path(task["fonts"])).glob("*.ttf")):
        QFontDatabase.addApplicationFontFromData(font.read_bytes())
    app.setStyleSheet(task["sheet"])
    for kind in ("labels", "buttons"):
        task[kind] = [look(told) for told in task[kind]]
    for _ in sys.stdin:
        sys.stdout.write(f"{once(app, task)}\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
