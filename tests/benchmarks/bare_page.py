"""The floor of the first page, as a process of its own: bare sqlcipher3 and plain Qt, no program around.

``python -m tests.benchmarks.bare_page TASK.json`` reads what to do, then for each line on its input
does it once and answers with the milliseconds it took.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

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


def page(labels: list[str], buttons: list[str], size: list[int]) -> QMainWindow:
    """A window with all the words below each other, a few to a row."""
    widgets: list[QWidget] = [*map(QLabel, labels), *map(QPushButton, buttons)]
    content = QWidget()
    column = QVBoxLayout(content)
    for start in range(0, len(widgets), PER_ROW):
        row = QHBoxLayout()
        for widget in widgets[start : start + PER_ROW]:
            row.addWidget(widget)
        column.addLayout(row)
    area = QScrollArea()
    area.setWidget(content)
    window = QMainWindow()
    window.setCentralWidget(area)
    window.resize(*size)
    return window


def main() -> int:
    """Do the task once a line until the input ends."""
    task = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    app = QApplication([])
    for _ in sys.stdin:
        sys.stdout.write(f"{once(app, task)}\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
