"""M4, M8, M11: what a report may hold."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain.errors import Problem
from desktop.domain.sessions import MAX_REPORT_TEXT, Done, Report, validate_report
from tests.domain.builders import PACK, SIGNS

FULL = Report(
    went_well="Thee bij het raam",
    exercises=(("w1", Done.A_BIT),),
    signs=frozenset(SIGNS),
    ladders=(("l0", 0), ("l1", 10)),
    gas_participant=-1,
    gas_counsellor=2,
)


def test_empty_and_full_reports_are_fine() -> None:
    assert validate_report(Report(), PACK) == ()
    assert validate_report(FULL, PACK) == ()


@pytest.mark.parametrize("value", [-1, 11])
def test_ladders_run_from_0_to_10(value: int) -> None:
    params = (("id", "l0"), ("min", 0), ("max", 10))
    expected = (Problem("ladders", "out_of_range", params),)
    assert validate_report(replace(FULL, ladders=(("l0", value),)), PACK) == expected


@pytest.mark.parametrize("field", ["gas_participant", "gas_counsellor"])
@pytest.mark.parametrize("value", [-2, 3])
def test_goal_scores_run_from_minus_1_to_2(field: str, value: int) -> None:
    report = replace(FULL, **{field: value})  # type: ignore[arg-type]
    assert validate_report(report, PACK) == (Problem(field, "out_of_range", (("min", -1), ("max", 2))),)


def test_ids_must_be_in_the_pack() -> None:
    report = Report(
        signs=frozenset({"smiles"}), ladders=(("l9", 3),), exercises=(("w9", Done.DONE), ("w1", Done.DONE))
    )
    assert [(p.field, p.code, dict(p.params)["id"]) for p in validate_report(report, PACK)] == [
        ("signs", "unknown", "smiles"),
        ("ladders", "unknown", "l9"),
        ("exercises", "unknown", "w9"),
    ]


def test_nothing_stands_twice() -> None:
    report = Report(ladders=(("l0", 3), ("l0", 4)))
    assert validate_report(report, PACK) == (Problem("ladders", "duplicate", (("id", "l0"),)),)


@pytest.mark.parametrize("field", ["went_well", "observation", "interpretation", "agreement", "concern"])
def test_texts_have_an_end(field: str) -> None:
    fine = replace(FULL, **{field: "x" * MAX_REPORT_TEXT})  # type: ignore[arg-type]
    assert validate_report(fine, PACK) == ()
    long = replace(FULL, **{field: "x" * (MAX_REPORT_TEXT + 1)})  # type: ignore[arg-type]
    assert validate_report(long, PACK) == (Problem(field, "too_long", (("limit", MAX_REPORT_TEXT),)),)
