"""The small layer itself: lines, splitting, marks, and a self-check that catches planted faults."""

from __future__ import annotations

import re
from io import BytesIO

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.reports.blocks import Block, Bullets, Paragraph
from desktop.reports.document import Foot, flow, render
from desktop.reports.lines import Run, break_lines, line_width
from desktop.reports.progress import progress_pdf
from desktop.reports.selfcheck import structure_faults
from desktop.reports.style import load_fonts, rhythm
from desktop.reports.table import Column, Table, TableLook
from desktop.reports.tags import Elem, Sheet
from desktop.reports.writer import Info
from tests.reports import readback, samples

LOOK = rhythm()
FOOT = Foot("voet", "klein", "{page}/{pages}", LOOK.note)


def drawn(story: list[Block], height: float = 600) -> bytes:
    return render(flow(story, height), FOOT, Info("proef", "nl", "Opmaat", None))


@settings(max_examples=40, deadline=None)
@given(text=st.text(alphabet="abc WM-/\n", max_size=300), width=st.floats(30, 500))
def test_lines_fit_and_keep_every_character(text: str, width: float) -> None:
    load_fonts()
    lines = break_lines([Run(text, LOOK.body)], width)
    assert all(line_width(line) <= width + 0.01 for line in lines)
    kept = "".join(run.text for line in lines for run in line)
    assert re.sub(r"\s", "", kept) == re.sub(r"\s", "", text)


def test_no_lonely_last_word() -> None:
    load_fonts()
    text = "Een zin die net niet past op de regel waarop hij staat, nee"
    width = line_width(break_lines([Run(text, LOOK.body)], 10_000)[0]) - 8
    last = break_lines([Run(text, LOOK.body)], width)[-1]
    assert len(last[0].text.split()) > 1


def test_a_heading_stays_with_what_follows() -> None:
    load_fonts()
    story: list[Block] = [Paragraph("regel", LOOK.body) for _ in range(5)]
    story += [Paragraph("Kop", LOOK.heading, role="H2"), Paragraph("vervolg", LOOK.body)]
    pages = flow(story, LOOK.body.leading * 6.5)
    assert [len(page) for page in pages] == [5, 2]


def test_a_paragraph_splits_without_widow_or_orphan() -> None:
    load_fonts()
    text = "woord " * 400
    lead = LOOK.body.leading
    count = len(break_lines([Run(text, LOOK.body)], 502))
    pages = flow([Paragraph(text, LOOK.body)], lead * (count - 1))
    heights = [round(page[0].box.height / lead) for page in pages]
    assert heights == [count - 2, 2]


def test_a_table_repeats_its_header_as_decoration() -> None:
    rows = [[str(n), f"rij {n}"] for n in range(60)]
    table = Table([Column("Nr", 1), Column("Wat", 4)], rows, TableLook(LOOK.note_strong, LOOK.body))
    pdf = drawn([Paragraph("Titel", LOOK.title, role="H1"), table])
    assert readback.page_count(pdf) == 3
    assert readback.text_of(pdf).count("Wat") == 3
    with pikepdf.open(BytesIO(pdf)) as document:
        heads = [o for o in document.objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == "/TH"]
    assert len(heads) == 2
    assert readback.faults(pdf) == []


def test_a_row_higher_than_a_page_goes_on() -> None:
    table = Table(
        [Column("A", 1), Column("B", 1)], [["x " * 4000, "y"]], TableLook(LOOK.note_strong, LOOK.body)
    )
    pdf = drawn([Paragraph("Titel", LOOK.title, role="H1"), table])
    assert readback.text_of(pdf).count("x ") >= 3999
    assert readback.faults(pdf) == []


def test_bookmarks_from_four_pages_on() -> None:
    long: list[Block] = [Paragraph("Kop", LOOK.heading, role="H1"), Paragraph("woord " * 6000, LOOK.body)]
    with pikepdf.open(BytesIO(drawn(long))) as document, document.open_outline() as outline:
        assert [item.title for item in outline.root] == ["Kop"]
    with pikepdf.open(BytesIO(drawn(long[:1]))) as document:
        assert "/Outlines" not in document.Root or document.Root.Outlines.get("/Count", 0) == 0


def test_bullets_are_a_list() -> None:
    pdf = drawn([Paragraph("Titel", LOOK.title, role="H1"), Bullets(["een", "twee " * 200], LOOK.body)])
    assert readback.faults(pdf) == []
    with pikepdf.open(BytesIO(pdf)) as document:
        roles = [str(o.S) for o in document.objects if isinstance(o, pikepdf.Dictionary) and "/S" in o]
    assert (roles.count("/L"), roles.count("/LI"), roles.count("/Lbl"), roles.count("/LBody")) == (1, 2, 2, 2)


def test_painting_outside_a_mark_raises() -> None:
    sheet = Sheet()
    with pytest.raises(RuntimeError, match="outside"):
        sheet.fill(0, 0, 10, 10, "band")
    with sheet.mark(Elem("P")), pytest.raises(RuntimeError, match="nested"), sheet.artifact():
        pass


def spoil(pdf: bytes, fault: str) -> bytes:
    """Plant one fault in a sound document."""
    with pikepdf.open(BytesIO(pdf)) as document:
        sheet = document.pages[0]
        content = sheet.Contents.read_bytes()
        row = next(iter(document.Root.StructTreeRoot.ParentTree.Nums[1::2]))
        if fault == "untagged":
            sheet.Contents = document.make_stream(content + b"\n0 0 10 10 re f")
        elif fault == "number":
            sheet.Contents = document.make_stream(content.replace(b"/MCID 3>>", b"/MCID 900>>", 1))
        elif fault == "role":
            sheet.Contents = document.make_stream(content.replace(b"/H1 <<", b"/P <<", 1))
        elif fault == "parent tree":
            row[0], row[1] = row[1], row[0]
        elif fault == "missing":
            del row[-1]
        elif fault == "orphan":
            del document.Root.StructTreeRoot.K[0].K[2]
        elif fault == "alt":
            figure = next(o for o in document.objects if isinstance(o, pikepdf.Dictionary) and "/Alt" in o)
            del figure.Alt
        elif fault == "tree":
            del document.Root.StructTreeRoot
        out = BytesIO()
        document.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    "fault", ["untagged", "number", "role", "parent tree", "missing", "orphan", "alt", "tree"]
)
def test_self_check_catches_planted_faults(fault: str) -> None:
    sound = progress_pdf(samples.usual())
    assert structure_faults(sound) == []
    assert structure_faults(spoil(sound, fault))
