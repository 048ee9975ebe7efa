"""What pages are made of: path, bars, sheets, lists, charts and dialogs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from desktop.domain.trajectory import Phase
from desktop.reports.chart import LadderSeries
from ui.gallery.specimens import held, ringed, row, specimen
from ui.theme import current
from ui.widgets.bars import BarKind, MessageBar, UndoBar
from ui.widgets.buttons import Button
from ui.widgets.cards import Card, EmptyState, hairline
from ui.widgets.chart import LegendMark, SeriesChart
from ui.widgets.code_box import CodeBox
from ui.widgets.dialogs import Dialog, Question
from ui.widgets.edge import Edge
from ui.widgets.fields import Field, line_edit
from ui.widgets.labels import ElidedLabel, label
from ui.widgets.nav_list import NavList
from ui.widgets.page import Footer, PageHead, Tabs
from ui.widgets.path import PathStep, PathWidget
from ui.widgets.progress import BusyBar
from ui.widgets.step_list import ListedStep, StepList
from ui.widgets.strength import StrengthBar
from ui.widgets.tables import Table

WEEKS = 8
ROWS = (
    ("1", "di 10 nov", "Uw zintuigen wakker maken", "gehouden"),
    ("2", "di 17 nov", "Aandacht voor wat u ziet", "gehouden"),
    ("3", "di 24 nov", "Naar buiten kijken", "geweest"),
    ("4", "di 1 dec", "Een plek die goed doet", "gepland"),
)
BARS: tuple[tuple[BarKind, str, str, str], ...] = (
    ("warn", "Let op.", "Gat van 9 dagen. Brein tot wo 18 november, relaties pas vr 27.", "Los op in Week"),
    ("info", "", "Je concept van dinsdag staat er weer.", "Toon"),
    ("good", "Klaar.", "Het verslag is vastgelegd.", "Maak ongedaan"),
    ("error", "Niet bewaard.", "De schijf is vol; wat je typte staat er nog.", ""),
)


def _path(now: int, zoom: float = 1.0) -> PathWidget:
    steps = [
        PathStep(
            at,
            Phase.BRAIN if at <= 4 else Phase.RELATING,
            "done" if at < now else "now" if at == now else "coming",
        )
        for at in range(1, WEEKS + 1)
    ]
    made = PathWidget(zoom)
    made.set_steps(steps, f"week {now} van {WEEKS}")
    return made


def _steps() -> StepList:
    made = StepList()
    steps = (
        ListedStep("Jij", "je taal en je naam"),
        ListedStep("Wachtwoord", "en een code voor nood"),
        ListedStep("Beginnen", "leeg of om te oefenen"),
    )
    made.show_steps(steps, 2, "Stap 2 van 3: Wachtwoord")
    return made


def paths() -> Iterator[QWidget]:
    """Where somebody stands, and how far a few steps are."""
    yield row(
        specimen("week 1", _path(1)), specimen("week 6", _path(6)), specimen("alles gehouden", _path(9))
    )
    yield row(specimen("aan tafel", _path(3, 1.6)))
    bars = []
    for filled, word in enumerate(("", "zwak", "matig", "goed", "sterk")):
        bar = StrengthBar("Sterkte")
        bar.show_strength(filled, word)
        bars.append(specimen(str(filled), bar, 160))
    yield row(specimen("stappen", _steps(), 260), *bars)


def bars() -> Iterator[QWidget]:
    """Messages in the layout, the way back, and work that takes a while."""
    for kind, lead, text, action in BARS:
        yield MessageBar(kind, lead, text, action, dismissible=kind == "error")
    undo = UndoBar()
    undo.show_message("Bezoek verzet naar do 26 november.", undoable=True)
    undo.timer.stop()
    yield undo
    known = BusyBar("Rapporten maken: week van Anneke de Vries", cancellable=True)
    known.set_progress(7, 19)
    yield known
    yield BusyBar("De reservekopie wordt teruggezet en nagekeken…")


def _card() -> Card:
    card = Card()
    card.body.addWidget(label("Week 3: naar buiten kijken", "name"))
    card.body.addWidget(label("Leg de verrekijker klaar bij het raam.", wrap=True))
    card.body.addWidget(hairline())
    card.body.addWidget(label("“Die duif zit er iedere dag.”", "own_words", wrap=True))
    return card


def _edge(kind: type[Edge]) -> Edge:
    made = kind("Breedte van de lijst", "")
    made.setFixedSize(16, 96)
    return made


def sheets() -> Iterator[QWidget]:
    """Head, tabs, sheets and foot of a page."""
    head = PageHead("Anneke de Vries", "code K7-41 · begonnen di 10 november", back=True)
    head.add_action(Button("Druk bezoekblad", icon="printer"))
    head.add_action(Button("Schrijf verslag", "filled", "square-pen"))
    yield head
    tabs = Tabs(["Traject", "Contact", "Metingen", "Verslagen", "Gegevens en privacy"], "Dossier")
    focused = held(Tabs, focus=True)(["Traject", "Contact"], "Dossier")
    yield row(specimen("tabs", tabs), specimen("focus", focused))
    empty = EmptyState("Hier komen je deelnemers. Begin met de eerste.", "Nieuwe deelnemer", "user-plus")
    yield row(
        specimen("kaart", _card(), 360),
        specimen("leeg", empty, 400),
        specimen("ingekort", ElidedLabel("Gerrit Jan van der Burgt-Hoekstra, Kerkstraat"), 150),
    )
    foot = Footer()
    foot.left.addWidget(label("Bewaard om 10:42", "caption", "ink2"))
    foot.right.addWidget(Button("Later verder"))
    foot.right.addWidget(Button("Klaar", "filled", "check"))
    yield foot


def _table(kind: type[Table]) -> Table:
    made = kind("Bezoeken")
    model = QStandardItemModel(0, 4, made)
    model.setHorizontalHeaderLabels(["Week", "Datum", "Thema", "Stand"])
    for cells in ROWS:
        model.appendRow([QStandardItem(text) for text in cells])
        number = model.item(model.rowCount() - 1, 0)
        number.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    made.setModel(model)
    for column, width in enumerate((70, 110, 230)):
        made.setColumnWidth(column, current().px(width))
    made.selectRow(2)
    made.hovered_row = 1
    made.setFixedHeight(current().px(32 + 40 * len(ROWS)) + 4)
    return made


def lists() -> Iterator[QWidget]:
    """A table with a row chosen and one under the pointer, a list of places, a code."""
    nav = NavList("Instellingen")
    for icon, word in (("building-2", "Organisatie"), ("clock", "Werktijden"), ("lock", "Slot")):
        nav.add(word, icon, word)
    nav.setCurrentRow(1)
    nav.setFixedHeight(current().px(132))
    code = ("K7WM", "3QPD", "X9TA", "5HNC", "J2RV", "8EZG", "4BSL", "6YFU")
    covered = CodeBox(code, "Herstelcode", "Herstelcode, bedekt")
    covered.cover(True)
    yield row(specimen("rij 3 gekozen, muis op rij 2", _table(Table), 560), specimen("plekken", nav, 260))
    yield row(
        specimen("code", CodeBox(code, "Herstelcode", "Herstelcode, bedekt"), 400),
        specimen("bedekt", ringed(covered), 400),
    )
    yield row(
        specimen("rand met toetsenbord", _edge(held(Edge, focus=True))),
        specimen("rand onder de muis", _edge(held(Edge, hover=True))),
    )


def _series(values: Sequence[int | None], threshold: int | None = 2) -> LadderSeries:
    points = tuple(enumerate(values, start=1))
    return LadderSeries(points, weeks=WEEKS, threshold=threshold, bar_after=4)


def charts() -> Iterator[QWidget]:
    """A ladder over the weeks: within and beyond the band, with a gap, with one point, with none."""
    yield row(
        specimen("binnen de meetfout", SeriesChart(_series([4, 5, 5, 4, 5]), "Levendig"), 290),
        specimen("groter dan de meetfout", SeriesChart(_series([3, 4, 4, 6, 7, 8]), "Verbonden"), 290),
        specimen("week 3 niet ingevuld", SeriesChart(_series([4, 5, None, 6, 6]), "Rustig"), 290),
        specimen("één keer", SeriesChart(_series([4]), "Nieuwsgierig"), 290),
        specimen("nog niets", SeriesChart(_series([]), "Nieuwsgierig"), 290),
        specimen("band onbekend", SeriesChart(_series([4, 6, 7], None), "Eigen doel"), 290),
    )
    marks = []
    for mark, word in (("band", "meetfout"), ("start", "begin"), ("now", "nu"), ("bar", "brein → relaties")):
        pair = QWidget()
        line = QHBoxLayout(pair)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(LegendMark(mark))
        line.addWidget(label(word, "caption", "ink2"))
        marks.append(pair)
    yield row(*marks)


def _laid_in(dialog: QDialog) -> QDialog:
    """A dialog as a part of the page instead of over it."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.setWindowFlags(Qt.WindowType.Widget)
    dialog.setAutoFillBackground(True)
    return dialog


def dialogs() -> Iterator[QWidget]:
    """A form with something wrong, a question, and one that erases."""
    form = Dialog("Verzet bezoek", None, width=440)
    date_field = Field("Dag", line_edit(name="Dag"))
    form.body.addWidget(date_field)
    form.body.addWidget(Field("Waarom", line_edit("in een paar woorden"), optional=True))
    form.add_button(Button("Annuleer"), "safe")
    form.add_button(Button("Verzet", "filled"), "deed")
    form.show_problem("Op die dag ben je vrij.")
    ask = Question(None, "Dit bezoek afzeggen?", "Week 4 schuift dan op.", "Zeg af", "Laat staan")
    wipe = Question(
        None,
        "Dossier wissen?",
        "Alles van Anneke de Vries gaat weg, ook uit de reservekopieën die hier staan.",
        "Wis voorgoed",
        "Bewaar het dossier",
        erase=True,
    )
    yield row(*(specimen(name, _laid_in(one)) for name, one in (("formulier", form), ("vraag", ask))))
    yield row(specimen("wissen: de veilige keuze is de gewone", _laid_in(wipe)))
