"""A live file in a folder that is copied away is warned for; look-alikes are not."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.services.cloud import NETWORK, synchroniser

STORE = "Opmaat.opmaat"


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - Welzijn De Brink/Documenten", "OneDrive"),
        ("Dropbox (Persoonlijk)", "Dropbox"),
        ("Google Drive/Mijn Drive", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("iCloudDrive", "iCloud"),
        ("Nextcloud/werk", "Nextcloud"),
        ("STACK", "STACK"),
        ("Stacks of paper", ""),
        ("Opmaat", ""),
        ("mijn dropbox-notities", ""),
    ],
)
def test_folders(tmp_path: Path, folder: str, name: str) -> None:
    nothing = tmp_path / "none"
    assert synchroniser(Path("/home/m") / folder / STORE, environment={}, mounts=nothing) == name


def test_the_variable_of_onedrive(tmp_path: Path) -> None:
    environment = {"OneDriveCommercial": str(tmp_path / "Wolk")}
    assert synchroniser(tmp_path / "Wolk" / "a" / STORE, environment=environment) == "OneDrive"
    assert synchroniser(tmp_path / "Elders" / STORE, environment=environment) == ""


def test_a_share_by_its_file_system(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text("/dev/sda1 / ext4 rw 0 0\n//server/map /mnt/deze\\040map cifs rw 0 0\nkapot\n")
    assert synchroniser(Path("/mnt/deze map/a") / STORE, environment={}, mounts=mounts) == NETWORK
    assert synchroniser(Path("/home/m") / STORE, environment={}, mounts=mounts) == ""
