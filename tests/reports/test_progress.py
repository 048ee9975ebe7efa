"""The progress report, read back with other people's readers."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pdfplumber
import pikepdf
import pypdf
import pytest

from desktop.domain.progress import ProgressReport
from desktop.domain.trajectory import TrajectoryState
from desktop.reports.progress import progress_file_name, progress_pdf
from tests.reports import readback, samples

CASES = {
    "usual": samples.usual,
    "full": samples.full,
    "early": samples.early,
    "bare": samples.bare,
    "notes": samples.with_notes,
}
NAME = "Wilhelmina van der Zandschulp"


@pytest.fixture(scope="module", params=[(case, lang) for case in CASES for lang in ("nl", "en")], ids=str)
def drawn(request: pytest.FixtureRequest) -> tuple[ProgressReport, str, bytes]:
    case, lang = request.param
    report = CASES[case]()
    return report, lang, progress_pdf(report, lang)


def test_no_checker_finds_a_fault(drawn: tuple[ProgressReport, str, bytes]) -> None:
    assert readback.faults(drawn[2]) == []


def test_pages_stay_within_bounds(drawn: tuple[ProgressReport, str, bytes]) -> None:
    report, _, pdf = drawn
    front = 2 if len(report.sessions) > 8 or len(report.warnings) > 1 else 1
    assert readback.page_count(pdf) <= front + (2 if report.notes else 0)


def test_all_fonts_are_embedded_source_sans(drawn: tuple[ProgressReport, str, bytes]) -> None:
    fonts = readback.font_names(drawn[2])
    assert fonts
    assert all(embedded and "SourceSans3" in name for name, embedded in fonts.items())


def test_language_title_and_metadata(drawn: tuple[ProgressReport, str, bytes]) -> None:
    _, lang, pdf = drawn
    with pikepdf.open(BytesIO(pdf)) as document:
        assert document.Root.Lang == lang
        assert bool(document.Root.ViewerPreferences.DisplayDocTitle)
        assert bool(document.Root.MarkInfo.Marked)
        xmp = document.Root.Metadata.read_bytes().decode()
        assert "<pdfuaid:part>1</pdfuaid:part>" in xmp
        assert "K7-41" in str(document.trailer.Info.Title)
        assert "/Author" not in document.trailer.Info


def test_eight_full_weeks_take_two_pages_at_most() -> None:
    report = samples.full()
    weeks = replace(report, week=8, sessions=tuple(samples.session(n, 8) for n in range(1, 9)))
    for lang in ("nl", "en"):
        assert readback.page_count(progress_pdf(weeks, lang)) <= 2
        assert readback.page_count(progress_pdf(replace(weeks, warnings=()), lang)) <= 2


def test_text_equals_what_was_entered() -> None:
    report = samples.full()
    text = readback.text_of(progress_pdf(report))
    for expected in (
        "Voortgang, week 1 tot en met 9",
        "Welzijn De Brink · voor de werkbegeleider",
        "K7-41",
        "week 9, extra",
        "relaties, sinds week 5",
        f"‘{report.goal}’",
        report.question,
        "Het brein gaat open in week 2 en 4.",
        "Afgezegd: week 3. Verzet: week 5. Extra: week 9 en 10.",
        "9 gepland tot nu, 8 gehouden",
        "2 verzet, 1 afgezegd",
        "Voor de begeleider gedaan",
        "Gepseudonimiseerd, blijft persoonsgegeven.",
        "bladzijde 1 van 2",
        "bladzijde 2 van 2",
        "gegevens van 24 november 2026",
        "niet wetenschappelijk getoetst",
        *(c.label for c in report.contacts),
        *(text["nl"] for text in report.going_well),
    ):
        assert expected in text, expected
    assert text.count("Let op.") == 4


def test_numbers_of_the_weeks_stand_in_the_table() -> None:
    report = samples.usual()
    with pdfplumber.open(BytesIO(progress_pdf(report))) as document:
        lines = (document.pages[0].extract_text() or "").splitlines()
    assert "Tekenen van opengaan (van 7) 2 3 4 4 5" in lines
    assert "Doelscore, eigen 0 0 0 +1 +1" in lines
    assert "Doelscore, begeleider 0 0 +1 0 +1" in lines
    assert "Ladder Op mijn gemak 2 3 3 5 –" in lines
    assert "Ladder Op iemand kunnen rekenen 4 4 – 5 5" in lines
    assert "5 samen brood halen 12 van 12 7 van 8 positief, zelfde dag teruggekeken" in lines
    assert "4 wandelen 11 van 12: niet gepland 5 van 8 wordt nagekeken" in lines


def test_change_beyond_measurement_error_is_named() -> None:
    report = replace(samples.usual(), ladders=samples.ladders(8))
    text = readback.text_of(progress_pdf(report))
    assert "Meer veranderd dan de meetfout: ‘Levendig’ en ‘Op mijn gemak’." in text
    assert "Geen ladder is meer veranderd dan de meetfout." in readback.text_of(progress_pdf(samples.usual()))


def test_tables_and_figures_reach_a_screen_reader() -> None:
    with pikepdf.open(BytesIO(progress_pdf(samples.usual()))) as document:
        elems = [item for item in document.objects if isinstance(item, pikepdf.Dictionary) and "/S" in item]
    roles = [str(elem.S) for elem in elems]
    assert roles.count("/H1") == 1
    assert roles.count("/H2") == 8
    assert roles.count("/Table") == 2
    assert roles.count("/Figure") == 5
    alts = [str(elem.Alt) for elem in elems if elem.get("/S") == pikepdf.Name.Figure]
    assert any("week 6: relaties, gepland (nu)" in alt for alt in alts)
    assert "Ladder Levendig: start 3, nu 6; de cijfers per week staan in de tabel." in alts


def test_empty_sections_say_so() -> None:
    text = readback.text_of(progress_pdf(samples.early()))
    for sentence in (
        "Nog geen doel opgeschreven.",
        "Er zijn nog geen tekenen vastgelegd.",
        "Er is nog geen ladder ingevuld.",
        "Nog geen: eerst komt het brein, dan de relaties.",
        "Deze keer geen vraag.",
        "nog niet aan de orde",
    ):
        assert sentence in text
    assert "Er zijn nog geen bezoeken gepland." in readback.text_of(progress_pdf(samples.bare()))


@pytest.mark.parametrize(
    ("state", "word"), [("paused", "gepauzeerd"), ("stopped", "eerder gestopt"), ("completed", "afgerond")]
)
def test_state_is_said(state: str, word: str) -> None:
    report = replace(samples.usual(), state=TrajectoryState(state))
    assert f"week 6 van 8, {word}" in readback.text_of(progress_pdf(report))


def test_free_text_stands_in_the_appendix_only() -> None:
    report = samples.with_notes()
    reader = pypdf.PdfReader(BytesIO(progress_pdf(report)))
    assert "Zwaaide" not in reader.pages[0].extract_text()
    appendix = " ".join(" ".join(page.extract_text() for page in reader.pages[1:]).split())
    assert "Bijlage: uit de verslagen" in appendix
    assert "Inschatting van de begeleider" in appendix
    for note in report.notes:
        assert " ".join(note.observation.split()) in appendix
        assert "Nam zelf de tas mee. Zwaaide naar de overkant." in appendix


def test_no_name_anywhere_unless_named() -> None:
    report = samples.full()
    hidden = readback.every_byte(progress_pdf(report))
    named = progress_pdf(replace(report, named=True, person=NAME))
    assert NAME in readback.text_of(named)
    assert "Bevat persoonsgegevens." in readback.text_of(named)
    assert "Gepseudonimiseerd" not in readback.text_of(named)
    with pikepdf.open(BytesIO(named)) as document:
        metadata = document.Root.Metadata.read_bytes().decode() + str(document.trailer.Info.Title)
    for part in ("Wilhelmina", "Zandschulp"):
        assert part.encode() not in hidden
        assert part not in metadata


def test_the_day_of_the_next_step_stays_inside() -> None:
    for lang in ("nl", "en"):
        text = readback.text_of(progress_pdf(samples.usual(), lang))
        assert not re.search(r"\b26\b", text)
        assert text.lower().count("nov") == 1


def test_file_name_has_the_code_and_never_the_name() -> None:
    report = replace(samples.usual(), named=True, person=NAME)
    assert progress_file_name(report) == "opmaat-voortgang-K7-41-2026-11-24.pdf"
    assert progress_file_name(report, "en") == "opmaat-progress-K7-41-2026-11-24.pdf"
    assert progress_file_name(replace(report, code="../K7/41"), "en") == "opmaat-progress-K741-2026-11-24.pdf"


def test_identical_bytes_in_another_process(tmp_path: Path) -> None:
    out = tmp_path / "other.pdf"
    script = (
        "import sys; from pathlib import Path; from tests.reports import samples;"
        "from desktop.reports.progress import progress_pdf;"
        "Path(sys.argv[1]).write_bytes(progress_pdf(samples.full(), 'nl'))"
    )
    root = Path(__file__).resolve().parents[2]
    subprocess.run([sys.executable, "-c", script, str(out)], cwd=root, check=True)
    assert out.read_bytes() == progress_pdf(samples.full(), "nl")


def test_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="language"):
        progress_pdf(samples.bare(), "xx")
