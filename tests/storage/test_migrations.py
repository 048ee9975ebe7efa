"""The migrations make what the tables say, all or nothing, and never touch a newer store (P7)."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from desktop.storage import migrations
from desktop.storage.engine import make_engine
from desktop.storage.tables import metadata
from tests.storage.encrypted import DATA_KEY, fill, open_at


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[sa.Engine]:
    made = make_engine(tmp_path / "a.opmaat", DATA_KEY)
    yield made
    made.dispose()


def schema(connection: sa.Connection) -> list[tuple[str, str]]:
    rows = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
    )
    return [(str(row[0]), str(row[1])) for row in rows]


def made_from_content(table: str) -> bool:
    """Whether a table is the search index, which the store's triggers keep and no statement writes."""
    return table.startswith("note_")


def test_the_migrated_store_is_what_the_tables_say(engine: sa.Engine) -> None:
    migrations.upgrade(engine)
    with engine.connect() as connection:
        options = {
            "compare_type": True,
            "compare_server_default": True,
            "include_name": lambda name, kind, _parents: kind != "table" or not made_from_content(name),
        }
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, metadata) == []


def test_columns_constraints_and_names_are_the_same(engine: sa.Engine, tmp_path: Path) -> None:
    # Column by column and with NOT NULL, which Alembic's comparison leaves out in places.
    migrations.upgrade(engine)
    direct = make_engine(tmp_path / "b.opmaat", DATA_KEY)
    with direct.begin() as connection:
        metadata.create_all(connection)

    def described(some: sa.Engine) -> dict[str, object]:
        with some.connect() as connection:
            found = sa.inspect(connection)
            return {
                table: (
                    sorted((c["name"], str(c["type"]), c["nullable"]) for c in found.get_columns(table)),
                    sorted(
                        (str(k["name"]), k["constrained_columns"], k["referred_table"])
                        for k in found.get_foreign_keys(table)
                    ),
                    sorted((str(u["name"]), u["column_names"]) for u in found.get_unique_constraints(table)),
                    sorted((str(i["name"]), i["column_names"]) for i in found.get_indexes(table)),
                    found.get_pk_constraint(table)["name"],
                )
                for table in found.get_table_names()
                if table != "alembic_version" and not made_from_content(table)
            }

    assert described(engine) == described(direct)
    direct.dispose()


def test_the_number_at_a_glance_is_the_newest_step(engine: sa.Engine) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    config.set_main_option("path_separator", "os")
    assert ScriptDirectory.from_config(config).get_heads() == [f"{migrations.HEAD:04d}"]
    with engine.connect() as connection:
        assert migrations.stored_version(connection) == 0
    migrations.upgrade(engine)
    with engine.connect() as connection:
        assert migrations.stored_version(connection) == migrations.HEAD
        versions = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalars().all()
    assert versions == [f"{migrations.HEAD:04d}"]


def test_a_second_upgrade_changes_nothing(tmp_path: Path) -> None:
    store, engine = open_at(tmp_path / "b.opmaat")
    case = fill(store)
    with engine.connect() as connection:
        before = schema(connection)
    migrations.upgrade(engine)
    with engine.connect() as connection:
        assert schema(connection) == before
    with store.read() as unit:
        assert unit.participants.all() == (case.participant,)
    store.close()


def test_a_newer_store_is_recognised_and_left_alone(engine: sa.Engine) -> None:
    migrations.upgrade(engine)
    with engine.begin() as connection:
        connection.exec_driver_sql(f"PRAGMA user_version = {migrations.HEAD + 1}")
        connection.exec_driver_sql(f"UPDATE alembic_version SET version_num = '{migrations.HEAD + 1:04d}'")
        before = schema(connection)
    migrations.upgrade(engine)
    with engine.connect() as connection:
        assert migrations.stored_version(connection) == migrations.HEAD + 1 > migrations.HEAD
        assert schema(connection) == before


def test_an_upgrade_that_fails_leaves_nothing(engine: sa.Engine) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE sessions (in_the_way INTEGER)")
    with pytest.raises(sa.exc.OperationalError, match="already exists"):
        migrations.upgrade(engine)
    with engine.connect() as connection:
        assert [name for name, _ in schema(connection)] == ["sessions"]
        assert migrations.stored_version(connection) == 0


def test_a_store_of_today_opens_without_alembic(tmp_path: Path) -> None:
    store, _ = open_at(tmp_path / "c.opmaat")
    store.close()
    program = (
        "import pathlib, sys\n"
        "from tests.storage.encrypted import open_at\n"
        "store, _ = open_at(pathlib.Path(sys.argv[1]))\n"
        "store.close()\n"
        "sys.exit('alembic' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program, str(tmp_path / "c.opmaat")],
        cwd=Path(__file__).parents[2],
        check=False,
    )
    assert done.returncode == 0
