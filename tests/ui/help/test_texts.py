"""The help as it is written: every page has a text in both languages, links and pictures are there."""

from __future__ import annotations

import json
import re
from datetime import date
from importlib import resources
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from desktop.domain.marked import Kind, Span, parse, targets_of, title_of
from desktop.domain.paper_look import PaperSource
from desktop.reports.plain import plain_pdf
from desktop.services.licences import Component, components, licence_text
from desktop.services.office_papers import LARGE, PAPERS
from ui.help.page import KEYS, LICENCES, html
from ui.help.texts import ICONS, TOPICS, picture, read
from ui.main_window import MainWindow
from ui.places import places

LANGUAGES = ("nl", "en")
MOST_BYTES = 60_000
NEVER = {
    "nl": ("oeps", "bewezen", "creatief leven", "no-show", "huiswerk", "mislukt", "probleem", "de eenzame"),
    "en": ("oops", "proven", "no-show", "homework"),
}
SOURCE = PaperSource({"nl": "Opmaat", "en": "Opmaat"}, "1.0", "0", date(2026, 11, 24))
ALL = [("help", key) for key in TOPICS] + [("papers", key) for key in PAPERS]


def test_every_page_has_its_text() -> None:
    keys = set(places(MainWindow.__new__(MainWindow)))
    assert keys <= set(TOPICS)
    assert set(ICONS) == set(TOPICS)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("kind", "key"), ALL)
def test_a_text_is_whole(kind: str, key: str, language: str) -> None:
    topic = read(kind, key, language)
    pieces = parse(topic.text)
    assert [piece.kind for piece in pieces].count(Kind.TITLE) == 1
    assert pieces[0].kind is Kind.TITLE
    assert topic.title
    assert (resources.files("resources") / kind / language / f"{key}.md").is_file()
    for target in targets_of(topic.text):
        assert target in TOPICS or target in PAPERS or target in (KEYS, LICENCES), (
            f"{key} links to nothing: {target}"
        )
    words = topic.text.lower()
    assert [word for word in NEVER[language] if re.search(rf"\b{word}", words)] == []
    assert "!" not in words.replace("![", "")


@pytest.mark.parametrize("key", TOPICS)
def test_both_languages_say_the_same(key: str) -> None:
    """As many pieces of each kind, and the same pictures and links."""
    dutch, english = (parse(read("help", key, language).text) for language in LANGUAGES)
    assert [piece.kind for piece in dutch] == [piece.kind for piece in english]
    assert [piece.file for piece in dutch] == [piece.file for piece in english]
    targets = [targets_of(read("help", key, language).text) for language in LANGUAGES]
    assert targets[0] == targets[1]


def test_every_picture_is_there_and_small() -> None:
    used = {piece.file for key in TOPICS for piece in parse(read("help", key, "nl").text) if piece.file}
    assert len(used) >= 7
    for name in used:
        data = picture(name)
        assert len(data) <= MOST_BYTES, f"{name}: {len(data)}"
        image = QImage.fromData(data)
        assert image.width() >= 800
        assert image.height() >= 400


@pytest.mark.parametrize("key", PAPERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_paper_of_the_office_prints_whole(key: str, language: str) -> None:
    import io

    import pypdf

    topic = read("papers", key, language)
    reader = pypdf.PdfReader(io.BytesIO(plain_pdf(topic.text, SOURCE, language, large=key in LARGE)))
    printed = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    for piece in parse(topic.text):
        first = piece.text.split("____")[0].split("  ")[0].strip()
        for words in first.split()[:3]:
            assert words in printed, (key, words)
    assert reader.metadata is not None
    assert reader.metadata.title == topic.title
    assert "/StructTreeRoot" in reader.root_object


# The marks


def test_what_is_no_mark_is_text() -> None:
    assert title_of("geen titel") == ""
    (piece,) = parse("Een **vet woord\n[los] (x) * - #geen")
    assert piece.kind is Kind.PARAGRAPH
    assert piece.text == "Een **vet woord [los] (x) * - #geen"


def test_marks_within_a_line() -> None:
    (piece,) = parse("Lees **dit** en [dat](today).")
    assert piece.cells[0] == (
        Span("Lees "),
        Span("dit", strong=True),
        Span(" en "),
        Span("dat", target="today"),
        Span("."),
    )


def test_kinds_of_lines() -> None:
    text = "# T\n\n## K\nregel een\nregel twee\n\n- a\n- b\n1. c\n| x | y |\n![p](q.png)"
    assert [(piece.kind, piece.text) for piece in parse(text)] == [
        (Kind.TITLE, "T"),
        (Kind.HEADING, "K"),
        (Kind.PARAGRAPH, "regel een regel twee"),
        (Kind.ITEM, "a"),
        (Kind.ITEM, "b"),
        (Kind.NUMBER, "c"),
        (Kind.ROW, "x y"),
        (Kind.PICTURE, "p"),
    ]


def test_the_software_of_others_is_named_with_its_texts(tmp_path: Path) -> None:
    (tmp_path / "Qt").mkdir()
    (tmp_path / "Qt" / "LGPL.txt").write_text("GNU LESSER <GENERAL>", "utf-8")
    listed = [{"name": "Qt", "version": "6.12", "licence": "LGPL-3.0", "texts": ["Qt/LGPL.txt"]}]
    (tmp_path / "licences.json").write_text(json.dumps(listed), "utf-8")
    assert components(tmp_path) == (Component("Qt", "6.12", "LGPL-3.0", ("Qt/LGPL.txt",)),)
    assert licence_text("Qt", tmp_path) == "GNU LESSER <GENERAL>"
    assert licence_text("none", tmp_path) == ""
    assert components(tmp_path / "Qt") == ()
    assert "requirements.txt" in html(read("help", "licences", "nl").text, 500)
