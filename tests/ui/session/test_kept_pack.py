"""The form shows the signs, ladders and questions of the pack that the trajectory was started with."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.drafts import DraftKind, report_content
from desktop.domain.pack import MethodPack
from desktop.method.loader import parse_pack, read_pack_files
from desktop.services.drafts import Subject
from desktop.services.office import Services
from tests.ui.visits import Key, Scene
from ui.dialogs.close_brain import CloseBrainDialog
from ui.pages.session import SessionPage
from ui.widgets.labels import Label


def begun_with_older(services: Services, person: UUID) -> MethodPack:
    """Let the trajectory of ``person`` be one of an earlier version, with other words and three ladders."""
    files = read_pack_files()
    session = files["session.toml"].decode()
    ladders = session.index("[ladders.zest]"), session.index("# M8: questions that help")
    session = session[: ladders[0]] + session[ladders[1] :]
    session = session.replace("lacht of maakt een grapje", "lacht hardop")
    session = session.replace("Wat lukte? Wat hielp daarbij?", "Wat ging vanzelf?")
    files["session.toml"] = session.encode()
    weeks = files["weeks.toml"].decode()
    weeks = weeks.replace("Uw zintuigen wakker maken", "Uw neus achterna")
    files["weeks.toml"] = weeks.replace("Drie lichtpuntjes", "Drie fijne dingen").encode()
    head = files["pack.toml"].decode().replace("gap_days = 7", "gap_days = 9")
    files["pack.toml"] = head.replace(f'version = "{services.pack.version}"', 'version = "0.9"').encode()
    with services.place.write("test", undoable=False) as unit:
        unit.pack_texts.keep(services.pack.id, "0.9", files)
        [trajectory] = unit.trajectories.of_participant(person)
        unit.trajectories.save(replace(trajectory, pack_version="0.9"))
    return parse_pack(files)


def labels(page: SessionPage) -> list[str]:
    exercises = [choice.accessibleName().split(":")[0] for choice in page.marks.exercises.choices.values()]
    return exercises + [check.text() for check in page.marks.signs.checks.values()]


def tab_order(page: SessionPage) -> list[str]:
    """What the Tab key comes to, by kind."""
    found, widget = [], page.nextInFocusChain()
    while widget is not None and widget is not page:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and page.isAncestorOf(widget):
            found.append(type(widget).__name__)
        widget = widget.nextInFocusChain()
    return found


def expected(pack: MethodPack) -> list[str]:
    """The exercises of the third week and the signs."""
    exercises = [exercise.title["nl"] for exercise in pack.week(3).exercises]
    return exercises + [sign.label["nl"] for sign in pack.signs]


def test_a_visit_shows_the_words_of_its_own_pack_and_the_next_those_of_today(
    scene: Scene, page: SessionPage
) -> None:
    today = scene.services.pack
    assert labels(page) == expected(today)
    old = begun_with_older(scene.services, scene.person("Lan"))
    assert expected(old) != expected(today)
    scene.go("session", scene.session("Lan", 3).id)
    assert labels(page) == expected(old)
    assert list(page.marks.ladders.ladders) == [ladder.id for ladder in old.ladders]
    assert page.prompts.helping_lines == [prompt["nl"] for prompt in old.prompts]
    report = scene.session("Lan", 3).report
    assert page.marks.signs.value() == report.signs
    assert page.marks.ladders.value() == tuple(pair for pair in report.ladders if pair[0] != "zest")

    scene.go("session", scene.session("Anneke", 3).id)
    assert labels(page) == expected(today)
    assert len(page.marks.ladders.ladders) == len(today.ladders)
    assert page.prompts.helping_lines == [prompt["nl"] for prompt in today.prompts]


def test_the_keyboard_goes_through_what_the_older_pack_brought(scene: Scene, page: SessionPage) -> None:
    before = tab_order(page)
    begun_with_older(scene.services, scene.person("Anneke"))
    scene.go("week")
    scene.go("session", scene.session("Anneke", 3).id)
    signs, ladders = list(page.marks.signs.checks.values()), list(page.marks.ladders.ladders.values())
    before.remove("LadderWidget")
    assert tab_order(page) == before
    page.marks.exercises.went_through.emit()
    assert scene.focus() is signs[0]
    scene.press(Key.Key_Space)
    ladders[0].setFocus()
    for digit in (Key.Key_4, Key.Key_5, Key.Key_6):
        QTest.keyClick(scene.focus(), digit)
    assert scene.focus() is page.story.goal
    scene.go("week")
    report = scene.session("Anneke", 3).report
    assert report.signs == frozenset({next(iter(page.marks.signs.checks))})
    assert [number for _, number in report.ladders] == [4, 5, 6]


def test_all_around_a_visit_speaks_as_its_own_pack(scene: Scene) -> None:
    person, first = scene.person("Anneke"), scene.session("Anneke", 1)
    third = scene.session("Anneke", 3)
    old = begun_with_older(scene.services, person)
    assert first.slot is not None
    shown = scene.services.planning.week(first.slot.day).sessions
    assert [item.theme["nl"] for item in shown if item.session.id == first.id] == ["Uw neus achterna"]
    (visit,) = [v for v in scene.services.today.day(first.slot.day).visits if v.session.id == first.id]
    assert visit.week == old.week(1)

    kept = report_content(third.report) | {"signs": [old.signs[0].id]}
    scene.services.drafts.keep(Subject(DraftKind.REPORT, third.id, person, third.revision), kept)
    (waiting,) = scene.services.drafts.waiting()
    assert waiting.pack == old

    signs = frozenset(sign.id for sign in old.signs[:4])
    scene.services.sessions.fix(third.id, third.revision, replace(third.report, signs=signs))
    dialog = CloseBrainDialog(scene.desk, scene.services.participants.dossier(person), scene.workspace)
    dialog.open()
    scene.settle()
    said = [one.text() for one in dialog.findChildren(Label)]
    assert any("9 dagen na het laatste breinbezoek" in text for text in said), said
