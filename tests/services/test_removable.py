"""Which drives count as a stick; this computer's own never do."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop.services.removable import is_removable

pytestmark = pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="made of Linux's /sys")


@pytest.fixture
def block(tmp_path: Path) -> Path:
    """A computer with a disk, a USB stick, a USB disk and a card, as /sys describes them."""
    devices, block = tmp_path / "devices", tmp_path / "class"
    block.mkdir()
    for where, removable, names in (
        ("pci0/ata1/block/sda", "0", ("sda", "sda1")),
        ("pci0/usb2/2-1/block/sdb", "1", ("sdb", "sdb1")),
        ("pci0/usb2/2-2/block/sdc", "0", ("sdc", "sdc1")),
        ("pci0/mmc0/block/mmcblk0", "1", ("mmcblk0", "mmcblk0p1")),
    ):
        disk = devices / where
        (disk / names[1]).mkdir(parents=True)
        (disk / "removable").write_text(f"{removable}\n")
        (block / names[0]).symlink_to(disk)
        (block / names[1]).symlink_to(disk / names[1])
    return block


@pytest.mark.parametrize(
    ("root", "device", "stick"),
    [
        ("/media/marijke/KINGSTON", "/dev/sdb1", True),
        ("/run/media/marijke/DISK", "/dev/sdc1", True),
        ("/media/marijke/KAART", "/dev/mmcblk0p1", True),
        ("/media/marijke/DATA", "/dev/sda1", False),
        ("/", "/dev/sdb1", False),
        ("/home", "/dev/sdb1", False),
        ("/media/marijke/NAS", "server:/share", False),
        ("/media/marijke/WEG", "/dev/sdz1", False),
        ("/tmp", "tmpfs", False),
    ],
)
def test_sticks(block: Path, root: str, device: str, stick: bool) -> None:
    assert is_removable(root, device, sys_block=block) is stick
