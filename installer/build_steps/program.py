"""The one-folder program: PyInstaller on the recipe, made smaller, measured and tried."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from build_steps.bom import write_bom
from build_steps.icons import draw_icons
from build_steps.parts import all_parts, write_licences
from build_steps.stamp import Stamp


def build_program(root: Path, stamp: Stamp, out: Path) -> Path:
    """Build into ``out`` (emptied first) and give the folder of the program; SystemExit when it does not."""
    shutil.rmtree(out, ignore_errors=True)
    made = out / "made"
    made.mkdir(parents=True)
    stamp.write(made / "build.json")
    parts = all_parts(root)
    write_licences(root, parts, made / "licences")
    draw_icons(root / "resources" / "logo", made)
    environment = dict(
        os.environ,
        OPMAAT_BUILD=str(made),
        # What a build depends on besides its sources: the order of sets, and the clock.
        PYTHONHASHSEED="1",
        SOURCE_DATE_EPOCH=str(stamp.epoch),
    )
    recipe = root / "installer" / "opmaat.spec"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=WARN"]
    places = [f"--distpath={out / 'program'}", f"--workpath={out / 'work'}"]
    run([*command, *places, str(recipe)], environment)
    program = out / "program" / "opmaat"
    if sys.platform.startswith("linux"):
        strip(program)
    set_times(program, stamp.epoch)
    count = write_bom(parts, stamp, out / f"opmaat-{stamp.version}-bom.cdx.json")
    print(f"bill of materials: {count} parts; known vulnerabilities are not looked up here (no network)")
    return program


def strip(program: Path) -> None:
    """Take out what only a debugger reads; the libraries stay what they were for everybody else."""
    for path in sorted(program.rglob("*")):
        if path.is_symlink() or not path.is_file() or path.read_bytes()[:4] != b"\x7fELF":
            continue
        sections = subprocess.run(["readelf", "-SW", str(path)], check=True, capture_output=True, text=True)
        if ".debug_info" in sections.stdout:
            run(["strip", "--strip-debug", str(path)])


def set_times(folder: Path, epoch: int) -> None:
    """Give every file and folder the one time of the build."""
    for path in [*folder.rglob("*"), folder]:
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def sizes(program: Path) -> list[tuple[str, int, int]]:
    """What the program is made of, the largest first: the part, how many files, how many bytes."""
    count: Counter[str] = Counter()
    size: Counter[str] = Counter()
    for path in program.rglob("*"):
        if path.is_file() and not path.is_symlink():
            inside = path.relative_to(program).as_posix().removeprefix("_internal/")
            part = part_of(inside)
            count[part] += 1
            size[part] += path.stat().st_size
    return [(part, count[part], bytes_) for part, bytes_ in size.most_common()]


def part_of(inside: str) -> str:
    """To which part of the program a file belongs, by its name in it."""
    first = inside.split("/", maxsplit=1)[0]
    if first.startswith(("PySide6", "shiboken6")) or "Qt6" in first:
        return "Qt: ICU" if "libicu" in inside else "Qt"
    if first in ("resources", "desktop", "ui", "opmaat", "opmaat.exe", "opmaat-console.exe"):
        return "Opmaat"
    if first.startswith(("libpython", "python3")) or first in ("base_library.zip", "lib-dynload"):
        return "Python"
    if first.removesuffix(".pyc") in sys.stdlib_module_names:
        return "Python"
    names = {"pillow.libs": "PIL", "pikepdf.libs": "pikepdf", "charset_normalizer": "reportlab and friends"}
    return names.get(first, first.split("-")[0] if first.endswith(".dist-info") else first)


def report(program: Path) -> str:
    """The sizes as lines of text, in MB of 1,000,000 bytes."""
    found = sizes(program)
    lines = [f"{size / 1e6:8.1f} MB  {count:5} files  {part}" for part, count, size in found if size >= 1e5]
    small = [row for row in found if row[2] < 1e5]
    lines.append(f"{sum(r[2] for r in small) / 1e6:8.1f} MB  {sum(r[1] for r in small):5} files  the rest")
    total = f"{sum(r[2] for r in found) / 1e6:8.1f} MB  {sum(r[1] for r in found):5} files  in all"
    return "\n".join([*lines, total])


def try_it(program: Path) -> None:
    """Run ``self-test`` of the built program in both languages; SystemExit when it does not pass."""
    name = "opmaat-console.exe" if sys.platform == "win32" else "opmaat"
    for language in ("nl", "en"):
        run([str(program / name), "self-test", "--lang", language])


def run(command: Sequence[str], environment: dict[str, str] | None = None) -> None:
    """Run a step of the build; SystemExit with its name when it fails."""
    done = subprocess.run(command, check=False, env=environment, stdin=subprocess.DEVNULL)
    if done.returncode:
        msg = f"{Path(command[0]).name} {' '.join(command[1:3])} ended with {done.returncode}"
        raise SystemExit(msg)
