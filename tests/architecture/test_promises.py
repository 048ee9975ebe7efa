"""Every promise has its tests, and every test that is named is there."""

from __future__ import annotations

import pytest

from tests.promises import PROMISES, exists, table


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
