"""What the application gets once the first page is painted: Qt's own words, its dates, the icon."""

from __future__ import annotations

from importlib.resources import files

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication

LOCALES = {"nl": "nl_NL", "en": "en_GB"}

_TRANSLATOR = "opmaatTranslator"


def window_icon() -> QIcon:
    """The logo for title strip and task bar, drawn for each size."""
    icon = QIcon()
    for size in (16, 32, 64, 256):
        picture = QPixmap()
        picture.loadFromData(files("resources").joinpath("logo", f"opmaat-{size}.png").read_bytes())
        icon.addPixmap(picture)
    return icon


def speak_qt(app: QApplication, language: str) -> None:
    """Set the language of Qt's own texts and dates; widgets made after this take it over."""
    QLocale.setDefault(QLocale(LOCALES[language]))
    translator = app.findChild(QTranslator, _TRANSLATOR)
    if translator is None:
        translator = QTranslator(app)
        translator.setObjectName(_TRANSLATOR)
    app.removeTranslator(translator)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language}", folder):
        app.installTranslator(translator)
