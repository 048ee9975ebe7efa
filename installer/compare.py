"""Compare two builds: which files only one of them has, and which differ in their bytes.

python3 installer/compare.py DIST DIST
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path


def digests(folder: Path) -> dict[str, str]:
    """Every file of the program and every package below ``folder``; a link counts as what it says."""
    found = {}
    packages = [path for path in folder.iterdir() if path.suffix in (".deb", ".gz", ".json", ".exe", ".dmg")]
    for path in (*sorted((folder / "program").rglob("*")), *packages):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = "-> " + str(path.readlink())
        elif path.is_file():
            found[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def main(one: Path, other: Path) -> int:
    """Print what differs; 0 when both have the same files with the same bytes."""
    first, second = digests(one), digests(other)
    alone = sorted(first.keys() ^ second.keys())
    differ = sorted(name for name in first.keys() & second.keys() if first[name] != second[name])
    same = len(first.keys() & second.keys()) - len(differ)
    for name in alone:
        print(f"only in {one if name in first else other}: {name}")
    for name in differ:
        print(f"differs: {name}")
    print(f"{same} files are the same, {len(differ)} differ, {len(alone)} are in one of the two")
    return 1 if alone or differ else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
