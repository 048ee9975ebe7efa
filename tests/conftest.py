"""Guards for every test: no home folder is touched, no language leaks, no log record is unexpected."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.language import current_language, set_language


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's data folder of a test is its own."""
    folder = tmp_path_factory.mktemp("opmaat-data")
    monkeypatch.setenv("OPMAAT_DATA_DIR", str(folder))
    return folder


@pytest.fixture(autouse=True)
def dutch_again() -> Iterator[None]:
    """A test that speaks another language leaves Dutch behind."""
    before = current_language()
    yield
    set_language(before)


@pytest.fixture(autouse=True)
def collected_here() -> Iterator[None]:
    """Once a window was made, cycles are collected between tests, on this thread, as the program does."""
    yield
    collecting = sys.modules.get("ui.collecting")
    if collecting is not None and not gc.isenabled():
        collecting.collect_what_is_due()


@pytest.fixture(autouse=True)
def no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning or error in the log fails the test, unless the test took it out of ``caplog``."""
    yield
    for phase in ("setup", "call"):
        found = [r for r in caplog.get_records(phase) if r.levelno >= logging.WARNING]
        assert not found, [r.getMessage() for r in found]
