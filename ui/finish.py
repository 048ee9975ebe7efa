"""What the application gets once the first page is painted: Qt's own words, its dates, the icon."""

from __future__ import annotations

from importlib.resources import files

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from desktop.language import translate

LOCALES = {"nl": "nl_NL", "en": "en_GB"}

_TRANSLATOR = "opmaatTranslator"
_GAPS = "opmaatGaps"


def window_icon() -> QIcon:
    """The logo for title strip and task bar, drawn for each size."""
    icon = QIcon()
    for size in (16, 32, 64, 256):
        picture = QPixmap()
        picture.loadFromData(files("resources").joinpath("logo", f"opmaat-{size}.png").read_bytes())
        icon.addPixmap(picture)
    return icon


class _Gaps(QTranslator):
    """Words of the file and print dialogs that Qt's own Dutch lacks; Qt asks it last."""

    def isEmpty(self) -> bool:
        """Not empty, although nothing was loaded from a file."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Words for a text of Qt in the language of the window; nothing for texts it knows itself."""
        del disambiguation, n
        return gaps().get(source) if context.startswith(_DIALOGS) else None


_DIALOGS = ("QFile", "QAbstractFile", "QPrint", "QPageSetup")


def gaps() -> dict[str, str]:
    """What Qt has no Dutch for, in the language of the window."""
    return {
        "&Look in:": translate("QtDialogs", "&Look in:"),
        "Files of &type:": translate("QtDialogs", "Files of &type:"),
        "Folder": translate("QtDialogs", "Folder"),
        "File": translate("QtDialogs", "File"),
        "%1 File": translate("QtDialogs", "%1 file"),
        "Drive": translate("QtDialogs", "Disk"),
        "Double Sided Printing": translate("QtDialogs", "Two-sided"),
        "Off": translate("QtDialogs", "Off", "printing two-sided"),
        "Long side binding": translate("QtDialogs", "Turn over the long side"),
        "Short side binding": translate("QtDialogs", "Turn over the short side"),
        "Page &Set:": translate("QtDialogs", "Which &pages:"),
        "Page": translate("QtDialogs", "Page", "of a printer"),
        "Advanced": translate("QtDialogs", "More", "of a printer"),
        "Page &order:": translate("QtDialogs", "&Order of the pages:"),
        "Pages &per sheet:": translate("QtDialogs", "Pages on a &sheet:"),
    }


def _fill_gaps(app: QApplication) -> None:
    known = app.findChild(QTranslator, _GAPS)
    if known is None:
        known = _Gaps(app)
        known.setObjectName(_GAPS)
    app.removeTranslator(known)
    app.installTranslator(known)


def speak_qt(app: QApplication, language: str) -> None:
    """Set the language of Qt's own texts and dates; widgets made after this take it over."""
    QLocale.setDefault(QLocale(LOCALES[language]))
    translator = app.findChild(QTranslator, _TRANSLATOR)
    if translator is None:
        translator = QTranslator(app)
        translator.setObjectName(_TRANSLATOR)
    app.removeTranslator(translator)
    _fill_gaps(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language}", folder):
        app.installTranslator(translator)
