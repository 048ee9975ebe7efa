"""What ReportLab cannot write: structure tree, parent tree, language, XMP; through pikepdf."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

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


def write_tagged(pdf: bytes, pages: Sequence[Sequence[Elem]], root: Elem, info: Info) -> bytes:
    """Return ``pdf`` with its structure tree, as PDF/UA-1 asks; identical for identical input."""
    with pikepdf.open(BytesIO(pdf)) as document:
        _write_structure(document, pages, root)
        _write_info(document, info)
        _mend_fonts(document)
        out = BytesIO()
        document.save(
            out,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            compress_streams=True,
        )
    return out.getvalue()


def _write_structure(document: Pdf, pages: Sequence[Sequence[Elem]], root: Elem) -> None:
    marks: Marks = {}
    for index, elems in enumerate(pages):
        for number, elem in enumerate(elems):
            marks.setdefault(id(elem), []).append((index, number))
    tree = document.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    written: dict[int, Object] = {}
    top = _write_elem(document, root, tree, marks, written)
    tree.K = Array([top] if top is not None else [])
    nums = Array()
    for index, elems in enumerate(pages):
        page = document.pages[index].obj
        page.StructParents = index
        page.Tabs = Name.S
        nums.append(index)
        nums.append(document.make_indirect(Array([written[id(elem)] for elem in elems])))
    tree.ParentTree = document.make_indirect(Dictionary(Nums=nums))
    tree.ParentTreeNextKey = len(pages)
    document.Root.StructTreeRoot = tree


def _write_elem(
    document: Pdf, elem: Elem, parent: Object, marks: Marks, written: dict[int, Object]
) -> Object | None:
    """Write an element and all below it; one without any content is left out, but for table cells."""
    own = marks.get(id(elem), [])
    node = document.make_indirect(Dictionary(Type=Name.StructElem, S=Name("/" + elem.role), P=parent))
    kids = Array()
    if own:
        page = document.pages[own[0][0]].obj
        node.Pg = page
        for index, number in own:
            kids.append(
                number
                if index == own[0][0]
                else Dictionary(Type=Name.MCR, Pg=document.pages[index].obj, MCID=number)
            )
    for child in elem.children:
        below = _write_elem(document, child, node, marks, written)
        if below is not None:
            kids.append(below)
    if not len(kids) and elem.role not in {"TD", "TH"}:
        return None
    node.K = kids
    _write_attributes(node, elem)
    written[id(elem)] = node
    return node


def _write_attributes(node: Object, elem: Elem) -> None:
    if elem.alt:
        node.Alt = String(elem.alt)
    if elem.lang:
        node.Lang = String(elem.lang)
    if elem.scope:
        node.A = Dictionary(O=Name.Table, Scope=Name("/" + elem.scope))
    if elem.box:
        node.A = Dictionary(O=Name.Layout, BBox=Array([round(side, 2) for side in elem.box]))
    if elem.role == "L":
        node.A = Dictionary(O=Name.List, ListNumbering=Name.Disc)


def _write_info(document: Pdf, info: Info) -> None:
    root = document.Root
    root.Lang = String(info.language)
    root.MarkInfo = Dictionary(Marked=True)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    dates = ""
    if info.made:
        day = info.made.isoformat()
        for name in ("CreateDate", "ModifyDate"):
            dates += f"   <xmp:{name}>{day}T00:00:00Z</xmp:{name}>\n"
    xmp = _XMP.format(
        title=escape(info.title),
        language=escape(info.language),
        program=escape(info.program),
        dates=dates,
    )
    stream = document.make_stream(xmp.encode())
    stream.Type = Name.Metadata
    stream.Subtype = Name.XML
    root.Metadata = stream
    entries = Dictionary(
        Title=String(info.title), Creator=String(info.program), Producer=String(info.program)
    )
    if info.made:
        entries.CreationDate = entries.ModDate = String(f"D:{info.made:%Y%m%d}000000Z")
    document.trailer.Info = document.make_indirect(entries)


def _mend_fonts(document: Pdf) -> None:
    """Take code 0 out of the character maps: ReportLab maps unused codes to U+0000, which is no text."""
    for item in document.objects:
        if isinstance(item, Dictionary) and item.get("/Type") == Name.Font and "/ToUnicode" in item:
            stream = item.ToUnicode
            text = stream.read_bytes().decode("ascii")
            kept = [line for line in text.splitlines() if not re.fullmatch(r"<[0-9A-F]{2}> <0000>", line)]
            count = sum(bool(re.fullmatch(r"<[0-9A-F]{2}> <[0-9A-F]+>", line)) for line in kept) - 1
            mended = "\n".join(kept)
            stream.write(re.sub(r"\d+ beginbfchar", f"{count} beginbfchar", mended).encode("ascii"))
