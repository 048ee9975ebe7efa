"""What the contact page asks of the service beyond the guard: evidence, what opens again, unplanned ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from desktop.domain.contact import Answer, ContactFacts, ContactState, Outcome
from desktop.domain.errors import Rejected
from desktop.domain.week import Slot
from desktop.services.contact import NewContact, opens_again
from desktop.services.office import Services
from tests.ui.stores import DAY, copied, played_once, unlocked


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return played_once(tmp_path_factory.mktemp("forms"))


@pytest.fixture
def services(played: Path, tmp_path: Path) -> Iterator[Services]:
    opened = unlocked(copied(played, tmp_path))
    yield opened
    opened.close()


def facts(days: int) -> ContactFacts:
    slot = Slot(DAY + timedelta(days=days), time(15, 0), 30)
    return ContactFacts(UUID(int=0), "Praatje", "een praatje", "", "bakker", slot)


def person(services: Services, name: str) -> UUID:
    return next(row.id for row in services.participants.overview() if name in row.name)


def contact(services: Services, title: str) -> UUID:
    return next(row.contact.id for row in services.contact.overview() if row.contact.facts.title == title)


def test_an_unplanned_contact_is_one_action_with_its_look_back(services: Services) -> None:
    form = NewContact(person(services, "Dirk"), None, facts(-1))
    made = services.contact.register_unplanned(form, Outcome.NOT_POSITIVE, " De zon. ", "", True).value
    check = services.contact.check(made)
    assert check.state is ContactState.LOOKED_BACK
    assert check.contact.unplanned
    seen = check.contact.look_back
    assert seen is not None
    assert (seen.outcome, seen.finest_moment, seen.to_please) == (Outcome.NOT_POSITIVE, "De zon.", True)
    assert check.setting_blocked
    assert check.call_back_by == DAY + timedelta(days=1)
    assert services.history.undo().value == "unplanned_contact"
    assert made not in {row.contact.id for row in services.contact.overview()}


def test_what_is_still_to_come_is_not_registered_as_unplanned(services: Services) -> None:
    form = NewContact(person(services, "Dirk"), None, facts(1))
    before = len(services.contact.settings())
    with pytest.raises(Rejected) as refused:
        services.contact.register_unplanned(form, Outcome.POSITIVE)
    assert [p.code for p in refused.value.problems] == ["date_future"]
    assert len(services.contact.settings()) == before


def test_an_answer_after_the_look_back_is_refused(services: Services) -> None:
    looked_back = contact(services, "Koken in het wijkhuis")
    with pytest.raises(Rejected) as refused:
        services.contact.answer(looked_back, "S1", Answer.NO)
    assert [p.code for p in refused.value.problems] == ["already_looked_back"]


@pytest.mark.parametrize("change", ["date", "place", "people", "title"])
def test_what_opens_again_is_said_before_and_true_after(services: Services, change: str) -> None:
    cleared = contact(services, "Schaken in de leeszaal")
    check = services.contact.check(cleared)
    old = check.contact.facts
    new = {
        "date": replace(old, slot=replace(old.slot, day=old.slot.day + timedelta(days=1))),
        "place": replace(old, place="thuis"),
        "people": replace(old, people="twee schakers"),
        "title": replace(old, title="Dammen"),
    }[change]
    said = opens_again(check, new)
    services.contact.change(cleared, new)
    after = services.contact.check(cleared)
    assert said == tuple(s.condition.code for s in after.statuses if s.reopened_by)
    assert bool(said) is (change != "title")


def test_the_checklist_shows_signs_and_what_was_practised(services: Services) -> None:
    check = services.contact.check(contact(services, "Soep eten in de buurtkas"))
    assert check.sign_counts == ((1, 3), (2, 3), (3, 5))
    assert {number for number, _ in check.rehearsed} == {4}
    assert check.today == DAY
