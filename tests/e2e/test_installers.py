"""The recipes of the installers: readable by what reads them, and every file they name is there.

Building takes minutes and is done by ``start.py installer``; Windows and macOS are not run here.
"""

from __future__ import annotations

import ast
import configparser
import importlib
import plistlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest

from desktop.cli import wants_window
from desktop.version import VERSION, version_line

ROOT = Path(__file__).parents[2]
LINUX, WINDOWS = ROOT / "installer" / "linux", ROOT / "installer" / "windows" / "opmaat.iss"
sys.path.insert(0, str(ROOT / "installer"))
contents: Any = importlib.import_module("build_steps.contents")
parts: Any = importlib.import_module("build_steps.parts")
MEDIA_TYPE = "application/x-opmaat"


def pinned(name: str) -> dict[str, str]:
    found: dict[str, str] = parts.pinned(ROOT / name)
    return found


def test_a_build_uses_the_packages_that_the_program_runs_with() -> None:
    runtime, build = pinned("requirements.txt"), pinned("requirements-build.txt")
    assert len(runtime) > 20
    assert {name: build.get(name) for name in runtime} == runtime
    assert "pyinstaller" in build
    assert "://" not in (ROOT / "requirements-build.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "source", "inside"),
    [
        ("PySide6/Qt/lib/libQt6Gui.so.6", "/venv/libQt6Gui.so.6", True),
        ("libX11.so.6", "/usr/lib/x86_64-linux-gnu/libX11.so.6", False),
        ("libstdc++.so.6", "/lib/x86_64-linux-gnu/libstdc++.so.6", False),
        ("lib-dynload/_json.so", "/usr/lib/python3.11/lib-dynload/_json.so", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/venv/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", "/venv/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqminimal.so", "/venv/libqminimal.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/venv/libqgtk3.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", "C:/venv/qwindows.dll", True),
        ("PySide6\\plugins\\tls\\qschannelbackend.dll", "C:/venv/qschannelbackend.dll", False),
        ("PySide6/Qt/translations/qtbase_nl.qm", "/venv/qtbase_nl.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", "/venv/qtbase_de.qm", False),
        ("PySide6/Qt/translations/qt_help_nl.qm", "/venv/qt_help_nl.qm", False),
    ],
)
def test_what_goes_into_the_program(name: str, source: str, inside: bool) -> None:
    assert contents.belongs((name, source, "BINARY"), platform="linux") == inside


def test_a_link_to_what_was_left_out_goes_with_it() -> None:
    kept = ("PySide6/Qt/lib/libQt6Gui.so.6", "/venv/libQt6Gui.so.6", "BINARY")
    good = ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK")
    bad = ("libQt6EglFSDeviceIntegration.so.6", "PySide6/Qt/lib/libQt6Egl.so.6", "SYMLINK")
    assert contents.kept([kept, good, bad]) == [kept, good]


def test_nothing_that_the_program_imports_is_left_out() -> None:
    names = "|".join(re.escape(name) for name in contents.NEVER_IMPORTED)
    pattern = re.compile(rf"^\s*(?:import|from) (?:{names})(?:\s|$)", re.MULTILINE)
    assert pattern.search("    from PySide6.QtQml import QQmlEngine")
    for source in (*(ROOT / "desktop").rglob("*.py"), *(ROOT / "ui").rglob("*.py")):
        assert not pattern.search(source.read_text(encoding="utf-8")), source


def test_the_recipe_is_python_and_its_files_are_there() -> None:
    recipe = (ROOT / "installer" / "opmaat.spec").read_text(encoding="utf-8")
    ast.parse(recipe)
    for parts_of_path in re.findall(r'root((?: / "[^"]+")+)', recipe):
        path = ROOT.joinpath(*re.findall(r'"([^"]+)"', parts_of_path))
        assert path.exists(), path


def test_the_menu_entry_opens_a_file_of_ours() -> None:
    entry = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(LINUX / "opmaat.desktop", encoding="utf-8")
    said = entry["Desktop Entry"]
    assert said["Exec"] == "opmaat %f"
    assert said["MimeType"] == MEDIA_TYPE + ";"
    assert said["Comment[nl]"]
    one = wants_window(["Mijn werk.opmaat"])
    assert one is not None
    assert one.store == Path("Mijn werk.opmaat")
    assert wants_window(["version"]) is None


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-utils is not there")
def test_the_menu_entry_is_valid() -> None:
    subprocess.run(["desktop-file-validate", LINUX / "opmaat.desktop"], check=True)


def test_the_file_type_and_the_metadata_say_the_same() -> None:
    kind = ET.parse(LINUX / "opmaat-mime.xml").getroot()[0]
    assert kind.get("type") == MEDIA_TYPE
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    assert [glob.get("pattern") for glob in kind.iter(space + "glob")] == ["*.opmaat"]
    about = ET.parse(LINUX / "nl.opmaat.opmaat.metainfo.xml").getroot()
    assert about.findtext("launchable") == "opmaat.desktop"
    assert about.findtext("provides/mediatype") == MEDIA_TYPE
    assert len(about.findall("summary")) == 2


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="appstream is not there")
def test_the_metadata_is_valid(tmp_path: Path) -> None:
    text = (LINUX / "nl.opmaat.opmaat.metainfo.xml").read_text(encoding="utf-8")
    filled = tmp_path / "nl.opmaat.opmaat.metainfo.xml"
    filled.write_text(text.replace("@VERSION@", VERSION).replace("@DATE@", "2026-11-22"), encoding="utf-8")
    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", filled], check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("name", ["opmaat.1", "opmaat.nl.1"])
def test_the_manual_names_every_command(name: str) -> None:
    from desktop.cli.arguments import parser

    text = (LINUX / name).read_text(encoding="utf-8")
    top = parser()
    [commands] = [action.choices for action in top._actions if action.dest == "command"]
    assert commands
    for command in commands:
        assert command in text, command


@pytest.mark.parametrize("name", ["postrm", "menu.sh"])
def test_the_scripts_are_scripts(name: str) -> None:
    subprocess.run(["sh", "-n", LINUX / name], check=True)


def test_the_menu_is_filled_and_emptied_without_rights(tmp_path: Path) -> None:
    home, place = tmp_path / "thuis", tmp_path / "mijn 100% map"
    for folder in ("applications", "mime/packages", "icons/hicolor/16x16/apps"):
        (place / "share" / folder).mkdir(parents=True)
    shutil.copy(LINUX / "opmaat.desktop", place / "share" / "applications")
    (place / "share" / "mime" / "packages" / "opmaat.xml").write_text("<x/>")
    (place / "share" / "icons" / "hicolor" / "16x16" / "apps" / "opmaat.png").write_text("")
    shutil.copy(LINUX / "menu.sh", place)
    around = {"HOME": str(home), "PATH": "/usr/bin:/bin"}
    entry = home / ".local" / "share" / "applications" / "opmaat.desktop"
    subprocess.run(["sh", place / "menu.sh"], check=True, env=around, capture_output=True)
    lines = entry.read_text(encoding="utf-8").splitlines()
    assert f'Exec="{str(place).replace("%", "%%")}/opmaat" %f' in lines
    assert not any(line.startswith("TryExec") for line in lines)
    (home / ".local" / "share" / "Opmaat").mkdir()
    subprocess.run(["sh", place / "menu.sh", "--weg"], check=True, env=around, capture_output=True)
    assert not entry.exists()
    assert (home / ".local" / "share" / "Opmaat").exists()


def sections(text: str) -> dict[str, list[str]]:
    """The sections of an Inno Setup script, without comments."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in text.splitlines():
        heading = re.fullmatch(r"\[(\w+)\]", line.strip())
        if heading:
            name = heading[1]
        elif line.strip() and not line.startswith((";", "#")):
            found.setdefault(name, []).append(line)
    return found


def test_the_windows_script_installs_for_one_user_in_two_languages_and_keeps_the_data() -> None:
    text = WINDOWS.read_text(encoding="utf-8")
    found = sections(text)
    setup = dict(line.split("=", 1) for line in found["Setup"])
    assert setup["PrivilegesRequired"] == "lowest"
    assert "{localappdata}" in setup["DefaultDirName"]
    assert (WINDOWS.parent / setup["LicenseFile"].replace("\\", "/")).resolve() == ROOT / "LICENSE"
    assert [re.findall(r'Name: "(\w+)"', line)[0] for line in found["Languages"]] == ["nl", "en"]
    said = dict(line.split("=", 1) for line in found["CustomMessages"])
    for name in re.findall(r"\{cm:(\w+)\}|CustomMessage\('(\w+)'\)", text):
        key = name[0] or name[1]
        assert said[f"nl.{key}"]
        assert said[f"en.{key}"]
    # What is taken away at an upgrade or removal is the program's own folder, never the user's.
    for line in (*found["InstallDelete"], *found.get("UninstallDelete", [])):
        assert '"{app}\\' in line
    assert "{localappdata}\\Opmaat" in "\n".join(found["Code"])
    assert all(line.startswith("Root: HKCU;") for line in found["Registry"])
    assert '""%1""' in "\n".join(found["Registry"])


def test_the_windows_script_gets_all_that_it_asks_for() -> None:
    text = WINDOWS.read_text(encoding="utf-8")
    given = (ROOT / "installer" / "build_steps" / "windows.py").read_text(encoding="utf-8")
    for name in set(re.findall(r"\{#(\w+)\}", text)):
        assert f'"{name}": ' in given, name
    begins, ends = (len(re.findall(rf"^\s*{word}\b", text, re.MULTILINE)) for word in ("begin", "end"))
    assert begins == ends == 1


def test_the_rights_of_the_bundle_open_no_network() -> None:
    given = plistlib.loads((ROOT / "installer" / "macos" / "entitlements.plist").read_bytes())
    assert given
    assert all(given.values())
    assert not any("network" in name for name in given)


def test_a_program_from_source_has_no_stamp() -> None:
    assert version_line() == f"Opmaat {VERSION}"
    assert not (ROOT / "resources" / "build.json").exists()
