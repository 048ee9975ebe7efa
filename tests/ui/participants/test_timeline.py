"""The tab Verloop: read when it is chosen, and a row opens what it is about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from desktop.domain.timeline import Happening
from desktop.services.office import Services
from tests.ui.participants.conftest import Scene


def test_what_happened_opens_by_keyboard(
    stage: Callable[[Services], Scene], practice_services: Services
) -> None:
    scene = stage(practice_services)
    scene.show("Bram Jansen", "timeline")
    tab = scene.page.view.timeline
    expected = scene.services.timeline.of(scene.person("Bram Jansen")).entries
    assert tab.model.entries == expected
    held = next(row for row, entry in enumerate(expected) if entry.event is Happening.HELD)
    what = tab.model.index(held, 1).data()
    assert what == f"Bezoek gehouden, week {expected[held].number}"
    tab.table.setFocus()
    tab.table.setCurrentIndex(tab.model.index(held, 0))
    scene.key(tab.table, Qt.Key.Key_Return)
    assert (scene.arrived[-1].page, scene.arrived[-1].target) == ("session", expected[held].subject_id)


def test_another_participant_has_another_past(
    stage: Callable[[Services], Scene], practice_services: Services
) -> None:
    scene = stage(practice_services)
    scene.show("Bram Jansen", "timeline")
    scene.show("Quirijn Kuipers", "timeline")
    assert scene.page.view.timeline.model.entries == ()
    assert scene.page.view.timeline.empty.isVisible()
