"""A document is at its place whole, or not at all; the one that stood there stays until then."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from desktop.domain.errors import NoPermission, NoSpace, NotFound
from desktop.services.saving import save_document
from desktop.storage import durable


def test_the_bytes_are_there_and_nothing_else(tmp_path: Path) -> None:
    save_document(tmp_path / "a.pdf", b"%PDF een")
    save_document(tmp_path / "a.pdf", b"%PDF twee")
    assert (tmp_path / "a.pdf").read_bytes() == b"%PDF twee"
    assert [file.name for file in tmp_path.iterdir()] == ["a.pdf"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such bits")
def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    save_document(tmp_path / "a.pdf", b"%PDF")
    assert stat.S_IMODE((tmp_path / "a.pdf").stat().st_mode) == 0o600


def test_a_path_under_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_bytes(b"x")
    with pytest.raises(NoPermission) as caught:
        save_document(tmp_path / "bestand" / "a.pdf", b"%PDF")
    assert caught.value.params["path"] == str(tmp_path / "bestand" / "a.pdf")


def test_a_folder_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        save_document(tmp_path / "weg" / "a.pdf", b"%PDF")


def test_a_full_disk_leaves_the_old_document_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_document(tmp_path / "a.pdf", b"%PDF oud")

    def full(path: Path, data: bytes) -> None:
        path.write_bytes(data[:3])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(durable, "write_new", full)
    with pytest.raises(NoSpace):
        save_document(tmp_path / "a.pdf", b"%PDF nieuw")
    assert (tmp_path / "a.pdf").read_bytes() == b"%PDF oud"
    assert [file.name for file in tmp_path.iterdir()] == ["a.pdf"]
