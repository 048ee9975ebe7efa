"""A text as a calm page: our type and colours, pictures of the program, the keys out of the code."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from html import escape

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser

from desktop.domain.marked import Kind, Piece, Span, parse
from desktop.language import translate
from ui.help.texts import picture
from ui.theme import current

WIDTH = 560
"""Of a picture, in pixels at 100 %."""
KEYS = "keys:session"
"""A link alone in a paragraph with this target is replaced by the keys of the session form."""
LICENCES = "licences:list"
"""The same, by the parts that others made."""


def html(text: str, room: int) -> str:
    """The page as the rich text that Qt paints; pictures are at most ``room`` pixels wide."""
    width = max(min(current().px(WIDTH), room), 1)
    blocks = "".join(_blocks(parse(text), width))
    return f"<html><head><style>{_style()}</style></head><body>{blocks}</body></html>"


def _style() -> str:
    theme = current()
    body, small = theme.font("body").pixelSize(), theme.font("caption").pixelSize()
    title, heading = theme.font("title").pixelSize(), theme.font("heading").pixelSize()
    serif = "'Source Serif 4', 'Source Sans 3'"
    return (
        f"body {{ color: {theme.hex('ink')}; font-size: {body}px; }}"
        f"h1 {{ font-family: {serif}; font-size: {title}px; font-weight: 600; margin-bottom: 8px; }}"
        f"h2 {{ font-size: {heading}px; font-weight: 600; margin-top: 20px; margin-bottom: 4px; }}"
        f"p, li {{ margin-top: 6px; margin-bottom: 6px; line-height: 115%; }}"
        f"a {{ color: {theme.hex('accent')}; }}"
        f"td, th {{ padding: 4px 16px 4px 0; }} th {{ text-align: left; }}"
        f".small {{ color: {theme.hex('ink2')}; font-size: {small}px; }}"
    )


def _blocks(pieces: tuple[Piece, ...], width: int) -> Iterator[str]:
    before: Kind | None = None
    closing = {Kind.ITEM: "</ul>", Kind.NUMBER: "</ol>", Kind.ROW: "</table>"}
    opening = {Kind.ITEM: "<ul>", Kind.NUMBER: "<ol>", Kind.ROW: "<table>"}
    for piece in pieces:
        if piece.kind is not before:
            yield closing.get(before, "") if before else ""
            yield opening.get(piece.kind, "")
        yield _block(piece, width, first=piece.kind is not before)
        before = piece.kind
    yield closing.get(before, "") if before else ""


def _block(piece: Piece, width: int, *, first: bool) -> str:
    words = _spans(piece.cells[0])
    if piece.kind is Kind.PICTURE:
        alt = escape(piece.text)
        return f'<p><img src="{piece.file}" width="{width}" alt="{alt}"></p><p class="small">{alt}</p>'
    if piece.kind is Kind.ROW:
        tag = "th" if first else "td"
        return "<tr>" + "".join(f"<{tag}>{_spans(cell)}</{tag}>" for cell in piece.cells) + "</tr>"
    if piece.kind is Kind.PARAGRAPH and len(piece.cells[0]) == 1 and piece.cells[0][0].target in _MADE:
        return _MADE[piece.cells[0][0].target]()
    tags = {Kind.TITLE: "h1", Kind.HEADING: "h2", Kind.ITEM: "li", Kind.NUMBER: "li"}
    tag = tags.get(piece.kind, "p")
    return f"<{tag}>{words}</{tag}>"


def _spans(spans: tuple[Span, ...]) -> str:
    return "".join(_span(span) for span in spans)


def _span(span: Span) -> str:
    words = escape(span.text)
    if span.target:
        return f'<a href="{escape(span.target)}">{words}</a>'
    return f"<b>{words}</b>" if span.strong else words


def _session_keys() -> str:
    from ui.pages.session.keys import keys

    rows = "".join(f"<tr><td><b>{escape(key)}</b></td><td>{escape(does)}</td></tr>" for key, does in keys())
    return f"<table>{rows}</table>"


def _licences() -> str:
    from desktop.services.licences import components

    rows = "".join(
        f'<tr><td><a href="licence/{escape(one.name)}">{escape(one.name)}</a></td>'
        f"<td>{escape(one.version)}</td><td>{escape(one.licence)}</td></tr>"
        for one in components()
    )
    from_source = translate("Help", "Opmaat runs from source here: the list stands in requirements.txt.")
    return f"<table>{rows}</table>" if rows else f"<p>{escape(from_source)}</p>"


_MADE: Mapping[str, Callable[[], str]] = {KEYS: _session_keys, LICENCES: _licences}
"""What is made while it is shown, by the target that stands in its place."""


class HelpText(QTextBrowser):
    """Shows one text; links are the window's to follow."""

    def __init__(self) -> None:
        super().__init__()
        self._text, self._shown_for = "", 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAccessibleName(translate("Help", "Text"))
        self.document().setDocumentMargin(current().px(24))

    def loadResource(self, kind: int, url: QUrl | str) -> object:
        """Pictures come out of the program, never from disk or network."""
        if kind == QTextDocument.ResourceType.ImageResource.value:
            image = QImage.fromData(picture(QUrl(url).fileName()))
            image.setDevicePixelRatio(1.0)
            return image
        return None

    def _room(self) -> int:
        return self.viewport().width() - 2 * int(self.document().documentMargin())

    def show_text(self, text: str) -> None:
        """Show it from its beginning."""
        self._text, self._shown_for = text, self._room()
        self.setHtml(html(text, self._shown_for))
        self.verticalScrollBar().setValue(0)

    def show_licence(self, title: str, text: str) -> None:
        """Show the text of a licence as it was written, line by line."""
        self._text = ""
        shown = "<br>".join(escape(text).splitlines())
        head = f"<html><head><style>{_style()}</style></head>"
        self.setHtml(f'{head}<body><h1>{escape(title)}</h1><p class="small">{shown}</p></body></html>')
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures take the width that is there."""
        super().resizeEvent(event)
        if self._text and self._room() != self._shown_for:
            self._shown_for = self._room()
            self.setHtml(html(self._text, self._shown_for))
