"""What is pressed, typed and chosen, in every state."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

from PySide6.QtWidgets import QWidget

from ui.gallery.specimens import focused, held, ringed, row, specimen
from ui.widgets.answer_choice import AnswerChoice
from ui.widgets.answer_tile import AnswerTile
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.fields import (
    Check,
    Combo,
    DateField,
    Field,
    PasswordEdit,
    Radio,
    SearchEdit,
    Spin,
    TextEdit,
    TimeField,
    line_edit,
)
from ui.widgets.filter_choice import FilterChoice
from ui.widgets.labels import label
from ui.widgets.ladder import LadderWidget
from ui.widgets.ladder_stairs import LadderStairs
from ui.widgets.segmented import SegmentedChoice
from ui.widgets.table_button import TableButton
from ui.widgets.text_link import TextLink

KINDS: tuple[tuple[Kind, str, str], ...] = (
    ("filled", "Schrijf verslag", "square-pen"),
    ("plain", "Druk mijn dag", "printer"),
    ("quiet", "Geschiedenis", "history"),
    ("erase", "Wis dossier…", "trash-2"),
)
DONE = (("done", "gedaan"), ("some", "beetje"), ("not", "niet"))
PHASES = (("all", "Alle fasen"), ("brain", "brein"), ("relating", "relaties"))


def buttons() -> Iterator[QWidget]:
    """Four kinds, each at rest, under the pointer, pressed, with the keyboard, off and small."""
    for kind, text, icon in KINDS:
        pressed = Button(text, kind, icon)
        pressed.setDown(True)
        refused = Button(text, kind, icon)
        refused.set_blocked("Eerst brein afsluiten")
        yield row(
            specimen(f"{kind}: rust", Button(text, kind, icon)),
            specimen("muis erop", held(Button, hover=True)(text, kind, icon)),
            specimen("ingedrukt", pressed),
            specimen("focus", ringed(Button(text, kind, icon))),
            specimen("uit, met reden", refused),
            specimen("klein", Button(text, kind, "", small=True)),
        )
    disabled = Button("Stop")
    disabled.setEnabled(False)
    down, away = IconButton("chevron-right", "Volgende week"), IconButton("chevron-right", "Volgende week")
    down.setDown(True)
    away.setEnabled(False)
    yield row(
        specimen("alleen icoon", IconButton("user-plus", "Nieuwe deelnemer", "Ctrl+N")),
        specimen("muis erop", held(IconButton, hover=True)("ellipsis", "Meer")),
        specimen("ingedrukt", down),
        specimen("focus", ringed(IconButton("chevron-left", "Vorige week"))),
        specimen("uit", away),
        specimen("in een zin", TextLink("Los op in Week")),
        specimen("muis erop", held(TextLink, hover=True)("Los op in Week")),
        specimen("focus", held(TextLink, focus=True)("Los op in Week")),
        specimen("buiten werking", disabled),
    )
    yield _table_buttons()


def _table_buttons() -> QWidget:
    chosen, down, off = (
        TableButton("music", "Mijn pad"),
        TableButton("ruler", "Ladders"),
        TableButton("x", "Eén"),
    )
    chosen.setCheckable(True)
    chosen.setChecked(True)
    down.setDown(True)
    off.setEnabled(False)
    return row(
        specimen("aan tafel", TableButton("ruler", "Ladders")),
        specimen("ingedrukt", down),
        specimen("gekozen", chosen),
        specimen("focus", ringed(TableButton("arrow-right", "Verder"))),
        specimen("uit", off),
    )


def fields() -> Iterator[QWidget]:
    """One line, a password, a search and running text, with label, hint and error."""
    filled, refused, read, off = (line_edit(name="Telefoon") for _ in range(4))
    filled.setText("0522 12 34 56")
    refused.setText("31 november")
    read.setText("K7-41")
    read.setReadOnly(True)
    off.setText("K7-41")
    off.setEnabled(False)
    ready = held(type(filled), focus=True)("0522")
    wrong = Field("Datum", refused)
    wrong.set_error("November heeft 30 dagen. Bedoel je 30?")
    yield row(
        specimen("leeg, met hint", Field("Telefoon", line_edit("06 of vast"), hint="Met netnummer"), 210),
        specimen("ingevuld, mag leeg", Field("Telefoon", filled, optional=True), 210),
        specimen("focus", Field("Telefoon", ready), 210),
        specimen("fout", wrong, 210),
        specimen("alleen lezen", Field("Code", read), 210),
        specimen("uit", Field("Code", off), 210),
        specimen("wachtwoord", Field("Wachtwoord", PasswordEdit("Wachtwoord")), 210),
        specimen("zoeken", SearchEdit("Zoek naam of notitie", "Zoek"), 210),
    )
    yield _secrets_and_searches()
    fact, view = TextEdit(2, "fact", "Gezien en gehoord"), TextEdit(2, "view", "Mijn kijk")
    fact.setPlainText("Keek twee keer naar buiten en noemde de duif.")
    view.setPlainText("Ik denk dat de ochtend hem beter ligt.")
    empty = Field("Afspraak", TextEdit(2))
    empty.set_error("Schrijf in een paar woorden wat jullie afspraken.")
    yield row(
        specimen("feiten: dichte lijn", Field("Gezien en gehoord", fact), 290),
        specimen("eigen kijk: streepjes", Field("Mijn kijk", view), 290),
        specimen("focus", Field("Afspraak", focused(TextEdit(2))), 290),
        specimen("fout", empty, 290),
    )


def _secrets_and_searches() -> QWidget:
    hidden, wrong_one, sought = (
        PasswordEdit("Wachtwoord"),
        PasswordEdit("Wachtwoord"),
        SearchEdit("Zoek", "Zoek"),
    )
    hidden.setText("vier losse woorden")
    sought.setText("vries")
    wrong = Field("Wachtwoord", wrong_one)
    wrong.set_error("Dit wachtwoord klopt niet.")
    return row(
        specimen("wachtwoord, bedekt", Field("Wachtwoord", hidden), 210),
        specimen("wachtwoord, fout", wrong, 210),
        specimen("zoeken, ingevuld", sought, 210),
        specimen("zoeken, focus", held(SearchEdit, focus=True)("Zoek naam of notitie", "Zoek"), 210),
    )


def pickers() -> Iterator[QWidget]:
    """Lists, days, times and numbers."""
    day, at = DateField("Dag"), TimeField("Tijd")
    day.set_date_value(date(2026, 11, 24))
    at.set_time_value(time(10, 0))
    minutes = Spin(15, 120, " min", "Duur")
    minutes.setValue(60)
    off = Combo(PHASES, "Fase")
    off.setEnabled(False)
    wrong = Field("Fase", Combo(PHASES, "Fase"))
    wrong.set_error("Kies een fase.")
    yield row(
        specimen("rust", Field("Fase", Combo(PHASES, "Fase")), 210),
        specimen("focus", Field("Fase", held(Combo, focus=True)(PHASES, "Fase")), 210),
        specimen("fout", wrong, 210),
        specimen("uit", Field("Fase", off), 210),
        specimen("dag", Field("Dag", day), 210),
        specimen("tijd", Field("Tijd", at), 210),
        specimen("getal", Field("Duur", minutes), 210),
        specimen("focus", Field("Duur", held(Spin, focus=True)(15, 120, " min", "Duur")), 210),
    )
    yield _days()
    yield row(
        specimen("filter", FilterChoice(PHASES, "Fase", "filter")),
        specimen("zonder icoon", FilterChoice(PHASES, "Fase")),
        specimen("muis erop", held(FilterChoice, hover=True)(PHASES, "Fase", "filter")),
        specimen("focus", held(FilterChoice, focus=True)(PHASES, "Fase", "filter")),
    )


def _days() -> QWidget:
    ready, off, hour_off = held(DateField, focus=True)("Dag"), DateField("Dag"), TimeField("Tijd")
    refused, hour, many = DateField("Dag"), held(TimeField, focus=True)("Tijd"), Spin(15, 120, " min", "Duur")
    for one in (ready, off, refused):
        one.set_date_value(date(2026, 11, 24))
    for clock in (hour, hour_off):
        clock.set_time_value(time(10, 0))
    for away in (off, hour_off, many):
        away.setEnabled(False)
    wrong = Field("Dag", refused)
    wrong.set_error("Op die dag ben je vrij.")
    return row(
        specimen("dag, focus", Field("Dag", ready), 210),
        specimen("dag, fout", wrong, 210),
        specimen("dag, uit", Field("Dag", off), 210),
        specimen("tijd, focus", Field("Tijd", hour), 210),
        specimen("tijd, uit", Field("Tijd", hour_off), 210),
        specimen("getal, uit", Field("Duur", many), 210),
    )


def _boxes(kind: type[Check] | type[Radio]) -> QWidget:
    on, off, off_on = kind("lacht"), kind("lacht"), kind("lacht")
    on.setChecked(True)
    off_on.setChecked(True)
    off.setEnabled(False)
    off_on.setEnabled(False)
    return row(
        specimen("rust", kind("kijkt om zich heen")),
        specimen("gekozen", on),
        specimen("muis erop", held(kind, hover=True)("lacht")),
        specimen("focus", ringed(kind("lacht"))),
        specimen("uit", off),
        specimen("gekozen en uit", off_on),
    )


def _segment(kind: type[SegmentedChoice], value: str = "", *, read_only: bool = False) -> SegmentedChoice:
    made = kind(DONE, "Oefening")
    made.set_value(value)
    made.set_read_only(read_only)
    return made


def choices() -> Iterator[QWidget]:
    """Boxes, and the words in one outline."""
    yield _boxes(Check)
    yield _boxes(Radio)
    yield row(
        specimen("open", _segment(SegmentedChoice)),
        specimen("gekozen", _segment(SegmentedChoice, "some")),
        specimen("focus", _segment(held(SegmentedChoice, focus=True), "done")),
        specimen("alleen lezen", _segment(SegmentedChoice, "done", read_only=True)),
    )
    answered = [AnswerChoice("Voorwaarde") for _ in range(4)]
    for choice, value in zip(answered, ("yes", "no", "unknown"), strict=False):
        choice.set_value(value)
    answered[3].set_previous("no")
    names = ("ja", "nee", "weet niet", "vorige keer nee")
    asked, fixed = held(AnswerChoice, focus=True)("Voorwaarde"), AnswerChoice("Voorwaarde")
    fixed.set_value("yes")
    fixed.set_read_only(True)
    yield row(
        *(specimen(name, choice) for name, choice in zip(names, answered, strict=True)),
        specimen("focus", asked),
        specimen("alleen lezen", fixed),
    )


def _ladder(kind: type[LadderWidget], value: int | None, previous: int | None) -> LadderWidget:
    made = kind("Levendig")
    made.set_value(value)
    made.set_previous(previous)
    return made


def scales() -> Iterator[QWidget]:
    """Ladders from 0 to 10, small and to point at, and the large answers."""
    yield row(
        specimen("leeg", _ladder(LadderWidget, None, None)),
        specimen("nu 6, vorige keer 5", _ladder(LadderWidget, 6, 5)),
        specimen("focus", _ladder(held(LadderWidget, focus=True), 6, 5)),
    )
    stairs = LadderStairs()
    stairs.show_question("Levendig", 6)
    stairs.setFixedSize(680, 220)
    yield row(specimen("aan tafel", stairs))
    chosen = AnswerTile("2", "min of meer")
    chosen.setChecked(True)
    yield row(
        specimen("rust", AnswerTile("1", "ja"), 300),
        specimen("gekozen", chosen, 300),
        specimen("muis erop", held(AnswerTile, hover=True)("3", "nee"), 300),
        specimen("focus", ringed(AnswerTile("3", "nee")), 300),
    )
    yield label("Niets hoeft. Eén ding is genoeg.", "caption", "ink2")
