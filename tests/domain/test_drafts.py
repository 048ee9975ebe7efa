"""What a draft holds comes back the same, and what it changes is told field by field."""

from __future__ import annotations

import json
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.drafts import (
    FieldChange,
    details_content,
    details_from,
    field_changes,
    report_content,
    report_from,
)
from desktop.domain.participants import (
    Consent,
    ConsentPurpose,
    ConsultDecision,
    LonelyFor,
    ParticipantDetails,
)
from desktop.domain.sessions import Done, Report

REPORTS = st.builds(
    Report,
    went_well=st.text(),
    agreement=st.text(),
    exercises=st.lists(st.tuples(st.text(), st.sampled_from(Done))).map(tuple),
    signs=st.none() | st.frozensets(st.text()),
    ladders=st.lists(st.tuples(st.text(), st.integers(0, 10))).map(tuple),
    gas_participant=st.none() | st.integers(-1, 2),
    handout_given=st.booleans(),
    to_please=st.none() | st.booleans(),
)


@given(REPORTS)
def test_a_report_survives_json(report: Report) -> None:
    assert report_from(json.loads(json.dumps(report_content(report)))) == report


def test_details_survive_json() -> None:
    details = ParticipantDetails(
        name="Mies",
        lonely_for=next(iter(LonelyFor)),
        consult_on=date(2026, 3, 2),
        consult_decision=next(iter(ConsultDecision)),
        consents=(Consent(next(iter(ConsentPurpose)), given=True, on=date(2026, 3, 1)),),
    )
    assert details_from(json.loads(json.dumps(details_content(details)))) == details


def test_changes_are_told_per_field() -> None:
    old = report_content(Report(went_well="oud", gas_participant=0))
    new = report_content(Report(went_well="nieuw", gas_participant=None, signs=frozenset()))
    assert field_changes(old, new) == (
        FieldChange("went_well", "oud", "nieuw"),
        FieldChange("signs", None, []),
        FieldChange("gas_participant", 0, None),
    )
    assert field_changes(new, new) == ()
    assert field_changes({}, {"question": ""}) == ()
