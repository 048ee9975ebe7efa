"""Which software of others is inside: names, versions, licences and their texts, found and not typed over."""

from __future__ import annotations

import json
import platform
import re
import shutil
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

LICENCE_FILE = re.compile(r"(?i)(^|/)(licen[cs]es?|copying|notice|authors)[^/]*(/[^/]+)?$")
BY_CLASSIFIER = {
    "MIT License": "MIT",
    "BSD License": "BSD-3-Clause",
    "Apache Software License": "Apache-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
BY_WORDS = {
    "BSD license (see license.txt for details), Copyright (c) 2000-2025, ReportLab Inc.": "BSD-3-Clause",
    "Dual License": "Apache-2.0 OR BSD-3-Clause",
}
BY_NAME = {"sqlcipher3": "Zlib"}
"""Where the package says it in its licence text only."""
TEXTS_OF = {"LGPL-3.0-only": ("LGPL-3.0.txt", "GPL-3.0.txt")}


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of software inside the program. ``texts``: its licence files, by the name they get."""

    name: str
    version: str
    licence: str
    kind: str = "library"
    purl: str = ""
    texts: dict[str, Path] = field(default_factory=dict)


def pinned(requirements: Path) -> dict[str, str]:
    """Name and version of every package in a file of pinned requirements."""
    lines = requirements.read_text(encoding="utf-8").splitlines()
    found = (re.match(r"([A-Za-z0-9._-]+)==([^ ;\\]+)", line) for line in lines)
    return {match[1].lower(): match[2] for match in found if match}


def all_parts(root: Path) -> list[Part]:
    """Every part, by name: the pinned packages that are installed here, and what they bring along."""
    packages = [_package(name, root) for name in pinned(root / "requirements.txt") if _installed(name)]
    return sorted([*packages, *_brought(root)], key=lambda part: part.name.lower())


def write_licences(root: Path, parts: list[Part], out: Path) -> None:
    """Fill ``out``: ``licences.json``, the texts in a folder a part, our own licence and the notice."""
    out.mkdir(parents=True)
    own = root / "installer" / "licences"
    shutil.copyfile(own / "NOTICE.txt", out / "NOTICE.txt")
    shutil.copyfile(root / "LICENSE", out / "LICENSE.txt")
    listed = []
    for part in parts:
        names = []
        for name, source in part.texts.items():
            target = out / part.name / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(source.read_text(encoding="utf-8", errors="replace"), encoding="utf-8")
            names.append(f"{part.name}/{name}")
        listed.append({"name": part.name, "version": part.version, "licence": part.licence, "texts": names})
    (out / "licences.json").write_text(json.dumps(listed, indent=1) + "\n", encoding="utf-8")


def _installed(name: str) -> bool:
    try:
        metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return False  # pinned for another system
    return True


def _package(name: str, root: Path) -> Part:
    found = metadata.distribution(name)
    licence = _licence(found)
    texts = {}
    for file in found.files or ():
        inside = str(file)
        if ".dist-info/" in inside and LICENCE_FILE.search(inside.split(".dist-info/", 1)[1]):
            texts[inside.split(".dist-info/", 1)[1].replace("/", "-")] = Path(str(found.locate_file(file)))
    for text in TEXTS_OF.get(licence, ()):
        texts[text] = root / "installer" / "licences" / text
    real = str(found.metadata["Name"])
    return Part(real, found.version, licence, purl=f"pkg:pypi/{name}@{found.version}", texts=texts)


def _licence(found: metadata.Distribution) -> str:
    """The licence as an SPDX expression; SystemExit when a package does not say which (a new one: look)."""
    name = str(found.metadata["Name"])
    said = found.metadata.get("License-Expression") or found.metadata.get("License") or ""
    if "LGPL-3.0-only" in said:
        return "LGPL-3.0-only"  # of the licences to choose from, the one that Opmaat takes
    if name in BY_NAME:
        return BY_NAME[name]
    if re.fullmatch(r"[A-Za-z0-9.+-]+( (OR|AND) [A-Za-z0-9.+-]+)*", said):
        return said
    if said in BY_WORDS or said.startswith("BSD license"):
        return BY_WORDS.get(said, "BSD-3-Clause")
    for line in found.metadata.get_all("Classifier") or ():
        if line.startswith("License ::") and line.split(" :: ")[-1] in BY_CLASSIFIER:
            return BY_CLASSIFIER[line.split(" :: ")[-1]]
    msg = f"{name} does not say under which licence it is: add it to BY_NAME after reading its text"
    raise SystemExit(msg)


def _brought(root: Path) -> Iterator[Part]:
    """What no package index lists: the interpreter, libraries inside packages, fonts and icons."""
    import pikepdf
    import sqlcipher3
    from cryptography.hazmat.backends.openssl import backend
    from PySide6.QtCore import qVersion

    own, resources = root / "installer" / "licences", root / "resources"
    apache = {"Apache-2.0.txt": own / "Apache-2.0.txt"}
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    yield Part(
        "Python",
        platform.python_version(),
        "PSF-2.0",
        "platform",
        texts={"LICENSE.txt": python} if python.exists() else {},
    )
    lgpl = {name: own / name for name in TEXTS_OF["LGPL-3.0-only"]}
    yield Part("Qt", str(qVersion()), "LGPL-3.0-only", "framework", texts=lgpl)
    memory = sqlcipher3.connect(":memory:")
    cipher = str(memory.execute("PRAGMA cipher_version").fetchone()[0]).split()[0]
    memory.close()
    yield Part("SQLCipher", cipher, "BSD-3-Clause", texts={"LICENSE.txt": own / "SQLCipher.txt"})
    yield Part("SQLite", sqlcipher3.sqlite_version, "blessing")
    yield Part("OpenSSL", str(backend.openssl_version_text()).split()[1], "Apache-2.0", texts=apache)
    yield Part("qpdf", str(pikepdf.__libqpdf_version__), "Apache-2.0", texts=apache)
    icu = sorted(
        (Path(str(metadata.distribution("pyside6-essentials").locate_file("PySide6")))).rglob("libicudata*")
    )
    if icu:
        number = icu[0].name.split(".so.")[-1]
        yield Part("ICU", number, "Unicode-3.0", texts={"LICENSE.txt": own / "Unicode-3.0.txt"})
    for font in ("SourceSans3", "SourceSerif4"):
        text = resources / "fonts" / f"OFL-{font}.txt"
        yield Part(font, "", "OFL-1.1", "file", texts={"OFL.txt": text})
    yield Part("Lucide", "", "ISC", "file", texts={"LICENSE.txt": resources / "icons" / "LICENSE-lucide.txt"})
