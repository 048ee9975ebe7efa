"""The first start's own services: typing back, the sheet on a stick, making practice anew."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from desktop.domain.audit_log import AuditQuestion
from desktop.domain.errors import AlreadyExists, NotFound
from desktop.services import first_start, office
from desktop.services.first_start import TypedBack
from desktop.services.settings import Settings
from desktop.storage.recovery_codes import check_recovery_code

CODE = first_start.new_code()
GROUPS = CODE.split()


def test_a_new_code_is_well_formed_and_new() -> None:
    assert check_recovery_code(CODE) == ()
    assert first_start.new_code() != CODE


def test_every_group_is_asked_sooner_or_later() -> None:
    assert {first_start.group_to_ask() for _ in range(400)} == set(range(1, 9))


@pytest.mark.parametrize("number", range(1, 9))
def test_the_asked_group_is_right_however_it_is_written(number: int) -> None:
    group = GROUPS[number - 1]
    for typed in (group, group.lower(), f" {group[:2]} {group[2:]} "):
        assert first_start.typed_back(CODE, number, typed).right


def test_too_little_is_not_judged() -> None:
    for typed in ("", "2", "222", "222 222"):
        assert first_start.typed_back(CODE, 1, typed) == TypedBack()


def test_another_group_is_named() -> None:
    judged = first_start.typed_back("2222 3333 4444 5555 6666 7777 8888 9999", 3, "6666")
    assert (judged.right, judged.wrong, judged.other) == (False, 3, 5)


def test_a_wrong_group_of_the_whole_code_is_named() -> None:
    code = "2222 3333 4444 5555 6666 7777 8888 9999"
    judged = first_start.typed_back(code, 1, code.replace("7777", "7778").lower())
    assert judged == TypedBack(wrong=6, typed="7778")
    assert first_start.typed_back(code, 1, code).right
    assert first_start.typed_back(code, 1, f"{code} 22").wrong == 8


def test_the_sheet_is_never_overwritten(tmp_path: Path) -> None:
    first = first_start.save_sheet(b"een", tmp_path, "Opmaat herstelcode")
    second = first_start.save_sheet(b"twee", tmp_path, "Opmaat herstelcode")
    assert (first.name, second.name) == ("Opmaat herstelcode.pdf", "Opmaat herstelcode (2).pdf")
    assert (first.read_bytes(), second.read_bytes()) == (b"een", b"twee")
    assert len(list(tmp_path.iterdir())) == 2


def test_a_stick_that_was_taken_out(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        first_start.save_sheet(b"een", tmp_path / "weg", "Opmaat herstelcode")


def test_a_real_file_never_makes_place_for_practice(tmp_path: Path) -> None:
    path = tmp_path / "Oefenen.opmaat"
    office.create(path, "p", None, Settings(counsellor="M")).close()
    before = path.read_bytes()
    with pytest.raises(AlreadyExists):
        first_start.make_practice(path, date(2026, 11, 24))
    assert path.read_bytes() == before
    assert not first_start.is_practice(path)


def test_practice_stands_beside_the_real_file(tmp_path: Path) -> None:
    assert first_start.practice_path(tmp_path / "Opmaat.opmaat") == tmp_path / "Oefenen.opmaat"


@pytest.mark.parametrize("left", [False, True])
def test_a_sheet_that_left_before_there_was_a_file_stands_in_its_log(tmp_path: Path, left: bool) -> None:
    path = tmp_path / "Opmaat.opmaat"
    start = first_start.Start(path, "Marijke", "", "acht warme appeltaarten", CODE, sheet_left=left)
    services = first_start.begin(start)
    actions = {line.action for line in services.audit_log.lines(AuditQuestion()).lines}
    services.close()
    assert ("exported_recovery" in actions) is left
