"""How a contact begins: for whom, in which setting (M5, M7)."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from desktop.domain.contact import Contact, Setting
from desktop.domain.errors import Problem, Rejected
from desktop.domain.known_settings import known_setting
from desktop.domain.trajectory import TrajectoryState
from desktop.services.contact_view import NewContact
from desktop.services.workplace import Workplace
from desktop.storage.unit_of_work import Unit


def started(place: Workplace, unit: Unit, form: NewContact, *, unplanned: bool) -> Contact:
    """Return the contact that ``form`` begins; a new setting is added to the list.

    Raises ``Rejected`` (``no_trajectory``) for who has no trajectory that is open or completed.
    """
    trajectories = [
        one
        for one in unit.trajectories.of_participant(form.participant_id)
        if one.is_open or one.state is TrajectoryState.COMPLETED
    ]
    if not trajectories:
        raise Rejected(Problem("participant", "no_trajectory"))
    return Contact(
        id=place.new_id(),
        participant_id=form.participant_id,
        trajectory_id=min(trajectories, key=lambda one: not one.is_open).id,
        facts=replace(form.facts, setting_id=_setting(place, unit, form)),
        unplanned=unplanned,
    )


def _setting(place: Workplace, unit: Unit, form: NewContact) -> UUID:
    """The chosen setting, the known one that has these words already, or a new one."""
    if form.setting_id is not None:
        return unit.settings.get(form.setting_id).id
    facts = form.facts
    known = known_setting(facts.title, facts.place, unit.settings.all())
    if known is not None:
        return known.id
    setting = Setting(
        place.new_id(), facts.title, facts.neutral_label, facts.place, people=facts.people, size=facts.size
    )
    unit.settings.add(setting)
    return setting.id
