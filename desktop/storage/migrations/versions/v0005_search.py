"""Search: what was written about people, kept by triggers so that every path (undo too) keeps it true.

``note_texts`` holds one row for each text, ``note_index`` is its full-text index (FTS5, accents ignored).
Nothing of it is content: it can be made again from the rows it was made from. Written out in full and
never changed again, as the first step is.
"""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_PARTICIPANT = ("goal", "visit_note", "address", "area", "phone")
_REPORT = ("went_well", "observation", "interpretation", "agreement", "concern")
_CONTACT = ("title", "place", "people", "finest_moment", "own_part")

_OWNER_OF_SESSION = (
    "(SELECT t.participant_id FROM sessions s JOIN trajectories t ON t.id = s.trajectory_id "
    "WHERE s.id = r.session_id)"
)
_NEWEST = (
    "r.version = (SELECT max(v.version) FROM reports v "
    "WHERE v.session_id = r.session_id AND v.deleted_at IS NULL)"
)
_COLUMNS = "(participant_id, kind, subject_id, field, body)"


def upgrade() -> None:
    """Make the texts and their index, fill them from what is there, and keep them with triggers."""
    op.execute(
        "CREATE TABLE note_texts (id INTEGER NOT NULL, participant_id CHAR(32) NOT NULL, "
        "kind VARCHAR(32) NOT NULL, subject_id CHAR(32) NOT NULL, field VARCHAR(32) NOT NULL, "
        "body TEXT NOT NULL, CONSTRAINT pk_note_texts PRIMARY KEY (id))"
    )
    op.execute("CREATE INDEX ix_note_texts_subject_id ON note_texts (subject_id)")
    op.execute(
        "CREATE VIRTUAL TABLE note_index USING fts5(body, content='note_texts', content_rowid='id', "
        "tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
    )
    # An erased word leaves no trace in the index either (P11).
    op.execute("INSERT INTO note_index (note_index, rank) VALUES ('secure-delete', 1)")
    _index_follows_texts()
    _follow("participants", "participant", "id", "r.id", _PARTICIPANT)
    _follow("contacts", "contact", "id", "r.participant_id", _CONTACT)
    _follow("reviews", "review", "id", "r.participant_id", ("note",))
    _follow("trajectories", "trajectory", "id", "r.participant_id", ("supervisor_question",))
    _follow("reports", "session", "session_id", _OWNER_OF_SESSION, _REPORT, _NEWEST)
    op.execute("PRAGMA user_version = 5")


def _index_follows_texts() -> None:
    add = "INSERT INTO note_index (rowid, body) VALUES (NEW.id, NEW.body);"
    drop = "INSERT INTO note_index (note_index, rowid, body) VALUES ('delete', OLD.id, OLD.body);"
    op.execute(f"CREATE TRIGGER note_texts_in AFTER INSERT ON note_texts BEGIN {add} END")
    op.execute(f"CREATE TRIGGER note_texts_out AFTER DELETE ON note_texts BEGIN {drop} END")


def _follow(  # noqa: PLR0917 - one source table in full
    table: str, kind: str, subject: str, owner: str, fields: tuple[str, ...], only: str = "1"
) -> None:
    """Put the texts of a table in, now and whenever a row of the same subject comes, changes or goes."""
    texts = " UNION ALL ".join(
        f"SELECT {owner}, '{kind}', r.{subject}, '{field}', r.{field} FROM {table} r WHERE {{which}} "  # noqa: S608
        f"AND r.deleted_at IS NULL AND trim(r.{field}) <> '' AND {only} AND {owner} IS NOT NULL"
        for field in fields
    )
    op.execute(f"INSERT INTO note_texts {_COLUMNS} {texts.format(which='1')}")
    for event, row in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD")):
        again = texts.format(which=f"r.{subject} = {row}.{subject}")
        op.execute(
            f"CREATE TRIGGER {table}_search_{event.lower()} AFTER {event} ON {table} BEGIN "  # noqa: S608
            f"DELETE FROM note_texts WHERE subject_id = {row}.{subject} AND kind = '{kind}'; "
            f"INSERT INTO note_texts {_COLUMNS} {again}; END"
        )
