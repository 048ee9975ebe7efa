"""``start.py`` for real: environments are made, broken and repaired in a small project beside the true one.

The small project has the true ``start.py`` and ``installer/from_source``, requirements that need no network,
and a ``desktop`` package that says how it was called.
"""

import ast
import errno
import hashlib
import importlib
import json
import os
import re
import shutil
import socket
import string
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any, NoReturn

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "installer"))
environment: Any = importlib.import_module("from_source.environment")
program: Any = importlib.import_module("from_source.program")
system: Any = importlib.import_module("from_source.system")
words: Any = importlib.import_module("from_source.words")

DESKTOP = """
import json, os, sys
said = {"arguments": sys.argv[1:], "platform": os.environ.get("QT_QPA_PLATFORM"), "folder": os.getcwd()}
try:
    import bead
    said["bead"] = bead.__file__
except ImportError:
    pass
print(json.dumps(said))
sys.exit(5 if "newer" in sys.argv else 0)
"""


class Project:
    """A folder to start from, with an empty home of its own."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "bron met spatie ë"
        self.elsewhere = folder / "elders"
        self.home = environment.Home(self.root, self.root / ".venv")
        self.stamp = self.home.venv / environment.STAMP
        (self.root / "desktop").mkdir(parents=True)
        self.elsewhere.mkdir()
        shutil.copy(ROOT / "start.py", self.root)
        shutil.copytree(ROOT / "installer" / "from_source", self.root / "installer" / "from_source")
        (self.root / "desktop" / "__init__.py").touch()
        (self.root / "desktop" / "__main__.py").write_text(DESKTOP)
        self.require("")

    def require(self, lines: str) -> None:
        (self.root / "requirements.txt").write_text(lines)

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, str(self.root / "start.py"), *arguments]

    def variables(self, **changes: str) -> dict[str, str]:
        """The caller's environment without a screen, a package server or a language."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "LC_"))}
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "OPMAAT_VENV"):
            kept.pop(name, None)
        kept.update(
            PIP_CONFIG_FILE=os.devnull, PIP_NO_INDEX="1", LANG="nl_NL.UTF-8", HOME=str(self.elsewhere)
        )
        return kept | changes

    def settle(self) -> None:
        """No requirements, and a finished start with them."""
        self.require("")
        assert self.start("version").returncode == 0

    def start(self, *arguments: str, **changes: str) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            self.command(*arguments),
            check=False,
            cwd=self.elsewhere,
            env=self.variables(**changes),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert "Traceback" not in done.stderr + done.stdout
        return done


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project started from the command line, as a user does it, after an earlier start was cut off."""
    made = Project(tmp_path_factory.mktemp("start"))
    made.home.python.parent.mkdir(parents=True)
    made.home.python.write_text("half an interpreter")
    (made.home.venv / "pyvenv.cfg").write_text("home = ")
    first = made.start("check", "newer")
    assert first.returncode == 5, first.stderr  # the program's own exit code
    assert "is niet heel" in first.stderr
    assert json.loads(first.stdout)["arguments"] == ["check", "newer"]
    return made


def bead_wheel(folder: Path) -> str:
    """Build a tiny package ``bead`` in ``folder``; gives the SHA-256 of its wheel."""
    wheel = folder / "bead-1.0-py3-none-any.whl"
    info = "bead-1.0.dist-info/"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("bead.py", "")
        archive.writestr(info + "METADATA", "Metadata-Version: 2.1\nName: bead\nVersion: 1.0\n")
        archive.writestr(info + "WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(info + "RECORD", f"bead.py,,\n{info}METADATA,,\n{info}WHEEL,,\n{info}RECORD,,\n")
    return hashlib.sha256(wheel.read_bytes()).hexdigest()


def old_pythons() -> list[Path]:
    """Interpreters from 3.6 to 3.10, when the one that runs the tests has such neighbours."""
    names = [f"python3.{minor}" for minor in range(6, 11)]
    return sorted(path for name in names for path in Path(sys.base_prefix).parent.glob(f"*/bin/{name}"))


def test_an_old_python_can_read_the_file() -> None:
    ast.parse((ROOT / "start.py").read_text(encoding="utf-8"), feature_version=(3, 6))


@pytest.mark.skipif(not old_pythons(), reason="no Python older than 3.11 beside this one")
def test_an_old_python_gets_one_clear_message(tmp_path: Path) -> None:
    shutil.copy(ROOT / "start.py", tmp_path)
    for python in old_pythons():
        done = subprocess.run(
            [python, tmp_path / "start.py"], check=False, capture_output=True, text=True, env={"PATH": ""}
        )
        said = done.stderr
        assert done.returncode == 1
        assert "Python 3.11 of nieuwer" in said
        assert f"Dit is Python 3.{python.name.split('.')[1]}." in said
        assert "python.org/downloads" in said
        assert "Traceback" not in said
    assert [path.name for path in tmp_path.iterdir()] == ["start.py"]


def test_a_second_start_starts_no_process_but_the_program(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.settle()

    def refuse(*_: object, **__: object) -> NoReturn:
        raise AssertionError("a process was started")

    class Became(Exception):  # noqa: N818 - stands for a call that never returns
        pass

    def become(path: str, command: list[str], variables: dict[str, str]) -> NoReturn:
        raise Became(path, command)

    monkeypatch.setattr(subprocess, "Popen", refuse)
    monkeypatch.setattr(os, "execve", become)
    python = str(project.home.python)
    with pytest.raises(Became) as became:
        program.run(project.root, ["version"])
    assert became.value.args == (python, [python, "-P", "-m", "desktop", "version"])


def test_changed_requirements_are_installed_in_place(project: Project) -> None:
    digest = bead_wheel(project.elsewhere)
    project.require(f"bead==1.0 --hash=sha256:{digest}\n")
    made = (project.home.venv / "pyvenv.cfg").stat().st_mtime_ns
    done = project.start("participants", PIP_FIND_LINKS=str(project.elsewhere))
    assert "wordt bijgewerkt" in done.stderr
    assert str(project.home.venv) in json.loads(done.stdout)["bead"]
    assert (project.home.venv / "pyvenv.cfg").stat().st_mtime_ns == made
    assert project.start("participants").stderr == ""


def test_a_package_with_another_hash_is_refused(project: Project) -> None:
    digest = bead_wheel(project.elsewhere)
    project.require(f"bead==1.0 --hash=sha256:{digest[::-1]}\n")
    done = project.start("version", PIP_FIND_LINKS=str(project.elsewhere), PIP_FORCE_REINSTALL="1")
    assert done.returncode == 1
    assert "niet het pakket dat Opmaat verwacht" in done.stderr
    assert not project.stamp.exists()


def test_without_network_one_sentence_says_how_to_mend_it(project: Project) -> None:
    with socket.socket() as unheard:  # bound and not listening: the port refuses at once, and stays ours
        unheard.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{unheard.getsockname()[1]}/simple"
        project.require(f"absent==1.0 --hash=sha256:{'0' * 64}\n")
        done = project.start("version", PIP_NO_INDEX="0", PIP_INDEX_URL=address)
    assert done.returncode == 1
    assert "geen verbinding" in done.stderr
    assert "HTTPS_PROXY" in done.stderr
    assert not project.stamp.exists(), "an install that stopped must not look finished"
    project.settle()
    assert project.stamp.exists()


def test_two_starts_at_once_wait_for_each_other(project: Project) -> None:
    project.settle()
    stamp = environment.read_stamp(project.home)
    project.stamp.unlink()
    with environment.locked(project.home.venv / environment.LOCK):
        second = subprocess.Popen(
            project.command("version"),
            cwd=project.elsewhere,
            env=project.variables(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert second.stderr is not None
        assert "wacht tot dat klaar is" in second.stderr.readline()
        environment.write_stamp(project.home, stamp)  # what the first start does when it is done
    said, more = second.communicate(timeout=60)
    assert (second.returncode, more) == (0, ""), "the second start installed once more"
    assert json.loads(said)["arguments"] == ["version"]


def test_a_folder_with_other_files_is_never_cleared(project: Project) -> None:
    letter = project.elsewhere / "eigen map" / "brief.txt"
    letter.parent.mkdir()
    letter.write_text("van mij")
    done = project.start("version", OPMAAT_VENV=str(letter.parent))
    assert done.returncode == 7
    # One sentence, and not first that the folder is made again.
    assert len(done.stderr.splitlines()) == 1
    assert "brief.txt" in done.stderr
    assert letter.read_text() == "van mij"


def test_a_place_that_cannot_be_made_is_named(project: Project) -> None:
    file = project.elsewhere / "bestand"
    file.touch()
    done = project.start("version", OPMAAT_VENV=str(file / "venv"))
    assert done.returncode == 1
    assert str(file) in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there always is a screen")
def test_without_a_screen_a_bare_start_runs_the_demo(project: Project) -> None:
    project.settle()
    done = project.start()
    assert done.returncode == 0
    assert len(done.stderr.splitlines()) == 1
    assert str(project.elsewhere / "opmaat-demo") in done.stderr
    said = json.loads(done.stdout)
    assert said["arguments"] == ["demo", "--out", "opmaat-demo"]
    assert (said["platform"], said["folder"]) == ("offscreen", str(project.elsewhere))
    assert json.loads(project.start(DISPLAY=":0").stdout)["arguments"] == []
    refused = project.start("--store", "x.opmaat", LANG="en_GB.UTF-8")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr.startswith("No screen found")


def test_only_a_bare_start_without_a_screen_becomes_the_demo() -> None:
    screen = {"DISPLAY": ":0"}
    assert program.choose(["--store", "x"], screen, "linux") == ["--store", "x"]
    assert program.choose([], {}, "win32") == []
    assert program.choose([], {}, "darwin") == []
    assert program.choose(["--help"], {}, "linux") == ["--help"]
    assert program.choose(["score", "djg-6"], {}, "linux") == ["score", "djg-6"]
    assert program.choose(["--store", "x"], {"QT_QPA_PLATFORM": "offscreen"}, "linux") == ["--store", "x"]
    assert program.choose([], screen | {"QT_QPA_PLATFORM": "offscreen"}, "linux")[0] == "demo"


@pytest.mark.parametrize(
    ("said", "key", "code"),
    [
        ("ERROR: Could not install: [Errno 28] No space left on device", "disk_full", 7),
        ("ERROR: [Errno 13] Permission denied: 'x'", "no_permission", 7),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "wrong_hash", 1),
        ("WARNING: Retrying after connection broken by 'NewConnectionError'", "no_network", 1),
        ("ERROR: No matching distribution found for bead==1.0 (from -r r.txt)", "no_package", 1),
        ("something new", "pip_stopped", 1),
    ],
)
def test_the_words_of_pip_become_ours(said: str, key: str, code: int) -> None:
    home = environment.Home(Path("a"), Path("b"))
    error = environment.install_error(["Collecting bead", said], home, "pip_stopped")
    assert (error.key, error.code) == (key, code)


def test_no_room_is_said_before_anything_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(environment, "NEEDED_BYTES", 10**18)
    (tmp_path / "requirements.txt").touch()
    venv = tmp_path / "new" / ".venv"
    with pytest.raises(words.StartError) as error:
        environment.prepare(environment.Home(tmp_path, venv), tmp_path / "requirements.txt")
    assert error.value.code == 7
    assert "1000000000.0 GB" in str(error.value)
    assert capsys.readouterr().err.splitlines()[0] == words.words("first_time", venv=venv)
    assert [path.name for path in venv.iterdir()] == [environment.LOCK]


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, 7), (errno.EACCES, 7), (errno.EROFS, 7), (errno.EIO, 1)]
)
def test_what_the_system_refuses_has_an_exit_code(
    number: int, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert program.explain(OSError(number, os.strerror(number)), "/plek") == code
    assert "/plek" in capsys.readouterr().err


def test_missing_libraries_are_named_in_one_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system.platform, "system", lambda: "Linux")
    monkeypatch.setattr(system, "LIBRARIES", {"libnone1": "libnone.so.1", "libnone2": "libnone.so.2"})
    monkeypatch.setattr(system, "_is_root", lambda: False)
    monkeypatch.setattr(system.shutil, "which", lambda name: f"/usr/bin/{name}")
    assert system.complete_libraries() == ["libnone1", "libnone2"]
    assert capsys.readouterr().err.splitlines() == [
        words.words("missing_debian", packages="libnone1 libnone2")
    ]


def test_all_steps_run_and_the_failed_ones_are_named(
    project: Project, capfd: pytest.CaptureFixture[str]
) -> None:
    bad = [sys.executable, "-c", "raise SystemExit(3)"]
    good = [sys.executable, "-c", "import os; print('platform', os.environ['QT_QPA_PLATFORM'], os.getcwd())"]
    assert program.run_steps(project.home, [("eerste", bad), ("tweede", good)]) == 1
    said = capfd.readouterr().out
    assert f"platform offscreen {project.root}" in said
    assert said.splitlines()[-1] == words.words("not_good", names="eerste")
    assert program.run_steps(project.home, [("een", good), ("twee", good)]) == 0


def test_every_sentence_stands_in_both_languages() -> None:
    fields = string.Formatter().parse
    for key, (dutch, english) in words.WORDS.items():
        assert sorted(str(part[1]) for part in fields(dutch)) == sorted(
            str(part[1]) for part in fields(english)
        ), key


def test_the_licence_is_whole() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "EUROPEAN UNION PUBLIC LICENCE v. 1.2" in text
    assert [int(number) for number in re.findall(r"(?m)^(\d+)\. [A-Z]", text)] == list(range(1, 16))
    assert "\nAppendix\n" in text
    assert len(re.findall(r"\w+", text)) == 2239  # as in the copies of SPDX and others


@pytest.mark.skipif(os.name == "nt", reason="CI runs on Linux")
def test_ci_runs_what_a_developer_runs() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    assert "python3 start.py test" in script.read_text()
