"""Does a file live in a folder that a program copies away, or on another computer?

A synchroniser that copies a store while it is being written, or a share that loses a lock, can damage it.
Only backups may live there. Names of folders, the variables that OneDrive sets and the kind of file system
are all there is to go by; the branches for Windows and macOS were not run here.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

MOUNTS = Path("/proc/self/mounts")
_SERVICES = (
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("mijn drive", "Google Drive"),
    ("icloud", "iCloud"),
    ("mobile documents", "iCloud"),
    ("com~apple~clouddocs", "iCloud"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("stack", "STACK"),
    ("proton drive", "Proton Drive"),
)
_EXACT = {"stack", "my drive", "mijn drive"}
"""Words that occur in other names too: only a folder called just so counts."""
_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_ELSEWHERE = ("nfs", "cifs", "smb", "afp", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd", "davfs", "9p")
NETWORK = "network"
"""Given in place of a name for a folder on another computer."""


def synchroniser(path: Path, *, environment: Mapping[str, str] = os.environ, mounts: Path = MOUNTS) -> str:
    """Return the name of what copies ``path`` away, ``NETWORK`` for a share; empty: none that is known."""
    folder = path.absolute().parent
    for variable in _VARIABLES:
        root = environment.get(variable)
        if root and folder.is_relative_to(root):
            return "OneDrive"
    for part in folder.parts:
        for word, name in _SERVICES:
            low = part.lower()
            if low == word or (word not in _EXACT and low.startswith(word)):
                return name
    return NETWORK if _on_network(folder, mounts) else ""


def _on_network(folder: Path, mounts: Path) -> bool:
    if sys.platform == "win32":  # not run here
        return str(folder).startswith("\\\\")
    try:
        lines = mounts.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return False
    split = [line.split() for line in lines]
    kinds = {fields[1].replace("\\040", " "): fields[2] for fields in split if len(fields) > 2}
    for place in (folder, *folder.parents):
        if str(place) in kinds:
            return kinds[str(place)].startswith(_ELSEWHERE)
    return False
