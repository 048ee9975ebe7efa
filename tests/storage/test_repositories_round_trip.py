"""Whatever a dataclass of the domain holds comes back from the encrypted store just as it was."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.contact import (
    ConditionAnswer,
    Contact,
    ContactFacts,
    ContactSize,
    ContactVersions,
    LookBack,
    Review,
    ReviewConclusion,
    Setting,
)
from desktop.domain.participants import Consent, Participant, ParticipantDetails
from desktop.domain.sessions import Done, Report, Session
from desktop.domain.trajectory import FollowUp, Trajectory
from desktop.domain.week import Slot
from desktop.storage.store import Store
from tests.storage.encrypted import Case, a_participant, fill, open_at

quick = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])

numbers = st.integers(-(2**31), 2**31 - 1)
texts = st.text(max_size=40)
moments = st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
days = st.dates()
slots = st.builds(Slot, days, st.times(), numbers, texts)
versions = st.builds(ContactVersions, numbers, numbers, numbers)


def built(kind: Any, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Build a dataclass: the fields named here, enums and booleans from their types."""
    return st.builds(kind, **fields)


consents = built(Consent, on=days)
details = built(
    ParticipantDetails,
    name=texts,
    birth_year=st.none() | numbers,
    phone=texts,
    address=texts,
    area=texts,
    language=texts,
    consult_on=st.none() | days,
    goal=texts,
    visit_note=texts,
    consents=st.lists(consents, max_size=4).map(tuple),
)
trajectories = built(
    Trajectory,
    id=st.builds(uuid4),
    pack_id=texts,
    pack_version=texts,
    started_on=days,
    state_since=days,
    brain_closed_on=st.none() | days,
    card_filled_on=st.none() | days,
    follow_ups=st.lists(built(FollowUp, weeks_after=numbers, on=days), max_size=3).map(tuple),
    supervisor_question=texts,
    revision=st.just(1),
)
reports = built(
    Report,
    went_well=texts,
    observation=texts,
    interpretation=texts,
    agreement=texts,
    concern=texts,
    exercises=st.lists(st.tuples(texts, st.sampled_from(Done)), max_size=4).map(tuple),
    signs=st.none() | st.frozensets(texts, max_size=7),
    ladders=st.lists(st.tuples(texts, numbers), max_size=4).map(tuple),
    gas_participant=st.none() | numbers,
    gas_counsellor=st.none() | numbers,
)
sessions = built(
    Session,
    id=st.builds(uuid4),
    number=numbers,
    theme=numbers,
    slot=st.none() | slots,
    extra_reason=texts,
    moves=st.just(0),
    report=reports,
    fixed_at=st.none() | moments,
    revision=st.just(1),
)
contact_settings = st.builds(
    Setting,
    st.builds(uuid4),
    texts,
    texts,
    place=texts,
    activity=texts,
    people=texts,
    asks=texts,
    size=st.none() | st.sampled_from(ContactSize),
    revision=st.just(1),
)
answers = built(ConditionAnswer, condition=texts, answered_at=moments, versions=versions)
look_backs = built(
    LookBack,
    recorded_at=moments,
    finest_moment=texts,
    own_part=texts,
    called_back_on=st.none() | days,
)
facts = built(
    ContactFacts,
    setting_id=st.uuids(),
    title=texts,
    neutral_label=texts,
    place=texts,
    people=texts,
    slot=slots,
)
contacts = built(
    Contact,
    id=st.builds(uuid4),
    facts=facts,
    versions=versions,
    answers=st.lists(answers, max_size=4).map(tuple),
    planned_at=st.none() | moments,
    look_back=st.none() | look_backs,
    revision=st.just(1),
)
reviews = built(Review, id=st.builds(uuid4), note=texts, recorded_at=moments)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder: Path = tmp_path_factory.mktemp("round")
    opened, _ = open_at(folder / "round.opmaat")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def case(store: Store) -> Case:
    return fill(store)


def stored(store: Store, repository: str, entity: Any) -> Any:
    """Add an entity in one unit and read it in another."""
    with store.write("added", undoable=False) as unit:
        returned = getattr(unit, repository).add(entity)
    with store.read() as unit:
        read = getattr(unit, repository).get(entity.id)
    assert returned == read
    return read


def saved(store: Store, repository: str, entity: Any) -> Any:
    """Save an entity in one unit and read it in another."""
    with store.write("saved", undoable=False) as unit:
        returned = getattr(unit, repository).save(entity)
    with store.read() as unit:
        read = getattr(unit, repository).get(entity.id)
    assert returned == read
    return read


@quick
@given(first=details, second=details)
def test_a_participant(store: Store, first: ParticipantDetails, second: ParticipantDetails) -> None:
    entity = Participant(uuid4(), uuid4().hex, first, 1)
    assert stored(store, "participants", entity) == entity
    later = saved(store, "participants", replace(entity, details=second))
    assert later == replace(entity, details=second, revision=1 if first == second else 2)


@quick
@given(first=trajectories, second=trajectories)
def test_a_trajectory(store: Store, case: Case, first: Trajectory, second: Trajectory) -> None:
    entity = replace(first, participant_id=case.participant.id)
    assert stored(store, "trajectories", entity) == entity
    changed = replace(second, id=entity.id, participant_id=case.participant.id)
    assert saved(store, "trajectories", changed) == replace(changed, revision=1 if changed == entity else 2)


@quick
@given(first=sessions, second=sessions)
def test_a_session(store: Store, case: Case, first: Session, second: Session) -> None:
    entity = replace(first, trajectory_id=case.trajectory.id)
    assert stored(store, "sessions", entity) == entity
    changed = replace(second, id=entity.id, trajectory_id=case.trajectory.id)
    if entity.fixed_at and not changed.fixed_at:
        changed = replace(changed, fixed_at=entity.fixed_at)
    assert saved(store, "sessions", changed) == replace(changed, revision=1 if changed == entity else 2)


@quick
@given(first=contact_settings, second=contact_settings)
def test_a_setting(store: Store, first: Setting, second: Setting) -> None:
    assert stored(store, "settings", first) == first
    changed = replace(second, id=first.id)
    assert saved(store, "settings", changed) == replace(changed, revision=1 if changed == first else 2)


@quick
@given(first=contacts, second=contacts)
def test_a_contact(store: Store, case: Case, first: Contact, second: Contact) -> None:
    own: dict[str, Any] = {"participant_id": case.participant.id, "trajectory_id": case.trajectory.id}
    entity = replace(first, **own, facts=replace(first.facts, setting_id=case.setting.id))
    assert stored(store, "contacts", entity) == entity
    changed = replace(
        second,
        **own,
        id=entity.id,
        facts=replace(second.facts, setting_id=case.setting.id),
        answers=entity.answers + second.answers,
    )
    read = saved(store, "contacts", changed)
    own_row_same = replace(changed, answers=()) == replace(entity, answers=())
    assert read == replace(changed, revision=1 if own_row_same else 2)


@quick
@given(review=reviews, of_phase=st.booleans())
def test_a_review(store: Store, case: Case, review: Review, of_phase: bool) -> None:
    setting_id = None if of_phase else case.setting.id
    entity = replace(review, participant_id=case.participant.id, setting_id=setting_id)
    with store.write("added", undoable=False) as unit:
        unit.reviews.add(entity)
    with store.read() as unit:
        assert entity in unit.reviews.of_participant(case.participant.id)
        assert entity in unit.reviews.all()


@quick
@given(key=texts, values=st.lists(texts, min_size=1, max_size=3))
def test_an_option(store: Store, key: str, values: list[str]) -> None:
    for value in values:
        with store.write("set", undoable=False) as unit:
            unit.options.set(key, value)
        with store.read() as unit:
            assert unit.options.get(key) == value


def test_a_moment_without_a_zone_is_refused(store: Store) -> None:
    person = a_participant("naive")
    naive = datetime(2026, 3, 2, 9, 0)  # noqa: DTZ001
    with store.write("filled", undoable=False) as unit:
        unit.participants.add(person)
    with pytest.raises(Exception, match="time zone"), store.write("added") as unit:
        unit.reviews.add(Review(uuid4(), person.id, None, ReviewConclusion.OTHER_SETTING, "", naive))


def test_a_date_is_no_moment() -> None:
    # date is a parent of datetime: the before-images must not mix them up.
    from desktop.storage.columns import row_from_json, row_to_json
    from desktop.storage.tables import participants

    row = {"consult_on": date(2026, 3, 2), "created_at": datetime(2026, 3, 2, 9, tzinfo=UTC)}
    assert row_from_json(participants, row_to_json(row)) == row
