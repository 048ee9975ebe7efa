"""Debian's own packages: which libraries and programs are missing, and how they get there."""

import ctypes
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence

from from_source.words import say

# Debian's package -> the library that shows whether it is there.
QT_LIBRARIES = {
    "libgl1": "libGL.so.1",
    "libegl1": "libEGL.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libglib2.0-0": "libglib-2.0.so.0",
    "libfontconfig1": "libfontconfig.so.1",
    "libdbus-1-3": "libdbus-1.so.3",
}
WINDOW_LIBRARIES = {
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-shape0": "libxcb-shape.so.0",
}
PRINT_LIBRARIES = {"libcups2": "libcups.so.2"}
LIBRARIES = {**QT_LIBRARIES, **WINDOW_LIBRARIES, **PRINT_LIBRARIES}
# Debian's package -> the program that some tests drive or read back with; without it those tests skip.
TEST_PROGRAMS = {
    "xvfb": "Xvfb",
    "xauth": "xauth",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "poppler-utils": "pdftoppm",
    "qpdf": "qpdf",
}


# The same for building packages and for trying them in a bare system.
BUILD_PROGRAMS = {
    "dpkg-dev": "dpkg-shlibdeps",
    "binutils": "readelf",
    "debootstrap": "debootstrap",
    "appstream": "appstreamcli",
    "desktop-file-utils": "desktop-file-validate",
    "shared-mime-info": "update-mime-database",
    "man-db": "man",
}


def missing_libraries() -> list[str]:
    """Debian names of the system packages whose library cannot be loaded; always empty outside Linux."""
    if platform.system() != "Linux":
        return []
    return [package for package, library in LIBRARIES.items() if not _loads(library)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def run_quietly(
    command: Sequence[str], environment: Mapping[str, str] | None = None, seconds: float | None = None
) -> subprocess.CompletedProcess[str]:
    """Run ``command`` without input and keep what it prints; the caller looks at the return code."""
    return subprocess.run(
        command,
        check=False,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=seconds,
    )


def install_system_packages(packages: Sequence[str]) -> bool:
    """Install Debian packages when this user may; True when apt says that they are there now."""
    if not packages or not _is_root() or shutil.which("apt-get") is None:
        return False
    say("get_system", packages=" ".join(packages))
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    run_quietly(["apt-get", "update", "-qq"], environment)  # one that half works may be enough
    done = run_quietly(install, environment)
    if done.returncode:
        print(done.stderr.strip(), file=sys.stderr)
    return done.returncode == 0


def _is_root() -> bool:
    ask = getattr(os, "geteuid", None)  # Windows has none
    return ask is not None and ask() == 0


def complete_libraries() -> list[str]:
    """Install missing system libraries, or say in one line how; gives the packages that are still missing."""
    missing = missing_libraries()
    if missing and install_system_packages(missing):
        missing = missing_libraries()
    if missing and shutil.which("apt-get"):
        say("missing_debian", packages=" ".join(missing))
    elif missing:
        say("missing_other", packages=" ".join(LIBRARIES[package] for package in missing))
    return missing


def complete_programs(wanted: Mapping[str, str]) -> None:
    """Install the programs that tests or a build need (by package), or say in one line how."""
    if platform.system() != "Linux" or shutil.which("apt-get") is None:
        return
    missing = [package for package, program in wanted.items() if shutil.which(program) is None]
    if missing and not install_system_packages(missing):
        say("missing_debian", packages=" ".join(missing))
