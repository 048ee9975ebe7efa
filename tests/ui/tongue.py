"""Words of the other language in what a window shows, and texts made longer than they are."""

from __future__ import annotations

import ast
import math
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QWidget,
)

import desktop.services
from desktop.language.catalogue import Forms, Key, catalogue
from tests.ui.accessibility import shown

# What no sentence of the language does without, and what libraries bring along; no word that both have.
DUTCH = (
    "het een niet met je naar voor zijn wordt deze dit geen bij uit nog aan ook als maar wat wie deelnemer "
    "deelnemers verslag verslagen bezoek bezoeken maandag dinsdag woensdag donderdag vrijdag zaterdag zondag "
    "januari februari maart mei juni juli augustus oktober annuleren opslaan sluiten ja nee kies knippen "
    "plakken ongedaan wachtwoord bestand gehouden gepland vandaag bewaar brein relaties"
)
ENGLISH = (
    "the and with your you not this that from for are were cancel save close delete yes monday tuesday "
    "wednesday thursday friday saturday sunday january february march may june july august october cut copy "
    "undo redo password file participant participants visit visits report held planned today brain "
    "relationships choose select"
)
WORDS = {"nl": frozenset(DUTCH.split()), "en": frozenset(ENGLISH.split())}
OTHER = {"nl": "en", "en": "nl"}
WORD = re.compile(r"[A-Za-zÀ-ÿ]+")
CODE = re.compile(r"\b[a-z]+(_[a-z]+)+\b")
"""What the helpdesk asks for, such as key_file_missing: the same in both languages."""


def leftovers(window: QWidget, language: str) -> list[str]:
    """Texts in sight with words of the other language, apart from what people typed themselves."""
    found = []
    for said in sorted(set(texts(window))):
        rest = CODE.sub(" ", without_typed(said))
        wrong = WORDS[OTHER[language]] & {word.lower() for word in WORD.findall(rest)}
        if wrong:
            found.append(f"other language: {said[:90]!r} ({', '.join(sorted(wrong))})")
    return found


def texts(window: QWidget) -> Iterator[str]:
    """Everything that is read by eye or ear in what ``window`` shows now."""
    for widget in shown(window):
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text().replace("&", "")
        elif isinstance(widget, QLineEdit | QPlainTextEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QTabBar):
            yield from (widget.tabText(index) for index in range(widget.count()))
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(index) for index in range(widget.count()))
        elif isinstance(widget, QAbstractItemView):
            yield from cells(widget)


def cells(view: QAbstractItemView) -> Iterator[str]:
    """Heads and cells of a list or table, by eye and by ear."""
    # PySide6 types ``model`` as never None.
    model: QAbstractItemModel | None = view.model()
    if model is None:
        return
    across = Qt.Orientation.Horizontal
    if isinstance(view, QTableView):
        yield from (str(model.headerData(at, across) or "") for at in range(model.columnCount()))
    # A list model has one column, and hides the asking.
    columns = model.columnCount() if isinstance(view, QTableView) else 1
    for row in range(min(model.rowCount(), 60)):
        for column in range(columns):
            index = model.index(row, column)
            yield str(index.data() or "")
            yield str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")


@cache
def typed() -> tuple[str, ...]:
    """What the people of the practice week are called and what they said: it stays in their language."""
    folder = Path(desktop.services.__file__).parent
    found = {
        node.value
        for path in folder.glob("practice*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and len(node.value) > 3
    }
    # What is done and where it is done stand in two fields.
    found |= {part for one in found for part in one.split(" in ") if len(part) > 8}
    return tuple(sorted(found, key=len, reverse=True))


def without_typed(said: str) -> str:
    for one in typed():
        if one in said:
            said = said.replace(one, " ")
    return said


def stretched(language: str, context: str) -> Mapping[Key, Forms]:
    """The catalogue of a context with each text some 40 % longer; in place of ``catalogue``."""
    return {
        key: tuple(stretch(form) for form in forms) for key, forms in catalogue(language, context).items()
    }


def stretch(text: str) -> str:
    """Make each word of three letters and more longer by its own first letters; placeholders stay."""

    def longer(found: re.Match[str]) -> str:
        word = found[0]
        if word.startswith("{"):
            return word
        return word + word[: math.floor(0.4 * len(word) + 0.5)].lower()

    return re.sub(r"\{[^}]*\}|[A-Za-zÀ-ÿ]{3,}", longer, text)
