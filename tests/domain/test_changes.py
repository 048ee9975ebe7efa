"""The ChangeSet that pages listen to."""

from __future__ import annotations

from desktop.domain.changes import EMPTY, ChangeSet
from tests.domain.builders import uid


def test_touches_ids_and_joining() -> None:
    one = ChangeSet(frozenset({("session", uid(1)), ("session", uid(2))}))
    two = one | ChangeSet(frozenset({("contact", uid(1))}))
    assert one.touches("contact", "session")
    assert not one.touches("contact")
    assert two.touches("contact")
    assert two.ids("session") == {uid(1), uid(2)}
    assert two.ids("review") == frozenset()


def test_empty_is_falsy_and_neutral() -> None:
    one = ChangeSet(frozenset({("session", uid(1))}))
    assert not EMPTY
    assert one
    assert not EMPTY.touches("session")
    assert one | EMPTY == EMPTY | one == one
