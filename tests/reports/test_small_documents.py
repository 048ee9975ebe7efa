"""The recovery sheet and the password on a PDF."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pikepdf
import pypdf
import pytest

from desktop.reports.helpdesk import helpdesk_pdf
from desktop.reports.progress import progress_pdf
from desktop.reports.protect import password_protect
from desktop.reports.recovery import recovery_sheet_pdf
from tests.reports import readback, samples
from tests.reports.samples import SOURCE

CODE = "ABCD-EFGH-JKLM-NPQR-STUV-WXYZ-2345-6789"


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_recovery_sheet_is_one_sound_page_with_the_whole_code(lang: str) -> None:
    pdf = recovery_sheet_pdf(CODE, "Welzijn De Brink.opmaat", SOURCE, lang)
    text = readback.text_of(pdf)
    assert readback.faults(pdf) == []
    assert readback.page_count(pdf) == 1
    for number, group in enumerate(CODE.split("-"), start=1):
        assert f"{number} {group}" in text
    assert "Welzijn De Brink.opmaat" in text
    assert pdf == recovery_sheet_pdf(CODE, "Welzijn De Brink.opmaat", SOURCE, lang)


def test_recovery_code_is_not_in_the_metadata() -> None:
    with pikepdf.open(BytesIO(recovery_sheet_pdf(CODE, "Oefenbestand", SOURCE))) as document:
        metadata = document.Root.Metadata.read_bytes().decode() + repr(document.trailer.Info)
    assert not any(group in metadata for group in CODE.split("-"))
    assert "Herstelcode" in metadata


def test_a_long_store_label_stays_on_the_page() -> None:
    pdf = recovery_sheet_pdf(CODE, "x" * 300, SOURCE)
    assert readback.faults(pdf) == []
    assert readback.page_count(pdf) == 1


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_page_for_the_helpdesk_measures(lang: str) -> None:
    pdf = helpdesk_pdf(samples.FACTS, "Een deel is onleesbaar", ("Zet terug", "Red"), SOURCE, lang)
    text = " ".join(readback.text_of(pdf).split())
    assert readback.faults(pdf) == []
    assert readback.page_count(pdf) == 1
    for said in ("Een deel is onleesbaar", "Zet terug", "damaged", "644", "23", "2026"):
        assert said in text
    assert ("3 bytes die geen hele" if lang == "nl" else "3 bytes that are no whole") in text
    empty = replace(samples.FACTS, file_schema=None, file_bytes=None, key_file=False, newest=None, backups=0)
    said = " ".join(readback.text_of(helpdesk_pdf(empty, "Weg", ("Kies",), SOURCE, lang)).split())
    assert said.count("niet aanwezig" if lang == "nl" else "not there") >= 4


def test_password_protects_with_aes_256() -> None:
    plain = progress_pdf(samples.usual())
    locked = password_protect(plain, "geheim ĳs 12")
    assert b"Voortgang" not in locked
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(locked))
    with pikepdf.open(BytesIO(locked), password="geheim ijs 12") as document:
        assert document.encryption.R == 6
        assert document.encryption.stream_method == pikepdf.models.EncryptionMethod.aesv3
    reader = pypdf.PdfReader(BytesIO(locked))
    assert reader.decrypt("geheim ijs 12")
    assert "K7-41" in reader.pages[0].extract_text()


@pytest.mark.parametrize("password", ["", "é" * 64])
def test_an_impossible_password_is_refused(password: str) -> None:
    with pytest.raises(ValueError, match="127"):
        password_protect(b"", password)
