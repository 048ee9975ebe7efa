"""The environment in ``.venv``: made, repaired or brought up to date, and stamped when it is whole."""

import contextlib
import errno
import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections import deque
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from from_source.system import complete_libraries, install_system_packages, missing_libraries, run_quietly
from from_source.words import EXIT_PLACE, StartError, say

NEEDED_BYTES = 1500 * 1000 * 1000
"""Room for the packages, and for what pip unpacks and keeps while it works."""
STAMP, STAMP_DRAFT, LOCK = "opmaat-start.json", "opmaat-start.json.new", "opmaat-start.lock"
OURS = {"bin", "include", "lib", "lib64", "share", "etc", "Scripts", "Include", "Lib", "pyvenv.cfg"}
OURS |= {".gitignore", ".lock", "CACHEDIR.TAG", STAMP, STAMP_DRAFT, LOCK}
"""All that an environment consists of; a folder with anything else in it is never cleared."""


class Home(NamedTuple):
    """Where the source lies (``root``) and where its packages are installed (``venv``)."""

    root: Path
    venv: Path

    @property
    def python(self) -> Path:
        """The interpreter inside ``venv``, whether or not it exists."""
        return self.venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


class Stamp(NamedTuple):
    """What stands ready in ``venv``: written after success only, so its absence means "not finished"."""

    python: str
    root: str
    requirements: dict[str, str]  # file name -> SHA-256 of its bytes
    missing: list[str]  # Debian packages that were still missing


def read_stamp(home: Home) -> Stamp:
    """The stamp of ``home``; an empty one when there is none or it cannot be read."""
    try:
        fields = json.loads((home.venv / STAMP).read_text(encoding="utf-8"))
        return Stamp(
            str(fields["python"]), str(fields["root"]), dict(fields["requirements"]), list(fields["missing"])
        )
    except (OSError, ValueError, KeyError, TypeError):
        return Stamp("", "", {}, [])


def write_stamp(home: Home, stamp: Stamp) -> None:
    """Replace the stamp in one step, so that a reader sees the old one or the new one."""
    draft = home.venv / STAMP_DRAFT
    draft.write_text(json.dumps(stamp._asdict(), indent=1), encoding="utf-8")
    draft.replace(home.venv / STAMP)


def this_python() -> str:
    """The version of the running Python, as it stands in the stamp."""
    return ".".join(str(part) for part in sys.version_info[:3])


def this_series() -> str:
    """The running Python as a folder or a Debian package names it, such as ``python3.11``."""
    return f"python{sys.version_info.major}.{sys.version_info.minor}"


def is_ready(home: Home, requirements: Path, stamp: Stamp) -> bool:
    """Whether ``stamp`` says that ``requirements`` is installed here, by this Python. Starts no process."""
    digest = hashlib.sha256(requirements.read_bytes()).hexdigest()
    return (
        stamp.python == this_python()
        and stamp.root == str(home.root)
        and stamp.requirements.get(requirements.name) == digest
        and home.python.exists()  # follows the link: a Python that was removed leaves a dangling one
    )


def prepare(home: Home, requirements: Path) -> list[str]:
    """Make the environment ready for ``requirements``; gives the system packages that are still missing.

    Raises StartError when it cannot. Safe when several starts run at once: the others wait and find it done.
    """
    stamp = read_stamp(home)
    if not is_ready(home, requirements, stamp):
        ensure_venv_module()
        home.venv.mkdir(parents=True, exist_ok=True)
        with locked(home.venv / LOCK):
            stamp = read_stamp(home)
            if not is_ready(home, requirements, stamp):
                stamp = install(home, requirements, stamp)
    elif stamp.missing:
        stamp = stamp._replace(missing=complete_libraries())
        write_stamp(home, stamp)
    return stamp.missing


def install(home: Home, requirements: Path, before: Stamp) -> Stamp:
    """Create, repair or update the environment and write its new stamp. The caller holds the lock."""
    began = time.monotonic()
    new = not environment_works(home)
    if new:
        refuse_others(home)  # before it is said that the folder is made again
    broken = new and any(entry.name != LOCK for entry in home.venv.iterdir())
    say("repair" if broken else "first_time" if new else "update", venv=home.venv)
    missing = complete_libraries()
    (home.venv / STAMP).unlink(missing_ok=True)  # a stamp must not outlive an install that stops half-way
    if new:
        create(home)
    try:
        run_pip(home, requirements)
    except StartError as error:
        if new or error.key != "pip_stopped":
            raise
        say("repair", venv=home.venv)
        create(home)
        new = True
        run_pip(home, requirements)
    add_project(home)
    installed = {} if new else dict(before.requirements)
    installed[requirements.name] = hashlib.sha256(requirements.read_bytes()).hexdigest()
    stamp = Stamp(this_python(), str(home.root), installed, missing)
    write_stamp(home, stamp)
    say("ready", seconds=time.monotonic() - began)
    return stamp


def environment_works(home: Home) -> bool:
    """Whether the interpreter in ``venv`` runs, has pip, and is of this Python's version."""
    probe = "import pip, sys; print('python%d.%d' % sys.version_info[:2])"
    try:
        done = run_quietly([str(home.python), "-c", probe], seconds=60)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0 and done.stdout.strip() == this_series()


def ensure_venv_module() -> None:
    """Debian keeps ``ensurepip`` in a package of its own; without it a new environment has no pip."""
    try:
        import ensurepip  # noqa: F401 - only whether it is there
    except ImportError:
        packages = [this_series() + "-venv", *missing_libraries()]  # all in one command
        if not install_system_packages(packages):
            raise StartError("missing_debian", packages=" ".join(packages)) from None


def refuse_others(home: Home) -> None:
    """Raise StartError when ``venv`` holds what is not ours to clear away."""
    others = [entry.name for entry in home.venv.iterdir() if entry.name not in OURS]
    if others:  # OPMAAT_VENV may name a folder that holds a person's work
        raise StartError("not_ours", EXIT_PLACE, venv=home.venv, names=", ".join(sorted(others)[:3]))


def create(home: Home) -> None:
    """Make ``venv`` from nothing, clearing away what is left of an earlier one. The lock file stays."""
    free = shutil.disk_usage(str(home.venv)).free
    if free < NEEDED_BYTES:
        raise StartError("no_space", EXIT_PLACE, place=home.venv, free=free / 1e9, need=NEEDED_BYTES / 1e9)
    refuse_others(home)
    for entry in home.venv.iterdir():
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(str(entry))
        elif entry.name != LOCK:
            entry.unlink()
    base = getattr(sys, "_base_executable", None) or sys.executable  # outside the folder that is being made
    done = run_quietly([base, "-m", "venv", str(home.venv)])
    if done.returncode:
        raise install_error((done.stdout + done.stderr).splitlines(), home, "venv_stopped")


def run_pip(home: Home, requirements: Path) -> None:
    """Install the pinned wheels of ``requirements``, each checked against its hash, or raise StartError."""
    command = [str(home.python), "-m", "pip", "install", "--require-hashes", "--only-binary", ":all:"]
    # With no retries at all, pip hides that it found no server behind "no matching distribution".
    command += ["--retries", "3", "--no-input", "--disable-pip-version-check", "-r", str(requirements)]
    elsewhere = ("PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT")  # settings that lead out of venv
    environment = {name: value for name, value in os.environ.items() if name not in elsewhere}
    lines: deque[str] = deque(maxlen=200)
    with subprocess.Popen(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as pip:
        for line in pip.stdout or ():
            lines.append(line.rstrip())
            show_progress(line)
    show_progress("")
    if pip.returncode:
        raise install_error(list(lines), home, "pip_stopped")


def show_progress(line: str) -> None:
    """On a terminal, keep the last line of pip in sight; an empty line wipes it. Elsewhere nothing."""
    if sys.stderr.isatty():
        width = shutil.get_terminal_size().columns - 1
        sys.stderr.write("\r" + line.strip()[:width].ljust(width) + ("" if line else "\r"))
        sys.stderr.flush()


def install_error(lines: Sequence[str], home: Home, otherwise: str) -> StartError:
    """What the output of pip or venv means to a person; ``otherwise`` when it tells nothing we know."""
    text = "\n".join(lines)

    def has(*marks: str) -> bool:
        return any(mark in text for mark in marks)

    if has("No space left on device", "[Errno 28]", "[WinError 112]", "Disk quota exceeded"):
        return StartError("disk_full", EXIT_PLACE, place=home.venv)
    if has("Permission denied", "[Errno 13]", "[WinError 5]", "Read-only file system"):
        return StartError("no_permission", EXIT_PLACE, place=home.venv)
    if has("DO NOT MATCH THE HASHES"):
        return StartError("wrong_hash")
    if has("connection broken by", "ConnectionError", "ProxyError", "Max retries", "timed out", "SSLError"):
        return StartError("no_network")
    absent = [line for line in lines if "No matching distribution found for" in line]
    if absent:
        return StartError("no_package", detail=absent[-1].split("found for")[-1].split(" (from")[0].strip())
    return StartError(otherwise, venv=home.venv, detail="\n".join(lines[-8:]))


def add_project(home: Home) -> None:
    """Let the environment import the project from where it lies: one line in a .pth file, no build."""
    inside = "Lib" if os.name == "nt" else f"lib/{this_series()}"
    packages = home.venv / inside / "site-packages"
    try:
        # Relative, because these files are read in the locale's encoding: a folder named ë stays out.

        line = os.path.relpath(str(home.root), str(packages.resolve()))
    except ValueError:  # another drive of Windows
        line = str(home.root)
    (packages / "opmaat.pth").write_text(line + "\n", encoding="utf-8")


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold ``path`` for this process only; the system lets go when the process ends, however it ends."""
    with path.open("a") as handle:
        if not _take(handle.fileno(), wait=False):
            say("waiting")
            while not _take(handle.fileno(), wait=True):
                pass  # Windows gives up after ten seconds
        yield


def _take(descriptor: int, wait: bool) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except OSError as error:
        if error.errno in (errno.EACCES, errno.EAGAIN, errno.EDEADLK):
            return False
        raise
    return True
