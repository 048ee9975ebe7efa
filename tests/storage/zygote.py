"""Run by ``test_kill_store``: forks a writer per line on stdin and kills it at a random moment.

``KIND PATH SECONDS`` in, one line of JSON out: what the writer was told had been saved. Forking after
the imports keeps fifty rounds under a few seconds.
"""

from __future__ import annotations

import json
import os
import select
import signal
import sys
import time
from pathlib import Path

from desktop.storage import opening
from tests.storage.stores import CHEAP, CODE, PASSWORD, put


def write_rows(path: Path, round_number: int, ack: int) -> None:
    store = opening.open_store(path, password=PASSWORD)
    for number in range(100_000):
        name = f"{round_number}-{number}"
        # Now and then a big one, so that checkpoints are hit too.
        put(store, {name: "x" * (200_000 if number % 25 == 24 else 50)})
        os.write(ack, f"{name}\n".encode())


def change_passwords(path: Path, round_number: int, ack: int) -> None:
    store = opening.open_store(path, recovery_code=CODE)
    for number in range(100_000):
        opening.change_password(store, f"{round_number}-{number}", recovery_code=CODE, cost=CHEAP)
        os.write(ack, f"{round_number}-{number}\n".encode())


KINDS = {"rows": write_rows, "passwords": change_passwords}


def killed_round(kind: str, path: Path, round_number: int, seconds: float) -> list[str]:
    """Let a child write for ``seconds`` after its first acknowledgement, kill -9, return what it said."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        KINDS[kind](path, round_number, writer)
        os._exit(1)
    os.close(writer)
    said = os.read(reader, 65536)
    deadline = time.monotonic() + seconds
    while said and (left := deadline - time.monotonic()) > 0:
        if select.select([reader], [], [], left)[0]:
            said += os.read(reader, 65536)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(reader, 65536):
        said += more
    os.close(reader)
    return said.decode().splitlines()


def main() -> None:
    for number, line in enumerate(sys.stdin):
        kind, seconds, path = line.rstrip("\n").split(" ", 2)
        sys.stdout.write(json.dumps(killed_round(kind, Path(path), number, float(seconds))) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
