"""What SQLAlchemy keeps of statements after locking holds nothing of the file (P3)."""

from __future__ import annotations

from desktop.storage.engine import KEPT
from tests.services.kit import Office

MARKS = {None, "", "-"}
"""Constants of our own in kept statements."""


def test_kept_statements_hold_no_value_of_a_file(office: Office) -> None:
    person = office.person()
    office.weeks(person)
    services = office.services
    services.today.day()
    services.participants.dossier(person)
    kept = list(KEPT["compiled_cache"].values())
    values = {bind.value for compiled in kept for bind in compiled.cache_key.bindparams}
    assert kept
    assert values <= MARKS
