"""Source Sans as ReportLab embeds it, each subset cut and packed once for all documents.

Cutting and packing the subsets is a third of the time of a short document. A subset is a set of
characters in a fixed order, no text of anybody, so it may be remembered.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import lru_cache

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObjectReference
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont

from desktop.reports.raw import Raw, add, stream

_SYMBOLIC, _NONSYMBOLIC = 1 << 2, 1 << 5
"""Flags of a font descriptor: the codes of a subset are its own, not those of an alphabet."""


@dataclass(frozen=True, slots=True)
class _Subset:
    """The parts of one subset as they stand in the file; ``font`` and ``descriptor`` lack references."""

    file: bytes
    characters: bytes
    descriptor: str
    font: str


class SubsetFont(TTFont):  # type: ignore[misc]  # ReportLab has no types
    """A face that remembers its subsets and maps only codes that are in use to text."""

    def __init__(self, name: str, file: object) -> None:
        super().__init__(name, file)
        self._cut = lru_cache(maxsize=8)(self._cut_anew)

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802  # ReportLab's name
        """Add the subsets that ``doc`` uses; ReportLab calls this when the document is saved."""
        state = self.state[doc]
        state.frozen = 1
        fonts = doc.idToObject["BasicFonts"].dict
        for number, codes in enumerate(state.subsets):
            cut = self._cut(number, tuple(codes))
            file, characters = add(doc, Raw(cut.file)), add(doc, Raw(cut.characters))
            descriptor = add(doc, Raw(f"<<{cut.descriptor} /FontFile2 {file}>>"))
            font = Raw(f"<<{cut.font} /FontDescriptor {descriptor} /ToUnicode {characters}>>")
            name = self.getSubsetInternalName(number, doc)[1:]
            doc.Reference(font, name)
            fonts[name] = PDFObjectReference(name)
        del self.state[doc]

    def _cut_anew(self, number: int, codes: tuple[int, ...]) -> _Subset:
        face = self.face
        name = (SUBSETN(number) + b"+" + face.name).decode("ascii")
        program = bytes(face.makeSubset(list(codes)))
        flags = face.flags & ~_NONSYMBOLIC | _SYMBOLIC
        box = " ".join(f"{side:.4g}" for side in face.bbox)
        widths = " ".join(f"{face.getCharWidth(code):.6g}" for code in codes)
        return _Subset(
            stream(zlib.compress(program), f"/Length1 {len(program)} /Filter /FlateDecode"),
            stream(zlib.compress(_character_map(name, codes)), "/Filter /FlateDecode"),
            f"/Type /FontDescriptor /FontName /{name} /Flags {flags} /FontBBox [{box}] "
            f"/ItalicAngle {face.italicAngle:.6g} /Ascent {face.ascent:.6g} /Descent {face.descent:.6g} "
            f"/CapHeight {face.capHeight:.6g} /StemV {face.stemV} /MissingWidth {face.defaultWidth:.6g}",
            f"/Type /Font /Subtype /TrueType /BaseFont /{name} "
            f"/FirstChar 0 /LastChar {len(codes) - 1} /Widths [{widths}]",
        )


def _character_map(name: str, codes: tuple[int, ...]) -> bytes:
    """Which text the codes stand for. ReportLab maps codes without a use to U+0000, which is no text."""
    used = [f"<{place:02X}> <{code:04X}>" for place, code in enumerate(codes) if code]
    # A block may have a hundred lines at most.
    blocks = [used[at : at + 100] for at in range(0, len(used), 100)]
    lines = [line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar")]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def",
            f"/CMapName /{name} def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            f"<00> <{len(codes) - 1:02X}>",
            "endcodespacerange",
            *lines,
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    ).encode("ascii")
