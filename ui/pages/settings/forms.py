"""Which form belongs to which section, and what a form may use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from desktop.services.preferences import Preferences
from ui.desk import Desk
from ui.pages.settings.absence_form import AbsenceForm
from ui.pages.settings.backup_form import BackupForm
from ui.pages.settings.counsellor_form import CounsellorForm
from ui.pages.settings.form import SectionForm
from ui.pages.settings.hours_form import HoursForm
from ui.pages.settings.instruments_form import InstrumentsForm
from ui.pages.settings.looks_form import LooksForm
from ui.pages.settings.pack_form import PackForm
from ui.pages.settings.papers_form import PapersForm
from ui.pages.settings.password_form import PasswordForm
from ui.pages.settings.privacy_form import PrivacyForm


@dataclass(frozen=True, slots=True)
class Around:
    """What a section may need: the desk, the preferences of this computer, the lock."""

    desk: Desk
    preferences: Callable[[], Preferences]
    keep: Callable[[Preferences], None]
    lock: Callable[[], None]


MAKERS: Mapping[str, Callable[[Around], SectionForm]] = {
    "counsellor": lambda around: CounsellorForm(around.desk),
    "hours": lambda around: HoursForm(around.desk),
    "absence": lambda around: AbsenceForm(around.desk),
    "pack": lambda around: PackForm(around.desk),
    "instruments": lambda around: InstrumentsForm(around.desk),
    "papers": lambda around: PapersForm(around.desk),
    "lock": lambda around: PasswordForm(around.desk, around.lock),
    "backup": lambda around: BackupForm(around.desk),
    "privacy": lambda around: PrivacyForm(around.desk),
    "looks": lambda around: LooksForm(around.preferences, around.keep),
}
"""By the key of the section; a form is made when its section is first opened."""
