"""The house stands: layers, small rooms, and no shortcut that a layer contract cannot see."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PRODUCT = ("desktop", "ui", "resources")
LONGEST = 450


def modules(*packages: str) -> Iterator[Path]:
    for package in packages:
        yield from sorted((ROOT / package).rglob("*.py"))


def short(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def calls(path: Path, name: str) -> list[int]:
    """Lines on which a function is called by its bare name."""
    tree = ast.parse(path.read_text("utf-8"))
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name
    ]


def imports_of(path: Path, root: str) -> list[tuple[int, bool]]:
    """Where a package is imported: the line, and whether that is inside a function."""
    tree = ast.parse(path.read_text("utf-8"))
    inside = {
        id(node)
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
    }
    found = []
    for node in ast.walk(tree):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        if any(name == root or name.startswith(f"{root}.") for name in names):
            found.append((node.lineno, id(node) in inside))  # type: ignore[attr-defined]
    return found


def test_the_import_contracts_hold() -> None:
    # In a process of its own: it switches off every logger that it does not know.
    check = "from importlinter.cli import lint_imports_command as check; check()"
    done = subprocess.run(
        [sys.executable, "-c", check], cwd=ROOT, capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_module_is_long() -> None:
    long = {
        short(path): lines
        for path in modules(*PRODUCT)
        # A migration never changes any more, whatever its length.
        if path.parent.name != "versions" and (lines := len(path.read_text("utf-8").splitlines())) > LONGEST
    }
    assert long == {}


def test_only_the_command_line_prints() -> None:
    printing = {short(path) for path in modules(*PRODUCT) if calls(path, "print")}
    assert {path for path in printing if not path.startswith("desktop/cli/")} == set()
    assert printing, "the command line does print: else this test sees nothing"


def test_the_window_is_imported_by_one_lazy_line() -> None:
    found = {short(path): lines for path in modules("desktop") if (lines := imports_of(path, "ui"))}
    assert list(found) == ["desktop/__main__.py"]
    assert [inside for _, inside in found["desktop/__main__.py"]] == [True]


def test_packages_hold_no_code_that_runs_on_import() -> None:
    """Whoever imports one module of a package pays for all that its ``__init__`` holds."""
    rooms = ("domain", "services", "storage", "reports", "exchange")
    files = [ROOT / "desktop" / room / "__init__.py" for room in rooms]
    assert {short(path) for path in files if len(ast.parse(path.read_text("utf-8")).body) > 1} == set()


def test_no_stub_is_left_behind() -> None:
    words = ("TODO", "FIXME", "XXX", "NotImplemented:")
    found = {
        f"{short(path)}: {word}"
        for path in modules(*PRODUCT)
        for word in words
        if word in path.read_text("utf-8")
    }
    assert found == set()
