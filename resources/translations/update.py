"""Keep the translation files in step with the sources, or check that they are.

    python resources/translations/update.py                    all packages
    python resources/translations/update.py ui.widgets         these packages only
    python resources/translations/update.py --check            change nothing; exit 1 with a list

Every Python package under ``desktop/`` and ``ui/`` that calls ``translate`` has one file of its own,
``nl/<dotted package>.ts``, and for its plurals ``en/<dotted package>.ts``. Texts are found by lupdate
from PySide6. Standard library only; needs the development environment for lupdate and lrelease.
"""

from __future__ import annotations

import argparse
import ast
import importlib.util
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as ET

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SOURCE_ROOTS = ("desktop", "ui")
SOURCE_LANGUAGE = "en"
TARGET_LANGUAGE = "nl"


@dataclass(frozen=True, slots=True)
class Call:
    """One ``translate`` call as Python reads it; ``texts`` is ``None`` when lupdate cannot see it."""

    file: Path
    line: int
    texts: tuple[str, str, str] | None
    plural: bool


@dataclass(frozen=True, slots=True)
class Package:
    """A Python package with texts: its own modules, not those of its sub-packages."""

    name: str
    files: tuple[Path, ...]
    calls: tuple[Call, ...]

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages that need a file: English only when there are plurals."""
        plural = any(call.plural for call in self.calls)
        return (TARGET_LANGUAGE, SOURCE_LANGUAGE) if plural else (TARGET_LANGUAGE,)


# --- the sources ------------------------------------------------------------------------------


def packages(root: Path = ROOT) -> tuple[Package, ...]:
    """Every package with ``translate`` calls, in order of name."""
    folders = sorted(
        folder
        for top in SOURCE_ROOTS
        for folder in ((root / top), *(root / top).rglob("*"))
        if folder.is_dir() and folder.name != "__pycache__"
    )
    found = (_package(folder, root) for folder in folders)
    return tuple(package for package in found if package.calls)


def _package(folder: Path, root: Path) -> Package:
    files = tuple(sorted(folder.glob("*.py")))
    by_file = {file: tuple(calls_in(file)) for file in files}
    return Package(
        name=".".join(folder.relative_to(root).parts),
        files=tuple(file for file in files if by_file[file]),
        calls=tuple(call for file in files for call in by_file[file]),
    )


def calls_in(file: Path) -> Iterator[Call]:
    """Yield the ``translate`` calls of a module, also those that lupdate overlooks."""
    text = file.read_text(encoding="utf-8")
    if "translate(" not in text:
        return
    tree = ast.parse(text, str(file))
    hidden = {
        id(inner) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "translate":
            literal = None if id(node) in hidden else _texts(node)
            yield Call(file, node.lineno, literal, plural=len(node.args) > 3)


def _texts(node: ast.Call) -> tuple[str, str, str] | None:
    given = [arg.value for arg in node.args[:3] if isinstance(arg, ast.Constant)]
    texts = [text for text in given if isinstance(text, str)]
    if node.keywords or len(texts) < 2 or len(texts) != len(node.args[:3]):
        return None
    return (texts[0], texts[1], texts[2] if len(texts) > 2 else "")


# --- the tools --------------------------------------------------------------------------------


def _tool(name: str) -> str:
    """Path of a Qt tool inside PySide6; the wrappers around it cost a Python start each."""
    spec = importlib.util.find_spec("PySide6")
    for folder in spec.submodule_search_locations or () if spec else ():
        found = shutil.which(name, path=folder)
        if found:
            return found
    sys.exit(f"{name} is not there: install the requirements for development first.")


def ts_file(folder: Path, language: str, name: str) -> Path:
    """Where the texts of a package stand."""
    return folder / language / f"{name}.ts"


def _run_lupdate(package: Package, language: str, folder: Path) -> None:
    """Bring one file up to date; the texts that are translated already stay."""
    target = ts_file(folder, language, package.name)
    target.parent.mkdir(parents=True, exist_ok=True)
    plural = ["-pluralonly"] if language == SOURCE_LANGUAGE else []
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", SOURCE_LANGUAGE]
    command = [_tool("lupdate"), *map(str, package.files), *options, "-target-language", language, *plural]
    subprocess.run([*command, "-ts", str(target)], check=True, capture_output=True, text=True)  # noqa: S603


def update(chosen: Sequence[Package], folder: Path) -> None:
    """Run lupdate over packages, one file per package and language, on all cores."""
    with ThreadPoolExecutor() as pool:
        jobs = [
            pool.submit(_run_lupdate, package, language, folder)
            for package in chosen
            for language in package.languages
        ]
    for job in jobs:
        job.result()


# --- the check --------------------------------------------------------------------------------


def check(chosen: Sequence[Package], folder: Path, *, whole: bool) -> list[str]:
    """Everything that is wrong, one line each; empty when all is well.

    ``whole``: ``chosen`` is every package, so a file of no package is an orphan.
    """
    faults = [fault for package in chosen for fault in _unseen(package)]
    faults += _stale(chosen, folder)
    wanted = {ts_file(folder, language, package.name) for package in chosen for language in package.languages}
    there = sorted(file for file in wanted if file.exists())
    for file in there:
        faults += _unfinished(file)
    faults += _contradictions(there)
    if whole:
        found = {file for lang in (TARGET_LANGUAGE, SOURCE_LANGUAGE) for file in (folder / lang).glob("*.ts")}
        faults += [f"{_short(file)}: no package has these texts any more" for file in sorted(found - wanted)]
    return faults or list(_refused(there))


def _short(file: Path) -> str:
    return f"{file.parent.name}/{file.name}"


def _unseen(package: Package) -> Iterator[str]:
    for call in package.calls:
        if call.texts is None:
            where = f"{package.name}, {call.file.name}:{call.line}"
            yield f"{where}: lupdate sees only literals, not inside an f-string and without keywords"


def _stale(chosen: Sequence[Package], folder: Path) -> Iterator[str]:
    """Files that lupdate would change; tried on a copy."""
    with tempfile.TemporaryDirectory() as temporary:
        copy = Path(temporary)
        jobs = [(package, language) for package in chosen for language in package.languages]
        for package, language in jobs:
            kept, fresh = (ts_file(place, language, package.name) for place in (folder, copy))
            if kept.exists():
                fresh.parent.mkdir(exist_ok=True)
                shutil.copy(kept, fresh)
        update(chosen, copy)
        for package, language in jobs:
            kept, fresh = (ts_file(place, language, package.name) for place in (folder, copy))
            if not kept.exists():
                yield f"{_short(kept)}: missing; run update.py {package.name}"
            elif kept.read_text("utf-8") != fresh.read_text("utf-8"):
                yield f"{_short(kept)}: out of date; run update.py {package.name}"


def _unfinished(file: Path) -> Iterator[str]:
    for message in ET.parse(file).iter("message"):  # noqa: S314 - our own file
        source = message.findtext("source", "")
        translation = message.find("translation")
        forms = _forms(translation)
        title = f"{_short(file)}: “{source[:60]}”"
        if translation is None or translation.get("type") or not all(form.strip() for form in forms):
            yield f"{title} is not finished"
            continue
        wanted = placeholders(source)
        for form in forms:
            if placeholders(form) - {"%n"} != wanted - {"%n"}:
                yield f"{title} has other placeholders than “{form[:60]}”"
        if "%n" in wanted and "%n" not in placeholders(forms[-1]):
            yield f"{title} has lost its %n"


def _contradictions(files: Sequence[Path]) -> Iterator[str]:
    """The same text of the same context in two files, translated differently: one would win by chance."""
    known: dict[tuple[str, ...], tuple[tuple[str, ...], str]] = {}
    for file in files:
        for context in ET.parse(file).iter("context"):  # noqa: S314 - our own file
            for message in context.iter("message"):
                name, source = context.findtext("name", ""), message.findtext("source", "")
                key = (file.parent.name, name, source, message.findtext("comment", ""))
                forms = _forms(message.find("translation"))
                first, where = known.setdefault(key, (forms, _short(file)))
                if first != forms:
                    yield f"{_short(file)}: “{source[:60]}” is translated differently in {where}"


def _forms(translation: ET.Element | None) -> tuple[str, ...]:
    if translation is None:
        return ("",)
    numerus = translation.findall("numerusform")
    return tuple(form.text or "" for form in numerus) if numerus else (translation.text or "",)


def placeholders(text: str) -> frozenset[str]:
    """Names between braces, and ``%n``; a text with a loose brace counts as a placeholder of its own."""
    number = frozenset({"%n"}) if "%n" in text else frozenset[str]()
    try:
        return number | {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    except ValueError:
        return number | {text}


def _refused(files: Sequence[Path]) -> Iterator[str]:
    """What lrelease says; its output goes to a temporary folder."""
    with tempfile.TemporaryDirectory() as temporary:
        out = str(Path(temporary, "all.qm"))
        command = [_tool("lrelease"), "-silent", "-fail-on-unfinished", *map(str, files), "-qm", out]
        done = subprocess.run(command, check=False, capture_output=True, text=True)  # noqa: S603
    if done.returncode:
        yield f"lrelease refuses: {(done.stdout + done.stderr).strip()}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Update or check; the exit code is 1 when the check finds something."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("package", nargs="*", help="dotted names, such as ui.widgets; default: all")
    parser.add_argument("--check", action="store_true", help="change nothing, list what is wrong")
    options = parser.parse_args(arguments)
    everything = packages()
    chosen = tuple(p for p in everything if not options.package or p.name in options.package)
    unknown = set(options.package) - {p.name for p in chosen}
    if unknown:
        parser.error(f"no package with translate calls: {', '.join(sorted(unknown))}")
    if options.check:
        faults = check(chosen, HERE, whole=not options.package)
        sys.stdout.writelines(f"{fault}\n" for fault in faults)
        return 1 if faults else 0
    update(chosen, HERE)
    for package in chosen:
        for language in package.languages:
            file = ts_file(HERE, language, package.name)
            sys.stdout.write(f"{_short(file)}: {sum(1 for _ in _unfinished(file))} to finish\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
