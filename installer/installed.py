"""Install the package in a bare Debian, use it as an ordinary user, remove it.

.venv-build/bin/python installer/installed.py [--out DIR] [--bare DIR]
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "installer")]

from build_steps.bare import USER, Bare, may_try, missing_libraries  # noqa: E402
from build_steps.screen import screen  # noqa: E402
from build_steps.story import expect, first_start, visit  # noqa: E402

PLACES = ("/usr/lib/opmaat/opmaat", "/usr/bin/opmaat", "/usr/share/applications/opmaat.desktop")


def main() -> int:
    """Try the package of ``--out``; gives the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "--out", type=Path, default=ROOT / "dist", help="where the packages are (default: dist)"
    )
    parser.add_argument("--bare", type=Path, help="a folder that debootstrap filled, to save the time")
    chosen = parser.parse_args()
    why_not = may_try()
    if why_not:
        print(f"NOT TRIED: the installation in a bare system ({why_not})")
        return 0 if sys.platform != "linux" else 1
    out: Path = chosen.out.absolute()
    pictures = out / "pictures"
    pictures.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="opmaat-bare-") as name:
        bare = Bare(Path(name) / "debian")
        step("a bare Debian", lambda: bare.make(chosen.bare))
        install(bare, next(out.glob("opmaat_*.deb")))
        step("every library is there", lambda: expect_libraries(bare))
        step("self-test as an ordinary user, no network", lambda: self_test(bare))
        with screen() as shown:
            step("first start, practice, a full day", lambda: first_start(bare, shown, pictures))
            step("a visit written down, fixed, reported", lambda: visit(bare, shown, pictures))
        step("removed; the files are still there", lambda: remove(bare))
        step("unpacked by an ordinary user", lambda: unpack(bare, next(out.glob("opmaat-*.tar.gz"))))
    return 0


def step(name: str, act: Callable[[], object]) -> None:
    """Do one step and say that it went well, with how long it took."""
    began = time.monotonic()
    act()
    print(f"well       {name} ({time.monotonic() - began:.1f} s)", flush=True)


def install(bare: Bare, package: Path) -> None:
    """Install the package with nothing but what it asks for."""
    shutil.copyfile(package, bare.folder / "opmaat.deb")
    step("apt update", lambda: bare.root("apt-get update -qq"))
    add = "apt-get install -y -qq --no-install-recommends /opmaat.deb"
    step("apt install, only what it asks for", lambda: bare.root(add))
    (bare.folder / "opmaat.deb").unlink()


def expect_libraries(bare: Bare) -> None:
    """Every library that any file of the program asks for is inside."""
    missing = missing_libraries(bare, "/usr/lib/opmaat")
    expect(not missing, "libraries that the package does not ask for:\n" + "\n".join(missing))


def self_test(bare: Bare) -> None:
    """The program tries itself; nothing appears in the user's folders."""
    said = bare.user("opmaat self-test", QT_QPA_PLATFORM="offscreen")
    expect("NIET GOED" not in said, said)
    expect(not (bare.home / ".local").exists(), "the self-test wrote in the user's folders")


def remove(bare: Bare) -> None:
    """Purge the package: the program goes, what the user made stays byte for byte."""
    kept = {path: path.read_bytes() for path in bare.home.rglob("*.opmaat*") if path.is_file()}
    expect(len(kept) > 2, "there are no files to keep")
    said = bare.root("apt-get purge -y -qq opmaat")
    expect("Je bestanden staan er nog" in said, said)
    for place in PLACES:
        expect(not (bare.folder / place.lstrip("/")).exists(), f"{place} was left behind")
    now = {path: path.read_bytes() for path in bare.home.rglob("*.opmaat*") if path.is_file()}
    expect(now == kept, "the user's files changed when the package was removed")


def unpack(bare: Bare, archive: Path) -> None:
    """The folder to unpack: what the package asked for is still there, so it starts and goes in the menu."""
    shutil.copyfile(archive, bare.home / "opmaat.tar.gz")
    bare.user("tar -xzf opmaat.tar.gz && mv opmaat-*/ 'mijn opmaat' && './mijn opmaat/opmaat' version")
    bare.user("'./mijn opmaat/menu.sh'")
    entry = (bare.home / ".local" / "share" / "applications" / "opmaat.desktop").read_text(encoding="utf-8")
    expect(f'Exec="/home/{USER}/mijn opmaat/opmaat" %f' in entry, entry)
    bare.user("'./mijn opmaat/menu.sh' --weg")
    expect(
        not (bare.home / ".local" / "share" / "applications" / "opmaat.desktop").exists(), "still in the menu"
    )


if __name__ == "__main__":
    sys.exit(main())
