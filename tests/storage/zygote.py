"""Run by ``test_kill_store``: forks a writer per line on stdin and kills it at a random moment.

``KIND SECONDS PATH`` in, one line of JSON out: what the writer was told had been saved. Forking after
the imports keeps a hundred rounds under half a minute.
"""

from __future__ import annotations

import json
import os
import select
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from uuid import UUID, uuid4

from desktop.domain.privacy import EraseReason
from desktop.storage import backups, keys, opening, renewing, restoring
from desktop.storage.replacing import put_in_place
from desktop.storage.store import Store
from tests.storage.stores import CHEAP, CODE, PASSWORD, put

Say = Callable[[str], None]


def write_rows(path: Path, round_number: int, say: Say) -> None:
    store = opening.open_store(path, password=PASSWORD)
    for number in range(100_000):
        name = f"{round_number}-{number}"
        # Now and then a big one, so that checkpoints are hit too.
        put(store, {name: "x" * (200_000 if number % 25 == 24 else 50)})
        say(name)


def change_passwords(path: Path, round_number: int, say: Say) -> None:
    store = opening.open_store(path, recovery_code=CODE)
    for number in range(100_000):
        opening.change_password(store, f"{round_number}-{number}", recovery_code=CODE, cost=CHEAP)
        say(f"{round_number}-{number}")


def migrate(path: Path, round_number: int, say: Say) -> None:
    """The store is of an older schema; opening brings it up to date."""
    say(str(round_number))
    opening.open_store(path, password=PASSWORD).close()


def back_up(path: Path, round_number: int, say: Say) -> None:
    store = opening.open_store(path, password=PASSWORD)
    for _ in range(100_000):
        say(backups.make_backup(store).name)


def restore(path: Path, round_number: int, say: Say) -> None:
    """The newest backup takes the place of the store, again and again."""
    for number in range(100_000):
        newest = backups.list_backups(backups.default_dir(path))[0].path
        store = opening.open_store(path, password=PASSWORD)
        store_id, key = backups.key_file_id(store), store.data_key
        store.close()
        put_in_place(restoring.prepare_under(newest, path, store_id, (key,)), "oud")
        say(f"{round_number}-{number}")


def renew(path: Path, round_number: int, say: Say) -> None:
    """A leaked password: another data key under the password of this round."""
    say(str(round_number))
    store = opening.open_store(path, recovery_code=CODE)
    opening.change_password(store, f"oud-{round_number}", recovery_code=CODE, cost=CHEAP)
    secrets = [keys.Secret("password", f"nieuw-{round_number}"), keys.Secret("recovery_code", CODE)]
    made = renewing.prepare_renewal(store, f"oud-{round_number}", secrets, cost=CHEAP)
    store.close()
    renewing.finish_renewal(made)
    say("renewed")


def erase(path: Path, _round_number: int, say: Say) -> None:
    """People come and are erased; said is who was erased for good."""
    from tests.storage.encrypted import fill

    store = opening.open_store(path, password=PASSWORD)
    for _ in range(100_000):
        # One that was killed before it was erased lies in the bin and keeps its code.
        person = fill(store, uuid4().hex[:8], sessions=1).participant.id
        _erase(store, path, person)
        say(person.hex)


def _erase(store: Store, path: Path, person: UUID) -> None:
    with store.write("erased", undoable=False) as unit:
        unit.erasures.erase(person, next(iter(EraseReason)))
    store.compact()
    folder = backups.default_dir(path)
    backups.remember_erased(path, store.data_key, backups.key_file_id(store), (folder,))


KINDS: dict[str, Callable[[Path, int, Say], None]] = {
    "rows": write_rows,
    "passwords": change_passwords,
    "migrating": migrate,
    "backups": back_up,
    "restoring": restore,
    "renewing": renew,
    "erasing": erase,
}


def killed_round(kind: str, path: Path, round_number: int, seconds: float) -> list[str]:
    """Let a child write for ``seconds`` after its first acknowledgement, kill -9, return what it said."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        KINDS[kind](path, round_number, lambda text: _say(writer, text))
        os._exit(0)
    os.close(writer)
    said = os.read(reader, 65536)
    deadline = time.monotonic() + seconds
    while said and (left := deadline - time.monotonic()) > 0:
        if select.select([reader], [], [], left)[0]:
            more = os.read(reader, 65536)
            if not more:
                break
            said += more
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(reader, 65536):
        said += more
    os.close(reader)
    return said.decode().splitlines()


def _say(writer: int, text: str) -> None:
    os.write(writer, f"{text}\n".encode())


def main() -> None:
    # Imported before the forks; each child would else do it again.
    import alembic.command  # noqa: F401

    for number, line in enumerate(sys.stdin):
        kind, seconds, path = line.rstrip("\n").split(" ", 2)
        sys.stdout.write(json.dumps(killed_round(kind, Path(path), number, float(seconds))) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
