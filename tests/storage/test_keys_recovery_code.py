"""The recovery code on paper."""

from __future__ import annotations

import random
import secrets
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.storage.recovery_codes import (
    ALPHABET,
    GROUPS,
    check_recovery_code,
    new_recovery_code,
    normalise_recovery_code,
    same_group,
)

codes = st.integers(min_value=0).map(lambda seed: new_recovery_code(random.Random(seed).randbytes))


@given(codes)
def test_a_new_code_has_eight_groups_of_four_and_is_well_formed(code: str) -> None:
    assert [len(group) for group in code.split(" ")] == [4] * GROUPS
    assert set(code) <= set(ALPHABET) | {" "}
    assert check_recovery_code(code) == ()


def test_codes_differ_and_use_every_sign() -> None:
    many = [new_recovery_code(secrets.token_bytes) for _ in range(300)]
    assert len(set(many)) == 300
    assert set("".join(many)) == set(ALPHABET) | {" "}


@given(codes, st.integers(0, GROUPS - 1), st.integers(0, 3), st.sampled_from(ALPHABET))
def test_every_single_wrong_sign_is_found_in_its_group(code: str, group: int, place: int, sign: str) -> None:
    groups = code.split(" ")
    if groups[group][place] == sign:
        return
    groups[group] = groups[group][:place] + sign + groups[group][place + 1 :]
    assert check_recovery_code(" ".join(groups)) == (group + 1,)


@given(codes, st.integers(0, GROUPS - 1), st.integers(0, 2))
def test_two_neighbours_that_changed_places_are_found(code: str, group: int, place: int) -> None:
    groups = code.split(" ")
    signs = list(groups[group])
    signs[place], signs[place + 1] = signs[place + 1], signs[place]
    expected = () if "".join(signs) == groups[group] else (group + 1,)
    groups[group] = "".join(signs)
    assert check_recovery_code(" ".join(groups)) == expected


@given(codes)
def test_two_groups_that_changed_places_are_found(code: str) -> None:
    groups = code.split(" ")
    if groups[0] != groups[1]:
        assert check_recovery_code(" ".join([groups[1], groups[0], *groups[2:]])) == (1, 2)


@pytest.mark.parametrize(
    "spelling",
    [
        str.lower,
        lambda c: c.replace(" ", "-"),
        lambda c: c.replace(" ", ""),
        lambda c: f"\t{c}\n",
        lambda c: c.replace(" ", " – "),
    ],
)
def test_spelling_does_not_matter(spelling: Callable[[str], str]) -> None:
    code = new_recovery_code(random.Random(7).randbytes)
    assert check_recovery_code(spelling(code)) == ()
    assert "".join(normalise_recovery_code(spelling(code))) == code.replace(" ", "")


def test_look_alikes_are_read_as_meant() -> None:
    code = next(
        c for c in (new_recovery_code(random.Random(n).randbytes) for n in range(99)) if "5" in c and "V" in c
    )
    assert check_recovery_code(code.replace("5", "S").replace("V", "u")) == ()


def test_missing_and_surplus_groups_are_named() -> None:
    code = new_recovery_code(random.Random(3).randbytes)
    assert check_recovery_code(code[:-5]) == (8,)
    assert check_recovery_code("") == tuple(range(1, 9))
    assert check_recovery_code(code + " 7777") == (9,)
    groups = code.split(" ")
    groups[3] = groups[3][:-1]
    assert check_recovery_code(" ".join(groups)) == (4,)


def test_one_group_typed_back() -> None:
    code = new_recovery_code(random.Random(3).randbytes)
    third = code.split(" ")[2]
    assert same_group(code, 3, f" {third.lower()} ")
    assert not same_group(code, 3, third[:3])
    assert not same_group(code, 4, third)
