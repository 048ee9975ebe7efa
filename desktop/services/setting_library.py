"""The settings a counsellor knows: place, people by role, what it asks, and what became of it (M9)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from desktop.domain.clearance import DISAPPOINTING, setting_blocked
from desktop.domain.contact import ContactSize, Setting
from desktop.domain.contact_ladder import LadderAdvice, ladder_advice
from desktop.domain.errors import Problem, Rejected
from desktop.domain.known_settings import known_setting
from desktop.domain.setting_signals import SettingSignals, setting_signals
from desktop.services.contact_view import MAX_TITLE
from desktop.services.workplace import Done, Workplace, current, grouped, reject_if

NOTHING_YET = SettingSignals()


@dataclass(frozen=True, slots=True)
class SettingForm:
    """What the form of a known setting holds."""

    name: str
    neutral_label: str
    place: str = ""
    people: str = ""
    activity: str = ""
    asks: str = ""
    size: ContactSize | None = None


@dataclass(frozen=True, slots=True)
class KnownSetting:
    """A setting with what earlier contacts say about it, over all participants."""

    setting: Setting
    signals: SettingSignals
    last_on: date | None
    """The last day on which somebody was there; ``None``: never."""
    open_contacts: int
    """Contacts there that are still to come."""


@dataclass(frozen=True, slots=True)
class SettingLibrary:
    """Read and keep the list of known settings."""

    place: Workplace

    def all(self) -> tuple[KnownSetting, ...]:
        """Every known setting by name, with its signals."""
        today = self.place.clock.today()
        with self.place.store.read() as unit:
            contacts = unit.contacts.all()
            settings = sorted(unit.settings.all(), key=lambda one: one.name.casefold())
        signals = setting_signals(contacts, today, self.place.pack.thresholds.away_days)
        there: dict[UUID, list[date]] = {}
        coming: dict[UUID, int] = {}
        for contact in contacts:
            setting_id, day = contact.facts.setting_id, contact.facts.slot.day
            if contact.look_back is not None:
                there.setdefault(setting_id, []).append(day)
            elif not contact.set_aside and day >= today:
                coming[setting_id] = coming.get(setting_id, 0) + 1
        return tuple(
            KnownSetting(
                setting,
                signals.get(setting.id, NOTHING_YET),
                max(there[setting.id]) if setting.id in there else None,
                coming.get(setting.id, 0),
            )
            for setting in settings
        )

    def ladders(self) -> Mapping[UUID, LadderAdvice]:
        """Which rung of the ladder of contact is proposed, by participant with a trajectory (M7)."""
        with self.place.store.read() as unit:
            contacts = grouped(unit.contacts.all(), "participant_id")
            trajectories = grouped(unit.trajectories.all(), "participant_id")
            return {
                person: ladder_advice(
                    contacts.get(person, ()), self.place.pack_of(unit, current(own)).thresholds
                )
                for person, own in trajectories.items()
            }

    def add(self, form: SettingForm) -> Done[UUID]:
        """Put a setting on the list; raises ``Rejected``, also for one that is there already."""
        reject_if(setting_problems(form))
        setting = Setting(self.place.new_id(), **_cleaned(form))  # type: ignore[arg-type]
        with self.place.write("setting_added") as unit:
            if known_setting(setting.name, setting.place, unit.settings.all()) is not None:
                raise Rejected(Problem("name", "already_known"))
            unit.settings.add(setting)
        return Done(setting.id, unit.changes)

    def change(self, setting_id: UUID, form: SettingForm) -> Done[None]:
        """Change what the list says; contacts keep the facts that they were checked with (M6)."""
        reject_if(setting_problems(form))
        with self.place.write("setting_changed") as unit:
            unit.settings.save(replace(unit.settings.get(setting_id), **_cleaned(form)))  # type: ignore[arg-type]
        return Done(None, unit.changes)

    def remove(self, setting_id: UUID) -> Done[None]:
        """Take a setting off the list; contacts there stay.

        Raises ``Rejected`` (``setting_blocked``) while it waits for somebody's review: taking it off and
        writing it down anew would be a way round that (M7).
        """
        with self.place.write("setting_removed") as unit:
            waiting = any(
                setting_blocked(setting_id, self.place.contact_context(unit, contact))
                for contact in unit.contacts.of_setting(setting_id)
                if contact.look_back is not None and contact.look_back.outcome in DISAPPOINTING
            )
            reject_if([Problem("setting", "setting_blocked")] if waiting else [])
            unit.settings.remove(setting_id)
        return Done(None, unit.changes)


def setting_problems(form: SettingForm) -> tuple[Problem, ...]:
    """What is wrong with the form of a setting."""
    texts = ("name", "neutral_label", "place", "people", "activity", "asks")
    problems = [Problem(field, "required") for field in texts[:2] if not getattr(form, field).strip()]
    problems += [
        Problem(field, "too_long", (("limit", MAX_TITLE),))
        for field in texts
        if len(getattr(form, field)) > MAX_TITLE
    ]
    return tuple(problems)


def _cleaned(form: SettingForm) -> dict[str, object]:
    texts = ("name", "neutral_label", "place", "people", "activity", "asks")
    return {**{name: getattr(form, name).strip() for name in texts}, "size": form.size}
