"""``opmaat <command>`` as other programs run it: a process, its two outputs and its exit code."""

from __future__ import annotations

import json
import os
import select
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing, redirect_stderr, redirect_stdout
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from desktop.__main__ import main
from desktop.cli.arguments import DOCUMENTS
from desktop.cli.dutch import in_dutch
from desktop.domain.participants import Consent, ConsentPurpose
from desktop.domain.privacy import ShareReason
from desktop.services.kinds import KINDS
from desktop.storage import keys, migrations, opening
from desktop.storage.paths import key_path
from desktop.version import VERSION
from tests.services.kit import Office, copy_store, empty_store, open_office
from tests.storage.stores import CODE, PASSWORD, fingerprints

ROOT = Path(__file__).parents[2]
posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX users and limits")


@dataclass(frozen=True)
class Ran:
    """What a process said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def opmaat(*arguments: object, before: Callable[[], None] | None = None, typed: str = "") -> Ran:
    """Run the program without a terminal; no error ever comes as a traceback."""
    done = subprocess.run(
        [sys.executable, "-m", "desktop", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        input=typed,
        preexec_fn=before,
        check=False,
    )
    assert "Traceback" not in done.stderr
    if done.returncode:
        assert done.stderr.strip()
        assert done.stdout == ""
    return Ran(done.returncode, done.stdout, done.stderr)


def inside(*arguments: object) -> Ran:
    """The same door in this process, for what touches no file."""
    out, err = StringIO(), StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        try:
            code = main([*map(str, arguments)])
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 1
    return Ran(code, out.getvalue(), err.getvalue())


@dataclass(frozen=True)
class Case:
    """A folder with a store and a file with its password."""

    folder: Path

    @property
    def store(self) -> Path:
        return self.folder / "Opmaat.opmaat"

    @property
    def secret(self) -> str:
        return f"--password-file={self.file('wachtwoord.txt', PASSWORD)}"

    def file(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.write_text(text, "utf-8")
        return path

    def open(self) -> Office:
        return open_office(self.store)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Mies, in phase relating with a planned contact, and Anna, who has no trajectory yet."""
    path = empty_store(tmp_path_factory.mktemp("cli") / "Opmaat.opmaat")
    office = open_office(path)
    mies = office.relating("Mies Terpstra")
    office.planned(mies)
    office.person("Anna Bos")
    office.services.close()
    return path


@pytest.fixture
def case(template: Path, tmp_path: Path) -> Case:
    copy_store(template, tmp_path / "Opmaat.opmaat")
    return Case(tmp_path)


def code_of(case: Case, name: str) -> str:
    office = case.open()
    found = next(row.code for row in office.services.participants.overview() if row.name == name)
    office.services.close()
    return found


# --- what it says of itself -------------------------------------------------------------------


def test_help_explains_every_sub_command_in_dutch() -> None:
    top = opmaat("--help")
    assert top.code == 0
    for command in ("demo", "check", "backup", "participants", "restore", "report", "score", "version"):
        assert f"\n    {command} " in top.out
        said = inside(command, "--help").out
        assert said.startswith(f"gebruik: opmaat {command} ")
        assert "exitcodes:" in said
        for english in ("usage", "options", "positional", "show this", "required"):
            assert english not in said


def test_version() -> None:
    assert opmaat("version").out == f"Opmaat {VERSION}\n"
    assert inside("version", "--json").json == {"version": VERSION}


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (["check"], "dit ontbreekt nog: BESTAND"),
        (["chek"], "bij OPDRACHT: 'chek' bestaat niet; kies uit 'demo'"),
        (["score", "djg-6", "--answers"], "bij --answers: hier hoort iets achter"),
        (["version", "--lang", "fr"], "bij --lang: 'fr' bestaat niet; kies uit 'nl', 'en'"),
        (["version", "--json=1"], "bij --json: hier hoort niets achter"),
        (["version", "--jso"], "dit ken ik niet: --jso"),
        (["demo", "--date", "gisteren"], "bij --date: ‘gisteren’ is geen dag; schrijf JJJJ-MM-DD"),
        (["check", "a", "--password-file=b", "--recovery-code-file=c"], "dit kan niet samen met"),
        (["report", "stuk", "a", "--participant=b", "--out=c"], "'stuk' bestaat niet; kies uit 'progress'"),
        (["--bestand"], "dit ken ik niet: --bestand"),
    ],
)
def test_wrong_use_is_told_in_dutch(typed: list[str], said: str) -> None:
    ran = inside(*typed)
    assert ran.code == 2
    assert said in ran.err
    assert ran.err.startswith("gebruik: opmaat")


@pytest.mark.parametrize("option", ["--password", "--password=", "--wachtwoord", "--recovery-code"])
def test_a_secret_is_never_an_argument_and_never_repeated(option: str) -> None:
    typed = [f"{option}geheim"] if option.endswith("=") else [option, "geheim"]
    ran = inside("check", "a.opmaat", *typed)
    assert ran.code == 2
    assert "geheim" not in ran.err
    assert "--password-file" in ran.err


def test_a_message_that_is_not_known_stays_as_it_is() -> None:
    assert in_dutch("something new") == "something new"
    assert in_dutch("argument --x: something new") == "bij --x: something new"


# --- exit codes, each provoked for real -------------------------------------------------------


def test_0_a_sound_file_is_checked_without_changing_a_byte(case: Case) -> None:
    secret = case.secret
    before = fingerprints(case.folder)
    ran = opmaat("check", case.store, secret)
    assert (ran.code, ran.out) == (0, "Opmaat.opmaat is in orde.\n2 deelnemers, 8 bezoeken.\n")
    assert fingerprints(case.folder) == before
    assert opmaat("check", case.store, secret, "--lang=en").out.startswith("Opmaat.opmaat is sound.")


def test_2_what_is_not_there(case: Case) -> None:
    missing = case.folder / "weg"
    for arguments in (
        ("check", missing, case.secret),
        ("participants", missing, case.secret),
        ("backup", case.store, "--to", missing, case.secret),
        ("restore", missing, "--to", case.folder / "B.opmaat", case.secret),
        ("check", case.store, f"--password-file={missing}"),
        ("report", "progress", case.store, "--participant=A1-00", f"--out={missing}", case.secret),
        ("participants", case.store),  # no terminal and no file
    ):
        ran = opmaat(*arguments)
        assert ran.code == 2, arguments
        assert ran.err.count("\n") == 1


def test_2_a_password_file_that_is_no_text(case: Case) -> None:
    file = case.folder / "w.txt"
    file.write_bytes(b"\xff\xfe\xff")
    assert opmaat("check", case.store, f"--password-file={file}").code == 2


def test_3_wrong_password(case: Case) -> None:
    wrong = case.file("fout.txt", "verkeerd")
    before = fingerprints(case.folder)
    for command in ("check", "participants"):
        ran = opmaat(command, case.store, f"--password-file={wrong}")
        assert (ran.code, ran.err.count("\n")) == (3, 1)
    ran = opmaat("check", case.store, f"--recovery-code-file={wrong}")
    assert ran.code == 3
    assert fingerprints(case.folder) == before


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_a_password_file_may_end_in_a_line_end(case: Case, end: str) -> None:
    file = case.folder / "w.txt"
    file.write_bytes(f"{PASSWORD}{end}".encode())
    assert opmaat("participants", case.store, f"--password-file={file}").code == 0
    file.write_bytes(f"{PASSWORD}\n\n".encode())
    if not end:
        assert opmaat("participants", case.store, f"--password-file={file}").code == 3


def plain_sqlite(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (a)")
        connection.commit()


def flipped(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def foreign(path: Path) -> None:
    other = empty_store(path.with_name("Ander.opmaat"))
    shutil.copy(key_path(other), key_path(path))


HARMS: dict[str, Callable[[Path], object]] = {
    "junk": lambda path: path.write_bytes(b"junk" * 9000),
    "empty": lambda path: path.write_bytes(b""),
    "plain SQLite": plain_sqlite,
    "a page": flipped,
    "key file of another": foreign,
    "no key file": lambda path: key_path(path).unlink(),
    "key file": lambda path: key_path(path).write_text("{}"),
}


@pytest.mark.parametrize("harm", HARMS)
def test_4_damaged_or_no_store(case: Case, harm: str) -> None:
    secret = case.secret
    HARMS[harm](case.store)
    before = fingerprints(case.folder)
    ran = opmaat("check", case.store, secret)
    assert ran.code == 4
    assert ran.err.count("\n") == 1
    assert fingerprints(case.folder) == before


def test_4_a_damaged_backup(case: Case) -> None:
    backup = case.file("K.opmaatbackup", "geen reservekopie")
    ran = opmaat("restore", backup, "--to", case.folder / "B.opmaat", case.secret)
    assert ran.code == 4
    assert not (case.folder / "B.opmaat").exists()


def test_5_made_by_a_newer_version(case: Case) -> None:
    file = key_path(case.store)
    file.write_bytes(keys.dump_key_file(replace(keys.read_key_file(file), schema=migrations.HEAD + 1)))
    assert opmaat("check", case.store, case.secret).code == 5
    assert opmaat("participants", case.store, case.secret).code == 5


def test_5_newer_by_what_stands_inside(case: Case) -> None:
    store = opening.open_store(case.store, password=PASSWORD)
    with store.raw_connection() as connection:
        connection.execute(f"PRAGMA user_version={migrations.HEAD + 1}")
    store.close()
    assert opmaat("backup", case.store, "--to", case.folder, case.secret).code == 5


def test_6_in_use_by_another_process(case: Case) -> None:
    secret, office = case.secret, case.open()
    try:
        for command in ("check", "participants"):
            ran = opmaat(command, case.store, secret)
            assert (ran.code, ran.err.count("\n")) == (6, 1)
    finally:
        office.services.close()
    assert opmaat("check", case.store, secret).code == 0


def full_disk() -> None:
    """Every file ends at so many bytes, as on a full disk."""
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))


# Runs once as root, for what it imports lies in root's own folder; then as nobody.
AS_NOBODY = """
import contextlib, io, os, sys
from desktop.__main__ import main

with contextlib.redirect_stdout(io.StringIO()):
    assert main(sys.argv[1:4]) == 0
os.setgroups([]), os.setgid(65534), os.setuid(65534)
sys.exit(main(sys.argv[4:]))
"""


def as_nobody(case: Case, *arguments: object) -> Ran:
    """Run the program as a user who may do nothing here."""
    command = [sys.executable, "-c", AS_NOBODY, "participants", case.store, case.secret, *arguments]
    done = subprocess.run(
        [*map(str, command)], capture_output=True, text=True, encoding="utf-8", cwd=ROOT, check=False
    )
    assert "Traceback" not in done.stderr
    return Ran(done.returncode, done.stdout, done.stderr)


@posix
def test_7_no_space(case: Case) -> None:
    code = code_of(case, "Mies Terpstra")
    target = case.folder / "a.pdf"
    backup = opmaat("backup", case.store, "--to", case.folder, case.secret, before=full_disk)
    report = opmaat(
        "report",
        "progress",
        case.store,
        "--participant",
        code,
        "--out",
        target,
        case.secret,
        before=full_disk,
    )
    assert (backup.code, report.code) == (7, 7)
    assert not target.exists()
    assert not list(case.folder.glob("*.opmaatbackup"))
    assert opmaat("check", case.store, case.secret).code == 0


@posix
@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="only root can become nobody")
def test_7_no_permission(case: Case) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        copy_store(case.store, folder / "A.opmaat")
        secret = folder / "w.txt"
        secret.write_text(PASSWORD)
        ran = as_nobody(case, "participants", folder / "A.opmaat", f"--password-file={secret}")
        assert (ran.code, ran.err.count("\n")) == (7, 1)
        secret.chmod(0o600)
        ran = as_nobody(case, "check", folder / "A.opmaat", f"--password-file={secret}")
        assert ran.code == 7
        folder.chmod(0o700)
        ran = as_nobody(case, "check", folder / "A.opmaat", f"--password-file={secret}")
        assert ran.code == 7


@posix
def test_7_a_folder_that_is_a_file(case: Case) -> None:
    assert opmaat("demo", "--out", case.file("bezet", "") / "demo").code == 7


@posix
def test_a_reader_that_goes_away(case: Case) -> None:
    command = [sys.executable, "-m", "desktop", "participants", str(case.store), case.secret, "--json"]
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, cwd=ROOT, check=False, text=True)
    os.close(writer)
    assert (done.returncode, done.stderr) == (1, "")


@posix
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux")
def test_an_output_that_is_full(case: Case) -> None:
    command = [sys.executable, "-m", "desktop", "participants", str(case.store), case.secret]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, cwd=ROOT, check=False, text=True)
    assert done.returncode == 7
    assert done.stderr.startswith("De schijf is vol.")
    assert done.stderr.count("\n") == 1


# --- the commands -----------------------------------------------------------------------------


def test_participants_in_words_and_in_stable_keys(case: Case) -> None:
    mies, anna = code_of(case, "Mies Terpstra"), code_of(case, "Anna Bos")
    said = opmaat("participants", case.store, case.secret).out.splitlines()
    assert said[0].startswith(anna)
    assert "Anna Bos" in said[0]
    assert said[1].startswith(mies)
    rows = opmaat("participants", case.store, case.secret, "--json").json["participants"]
    assert [row["code"] for row in rows] == [anna, mies]
    assert list(rows[1]) == [
        "code",
        "name",
        "state",
        "phase",
        "week",
        "weeks_total",
        "next_visit",
        "next_step",
        "warnings",
    ]
    assert rows[0] | {"code": ""} == {
        "code": "",
        "name": "Anna Bos",
        "state": None,
        "phase": None,
        "week": 0,
        "weeks_total": 8,
        "next_visit": None,
        "next_step": "plan_trajectory",
        "warnings": [],
    }
    assert (rows[1]["state"], rows[1]["phase"], rows[1]["weeks_total"]) == ("running", "relating", 8)


def text_of(pdf: Path) -> tuple[str, str]:
    """The text and the metadata of a document."""
    reader = PdfReader(BytesIO(pdf.read_bytes()))
    return "\n".join(page.extract_text() for page in reader.pages), str(dict(reader.metadata or {}))


def test_a_progress_report_carries_the_code_and_only_when_asked_the_name(case: Case) -> None:
    code = code_of(case, "Mies Terpstra")
    arguments = ("report", "progress", case.store, "--participant", code.lower(), case.secret)
    plain = opmaat(*arguments, "--out", case.folder)
    assert plain.code == 0
    target = Path(plain.out.strip())
    assert (target.parent, code in target.name, "Mies" in target.name) == (case.folder, True, False)
    text, metadata = text_of(target)
    assert code in text
    assert "Terpstra" not in text + metadata
    assert b"Terpstra" not in target.read_bytes()
    named = case.folder / "met naam.pdf"
    assert opmaat(*arguments, "--out", named, "--named", "--lang=en").out == f"{named}\n"
    text, metadata = text_of(named)
    assert "Mies Terpstra" in text
    assert "progress" in text.casefold()
    assert "Terpstra" not in metadata
    office = case.open()
    assert office.services.place.store.verify_audit() is None
    office.services.close()


def test_every_document_of_the_program_has_its_word_here(case: Case) -> None:
    assert set(DOCUMENTS) == {kind.id for kind in KINDS}
    made = opmaat("report", "caseload", case.store, f"--out={case.folder}", case.secret)
    assert made.code == 0
    text, _ = text_of(Path(made.out.strip()))
    assert code_of(case, "Mies Terpstra") in text
    assert "Terpstra" not in text
    blank = opmaat("report", "handout", case.store, f"--out={case.folder}", case.secret)
    assert Path(blank.out.strip()).name == "opmaat-blad-1.pdf"
    nobody = opmaat("report", "card", case.store, f"--out={case.folder}", case.secret)
    assert nobody.code == 2
    assert "--participant" in nobody.err


def test_a_report_of_someone_without_a_trajectory(case: Case) -> None:
    code = code_of(case, "Anna Bos")
    ran = opmaat(
        "report", "progress", case.store, f"--participant={code}", f"--out={case.folder}", case.secret
    )
    assert (ran.code, ran.err.count("\n")) == (1, 1)


def test_a_name_in_the_goal_is_pointed_out(case: Case) -> None:
    office = case.open()
    [mies] = [row for row in office.services.participants.overview() if row.name == "Mies Terpstra"]
    stored = office.services.participants.dossier(mies.id).participant
    details = replace(stored.details, goal="Mies wil weer lachen.")
    office.services.participants.change(mies.id, stored.revision, details)
    office.services.close()
    arguments = ("report", "progress", case.store, f"--participant={mies.code}", f"--out={case.folder}")
    ran = opmaat(*arguments, case.secret)
    assert ran.code == 0
    assert "‘Mies’" in ran.err
    assert opmaat(*arguments, case.secret, "--named").err == ""


def test_a_report_in_spite_of_a_refusal_asks_why_and_logs_it(case: Case) -> None:
    office = case.open()
    [mies] = [row for row in office.services.participants.overview() if row.name == "Mies Terpstra"]
    stored = office.services.participants.dossier(mies.id).participant
    refused = (Consent(ConsentPurpose.SUPERVISION, False, date(2026, 1, 5)),)
    office.services.participants.change(mies.id, stored.revision, replace(stored.details, consents=refused))
    office.services.close()
    target = case.folder / "voortgang.pdf"
    arguments = (f"--participant={mies.code}", case.secret)
    ran = opmaat("report", "progress", case.store, f"--out={target}", *arguments)
    assert (ran.code, ran.out, target.exists()) == (2, "", False)
    assert "toestemming" in ran.err
    assert "--reason" in ran.err
    # What is the participant's own asks nothing.
    assert opmaat("report", "handout", case.store, f"--out={case.folder}", *arguments).code == 0
    made = opmaat("report", "progress", case.store, f"--out={target}", *arguments, "--reason=asked")
    assert (made.code, target.exists()) == (0, True)
    office = case.open()
    with office.services.place.store.read() as unit:
        found = [one for one in unit.disclosures.of_participant(mies.id) if one.document == "progress"]
    assert [one.sharing.reason for one in found] == [ShareReason.ASKED]
    office.services.close()


def test_backup_and_restore_with_password_and_recovery_code(case: Case) -> None:
    stick = case.folder / "stick"
    stick.mkdir()
    made = Path(opmaat("backup", case.store, "--to", stick, case.secret).out.strip())
    assert (made.parent, made.suffix) == (stick, ".opmaatbackup")
    back, again = case.folder / "Terug.opmaat", case.folder / "Nogmaals.opmaat"
    assert opmaat("restore", made, "--to", back, case.secret).out == f"{back}\n"
    code = f"--recovery-code-file={case.file('code.txt', CODE)}"
    assert opmaat("restore", made, "--to", again, code).code == 0
    original = opmaat("participants", case.store, case.secret, "--json").json
    assert opmaat("participants", back, case.secret, "--json").json == original
    assert opmaat("participants", again, code, "--json").json == original
    before = fingerprints(case.folder)
    for target in (back, case.store, key_path(back)):
        ran = opmaat("restore", made, "--to", target, case.secret)
        assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert (
        opmaat(
            "restore", made, "--to", case.folder / "C.opmaat", code.replace("code.txt", "wachtwoord.txt")
        ).code
        == 3
    )
    assert fingerprints(case.folder) == before


M = "min of meer"
WORDS = {"J": "ja", "M": M, "N": "nee", "-": "-"}


def score(instrument: str, answers: str) -> Any:
    if not answers[0].isdigit():
        answers = ",".join(WORDS[letter] for letter in answers)
    return inside("score", instrument, "--answers", answers, "--json").json


@pytest.mark.parametrize(
    ("instrument", "answers", "emotional", "social", "total"),
    [
        ("djg-11", "JNNJNNJJNNJ", 0, 0, 0),
        ("djg-11", "MMMMMMMMMMM", 6, 5, 11),
        ("djg-11", "JJJJJJJJJJJ", 6, 0, 6),
        ("djg-11", "MNJJMNNMJNM", 3, 4, 7),
        ("djg-11", "N--NJJNNJJN", None, 5, None),
        ("djg-11", "JNNJNNJJNN-", 0, 0, 0),
        ("djg-6", "JNNJNJ", 3, 3, 6),
        ("djg-6", "JJMMJN", 2, 1, 3),
        ("djg-6", "JNN-NJ", None, 3, 5),
        ("djg-6", "-JJNJN", None, 0, 0),
    ],
)
def test_score_of_loneliness(
    instrument: str, answers: str, emotional: int | None, social: int | None, total: int | None
) -> None:
    found = score(instrument, answers)
    assert found["subscales"] == {"emotional": emotional, "social": social}
    assert found["total"] == total
    assert found["reason"] == (None if total is not None else "too_many_missing")
    assert list(found) == ["instrument", "total", "subscales", "reason", "warnings"]
    assert found["warnings"] == (["straight_lining"] if len(set(answers)) == 1 else [])


@pytest.mark.parametrize(
    ("instrument", "answers", "total"),
    [
        ("who-5", "3,3,3,2,2", 52),
        ("who-5", "2,3,2,3,2", 48),
        ("who-5", "3,3,-,3,3", None),
        ("ucla-3", "1,1,1", 3),
        ("ucla-3", "3,2,3", 8),
        ("ucla-3", "1,,1", None),
    ],
)
def test_score_of_other_lists(instrument: str, answers: str, total: int | None) -> None:
    found = score(instrument, answers)
    assert (found["total"], found["reason"]) == (total, None if total is not None else "too_many_missing")


def test_score_in_words_and_its_refusals() -> None:
    said = opmaat("score", "djg-6", "--answers", "-,yes,ja,NEE,more or less,nee")
    assert (said.code, said.out.splitlines()[0]) == (0, "emotioneel: niet te tellen")
    unknown = inside("score", "djg-7", "--answers=ja")
    assert (unknown.code, "djg-6" in unknown.err) == (2, True)
    wrong = inside("score", "ucla-3", "--answers=1,4")
    assert wrong.code == 2
    assert "‘4’" in wrong.err


# --- demo -------------------------------------------------------------------------------------


def test_a_demo_leaves_other_files_alone(case: Case) -> None:
    mine = case.folder / "oefenen.opmaat"
    copy_store(case.store, mine)
    before = fingerprints(case.folder)
    assert opmaat("demo", "--out", case.folder).code == 2
    assert fingerprints(case.folder) == before


@posix
def test_an_interrupted_password_prompt_is_no_traceback(case: Case) -> None:
    """Ctrl+C at the prompt of a real terminal."""
    import pty

    child, terminal = pty.fork()
    if child == 0:
        os.chdir(ROOT)
        # As a terminal starts it: what runs in the background was told to ignore Ctrl+C.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        os.execv(sys.executable, [sys.executable, "-m", "desktop", "check", str(case.store)])
    said = b""
    while b"achtwoord" not in said:
        said += os.read(terminal, 1000)
    # Once more when it came just before the reading began: then it wakes nobody.
    os.kill(child, signal.SIGINT)
    while not select.select([terminal], [], [], 2)[0]:
        os.kill(child, signal.SIGINT)
    try:
        while more := os.read(terminal, 1000):
            said += more
    except OSError:
        pass  # the other end is closed
    _, status = os.waitpid(child, 0)
    os.close(terminal)
    assert os.waitstatus_to_exitcode(status) == 1
    assert b"Traceback" not in said


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo") / "opmaat-demo"
    ran = opmaat("demo", "--out", folder, "--date", "2026-10-06")
    assert ran.code == 0, ran.err
    assert "wachtwoord: oefenen met opmaat\n" in ran.out
    return folder


def test_a_demo_writes_store_reports_and_pictures(demo: Path) -> None:
    secret = demo.parent / "w.txt"
    secret.write_text("oefenen met opmaat")
    rows = opmaat("participants", demo / "oefenen.opmaat", f"--password-file={secret}", "--json").json
    assert len(rows["participants"]) >= 14
    reports = list((demo / "reports").glob("*.pdf"))
    codes = {row["code"] for row in rows["participants"] if row["state"] is not None}
    assert len(reports) == len(codes)
    for report in reports:
        text, _ = text_of(report)
        assert any(code in text for code in codes)
        assert not any(row["name"] in text for row in rows["participants"])
    assert len(list((demo / "pictures").glob("*.png"))) >= 6


def test_a_second_demo_replaces_the_first(demo: Path) -> None:
    again = opmaat("demo", "--out", demo, "--date", "2026-11-24")
    assert again.code == 0, again.err
    names = [report.name for report in (demo / "reports").glob("*.pdf")]
    assert names
    assert all("2026-11-24" in name for name in names)
    assert not list(demo.glob("*.password"))
