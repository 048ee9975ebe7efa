"""The lock files hold what the project asks for, at one version each."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = {"requirements.txt": "", "requirements-dev.txt": "dev", "requirements-build.txt": "build"}


def pinned(name: str) -> dict[str, str]:
    text = (ROOT / name).read_text("utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([^ ]+)", text, re.MULTILINE))


def asked(extra: str) -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"], *(project["optional-dependencies"][extra] if extra else ())]
    return {re.split(r"[\[<>=;~ ]", one)[0].lower() for one in wanted}


@pytest.mark.parametrize("name", LOCKS)
def test_every_dependency_is_pinned_as_in_the_program(name: str) -> None:
    locked = pinned(name)
    assert asked(LOCKS[name]) - set(locked) == set()
    program = pinned("requirements.txt")
    assert {one: locked[one] for one in program} == program


@pytest.mark.parametrize("name", LOCKS)
def test_no_lock_file_names_a_registry_or_a_path(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    assert re.findall(r"https?://|file://|(?:^|\s)/[a-z]+/", text) == []
