"""What ReportLab does not write: structure tree, parent tree, language, XMP.

Written as objects of its document before it is saved: taking the finished file apart and putting it
together again costs as much time as drawing it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import PDFDocument

from desktop.reports.raw import Raw, add, stream, text_string
from desktop.reports.tags import Elem

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
   <xmp:CreatorTool>{program}</xmp:CreatorTool>
{dates}   <pdf:Producer>{program}</pdf:Producer>
   <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


@dataclass(frozen=True, slots=True)
class Info:
    """What stands in the metadata: never a person's name. ``made`` is the date of the data, if any."""

    title: str
    language: str
    program: str
    made: date | None


Marks = dict[int, list[tuple[int, int]]]
"""By ``id`` of an element: the (page index, marked-content number) of its content, in order."""


def add_tags(document: PDFDocument, pages: Sequence[Sequence[Elem]], root: Elem, info: Info) -> None:
    """Add the structure tree and what else PDF/UA-1 asks, before ``document`` is saved.

    ``pages`` are the elements by page and marked-content number. Identical for identical input.
    """
    _Structure(document, pages).write(root)
    _add_info(document, info)


class _Structure:
    """The structure tree of one document while it is written."""

    def __init__(self, document: PDFDocument, pages: Sequence[Sequence[Elem]]) -> None:
        self._document = document
        self._pages = pages
        self._sheets = [document.Reference(page).format(document).decode() for page in document.Pages.pages]
        self._written: dict[int, str] = {}
        self._marks: Marks = {}
        for index, elems in enumerate(pages):
            for number, elem in enumerate(elems):
                self._marks.setdefault(id(elem), []).append((index, number))

    def write(self, root: Elem) -> None:
        """Add the tree, and the parent tree that leads from a page's content to its element."""
        tree = Raw()
        place = add(self._document, tree)
        top = self._elem(root, place)
        numbers = []
        for index, elems in enumerate(self._pages):
            row = " ".join(self._written[id(elem)] for elem in elems)
            numbers.append(f"{index} {add(self._document, Raw(f'[{row}]'))}")
            page = self._document.Pages.pages[index]
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents, page.Tabs = index, "/S"
        parents = add(self._document, Raw(f"<</Nums [{' '.join(numbers)}]>>"))
        tree.data = (
            f"<</Type /StructTreeRoot /K [{top}] /ParentTree {parents} /ParentTreeNextKey {len(numbers)}>>"
        )
        self._document.Catalog.StructTreeRoot = place

    def _elem(self, elem: Elem, parent: str) -> str:
        """Write an element and all below it, and return the reference; empty when it has no content."""
        if not self._holds(elem):
            return ""
        node = Raw()
        place = self._written[id(elem)] = add(self._document, node)
        own = self._marks.get(id(elem), [])
        kids = [self._mark(index, number, own[0][0]) for index, number in own]
        kids += filter(None, [self._elem(child, place) for child in elem.children])
        page = f" /Pg {self._sheets[own[0][0]]}" if own else ""
        extra = "".join(_attributes(elem))
        node.data = f"<</Type /StructElem /S /{elem.role} /P {parent}{page} /K [{' '.join(kids)}]{extra}>>"
        return place

    def _holds(self, elem: Elem) -> bool:
        """Whether it has content; table cells stay also without any."""
        return id(elem) in self._marks or elem.role in {"TD", "TH"} or any(map(self._holds, elem.children))

    def _mark(self, index: int, number: int, first: int) -> str:
        if index == first:
            return str(number)
        return f"<</Type /MCR /Pg {self._sheets[index]} /MCID {number}>>"


def _attributes(elem: Elem) -> Iterator[str]:
    if elem.alt:
        yield f" /Alt {text_string(elem.alt)}"
    if elem.lang:
        yield f" /Lang {text_string(elem.lang)}"
    if elem.scope:
        yield f" /A <</O /Table /Scope /{elem.scope}>>"
    if elem.box:
        yield f" /A <</O /Layout /BBox [{' '.join(f'{side:.2f}' for side in elem.box)}]>>"
    if elem.role == "L":
        yield " /A <</O /List /ListNumbering /Disc>>"


class _Signature(Protocol):
    def update(self, data: bytes, /) -> object: ...


class _InfoEntries(Raw):
    """The document information dictionary."""

    def digest(self, signature: _Signature) -> None:
        """Count in for the identifier of the document; ReportLab calls this when it is saved."""
        signature.update(self.format(None))


def _add_info(document: PDFDocument, info: Info) -> None:
    catalog = document.Catalog
    catalog.Lang = text_string(info.language)
    catalog.MarkInfo = "<</Marked true>>"
    catalog.ViewerPreferences = "<</DisplayDocTitle true>>"
    entries = ""
    if info.made:
        entries = "".join(f" /{name} (D:{info.made:%Y%m%d}000000Z)" for name in ("CreationDate", "ModDate"))
    xmp = xmp_packet(info)
    catalog.Metadata = add(document, Raw(stream(xmp.encode(), "/Type /Metadata /Subtype /XML")))
    program = text_string(info.program)
    document.info = _InfoEntries(
        f"<</Title {text_string(info.title)} /Creator {program} /Producer {program}{entries}>>"
    )


def xmp_packet(info: Info) -> str:
    """Return the metadata that PDF/UA-1 asks, as an XMP packet."""
    dates = ""
    if info.made:
        day = info.made.isoformat()
        for name in ("CreateDate", "ModifyDate"):
            dates += f"   <xmp:{name}>{day}T00:00:00Z</xmp:{name}>\n"
    return _XMP.format(
        title=escape(info.title), language=escape(info.language), program=escape(info.program), dates=dates
    )
