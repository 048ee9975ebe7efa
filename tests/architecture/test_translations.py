"""Every text exists in Dutch, every plural in English, in the words the glossary allows."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "resources" / "translations" / "update.py"
FORBIDDEN = (
    r"\boeps\b",
    r"\bde eenzame\b",
    r"\bproble(em|men)\b",
    r"\bstoornis",
    r"\bmislukt",
    r"\bno-show",
    r"\bhuiswerk",
    r"\btherapie",
    r"\bgenezen\b",
    r"\bbewezen\b",
    r"creatief leven",
    r"\bgemiste?\b",
    r"!",
    r"['\"]",
)

OTHER_WORDS = {
    "nl": (
        (r"\bbijeenkomst", "bezoek"),
        (r"verplaats", "verzetten"),
        (r"\bteruggenomen\b|\bterugnemen\b", "ongedaan maken"),
        (r"\bhoogstens\b", "hooguit"),
        (r"contactsituatie", "situatie"),
        (r"\bregistreer|geregistreerd", "noteren"),
        (r"\bopgeslagen\b|\bopslaan\b", "bewaren"),
        (r"groepje", "groep"),
        (r"\bannuleer|geannuleerd", "afzeggen"),
        (r"\bogenblik\b", "moment"),
        (r"\ber bij zijn\b", "erbij"),
    ),
    "en": (
        (r"\bsessions?\b(?!\})", "visit"),
        (r"\bput back a\b|\bput a backup back\b", "restore"),
        (r"\btake back the last\b|\btaken back:", "undo"),
        (r"\btake note\b", "please note"),
        (r"\btaken over\b|\btake over from\b", "import"),
        (r"\bbirth year\b", "year of birth"),
        (r"\bretention term\b", "retention period"),
        (r"\bdossiers?\b", "file"),
    ),
}
"""What has a word of its own already: the other one is not used beside it."""

TERMS = (
    (r"\bvisits?\b(?!\})", r"bezoek"),
    (r"(?<!team )\bmeetings?\b(?! people| every)", r"ontmoet"),
    (r"\bparticipants?\b(?!\})", r"deelnemer"),
    (r"\bcounsellor\b(?!\})", r"begeleider"),
    (r"\bsupervisor\b", r"werkbegeleider"),
    (r"\btrajector(y|ies)\b", r"traject"),
    (r"\bbackups?\b", r"kopie"),
    (r"\brecovery code\b", r"herstelcode"),
    (r"\bretention\b", r"bewaartermijn|\btermijn"),
    (r"\bconsents?\b", r"toestemming"),
    (r"\bdrafts?\b", r"concept"),
    (r"\bquestionnaires?\b", r"vragenlijst"),
    (r"\bneighbourhoods?\b", r"\bwijk"),
    (r"\bconcerns?\b", r"\bzorg"),
    (r"\bundo(ne)?\b", r"ongedaan"),
)
"""One word for one thing: who reads the left in English reads the right in Dutch."""


@pytest.fixture(scope="module")
def update() -> ModuleType:
    spec = importlib.util.spec_from_file_location("update_translations", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["update_translations"] = module
    spec.loader.exec_module(module)
    return module


def translations(language: str) -> list[tuple[str, str, str]]:
    """(file, source, form) of every translated form."""
    found = []
    for file in sorted((SCRIPT.parent / language).glob("*.ts")):
        for message in ET.parse(file).iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [f.text or "" for f in translation.findall("numerusform")] or [translation.text or ""]
            found += [(file.name, message.findtext("source", ""), form) for form in forms]
    return found


def test_all_translations_are_complete_and_up_to_date() -> None:
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "--check"], check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, f"\n{done.stdout}{done.stderr}"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_text_uses_a_word_we_avoid(language: str) -> None:
    texts = translations(language)
    assert texts
    wrong = [
        f"{file}: {form!r} has {word}"
        for file, _, form in texts
        for word in FORBIDDEN
        if re.search(word, form, re.IGNORECASE)
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_one_thing_has_one_word(language: str) -> None:
    said = [(file, form if language == "nl" else source) for file, source, form in translations("nl")]
    wrong = [
        f"{file}: {text!r}: say {instead}"
        for file, text in said
        for other, instead in OTHER_WORDS[language]
        if re.search(other, text, re.IGNORECASE)
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_help_and_papers_use_the_words_of_the_screen(language: str) -> None:
    folders = [ROOT / "resources" / kind / language for kind in ("help", "papers")]
    files = [file for folder in folders for file in sorted(folder.glob("*.md"))]
    assert files
    wrong = [
        f"{file.name}: {line!r}: say {instead}"
        for file in files
        # The address behind a link is no word.
        for line in re.sub(r"\]\([^)]*\)", "]", file.read_text("utf-8")).splitlines()
        for other, instead in OTHER_WORDS[language]
        if re.search(other, line, re.IGNORECASE)
    ]
    assert not wrong, "\n".join(wrong)


def test_a_word_means_the_same_in_both_languages() -> None:
    wrong = [
        f"{file}: {source!r} is {form!r}, without {dutch}"
        for file, source, form in translations("nl")
        for english, dutch in TERMS
        if re.search(english, source, re.IGNORECASE) and not re.search(dutch, form, re.IGNORECASE)
    ]
    assert not wrong, "\n".join(wrong)


def test_english_sources_use_curly_quotes_and_no_exclamation_mark() -> None:
    wrong = [f"{file}: {source!r}" for file, source, _ in translations("nl") if re.search(r"[!'\"]", source)]
    assert not wrong, "\n".join(wrong)


SOURCE = """
def translate(*parts): ...
def texts(n, name):
    translate("Page", "Hello {name}.").format(name=name)
    translate("Page", "%n day(s)", "", n)
    translate(
        "Page",
        "In two "
        "pieces",
    )
"""


def project(update: ModuleType, tmp_path: Path, source: str = SOURCE) -> Path:
    """A small project of one package whose texts are all translated; gives the folder of the texts."""
    package = tmp_path / "desktop" / "part"
    package.mkdir(parents=True)
    (package / "module.py").write_text(source, encoding="utf-8")
    folder = tmp_path / "texts"
    update.update(update.packages(tmp_path), folder)
    for file in folder.rglob("*.ts"):
        text = file.read_text(encoding="utf-8").replace(' type="unfinished"', "")
        text = text.replace("<numerusform></numerusform>", "<numerusform>%n dag</numerusform>")
        for english, dutch in (("Hello {name}.", "Dag {name}."), ("In two pieces", "In twee stukken")):
            text = text.replace(
                f"<source>{english}</source>\n        <translation></translation>",
                f"<source>{english}</source>\n        <translation>{dutch}</translation>",
            )
        file.write_text(text, encoding="utf-8")
    return folder


def faults(update: ModuleType, tmp_path: Path, folder: Path) -> list[str]:
    found: list[str] = update.check(update.packages(tmp_path), folder, whole=True)
    return found


def test_a_translated_project_has_no_faults(update: ModuleType, tmp_path: Path) -> None:
    folder = project(update, tmp_path)
    assert sorted(str(f.relative_to(folder).as_posix()) for f in folder.rglob("*.ts")) == [
        "en/desktop.part.ts",
        "nl/desktop.part.ts",
    ]
    assert faults(update, tmp_path, folder) == []


def test_a_new_text_makes_the_file_out_of_date(update: ModuleType, tmp_path: Path) -> None:
    folder = project(update, tmp_path)
    module = tmp_path / "desktop" / "part" / "module.py"
    module.write_text(SOURCE + '    translate("Page", "New")\n', encoding="utf-8")
    assert faults(update, tmp_path, folder) == ["nl/desktop.part.ts: out of date; run update.py desktop.part"]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("Dag {name}.", "Dag.", "has other placeholders"),
        ("Dag {name}.", "", "is not finished"),
        ("<numerusform>%n dag", "<numerusform>dag", "has lost its %n"),
        ("Dag {name}.", "Dag {name.", "has other placeholders"),
    ],
)
def test_a_wrong_translation_is_named(
    update: ModuleType, tmp_path: Path, before: str, after: str, expected: str
) -> None:
    folder = project(update, tmp_path)
    file = folder / "nl" / "desktop.part.ts"
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after), encoding="utf-8")
    assert any(expected in fault for fault in faults(update, tmp_path, folder))


def test_a_file_without_a_package_is_an_orphan(update: ModuleType, tmp_path: Path) -> None:
    folder = project(update, tmp_path)
    (folder / "nl" / "desktop.gone.ts").write_text("<TS/>", encoding="utf-8")
    assert faults(update, tmp_path, folder) == ["nl/desktop.gone.ts: no package has these texts any more"]


@pytest.mark.parametrize(
    "call",
    [
        "f\"{translate('Page', 'Hidden')}\"",
        'translate(context="Page", source="By name")',
        'translate("Page", name)',
    ],
)
def test_a_text_that_lupdate_cannot_see_is_named(update: ModuleType, tmp_path: Path, call: str) -> None:
    folder = project(update, tmp_path)
    module = tmp_path / "desktop" / "part" / "module.py"
    module.write_text(SOURCE + f"    {call}\n", encoding="utf-8")
    assert any("lupdate sees only literals" in fault for fault in faults(update, tmp_path, folder))


def test_one_text_translated_in_two_ways_is_named(update: ModuleType, tmp_path: Path) -> None:
    folder = project(update, tmp_path)
    other = tmp_path / "desktop" / "other"
    other.mkdir()
    (other / "module.py").write_text('translate("Page", "In two pieces")\n', encoding="utf-8")
    update.update([p for p in update.packages(tmp_path) if p.name == "desktop.other"], folder)
    file = folder / "nl" / "desktop.other.ts"
    text = file.read_text(encoding="utf-8")
    text = text.replace('<translation type="unfinished"></translation>', "<translation>Anders</translation>")
    file.write_text(text, encoding="utf-8")
    assert any("is translated differently" in fault for fault in faults(update, tmp_path, folder))
