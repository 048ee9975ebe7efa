"""Every section and setting in words: the page, its search field and the command palette read them here.

A new setting is a :class:`Setting` here and a ``self.field(key, …)`` or ``self.mark(key, …)`` in the form of
its section; a new section is a :class:`Section` here and a line in ``forms.py``. A test holds them together.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.language import translate


@dataclass(frozen=True, slots=True)
class Section:
    """One place on the page: a form with what belongs together."""

    key: str
    icon: str
    """Name of a bundled icon."""
    title: str
    sentence: str
    """What the section is for."""
    words: str = ""
    """Other words under which it is found."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing to set. ``key`` is "section.name", for instance "lock.minutes"."""

    key: str
    title: str
    sentence: str
    """What it does; stands under the field as well."""
    words: str = ""
    """Other words under which it is found."""

    @property
    def section(self) -> str:
        """The key of its section."""
        return self.key.partition(".")[0]


def section_of(key: str) -> Section:
    """The section with this key; ``KeyError`` when there is none."""
    return {section.key: section for section in sections()}[key]


def setting_of(key: str) -> Setting:
    """The setting with this key; ``KeyError`` when there is none."""
    return {setting.key: setting for setting in settings()}[key]


def sections() -> tuple[Section, ...]:
    """The sections in the order of the page, in the language of now."""
    return (
        Section(
            "counsellor",
            "building-2",
            translate("SettingsPage", "You and your organisation"),
            translate("SettingsPage", "Who works here, and for whom."),
        ),
        Section(
            "hours",
            "clock",
            translate("SettingsPage", "Working days and hours"),
            translate("SettingsPage", "They light up in the week, and new visits are proposed within them."),
        ),
        Section(
            "absence",
            "calendar-x",
            translate("SettingsPage", "Holidays and absence"),
            translate("SettingsPage", "Days on which no visit is planned."),
            translate("SettingsPage", "vacation sick leave blocks"),
        ),
        Section(
            "pack",
            "package",
            translate("SettingsPage", "Method pack"),
            translate(
                "SettingsPage",
                "Weeks, exercises, conditions and numbers. A trajectory keeps the pack it began with.",
            ),
        ),
        Section(
            "instruments",
            "list-checks",
            translate("SettingsPage", "Questionnaires"),
            translate(
                "SettingsPage",
                "Opmaat scores these. You import their official wording yourself, when your organisation "
                "may use it.",
            ),
            translate("SettingsPage", "measurements scales UCLA WHO De Jong Gierveld"),
        ),
        Section(
            "papers",
            "printer",
            translate("SettingsPage", "Documents"),
            translate("SettingsPage", "What is printed on the papers of your organisation."),
            translate("SettingsPage", "print PDF reports paper"),
        ),
        Section(
            "lock",
            "key-round",
            translate("SettingsPage", "Lock and password"),
            translate(
                "SettingsPage", "Only you can get in. Another password leaves the recovery code as it is."
            ),
            translate("SettingsPage", "security safe"),
        ),
        Section(
            "backup",
            "hard-drive",
            translate("SettingsPage", "Backups"),
            translate(
                "SettingsPage",
                "One each day, checked by opening it. Old ones are cleared away by themselves.",
            ),
            translate("SettingsPage", "copy save restore"),
        ),
        Section(
            "privacy",
            "shield-check",
            translate("SettingsPage", "Privacy"),
            translate("SettingsPage", "How long files are kept, what is due, the bin, and who did what."),
            translate("SettingsPage", "bin erase inspection"),
        ),
        Section(
            "looks",
            "a-large-small",
            translate("SettingsPage", "Language and looks"),
            translate("SettingsPage", "For this computer. Each choice is shown at once."),
        ),
    )


def _privacy() -> tuple[Setting, ...]:
    return (
        Setting(
            "privacy.term",
            translate("SettingsPage", "Keep files for"),
            translate(
                "SettingsPage",
                "Counted from the end of the last trajectory. How long is the choice of your organisation. "
                "When it ends, Opmaat proposes to erase; it never does so by itself.",
            ),
            translate("SettingsPage", "retention period term erase bin"),
        ),
        Setting(
            "privacy.log",
            translate("SettingsPage", "Log"),
            translate("SettingsPage", "Who opened, changed, printed or erased something."),
            translate("SettingsPage", "audit history"),
        ),
        Setting(
            "privacy.export",
            translate("SettingsPage", "Export everything"),
            translate(
                "SettingsPage", "All data as CSV and JSON in one encrypted zip that other programs can open."
            ),
            translate("SettingsPage", "export csv json zip"),
        ),
    )


def settings() -> tuple[Setting, ...]:
    """Every setting, in the order of the page, in the language of now."""
    return (
        *_counsellor(),
        *_hours(),
        *_absence(),
        *_pack(),
        *_instruments(),
        *_papers(),
        *_lock(),
        *_backup(),
        *_privacy(),
        *_looks(),
    )


def _counsellor() -> tuple[Setting, ...]:
    return (
        Setting(
            "counsellor.name",
            translate("SettingsPage", "Your name"),
            translate("SettingsPage", "Shown on reports and beside what you write."),
            translate("SettingsPage", "counsellor"),
        ),
        Setting(
            "counsellor.organisation",
            translate("SettingsPage", "Organisation"),
            translate("SettingsPage", "Shown on reports and sheets."),
            translate("SettingsPage", "employer"),
        ),
        Setting(
            "counsellor.emergency_name",
            translate("SettingsPage", "Emergency contact of the organisation"),
            translate("SettingsPage", "Whom you tell when you arrive and leave at a visit with a risk."),
            translate("SettingsPage", "safety risk"),
        ),
        Setting(
            "counsellor.emergency_phone",
            translate("SettingsPage", "Phone number of the emergency contact"),
            translate("SettingsPage", "Shown on Today beside a visit with a risk."),
            translate("SettingsPage", "telephone safety"),
        ),
        Setting(
            "counsellor.name_order",
            translate("SettingsPage", "Order of names"),
            translate("SettingsPage", "Under which letter ‘de Vries’ comes in the list of participants."),
            translate("SettingsPage", "sort alphabet surname"),
        ),
    )


def _hours() -> tuple[Setting, ...]:
    return (
        Setting(
            "hours.days",
            translate("SettingsPage", "Working days"),
            translate("SettingsPage", "On other days no visit is proposed."),
            translate("SettingsPage", "week weekend"),
        ),
        Setting(
            "hours.times",
            translate("SettingsPage", "Working hours"),
            translate("SettingsPage", "The week shows these hours bright."),
            translate("SettingsPage", "start end time"),
        ),
        Setting(
            "hours.travel",
            translate("SettingsPage", "Travel time between two visits"),
            translate("SettingsPage", "The week says so when there is less time than this."),
            translate("SettingsPage", "car distance"),
        ),
    )


def _absence() -> tuple[Setting, ...]:
    return (
        Setting(
            "absence.country",
            translate("SettingsPage", "Public holidays of"),
            translate("SettingsPage", "These days stay free in the week."),
            translate("SettingsPage", "country Christmas Easter"),
        ),
        Setting(
            "absence.days",
            translate("SettingsPage", "Days off and sick leave"),
            translate("SettingsPage", "For every appointment in them you choose at once what happens."),
            translate("SettingsPage", "vacation"),
        ),
        Setting(
            "absence.blocks",
            translate("SettingsPage", "Fixed blocks"),
            translate("SettingsPage", "Team meetings and other hours in which you do not visit."),
            translate("SettingsPage", "meeting every week"),
        ),
    )


def _pack() -> tuple[Setting, ...]:
    return (
        Setting(
            "pack.own",
            translate("SettingsPage", "Own conditions"),
            translate("SettingsPage", "Conditions of your organisation, beside those of the method."),
            translate("SettingsPage", "checklist thresholds"),
        ),
    )


def _instruments() -> tuple[Setting, ...]:
    return (
        Setting(
            "instruments.texts",
            translate("SettingsPage", "Texts of questionnaires"),
            translate("SettingsPage", "Import the official wording, with its conditions of use."),
            translate("SettingsPage", "items"),
        ),
    )


def _papers() -> tuple[Setting, ...]:
    return (
        Setting(
            "papers.logo",
            translate("SettingsPage", "Logo"),
            translate("SettingsPage", "A PNG or JPEG; shown at the top right of reports."),
            translate("SettingsPage", "picture image house style"),
        ),
        Setting(
            "papers.colour",
            translate("SettingsPage", "House colour"),
            translate("SettingsPage", "For lines and charts; it must be readable on white paper."),
            translate("SettingsPage", "house style contrast"),
        ),
        Setting(
            "papers.phone",
            translate("SettingsPage", "Your phone number"),
            translate("SettingsPage", "At the foot of the sheets for at home; empty leaves a line for it."),
            translate("SettingsPage", "telephone call"),
        ),
        Setting(
            "papers.emergency",
            translate("SettingsPage", "Emergency number on the card"),
            translate("SettingsPage", "Check it before you print cards."),
            translate("SettingsPage", "112 telephone"),
        ),
        Setting(
            "papers.crisis_line",
            translate("SettingsPage", "Number to talk to somebody, on the card"),
            translate("SettingsPage", "Day and night; check it before you print cards."),
            translate("SettingsPage", "113 suicide telephone"),
        ),
        Setting(
            "papers.minimum",
            translate("SettingsPage", "Smallest number in an overview"),
            translate(
                "SettingsPage", "Fewer persons than this are left out of outcomes for the organisation."
            ),
            translate("SettingsPage", "funder outcomes privacy suppression"),
        ),
    )


def _lock() -> tuple[Setting, ...]:
    return (
        Setting(
            "lock.now",
            translate("SettingsPage", "Lock now"),
            translate("SettingsPage", "Closes the file at once; what you typed is kept."),
            "Ctrl+L",
        ),
        Setting(
            "lock.idle",
            translate("SettingsPage", "Lock by itself when nobody is there"),
            translate("SettingsPage", "When no key or mouse is used in Opmaat, the file closes by itself."),
            translate("SettingsPage", "idle automatic"),
        ),
        Setting(
            "lock.minutes",
            translate("SettingsPage", "Lock after so many minutes"),
            translate(
                "SettingsPage", "Counted without key or mouse in Opmaat. At the table it waits 15 minutes."
            ),
            translate("SettingsPage", "idle automatic"),
        ),
        Setting(
            "lock.password",
            translate("SettingsPage", "Change password"),
            translate("SettingsPage", "Four loose words are strong and easy to remember."),
        ),
        Setting(
            "lock.code",
            translate("SettingsPage", "New recovery code"),
            translate("SettingsPage", "For when the paper is lost or somebody saw it. The old code expires."),
            translate("SettingsPage", "paper print"),
        ),
        Setting(
            "lock.leaked",
            translate("SettingsPage", "Somebody knows my password"),
            translate("SettingsPage", "Locks the whole file anew: another key, password and recovery code."),
            translate("SettingsPage", "leaked stolen"),
        ),
    )


def _backup() -> tuple[Setting, ...]:
    return (
        Setting(
            "backup.folder",
            translate("SettingsPage", "First place"),
            translate("SettingsPage", "The backups are kept here, encrypted like the file itself."),
            translate("SettingsPage", "place"),
        ),
        Setting(
            "backup.make",
            translate("SettingsPage", "Make one now"),
            translate("SettingsPage", "Makes a backup and checks it by opening it."),
        ),
        Setting(
            "backup.second",
            translate("SettingsPage", "Second place"),
            translate("SettingsPage", "A stick or a network folder, in case this computer is lost."),
            translate("SettingsPage", "stick usb network"),
        ),
        Setting(
            "backup.restore",
            translate("SettingsPage", "Restore a backup"),
            translate("SettingsPage", "First you see what will be different; your current file stays."),
            translate("SettingsPage", "restore back"),
        ),
    )


def _looks() -> tuple[Setting, ...]:
    return (
        Setting(
            "looks.language",
            translate("SettingsPage", "Language"),
            translate("SettingsPage", "Of the program; a sheet takes the language of the participant."),
            "Nederlands English",
        ),
        Setting(
            "looks.mode",
            translate("SettingsPage", "Light and dark"),
            translate("SettingsPage", "Dark is kind to the eyes in the evening; contrast has strong lines."),
            translate("SettingsPage", "colours contrast theme"),
        ),
        Setting(
            "looks.letters",
            translate("SettingsPage", "Letter size"),
            translate("SettingsPage", "Everything in the window grows with it."),
            translate("SettingsPage", "large zoom font"),
        ),
    )
