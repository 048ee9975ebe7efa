"""10,000 participants with 80,000 sessions: a verified backup behind the window, and ``check`` of the file.

Stall: the longest pause of the thread of the window while a backup is made, checked and listed, against the
50 ms that a hand notices. Check: every page, the structure, all rows and the chain of the log, against
reading every page of the same file once through SQLCipher.
"""

from __future__ import annotations

import contextlib
import statistics
import tempfile
from collections.abc import Sequence
from pathlib import Path

from sqlcipher3.dbapi2 import Connection

from desktop.services import office
from desktop.storage import opening
from desktop.storage.engine import connect
from tests.benchmarks.bulk import PASSWORD, make_store
from tests.benchmarks.first_page import derived_once
from tests.benchmarks.table import RUNS, Figure, interleaved, timed
from tests.benchmarks.volume import MANY, NOTICED_MS, StallMeter, opened
from ui.main_window import MainWindow


def measure() -> Sequence[Figure]:
    """Both figures on one store."""
    with tempfile.TemporaryDirectory(prefix="opmaat-bench-") as name, derived_once():
        store = Path(name) / "big.opmaat"
        make_store(store, MANY)
        with opened(store) as window:
            stall = backup_stall(window)
        return [stall, checking(store)]


def backup_stall(window: MainWindow) -> Figure:
    """Make a verified backup while the window paints the settings."""
    assert window.desk is not None
    assert window.workspace is not None
    desk, workspace = window.desk, window.workspace
    desk.go("settings", detail="lock")
    meter = StallMeter()

    def make() -> None:
        desk.ask(workspace, lambda services: services.backups.make_now(), lambda _none: None)

    longest = statistics.median(meter.during([make], window) for _ in range(RUNS))
    return Figure("backup of 10,000 behind the window: longest pause / 50 ms", longest, NOTICED_MS, 1.0, RUNS)


def checking(store: Path) -> Figure:
    """The whole check against reading every page once."""
    services = office.unlock(store, password=PASSWORD)
    key = services.place.store.data_key
    services.close()

    def reading() -> None:
        with contextlib.closing(connect(store, key, immutable=True)) as source:
            for sql in every_page(source):
                source.execute(sql).fetchone()

    def check() -> None:
        assert opening.check_store(store, password=PASSWORD).sound

    ours, once = interleaved(lambda: timed(check), lambda: timed(reading))
    return Figure("check of 10,000 / reading the file once", ours, once, 3.0, RUNS)


def every_page(source: Connection) -> list[str]:
    """Statements that together read each table, with what overflows its pages, and each index once."""
    found = []
    for kind, name, table, sql in source.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_master"
    ).fetchall():
        if kind == "table" and not str(sql).startswith("CREATE VIRTUAL"):
            columns = [row[1] for row in source.execute(f'PRAGMA table_info("{name}")')]
            lengths = " + ".join(f'coalesce(length("{column}"), 0)' for column in columns)
            found.append(f'SELECT sum({lengths}) FROM "{name}" NOT INDEXED')
        elif kind == "index" and not name.startswith("sqlite_autoindex") and "WHERE" not in str(sql):
            found.append(f'SELECT count(*) FROM "{table}" INDEXED BY "{name}"')
    return found
