"""What is put down for an open condition stands on Vandaag and on the visit until it is done (M5, M6)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.domain.contact import Answer
from desktop.domain.errors import Rejected
from desktop.domain.next_step import StepKind
from tests.services.kit import Office


def standing(office: Office) -> list[str]:
    tasks = office.services.today.day().tasks
    return [t.condition.condition for t in tasks if t.condition and t.step.kind is StepKind.CONDITION_TASK]


@pytest.fixture
def contact_office(office: Office) -> Office:
    office.weeks(office.person())
    return office


def test_a_task_stands_until_it_is_ticked_or_the_answer_is_yes(contact_office: Office) -> None:
    office = contact_office
    contact = office.contact(office.services.participants.overview()[0].id)
    service = office.services.contact
    for code in ("P2", "S2", "N2", "P2"):
        service.condition_task(contact, code, True)
    assert sorted(standing(office)) == ["N2", "P2", "S2"]
    assert service.check(contact).tasks == {"N2", "P2", "S2"}
    assert [line.detail for line in service.history(contact) if line.code == "task_made"] == [
        "P2",
        "S2",
        "N2",
    ]
    service.condition_task(contact, "N2", False)
    service.answer(contact, "P2", Answer.YES)
    assert standing(office) == ["S2"]
    service.answer(contact, "P2", Answer.UNKNOWN)
    assert sorted(standing(office)) == ["P2", "S2"]
    office.services.history.undo()
    office.services.history.undo()
    office.services.history.undo()
    assert sorted(standing(office)) == ["N2", "P2", "S2"]


def test_what_goes_along_stands_on_the_next_visit_and_its_sheet(contact_office: Office) -> None:
    office = contact_office
    row = office.services.participants.overview()[0]
    contact = office.contact(row.id)
    for code in ("S2", "P2"):
        office.services.contact.condition_task(contact, code, True)
    first, second = office.services.participants.dossier(row.id).sessions[:2]
    assert first.slot is not None
    assert second.slot is not None
    label = office.services.pack.condition("S2").label
    [visit] = office.services.today.day(first.slot.day).visits
    assert visit.along == (label,)
    [later] = office.services.today.day(second.slot.day).visits
    assert later.along == ()
    assert label in office.services.visit_sheets.sheet(first.id).bring
    assert label not in office.services.visit_sheets.sheet(second.id).bring


def test_nothing_stands_for_what_is_set_aside_past_or_computed(contact_office: Office) -> None:
    office = contact_office
    contact = office.contact(office.services.participants.overview()[0].id)
    service = office.services.contact
    with pytest.raises(Rejected):
        service.condition_task(contact, "R2", True)
    service.condition_task(contact, "P2", True)
    service.set_aside(contact)
    assert standing(office) == []
    service.set_aside(contact, aside=False)
    assert standing(office) == ["P2"]
    office.clock.moment += timedelta(days=60)
    assert standing(office) == []
