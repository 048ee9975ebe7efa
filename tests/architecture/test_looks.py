"""Looks come out of ui/theme: no page styles itself, names a colour of its own or moves by itself."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MADE_BY_THE_THEME = {"setStyleSheet", "QColor", "fromRgb", "fromString", "addApplicationFont"}
MOVING = {
    "QPropertyAnimation",
    "QVariantAnimation",
    "QSequentialAnimationGroup",
    "QParallelAnimationGroup",
    "QTimeLine",
    "QGraphicsOpacityEffect",
    "QGraphicsBlurEffect",
    "QGraphicsDropShadowEffect",
    "setAnimated",
}
COLOUR = re.compile(r"^#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?$")


def calls(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and name of everything that is called."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func
            if isinstance(called, ast.Attribute):
                yield node.lineno, called.attr
            elif isinstance(called, ast.Name):
                yield node.lineno, called.id


def styled(source: str) -> list[str]:
    """What a module decides about its looks, as "line: what"."""
    tree = ast.parse(source)
    found = [f"{line}: {name}" for line, name in calls(tree) if name in MADE_BY_THE_THEME | MOVING]
    return found + [
        f"{node.lineno}: {node.value}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and COLOUR.match(node.value)
    ]


def test_only_the_theme_styles() -> None:
    theme = ROOT / "ui" / "theme"
    modules = [path for path in sorted((ROOT / "ui").rglob("*.py")) if theme not in path.parents]
    assert len(modules) > 150
    wrong = [f"{path.relative_to(ROOT)}:{one}" for path in modules for one in styled(path.read_text("utf-8"))]
    assert wrong == []


def test_nothing_moves_at_all() -> None:
    """So nothing has to be switched off where the system asks for less motion."""
    theme = sorted((ROOT / "ui" / "theme").glob("*.py"))
    moved = [(path.name, one) for path in theme for one in calls(ast.parse(path.read_text("utf-8")))]
    assert moved
    assert [one for one in moved if one[1][1] in MOVING] == []
    style = (ROOT / "ui" / "theme" / "style.py").read_text("utf-8")
    assert "SH_Widget_Animation_Duration: 0" in style, "nor does anything that Qt brings along"


def test_every_dialog_is_a_sheet() -> None:
    """Not Qt's own message boxes and input dialogs: one kind, with its title inside and verbs on buttons."""
    foreign = {"QMessageBox", "QInputDialog", "QErrorMessage", "QProgressDialog", "QWizard", "QColorDialog"}
    wrong = [
        f"{path.relative_to(ROOT)}:{line}: {name}"
        for path in sorted((ROOT / "ui").rglob("*.py"))
        for line, name in calls(ast.parse(path.read_text("utf-8")))
        if name in foreign
    ]
    assert wrong == []


def test_the_search_finds_what_it_looks_for() -> None:
    assert styled("page.setStyleSheet('x')") == ["1: setStyleSheet"]
    assert styled("ink = QColor(1, 2, 3)\nTINT = '#1C5968'") == ["1: QColor", "2: #1C5968"]
    assert styled("QPropertyAnimation(self, b'pos')") == ["1: QPropertyAnimation"]
    assert styled("painter.setPen(theme.colour('ink'))") == []
