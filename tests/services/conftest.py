"""One office per test, each on its own copy of an empty store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.kit import Office, copy_store, empty_store, open_office


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return empty_store(tmp_path_factory.mktemp("office") / "Opmaat.opmaat")


@pytest.fixture
def office(empty: Path, tmp_path: Path) -> Iterator[Office]:
    opened = open_office(copy_store(empty, tmp_path / "Opmaat.opmaat"))
    yield opened
    opened.services.close()
