"""A check of our own on tagged PDFs: content stream, parent tree and structure tree must agree.

No checker that we can run looks at the parent tree; this closes that hole. For tests and for doubt.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf

_PAINTING = frozenset(
    ["Tj", "TJ", "'", '"', "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "Do", "sh", "INLINE IMAGE"]
)
_Content = dict[tuple[int, int], str]
"""Role by (page index, marked-content number)."""


def structure_faults(pdf: bytes) -> list[str]:
    """Return every fault found, in words; an empty list means that the tags hold together."""
    with pikepdf.open(BytesIO(pdf)) as document:
        tree = document.Root.get("/StructTreeRoot")
        if tree is None:
            return ["no structure tree"]
        faults: list[str] = []
        content: _Content = {}
        for index, page in enumerate(document.pages):
            faults += _read_page(page, index, content)
        claims = list(_claims(document, tree, tree.K, faults))
        faults += _compare(document, tree, content, claims)
    return faults


def _read_page(page: pikepdf.Page, index: int, content: _Content) -> list[str]:
    """Collect the marks of a page; painting outside them, nesting and wrong numbers are faults."""
    faults: list[str] = []
    open_marks = 0
    expected = 0
    for instruction in pikepdf.parse_content_stream(page):
        operator = str(instruction.operator)
        if operator in {"BDC", "BMC"}:
            tag, *rest = instruction.operands
            open_marks += 1
            if open_marks > 1:
                faults.append(f"page {index}: nested marked content")
            if tag != Name.Artifact:
                number = int(rest[0].get("/MCID", -1)) if rest else -1
                if number != expected:
                    faults.append(f"page {index}: mark {number}, expected {expected}")
                content[index, number] = str(tag)
                expected += 1
        elif operator == "EMC":
            open_marks -= 1
        elif operator in _PAINTING and not open_marks:
            faults.append(f"page {index}: {operator} outside marked content")
    if open_marks:
        faults.append(f"page {index}: marked content not closed")
    return faults


_Claim = tuple[int, int, Object]
"""(page index, mark, structure element) as the tree says."""


def _claims(document: Pdf, parent: Object, kids: Object, faults: list[str]) -> Iterator[_Claim]:
    numbers = {page.obj.objgen: i for i, page in enumerate(document.pages)}
    for kid in kids if isinstance(kids, Array) else [kids]:
        if not isinstance(kid, Dictionary):
            yield numbers[parent.Pg.objgen], int(kid), parent
        elif kid.get("/Type") == Name.MCR:
            yield numbers[kid.Pg.objgen], int(kid.MCID), parent
        else:
            faults += _elem_faults(kid, parent)
            yield from _claims(document, kid, kid.K, faults)


def _elem_faults(elem: Dictionary, parent: Object) -> Iterator[str]:
    role = str(elem.S)
    if elem.P.objgen != parent.objgen:
        yield f"{role}: wrong parent"
    if role == "/Figure" and not str(elem.get("/Alt", "")):
        yield "/Figure: no alternative text"
    if role == "/TH" and "/A" not in elem:
        yield "/TH: no scope"


def _compare(document: Pdf, tree: Object, content: _Content, claims: list[_Claim]) -> list[str]:
    faults: list[str] = []
    places = [(page, mark) for page, mark, _ in claims]
    faults += [f"{place}: claimed twice" for place in set(places) if places.count(place) > 1]
    faults += [f"{place}: drawn but not in the tree" for place in content.keys() - set(places)]
    faults += [f"{place}: in the tree but not drawn" for place in set(places) - content.keys()]
    nums = list(tree.ParentTree.Nums)
    parents = {int(key): list(value) for key, value in zip(nums[::2], nums[1::2], strict=True)}
    for page, mark, elem in claims:
        row = parents.get(int(document.pages[page].obj.get("/StructParents", -1)), [])
        if mark >= len(row) or row[mark].objgen != elem.objgen:
            faults.append(f"{(page, mark)}: the parent tree names another element")
        if content.get((page, mark), str(elem.S)) != str(elem.S):
            faults.append(f"{(page, mark)}: role {elem.S} in the tree, {content[page, mark]} on the page")
    return faults
