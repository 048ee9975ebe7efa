"""What goes into the built program and what stays out: rules over names, so that a test can hold them."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path

Entry = tuple[str, str, str]
"""Name inside the program, file that it comes from, kind: PyInstaller's own table of contents."""

NEVER_IMPORTED = (
    # Parts of Qt, and what only a network or a terminal needs.
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtTest"),
    *("tkinter", "ssl", "_ssl", "sqlite3", "_sqlite3", "readline", "curses", "_curses"),
    # Tools of the build and of the tests that hooks would otherwise draw in.
    *("setuptools", "pip", "pkg_resources", "pytest", "cyclonedx", "PyInstaller", "lxml.objectify"),
)
"""Modules that the program can do without; the self-test of the build is the proof."""

_QT = r"PySide6/(Qt/)?"
_DROPPED = tuple(
    re.compile(pattern)
    for pattern in (
        # Screens of machines that are no laptop; a theme that draws GTK in (the portal serves GNOME).
        _QT + r"plugins/(egldeviceintegrations|generic|networkinformation|tls|sqldrivers|qmltooling)/",
        _QT + r"plugins/platforms/(lib)?q(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc|direct2d)\b",
        _QT + r"plugins/platformthemes/(lib)?qgtk3\b",
        _QT + r"plugins/imageformats/(lib)?q(gif|icns|pdf|tga|tiff|wbmp|webp)\b",
        r"(.*/)?libQt6Egl(FSDeviceIntegration|FsKmsSupport|FsKmsGbmSupport)\b",
        # Qt's own words in other languages than ours.
        _QT + r"translations/(?!qtbase_(nl|en)\.qm$)",
        r".*\.dist-info/(RECORD|INSTALLER|REQUESTED|direct_url\.json)$",
    )
)
_SYSTEM = re.compile(r"/(usr/)?lib(64)?/")


def belongs(entry: Entry, *, platform: str = sys.platform) -> bool:
    """Whether a file goes into the program.

    On Linux the libraries of the system stay out: they come with the system and are mended with it, and a
    copy of one beside the graphics driver of another machine is what makes such programs crash.
    """
    name, source, _kind = entry
    name = name.replace("\\", "/")
    if any(pattern.match(name) for pattern in _DROPPED):
        return False
    of_system = platform.startswith("linux") and bool(_SYSTEM.match(str(Path(source).absolute())))
    return not of_system or "python3" in source


def kept(entries: Iterable[Entry]) -> list[Entry]:
    """The entries that belong; links to what was dropped go with it."""
    found = [entry for entry in entries if belongs(entry)]
    names = {name for name, _, kind in found if kind != "SYMLINK"}
    return [
        (name, source, kind)
        for name, source, kind in found
        if kind != "SYMLINK" or _target(name, source) in names
    ]


def _target(name: str, link: str) -> str:
    """Where a link inside the program leads to, as a name inside the program."""
    parts: list[str] = []
    for part in (Path(name).parent / link).parts:
        if part == "..":
            parts = parts[:-1]
        elif part != ".":
            parts.append(part)
    return "/".join(parts)
