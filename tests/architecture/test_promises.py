"""Every promise has its tests, and every test that is named is there."""

from __future__ import annotations

import pytest

from tests.promises import PROMISES, ROOT, exists, table
from tests.proof.mechanisms import Mechanism, mechanisms


def test_thirteen_promises_each_with_a_test() -> None:
    assert [promise.number for promise in PROMISES] == [f"P{number}" for number in range(1, 14)]
    assert all(promise.tests for promise in PROMISES)


@pytest.mark.parametrize("test", sorted({test for promise in PROMISES for test in promise.tests}))
def test_a_named_test_is_there(test: str) -> None:
    assert exists(test)
    assert test in table()


@pytest.mark.parametrize("test", ["storage/test_nowhere.py::test_x", "storage/test_audit.py::test_x"])
def test_a_test_that_is_gone_is_missed(test: str) -> None:
    assert not exists(test)


def test_every_promise_has_something_that_keeps_it() -> None:
    assert {one.promise for one in mechanisms()} == {promise.number for promise in PROMISES}


@pytest.mark.parametrize("one", mechanisms(), ids=lambda one: f"{one.promise} {one.says}")
def test_what_keeps_a_promise_stands_in_the_code_once(one: Mechanism) -> None:
    """Else taking it out would take out nothing; after a change of the code the list follows."""
    assert (ROOT / one.file).read_text("utf-8").count(one.old) == 1
    assert one.new != one.old
    [promise] = [promise for promise in PROMISES if promise.number == one.promise]
    assert one.tests
    assert set(one.tests) <= set(promise.tests)
    assert one.says in table()
