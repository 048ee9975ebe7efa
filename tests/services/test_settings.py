"""Settings, password, backups, preferences and the day."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

import pytest

from desktop.domain.diary import Travel
from desktop.domain.errors import NotFound, WrongPassword
from desktop.domain.next_step import StepKind
from desktop.domain.participants import NameOrder, VisitRisk
from desktop.domain.sessions import CancelledBy
from desktop.domain.week import ClashKind, WorkingHours
from desktop.services import office as offices
from desktop.services.preferences import Preferences, load_preferences, save_preferences
from desktop.services.security import password_strength
from desktop.services.settings import Settings
from desktop.storage.paths import settings_dir
from tests.services.kit import START, Office, codes
from tests.storage.stores import CODE, PASSWORD

NEW = "vier kwieke otters zwemmen"


def test_settings_are_kept_and_undone(office: Office) -> None:
    hours = WorkingHours(frozenset({1, 2}), time(9), time(12))
    chosen = Settings(" Marijke ", "Brink", hours, "BE", Travel(0, 180))
    assert office.services.settings.change(chosen).changes.touches("option")
    assert office.services.settings.read() == replace(chosen, counsellor="Marijke")
    office.services.history.undo()
    assert office.services.settings.read() == Settings("Marijke Veenstra", "Welzijn De Brink")


def test_de_vries_stands_under_v_or_under_d(office: Office) -> None:
    for name in ("Els Eik", "Anna de Vries", "Bo Vos"):
        office.person(name)
    by_name = [row.name for row in office.services.participants.overview()]
    assert by_name == ["Els Eik", "Bo Vos", "Anna de Vries"]
    chosen = replace(office.services.settings.read(), name_order=NameOrder.PARTICLE)
    office.services.settings.change(chosen)
    by_particle = [row.name for row in office.services.participants.overview()]
    assert by_particle == ["Anna de Vries", "Els Eik", "Bo Vos"]
    assert [name for _id, _code, name in office.services.participants.names()] == by_particle


def test_refused_settings(office: Office) -> None:
    change, good = office.services.settings.change, office.services.settings.read()
    assert codes(lambda: change(replace(good, counsellor=" "))) == ["required"]
    backwards = WorkingHours(start=time(12), end=time(9))
    assert codes(lambda: change(replace(good, hours=backwards))) == ["ends_before_start"]
    assert codes(lambda: change(replace(good, holidays_country="XX"))) == ["unknown"]
    far, backwards_in_time = replace(good, travel=Travel(10, 181)), replace(good, travel=Travel(-1, 25))
    assert codes(lambda: change(far)) == codes(lambda: change(backwards_in_time)) == ["out_of_range"]
    assert office.services.settings.read() == good


def test_settings_of_the_first_version_are_read(office: Office) -> None:
    with office.services.place.write("test") as unit:
        kept = json.loads(unit.options.get("settings") or "")
        del kept["travel_within"], kept["travel_between"]
        unit.options.set("settings", json.dumps(kept))
    assert office.services.settings.read().travel == Travel(10, 25)


def test_travel_minutes_decide_how_close_visits_may_stand(office: Office) -> None:
    office.weeks(office.person("Een", area="Noord"))
    person = office.person("Twee", area="Zuid")
    good = office.services.settings.read()
    for minutes, kinds in ((25, {ClashKind.TRAVEL}), (15, set())):
        office.services.settings.change(replace(good, travel=Travel(10, minutes)))
        proposal = office.services.planning.propose(START, 2, time(11, 20), participant_id=person)
        assert {c.kind for item in proposal for c in item.clashes} == kinds


def test_settings_decide_what_clashes(office: Office) -> None:
    good = office.services.settings.read()
    office.services.settings.change(replace(good, holidays_country="", hours=WorkingHours(frozenset({2}))))
    proposal = office.services.planning.propose(START, 3, time(10))
    assert {c.kind for item in proposal for c in item.clashes} == {ClashKind.OUTSIDE_HOURS}
    christmas = office.services.planning.propose(START.replace(month=12, day=22), 5, time(10))
    assert ClashKind.HOLIDAY not in {c.kind for item in christmas for c in item.clashes}


def test_another_password(office: Office) -> None:
    change = office.services.security.change_password
    with pytest.raises(WrongPassword):
        change("verkeerd", NEW)
    assert codes(lambda: change(PASSWORD, "geheim")) == ["password_too_short"]
    assert codes(lambda: change(PASSWORD, "wachtwoord")) == ["password_weak"]
    assert codes(lambda: change(PASSWORD, "Marijke Veenstra")) == ["password_weak"]
    change(PASSWORD, NEW)
    assert reopened(office, password=NEW) == 0
    with pytest.raises(WrongPassword):
        reopened(office, password=PASSWORD)


def test_a_forgotten_password(office: Office) -> None:
    replace_password = office.services.security.replace_forgotten_password
    with pytest.raises(WrongPassword):
        replace_password("ABCD", NEW)
    replace_password(CODE, NEW)
    assert reopened(office, password=NEW) == reopened(office, recovery_code=CODE) == 0


def reopened(office: Office, **secret: str) -> int:
    path = office.services.place.store.path
    office.services.close()
    services = offices.unlock(path, **secret)  # type: ignore[arg-type]
    try:
        return len(services.participants.overview())
    finally:
        services.close()


def test_strength_of_a_password() -> None:
    assert password_strength("").problem == "required"
    assert password_strength("x" * 129).problem == "password_too_long"
    assert password_strength(NEW).problem == ""
    for own in ("Marijke Veenstra", "MarijkeVeenstra", "veenstra 1964"):
        assert password_strength(own, ("Marijke Veenstra",)).problem == "password_weak"


def test_the_backup_of_the_day_is_due_after_the_first_save(office: Office) -> None:
    backups = office.services.backups
    assert backups.latest() is None
    office.person()
    made = backups.make_if_due()
    assert made is not None
    assert made == backups.latest()
    assert made.date() == office.clock.today()
    office.person("Anna Bos")
    assert backups.make_if_due() is None
    office.at(office.clock.today(), 17)
    assert backups.make_if_due(closing=True) is not None
    office.at(office.clock.today() + timedelta(1))
    office.person("Bert Kok")
    assert backups.make_if_due() is not None
    assert len(list(backups.folder().glob("*.opmaatbackup"))) == 3


def test_a_backup_where_the_user_wants_it(office: Office, tmp_path: Path) -> None:
    office.person()
    stick = tmp_path / "stick"
    with pytest.raises(NotFound):
        office.services.backups.make_in(stick)
    stick.mkdir()
    made = office.services.backups.make_in(stick)
    assert made.parent == stick
    offices.restore(made, tmp_path / "Terug.opmaat", password=PASSWORD)
    again = offices.unlock(tmp_path / "Terug.opmaat", password=PASSWORD)
    assert [row.name for row in again.participants.overview()] == ["Mies van Dam"]
    again.close()


def test_preferences_of_the_device() -> None:
    assert load_preferences() == Preferences()
    chosen = Preferences("en", "dark", 150, "/x/Opmaat.opmaat", {"window": "abc"})
    save_preferences(chosen)
    assert load_preferences() == chosen
    file = settings_dir() / "preferences.json"
    for text in ("", "[]", '{"language": "xx", "letters": 7, "windows": [1]}'):
        file.write_text(text)
        assert load_preferences() == Preferences()


def test_the_day_of_a_counsellor(office: Office) -> None:
    person = office.person("Mies van Dam", visit_risk=VisitRisk.ORANGE, visit_note="Bel vooraf.")
    office.weeks(person)
    office.weeks(office.person("Anna Bos"), START, time(14))
    office.services.sessions.cancel(office.session(person, 3).id, CancelledBy.BOTH)
    office.hold(person, 1, agreement="Bellen op maandag.")
    office.at(START, 13)
    day = office.services.today.day()
    assert [(v.name, v.over, v.needs_hand) for v in day.visits] == [
        ("Mies van Dam", True, False),
        ("Anna Bos", False, True),
    ]
    assert (day.visits[0].visit_risk, day.visits[0].visit_note) == (VisitRisk.ORANGE, "Bel vooraf.")
    assert (day.today, day.participants, day.tasks) == (START, 2, ())
    assert day.coming == ()
    empty = office.services.today.day(START + timedelta(1))
    assert [name for _, name in empty.coming][:2] == ["Mies van Dam", "Anna Bos"]
    next_week = office.services.today.day(START + timedelta(7))
    assert next_week.visits[0].last_agreement == "Bellen op maandag."
    office.at(START, 16)
    [task] = office.services.today.day().tasks
    assert (task.name, task.step.kind) == ("Anna Bos", StepKind.WRITE_REPORT)


def test_the_contacts_of_a_day(office: Office) -> None:
    person = office.relating()
    contact = office.planned(person, 1)
    office.contact(person, 1)
    tomorrow = office.services.today.day(office.clock.today() + timedelta(1))
    assert [shown.contact.id for shown in tomorrow.contacts] == [contact]
