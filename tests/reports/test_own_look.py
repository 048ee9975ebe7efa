"""Logo and colour of the organisation, and papers in black-and-white."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from uuid import UUID

import pypdf
import pypdfium2
import pytest
from PIL import Image

from desktop.domain.errors import Rejected
from desktop.domain.inspection import InspectionFile
from desktop.domain.paper_look import PaperLook
from desktop.domain.privacy import EraseReason, Erasure
from desktop.reports.inspection import inspection_pdf
from desktop.reports.own_logo import MOST_BYTES, PIXELS, ready_logo
from desktop.reports.plain import plain_pdf
from desktop.reports.privacy_papers import AuditPaper, CertificatePaper, audit_pdf, certificate_pdf
from desktop.reports.progress import progress_pdf
from tests.reports import readback, samples

RED = "#A01020"


def picture(kind: str = "PNG", size: tuple[int, int] = (900, 300), mode: str = "RGB") -> bytes:
    out = BytesIO()
    Image.new(mode, size, 3 if mode == "P" else (200, 30, 40, 128)[: len(mode)]).save(out, kind)
    return out.getvalue()


def colours_of(pdf: bytes) -> set[tuple[int, int, int]]:
    document = pypdfium2.PdfDocument(pdf)
    image = document[0].render(scale=1).to_pil().convert("RGB")
    document.close()
    return {pixel for count, pixel in image.getcolors(1_000_000) or [] if count}


@pytest.mark.parametrize(("kind", "mode"), [("PNG", "RGBA"), ("PNG", "P"), ("JPEG", "RGB"), ("JPEG", "CMYK")])
def test_a_logo_becomes_a_small_picture_on_white(kind: str, mode: str) -> None:
    ready = ready_logo(picture(kind, mode=mode))
    with Image.open(BytesIO(ready)) as found:
        assert (found.format, found.mode) == ("PNG", "RGB")
        assert found.size[0] <= PIXELS[0]
        assert found.size[1] <= PIXELS[1]
        assert found.info == {}
    assert ready_logo(ready) == ready


def test_a_photo_taken_upright_stands_upright() -> None:
    out = BytesIO()
    turned = Image.Exif()
    turned[0x0112] = 6
    Image.new("RGB", (900, 300), "red").save(out, "JPEG", exif=turned)
    with Image.open(BytesIO(ready_logo(out.getvalue()))) as found:
        assert found.size[1] == PIXELS[1]
        assert found.size[0] < found.size[1]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "no_picture"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "no_picture"),
        (picture()[:200], "no_picture"),
        (picture("GIF", mode="P"), "no_picture"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 60, "no_picture"),
        (b"\xff\xd8" + b"a" * MOST_BYTES, "picture_too_large"),
        (picture(size=(12_000, 9_000), mode="1"), "picture_too_large"),
    ],
)
def test_what_cannot_be_a_logo_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(Rejected) as refused:
        ready_logo(data)
    assert [problem.code for problem in refused.value.problems] == [code]


def test_logo_and_colour_are_on_the_page_and_it_stays_sound() -> None:
    look = PaperLook(RED, ready_logo(picture()))
    pdf = progress_pdf(replace(samples.usual(), look=look))
    assert readback.faults(pdf) == []
    assert pdf == progress_pdf(replace(samples.usual(), look=look))
    page = pypdf.PdfReader(BytesIO(pdf)).pages[0]
    assert len(page.images) == 1
    assert (160, 16, 32) in colours_of(pdf)
    assert (28, 89, 104) not in colours_of(pdf)
    assert (28, 89, 104) in colours_of(progress_pdf(samples.usual()))


def test_what_is_no_colour_leaves_that_of_the_program() -> None:
    pdf = progress_pdf(replace(samples.usual(), look=PaperLook("red")))
    assert pdf == progress_pdf(samples.usual())


def test_black_and_white_has_no_hue_anywhere() -> None:
    look = PaperLook(RED, ready_logo(picture()), black_and_white=True)
    pdf = progress_pdf(replace(samples.full(), look=look))
    assert readback.faults(pdf) == []
    # Letters are smoothed in grey as well.
    assert {pixel for pixel in colours_of(pdf) if max(pixel) - min(pixel) > 2} == set()
    assert readback.text_of(pdf) == readback.text_of(progress_pdf(samples.full()))


DAY, NOW = date(2026, 11, 24), datetime(2026, 11, 24, 9, tzinfo=UTC)


def audit(look: PaperLook) -> bytes:
    return audit_pdf(AuditPaper("", None, None, (), False, None, "Bo", "De Brink", DAY, samples.SOURCE, look))


def certificate(look: PaperLook) -> bytes:
    erasure = Erasure(UUID(int=5), NOW, EraseReason.REQUEST, NOW)
    return certificate_pdf(CertificatePaper(erasure, (), (), "Bo", "De Brink", DAY, samples.SOURCE, look))


def inspection(look: PaperLook) -> bytes:
    return inspection_pdf(
        InspectionFile("K7-41", "Nel", "Bo", "De Brink", DAY, {}), samples.SOURCE, look=look
    )


def leaflet(look: PaperLook) -> bytes:
    return plain_pdf("# Uw gegevens\n\nU mag alles zien.", samples.SOURCE, large=True, look=look)


@pytest.mark.parametrize("draw", [audit, certificate, inspection, leaflet])
def test_the_papers_about_privacy_carry_them_too(draw: Callable[[PaperLook], bytes]) -> None:
    pdf = draw(PaperLook(RED, ready_logo(picture())))
    assert readback.faults(pdf) == []
    assert len(pypdf.PdfReader(BytesIO(pdf)).pages[0].images) == 1
    assert (28, 89, 104) in colours_of(draw(PaperLook()))
    assert (28, 89, 104) not in colours_of(draw(PaperLook(RED)))
    grey = colours_of(draw(PaperLook(RED, black_and_white=True)))
    assert {pixel for pixel in grey if max(pixel) - min(pixel) > 2} == set()
