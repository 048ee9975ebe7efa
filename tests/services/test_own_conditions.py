"""The organisation's own conditions: checked, shown, taken into use for new trajectories only (M5)."""

from __future__ import annotations

from datetime import time, timedelta
from pathlib import Path

import pytest

from desktop.domain.errors import PackBroken
from desktop.services.office import services_for
from desktop.services.pack_choice import chosen_pack, read_own
from tests.services.kit import Office

HEAD = 'id = "brink"\nversion = "1.0"\nname = { nl = "De Brink", en = "The Brink" }\n'
TEXT = '{ nl = "Woorden.", en = "Words." }'
NEW = f"""
[conditions.S6]
group = "place"
reopens_on = ["place"]
label = {{ nl = "Bereikbaar", en = "In reach" }}
reason = {TEXT}
when_no = {TEXT}
for_participant = {TEXT}
"""


def written(folder: Path, body: str) -> Path:
    path = folder / "voorwaarden.toml"
    path.write_text(body, encoding="utf-8")
    return path


def test_soft_ones_change_come_and_go_and_the_rest_stays(tmp_path: Path) -> None:
    own = read_own(written(tmp_path, f'{HEAD}drop = ["S5"]\n[conditions.R4]\nlabel = {TEXT}\n{NEW}'))
    assert [(one.code, one.kind, one.field) for one in own.differences] == [
        ("S5", "dropped", ""),
        ("R4", "changed", "label"),
        ("S6", "added", ""),
    ]
    codes = [condition.code for condition in own.pack.conditions]
    assert codes[codes.index("S4") + 1] == "S6"
    assert sum(condition.hard for condition in own.pack.conditions) == 12
    assert not own.pack.condition("S6").hard
    assert (own.pack.id, own.pack.version) == ("brink", "1.0")


@pytest.mark.parametrize(
    ("body", "key", "fault"),
    [
        (f'{HEAD}drop = ["P2"]', "drop", "hard_removed"),
        (f'{HEAD}drop = ["X1"]', "drop", "not_allowed"),
        (f"{HEAD}[conditions.P2]\nlabel = {TEXT}", "conditions.P2", "not_allowed"),
        (f"{HEAD}[conditions.R4]\nhard = true", "conditions.R4.hard", "unknown_key"),
        (f"{HEAD}{NEW}hard = true", "conditions.S6.hard", "unknown_key"),
        (f'{HEAD}drop = ["S5"]\n{NEW.replace("S6", "S5")}', "conditions.S5", "duplicate"),
        (HEAD + NEW.replace('["place"]', "[]"), "conditions.S6.reopens_on", "empty"),
        (HEAD.replace("brink", "opmaat"), "id", "not_allowed"),
        (f"{HEAD}[thresholds]\nsigns_needed = 1", "thresholds", "unknown_key"),
        ("nee", "", "not_toml"),
    ],
)
def test_what_the_file_may_not_do_is_named_with_its_place(
    tmp_path: Path, body: str, key: str, fault: str
) -> None:
    with pytest.raises(PackBroken) as broken:
        read_own(written(tmp_path, body))
    assert (broken.value.params["key"], broken.value.params["fault"]) == (key, fault)


def test_a_running_trajectory_keeps_its_own_and_a_new_one_takes_the_new(
    office: Office, tmp_path: Path
) -> None:
    first = office.person()
    office.weeks(first)
    own = read_own(written(tmp_path, f'{HEAD}drop = ["S5"]'))
    office.services.packs.accept(own)
    assert office.services.packs.chosen() == ("brink", "1.0")
    store = office.services.place.store
    again = services_for(store, clock=office.clock)
    assert again.pack.id == "brink"
    office.services = again
    second = office.person("Bep de Wit")
    office.weeks(second, office.clock.today() + timedelta(days=2), time(15))
    seen = [
        {s.condition.code for s in again.contact.check(office.contact(person)).statuses}
        for person in (first, second)
    ]
    assert ["S5" in codes for codes in seen] == [True, False]
    other = read_own(written(tmp_path, f'{HEAD}drop = ["S4"]'))
    with pytest.raises(PackBroken):
        again.packs.accept(other)
    again.packs.back()
    assert chosen_pack(store) is None
    assert services_for(store, clock=office.clock).pack.id == "opmaat"
