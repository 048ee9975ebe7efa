"""What ``start.py`` runs once the environment stands: the program, its checks, or the benchmarks."""

import errno
import io
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from from_source.environment import Home, prepare
from from_source.system import (
    BUILD_PROGRAMS,
    QT_LIBRARIES,
    TEST_PROGRAMS,
    WINDOW_LIBRARIES,
    complete_programs,
)
from from_source.words import EXIT_OTHER, EXIT_PLACE, EXIT_STOPPED, StartError, say, words

INSTALLERS = (str(Path("installer", "build.py")), str(Path("installer", "installed.py")))


def has_screen(environment: Mapping[str, str], platform: str) -> bool:
    """Whether a person could see a window: an X or Wayland display on Linux, always elsewhere."""
    if environment.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal"):
        return False
    display = environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")
    return bool(display) or not platform.startswith("linux")


def opens_window(arguments: Sequence[str]) -> bool:
    """Whether ``opmaat`` with these arguments opens a window: none at all, or options without a command."""
    first = arguments[0] if arguments else "-"
    return first.startswith("-") and first not in ("-h", "--help", "--version")


def choose(arguments: Sequence[str], environment: Mapping[str, str], platform: str) -> list[str]:
    """The arguments for ``opmaat``: those given, or the demo when a bare start has no screen.

    Raises StartError when the arguments ask for a window and there is no screen and no QT_QPA_PLATFORM.
    """
    if has_screen(environment, platform):
        return list(arguments)
    if not arguments:
        out = Path("opmaat-demo")
        say("no_screen", out=Path.cwd() / out)
        return ["demo", "--out", str(out)]
    if opens_window(arguments) and not environment.get("QT_QPA_PLATFORM"):
        raise StartError("no_screen_window")
    return list(arguments)


def run_program(home: Home, arguments: Sequence[str], missing: Sequence[str]) -> int:
    """Become ``opmaat`` with ``arguments``; on Windows, run it and give its exit code."""
    environment = dict(os.environ)
    chosen = choose(arguments, environment, sys.platform)
    screen = has_screen(environment, sys.platform)
    if not screen:
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    needed = set(QT_LIBRARIES)
    if screen and not environment.get("WAYLAND_DISPLAY"):
        needed |= set(WINDOW_LIBRARIES)
    if (opens_window(chosen) or chosen[0] == "demo") and needed & set(missing):
        return EXIT_OTHER  # the line with the command was already said
    # -P: a folder named desktop where the user happens to stand is not ours.
    command = [str(home.python), "-P", "-m", "desktop", *chosen]
    sys.stdout.flush()
    if os.name != "nt":
        os.execve(command[0], command, environment)
    return subprocess.call(command, env=environment)


def check_steps(home: Home, pytest_arguments: Sequence[str]) -> list[tuple[str, list[str]]]:
    """Name and command of every check, in the order in which they run."""
    python = str(home.python)
    contracts = "from importlinter.cli import lint_imports_command as check; check()"
    return [
        ("ruff check", [python, "-m", "ruff", "check", "."]),
        ("ruff format", [python, "-m", "ruff", "format", "--check", "."]),
        ("mypy", [python, "-m", "mypy"]),
        ("mypy start.py", [python, "-m", "mypy", "start.py", *INSTALLERS]),
        ("lint-imports", [python, "-c", contracts]),
        ("translations", [python, str(Path("resources", "translations", "update.py")), "--check"]),
        # A file stays on one core: what its tests share is made once.
        ("pytest", [python, "-m", "pytest", "-n", "auto", "--dist", "loadfile", *pytest_arguments]),
    ]


def run_steps(home: Home, steps: Sequence[tuple[str, list[str]]]) -> int:
    """Run every step in the project's folder, without a screen; 0 when all went well, else 1."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", MYPYPATH="installer")
    results = []
    for name, command in steps:
        print("== " + name, flush=True)
        began = time.monotonic()
        good = subprocess.call(command, cwd=str(home.root), env=environment) == 0
        result = words("step_good" if good else "step_bad")
        results.append(
            (name, good, words("step", name=name, result=result, seconds=time.monotonic() - began))
        )
        print(results[-1][2] + "\n", flush=True)
    failed = ", ".join(name for name, good, _ in results if not good)
    if len(results) > 1:
        print("\n".join(line for _, _, line in results))
        print(words("not_good", names=failed) if failed else words("all_good"), flush=True)
    return EXIT_OTHER if failed else 0


def build_steps(home: Home, tools: Home) -> list[tuple[str, list[str]]]:
    """Name and command of every step of a build; ``tools`` is the environment that only builds."""
    installer, python = home.root / "installer", str(tools.python)
    steps = [("build", [python, str(installer / "build.py")])]
    if sys.platform.startswith("linux"):
        steps += [
            ("installation", [python, str(installer / "installed.py")]),
            ("start", [str(home.python), str(installer / "build_steps" / "start_bench.py"), "dist"]),
        ]
    return steps


def build(home: Home) -> int:
    """Build the program and its packages and try them; the tools get an environment of their own."""
    complete_programs({**TEST_PROGRAMS, **BUILD_PROGRAMS})
    missing = prepare(home, home.root / "requirements.txt")
    tools = Home(home.root, home.venv.with_name(home.venv.name + "-build"))
    prepare(tools, home.root / "requirements-build.txt")
    return EXIT_OTHER if missing else run_steps(home, build_steps(home, tools))


def start(home: Home, arguments: Sequence[str]) -> int:
    """Make ready and run what ``arguments`` ask for; gives the exit code."""
    if arguments and arguments[0] == "installer":
        return build(home)
    if not arguments or arguments[0] not in ("test", "bench"):
        return run_program(home, arguments, prepare(home, home.root / "requirements.txt"))
    if arguments[0] == "test":
        complete_programs(TEST_PROGRAMS)
    missing = prepare(home, home.root / "requirements-dev.txt")
    if set(QT_LIBRARIES) & set(missing):
        return EXIT_OTHER
    if arguments[0] == "test":
        return run_steps(home, check_steps(home, arguments[1:]))
    return run_steps(home, [("bench", [str(home.python), "-m", "tests.benchmarks", *arguments[1:]])])


def run(root: Path, arguments: Sequence[str]) -> int:
    """Do what ``start.py`` in ``root`` was asked; every trouble is one sentence and an exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a narrow console shows ? instead of stopping
            stream.reconfigure(errors="replace")
    chosen = os.environ.get("OPMAAT_VENV")
    venv = Path(chosen).expanduser().absolute() if chosen else root / ".venv"
    try:
        return start(Home(root, venv), arguments)
    except StartError as error:
        print(error, file=sys.stderr)
        return error.code
    except KeyboardInterrupt:
        say("stopped")
        return EXIT_STOPPED
    except OSError as error:
        return explain(error, error.filename or venv)


def explain(error: OSError, place: object) -> int:
    """Say what the system refused at ``place``; gives the exit code."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        say("disk_full", place=place)
        return EXIT_PLACE
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        say("no_permission", place=place)
        return EXIT_PLACE
    say("file_trouble", place=place, detail=error.strerror or error)
    return EXIT_OTHER
