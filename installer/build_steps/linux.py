"""Packages for Linux: a ``.deb`` whose needs are read from its libraries, and a folder to unpack."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import tarfile
from pathlib import Path

from build_steps.icons import SIZES
from build_steps.program import run, set_times
from build_steps.stamp import Stamp

MAINTAINER = "De makers van Opmaat <opmaat@opmaat.invalid>"
"""Whoever publishes a build puts an address of their own in OPMAAT_MAINTAINER."""
READ_BY_NAME = ("tzdata", "fontconfig")
"""Needed, and found by no library: the time zones of Python's zoneinfo; fonts for what ours lack."""
DESCRIPTION = """begeleid mensen in acht weken uit de eenzaamheid
 Voor begeleiders die mensen bezoeken die zich eenzaam voelen: plant acht weken,
 drukt de bladen af en maakt het rapport voor de werkbegeleider. Alles staat in
 een versleuteld bestand op deze computer; niets gaat over een netwerk.
 .
 Guide people out of loneliness in eight weeks: plans, prints and reports, in
 one encrypted file on this computer, without any network."""


def make_packages(root: Path, program: Path, stamp: Stamp, out: Path) -> list[Path]:
    """The ``.deb`` and the ``.tar.gz`` in ``out``."""
    needs = depends(program, out / "needs")
    (out / "depends.txt").write_text("\n".join(needs) + "\n", encoding="utf-8")
    return [deb(root, program, stamp, out, needs), tarball(root, program, stamp, out, needs)]


def architecture() -> str:
    """What Debian calls this machine."""
    asked = subprocess.run(["dpkg", "--print-architecture"], check=True, capture_output=True, text=True)
    return asked.stdout.strip()


def elf_files(folder: Path) -> list[Path]:
    """Every program and library below a folder."""
    return [
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink() and path.read_bytes()[:4] == b"\x7fELF"
    ]


def depends(program: Path, scratch: Path) -> list[str]:
    """The Debian packages that the program needs, with their lowest versions.

    Read from every library in it by ``dpkg-shlibdeps``; what the program brings along itself is no need.
    SystemExit when a library is neither in the program nor in a package of this system.
    """
    (scratch / "debian").mkdir(parents=True, exist_ok=True)
    (scratch / "debian" / "control").write_text("Source: opmaat\n\nPackage: opmaat\nArchitecture: any\n")
    files = elf_files(program)
    own = sorted({str(path.parent) for path in files})
    command = [
        "dpkg-shlibdeps",
        "-O",
        "--ignore-missing-info",
        "--warnings=0",
        *(f"-l{folder}" for folder in own),
    ]
    done = subprocess.run(
        [*command, *(f"-e{path}" for path in files)], cwd=scratch, check=False, capture_output=True, text=True
    )
    if done.returncode:
        raise SystemExit(done.stderr)
    found = done.stdout.strip().removeprefix("shlibs:Depends=").split(", ")
    return sorted({*found, *READ_BY_NAME})


def share(root: Path, made: Path, stamp: Stamp, target: Path) -> None:
    """What a desktop wants to know, below a ``share`` folder: menu, file type, icons, metadata, manual."""
    linux = root / "installer" / "linux"
    place(linux / "opmaat.desktop", target / "applications" / "opmaat.desktop")
    place(linux / "opmaat-mime.xml", target / "mime" / "packages" / "opmaat.xml")
    metadata = target / "metainfo" / "nl.opmaat.opmaat.metainfo.xml"
    metadata.parent.mkdir(parents=True)
    metadata.write_text(filled(linux / metadata.name, stamp), encoding="utf-8")
    hicolor = target / "icons" / "hicolor"
    for size in SIZES:
        place(made / f"opmaat-{size}.png", hicolor / f"{size}x{size}" / "apps" / "opmaat.png")
    place(root / "resources" / "logo" / "opmaat.svg", hicolor / "scalable" / "apps" / "opmaat.svg")
    for name, folder in (("opmaat.1", "man1"), ("opmaat.nl.1", "nl/man1")):
        zipped(filled(linux / name, stamp), target / "man" / folder / "opmaat.1.gz")


def filled(source: Path, stamp: Stamp, **more: str) -> str:
    """A text with the version and date of the build in it."""
    text = source.read_text(encoding="utf-8")
    for name, value in {"VERSION": stamp.version, "DATE": stamp.date, **more}.items():
        text = text.replace(f"@{name}@", value)
    return text


def place(source: Path, target: Path) -> None:
    """Copy a file that everybody may read."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def zipped(text: str, target: Path) -> None:
    """Write a text as gzip, without the time of day in it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode("utf-8"), mtime=0))


def deb(root: Path, program: Path, stamp: Stamp, out: Path, needs: list[str]) -> Path:
    """The Debian package."""
    tree = out / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(program, tree / "usr" / "lib" / "opmaat", symlinks=True)
    share(root, out / "made", stamp, tree / "usr" / "share")
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / "opmaat").symlink_to("../lib/opmaat/opmaat")
    documents = tree / "usr" / "share" / "doc" / "opmaat"
    zipped((root / "CHANGELOG.md").read_text(encoding="utf-8"), documents / "changelog.gz")
    place(out / "made" / "licences" / "NOTICE.txt", documents / "copyright")
    for path in out.glob("*.cdx.json"):
        place(path, documents / path.name)
    size = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    control = {
        "Package": "opmaat",
        "Version": stamp.version,
        "Architecture": architecture(),
        "Maintainer": os.environ.get("OPMAAT_MAINTAINER", MAINTAINER),
        "Installed-Size": str(size // 1024),
        "Depends": ", ".join(needs),
        "Recommends": "xdg-desktop-portal",
        "Section": "misc",
        "Priority": "optional",
        "Description": DESCRIPTION,
    }
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN" / "control").write_text("".join(f"{key}: {value}\n" for key, value in control.items()))
    shutil.copyfile(root / "installer" / "linux" / "postrm", tree / "DEBIAN" / "postrm")
    modes(tree)
    (tree / "DEBIAN" / "postrm").chmod(0o755)
    set_times(tree, stamp.epoch)
    target = out / f"opmaat_{stamp.version}_{architecture()}.deb"
    environment = dict(os.environ, SOURCE_DATE_EPOCH=str(stamp.epoch))
    run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(target)], environment)
    shutil.rmtree(tree)
    return target


def modes(tree: Path) -> None:
    """The same rights whatever the one who builds has set: everybody reads, only programs run."""
    for path in [*tree.rglob("*"), tree]:
        if not path.is_symlink():
            runs = path.is_dir() or (path.stat().st_mode & 0o100 and path.suffix not in (".so", ".png"))
            path.chmod(0o755 if runs else 0o644)


def tarball(root: Path, program: Path, stamp: Stamp, out: Path, needs: list[str]) -> Path:
    """The folder to unpack, for whoever may not install."""
    machine = os.uname().machine
    name = f"opmaat-{stamp.version}-linux-{machine}"
    tree = out / name
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(program, tree, symlinks=True)
    share(root, out / "made", stamp, tree / "share")
    linux = root / "installer" / "linux"
    wanted = "\n".join(f"  {need}" for need in needs)
    (tree / "LEESMIJ.txt").write_text(filled(linux / "LEESMIJ.txt", stamp, DEPENDS=wanted), encoding="utf-8")
    shutil.copy(linux / "menu.sh", tree / "menu.sh")
    modes(tree)
    target = out / f"{name}.tar.gz"
    plain = out / f"{name}.tar"
    with tarfile.open(plain, "w") as archive:
        for path in [tree, *sorted(tree.rglob("*"))]:
            archive.add(
                path, str(path.relative_to(out)), recursive=False, filter=lambda entry: _plain(entry, stamp)
            )
    with (
        plain.open("rb") as source,
        target.open("wb") as kept,
        gzip.GzipFile("", "wb", 6, kept, mtime=0) as packed,
    ):
        shutil.copyfileobj(source, packed)
    plain.unlink()
    shutil.rmtree(tree)
    return target


def _plain(entry: tarfile.TarInfo, stamp: Stamp) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = stamp.epoch
    return entry
