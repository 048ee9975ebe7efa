"""A data folder of the test's own, and a worker; both pages are driven by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest

from ui.tasks import Worker


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    monkeypatch.setenv("OPMAAT_DATA_DIR", str(folder))
    return folder


@pytest.fixture
def worker(qapp: object) -> Worker:
    return Worker("test")
