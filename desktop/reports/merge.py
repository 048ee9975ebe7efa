"""Several finished documents in one file that is still tagged: one structure tree over all of them."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from pikepdf import Array, Dictionary, Name, OutlineItem, Pdf, String

from desktop.reports.protect import password_protect
from desktop.reports.writer import Info, xmp_packet


def merged_pdf(parts: Sequence[tuple[str, bytes]], info: Info, password: str = "") -> bytes:
    """Return the documents after each other, each with a bookmark; ``parts`` are (bookmark, PDF).

    Each becomes a part of the structure tree, in its own order. Identical input gives identical bytes,
    unless there is a ``password``. Raises ``ValueError`` without any part, or for too long a password.
    """
    if not parts:
        msg = "nothing to put together"
        raise ValueError(msg)
    with Pdf.new() as whole:
        tree = whole.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        root = whole.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Document, P=tree))
        root.K, numbers = Array(), Array()
        starts = []
        for title, pdf in parts:
            starts.append((title, len(whole.pages)))
            with Pdf.open(BytesIO(pdf)) as part:
                _append(whole, part, root, numbers)
        parents = whole.make_indirect(Dictionary(Nums=numbers))
        tree.K, tree.ParentTree, tree.ParentTreeNextKey = Array([root]), parents, len(whole.pages)
        _describe(whole, tree, info)
        with whole.open_outline() as outline:
            outline.root.extend(OutlineItem(title, page) for title, page in starts)
        out = BytesIO()
        whole.save(out, deterministic_id=True)
    return password_protect(out.getvalue(), password) if password else out.getvalue()


def _append(whole: Pdf, part: Pdf, root: Dictionary, numbers: Array) -> None:
    """Put the pages of ``part`` at the end, and hang its structure under ``root``."""
    first = len(whole.pages)
    # Pages first: what is copied after them points at these copies.
    whole.pages.extend(part.pages)
    tree = whole.copy_foreign(part.Root.StructTreeRoot)
    for elem in tree.K:
        elem.P = root
        root.K.append(elem)
    rows = list(tree.ParentTree.Nums)
    for key, row in zip(rows[::2], rows[1::2], strict=True):
        whole.pages[first + int(key)].obj.StructParents = first + int(key)
        numbers.append(first + int(key))
        numbers.append(row)


def _describe(whole: Pdf, tree: Dictionary, info: Info) -> None:
    catalog = whole.Root
    catalog.StructTreeRoot, catalog.Lang = tree, String(info.language)
    catalog.MarkInfo = Dictionary(Marked=True)
    catalog.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    catalog.Metadata = whole.make_stream(xmp_packet(info).encode(), Type=Name.Metadata, Subtype=Name.XML)
    whole.docinfo[Name.Title] = String(info.title)
    whole.docinfo[Name.Creator] = whole.docinfo[Name.Producer] = String(info.program)
    if info.made:
        stamp = String(f"D:{info.made:%Y%m%d}000000Z")
        whole.docinfo[Name.CreationDate] = whole.docinfo[Name.ModDate] = stamp
