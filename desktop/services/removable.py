"""Is a drive one that can be taken out? The recovery code may go there, and never on this computer.

When in doubt the answer is no. The branches for Windows and macOS were not run here.
"""

from __future__ import annotations

import sys
from pathlib import Path, PurePosixPath

SYS_BLOCK = Path("/sys/class/block")
_DRIVE_REMOVABLE = 2
_MOUNTED_BY_HAND = ("/media/", "/run/media/", "/mnt/")


def is_removable(root: str, device: str, *, sys_block: Path = SYS_BLOCK) -> bool:
    """Tell whether the drive mounted at ``root`` (from ``device``) is a stick or card."""
    if sys.platform == "win32":  # not run here
        import ctypes

        kind: int = ctypes.windll.kernel32.GetDriveTypeW(root.replace("/", "\\"))
        return kind == _DRIVE_REMOVABLE
    if sys.platform == "darwin":  # not run here
        return root.startswith("/Volumes/") and device.startswith("/dev/disk")
    return _removable_on_linux(root, device, sys_block)


def _removable_on_linux(root: str, device: str, sys_block: Path) -> bool:
    """A partition of a disk that says it is removable, or that hangs on the USB bus."""
    if not root.startswith(_MOUNTED_BY_HAND) or not device.startswith("/dev/"):
        return False
    block = sys_block / PurePosixPath(device).name
    try:
        real = block.resolve(strict=True)
    except OSError:
        return False
    if any(part.startswith("usb") for part in real.parts):
        return True
    flags = (real / "removable", real.parent / "removable")
    return any(_reads_one(flag) for flag in flags)


def _reads_one(flag: Path) -> bool:
    try:
        return flag.read_text("ascii").strip() == "1"
    except (OSError, UnicodeDecodeError):
        return False
