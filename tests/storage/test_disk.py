"""Six things that keep a file shut have six messages; a full disk or lost permission changes no byte (P4)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.errors import InUse, NoPermission, NoSpace, OpmaatError
from desktop.language import words
from desktop.storage import backups, keys, migrations, opening
from desktop.storage.paths import key_path
from tests.storage.stores import PASSWORD, closed_store, fingerprints, put, value_of

ROOT = Path(__file__).parents[2]
NOBODY = 65534


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return closed_store(tmp_path / "Opmaat.opmaat", {"kleur": "groen"})


def refusal(path: Path, password: str = PASSWORD) -> OpmaatError:
    before = fingerprints(path.parent)
    with pytest.raises(OpmaatError) as caught:
        opening.open_store(path, password=password)
    assert fingerprints(path.parent) == before
    return caught.value


def damage(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-4096])


def make_newer(path: Path) -> None:
    newer = replace(keys.read_key_file(key_path(path)), schema=migrations.HEAD + 1)
    key_path(path).write_bytes(keys.dump_key_file(newer))


def test_six_messages_and_none_offers_to_erase(path: Path, tmp_path: Path) -> None:
    found = [refusal(path, "fout")]
    holder = opening.open_store(path, password=PASSWORD)
    with pytest.raises(InUse) as busy:
        opening.open_store(path, password=PASSWORD)
    holder.close()
    found.append(busy.value)
    for name, harm in (("a", damage), ("b", make_newer)):
        (tmp_path / name).mkdir()
        other = closed_store(tmp_path / name / "Opmaat.opmaat")
        harm(other)
        found.append(refusal(other))
    found += [NoSpace(path=str(path)), NoPermission(path=str(path))]
    said = [words.error_text(error) for error in found]
    assert len(set(said)) == 6
    assert [error.exit_code for error in found] == [3, 6, 4, 5, 7, 7]
    for sentence in said:
        assert "wis" not in sentence.lower().replace("gewist", "").replace("bewijs", "")


def test_no_more_pages_keeps_what_was_saved(path: Path) -> None:
    store = opening.open_store(path, password=PASSWORD)
    with store.raw_connection() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count={pages + 2}").fetchone()
    before = path.read_bytes()
    with pytest.raises(NoSpace) as caught:
        put(store, {"lang": "x" * 500_000})
    assert words.error_text(caught.value) == words.error_text(NoSpace(path=str(path)))
    assert path.read_bytes() == before
    assert value_of(store, "lang") is None
    with store.raw_connection() as connection:
        connection.execute("PRAGMA max_page_count=1000000").fetchone()
    put(store, {"kort": "toch"})
    store.close()
    result = opening.check_store(path, password=PASSWORD)
    assert result.sound
    assert result.counts["options"] == 2


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """A disk of one megabyte, where one can be mounted."""
    if sys.platform != "linux" or os.getuid() != 0:
        pytest.skip("only root can mount a small disk")
    with tempfile.TemporaryDirectory() as name:
        mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", name]
        if subprocess.run(mount, capture_output=True, check=False).returncode:
            pytest.skip("no disk can be mounted here")
        yield Path(name)
        subprocess.run(["umount", name], check=True)


def test_a_small_disk_that_is_full(path: Path, small_disk: Path) -> None:
    here = small_disk / "Opmaat.opmaat"
    for source, target in ((path, here), (key_path(path), key_path(here))):
        target.write_bytes(source.read_bytes())
    store = opening.open_store(here, password=PASSWORD)
    put(store, {"kort": "eerst"})
    before = here.read_bytes()
    with pytest.raises(NoSpace):
        put(store, {"lang": "x" * 2_000_000})
    with pytest.raises(NoSpace):
        backups.make_backup(store)
    assert here.read_bytes() == before
    assert not list(backups.default_dir(here).glob("*"))
    assert value_of(store, "kort") == "eerst"
    store.close()
    result = opening.check_store(here, password=PASSWORD)
    assert result.sound
    assert result.counts["options"] == 2


# Run as nobody, for whom mode bits count. The folder loses its permission while the store is open.
HALF_WAY = """
import json, os, sys
from pathlib import Path
from desktop.domain.errors import NoPermission, OpmaatError
from desktop.language import words
from desktop.storage import backups, opening
from tests.storage.stores import CHEAP, put, value_of

path, password = Path(sys.argv[1]), sys.argv[2]
words.error_text(NoPermission(path="x"))  # whom it becomes may not be allowed to read our modules
if os.getuid() == 0:
    os.setgroups([]), os.setgid(65534), os.setuid(65534)
store = opening.open_store(path, password=password)
key = Path(str(path) + "-key").read_bytes()
path.parent.chmod(0o555)
found = []
for what in (
    lambda: backups.make_backup(store),
    lambda: opening.change_password(store, "nieuw", password=password, cost=CHEAP),
):
    try:
        what()
    except OpmaatError as error:
        found.append(error.code)
same = Path(str(path) + "-key").read_bytes() == key
put(store, {"kort": "toch"})
path.parent.chmod(0o755)
store.close()
kept = path.read_bytes()
path.chmod(0o444)
try:
    opening.open_store(path, password=password)
except OpmaatError as error:
    found += [error.code, error.exit_code, words.error_text(error)]
same = same and path.read_bytes() == kept
path.chmod(0o644)
store = opening.open_store(path, password=password)
print(json.dumps([*found, same, value_of(store, "kort")]))
store.close()
"""


@pytest.fixture
def their_folder(path: Path) -> Iterator[Path]:
    """A folder of nobody's with the store in it; without root it is our own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "map"
        folder.mkdir(mode=0o755)
        Path(name).chmod(0o755)
        for source in (path, key_path(path)):
            (folder / source.name).write_bytes(source.read_bytes())
        if os.getuid() == 0:
            for each in (folder, *folder.iterdir()):
                os.chown(each, NOBODY, NOBODY)
        yield folder


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX users")
def test_permission_lost_half_way_changes_nothing(their_folder: Path) -> None:
    store = their_folder / "Opmaat.opmaat"
    done = subprocess.run(
        [sys.executable, "-c", HALF_WAY, str(store), PASSWORD],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.stderr == ""
    message = words.error_text(NoPermission(path=str(store)))
    codes = ["no_permission"] * 3
    assert json.loads(done.stdout) == [*codes, 7, message, True, "toch"]


def test_every_flipped_byte_of_the_key_file_is_refused(path: Path) -> None:
    """Every byte and every bit, below the file: the sum over all of it tells."""
    data = key_path(path).read_bytes()
    for place in range(len(data)):
        for bit in (0, 3, 7):
            harmed = bytearray(data)
            harmed[place] ^= 1 << bit
            with pytest.raises(OpmaatError):
                keys.load_key_file(bytes(harmed), path)


def test_what_argon2_costs_is_what_was_promised() -> None:
    assert keys.DEFAULT_COST.memory_kib >= 64 * 1024
    assert keys.DEFAULT_COST.passes >= 3
