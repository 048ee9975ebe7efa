"""The fields of a contact: who, where, with whom, when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from desktop.domain.contact import ContactFacts, ContactSize, Setting
from desktop.domain.contact_ladder import LadderAdvice
from desktop.domain.drafts import Content
from desktop.domain.errors import Problem
from desktop.domain.trajectory import TrajectoryState
from desktop.domain.week import Slot
from desktop.language import translate, words
from desktop.services.office import Services
from ui.dialogs.contact_words import name_hint, size_choices, size_hint
from ui.theme import current
from ui.widgets.fields import Combo, DateField, Field, Spin, TimeField, line_edit
from ui.widgets.labels import label
from ui.widgets.page import bring_to
from ui.widgets.segmented import SegmentedChoice

NEW_SETTING = "new"
LONGEST = 120
FIRST_MINUTES = 40
NO_ID = UUID(int=0)


@dataclass(frozen=True, slots=True)
class Choices:
    """What the form offers: participants with a trajectory, known settings with who was there last."""

    people: tuple[tuple[UUID, str], ...]
    settings: tuple[Setting, ...]
    company: Mapping[UUID, str]
    """Setting to the roles of who was there last."""
    today: date
    ladders: Mapping[UUID, LadderAdvice] = field(default_factory=dict)
    """Which rung of the ladder of contact is proposed, by participant."""


def read_choices(services: Services) -> Choices:
    """Read what the form offers."""
    able = (TrajectoryState.RUNNING, TrajectoryState.PAUSED, TrajectoryState.COMPLETED)
    return Choices(
        people=tuple((row.id, row.name) for row in services.participants.overview() if row.state in able),
        settings=services.contact.settings(),
        company={
            row.contact.facts.setting_id: row.contact.facts.people for row in services.contact.overview()
        },
        today=services.place.clock.today(),
        ladders=services.contact.library.ladders(),
    )


class FactsForm(QWidget):
    """A known setting fills in place, people and label; all can be changed."""

    changed = Signal()

    def __init__(
        self,
        choices: Choices,
        *,
        facts: ContactFacts | None = None,
        past: bool = False,
        person: UUID | None = None,
    ) -> None:
        super().__init__()
        self._choices = choices
        self._facts = facts
        self._whose = person
        people = [(str(key), name) for key, name in choices.people]
        known = [(str(one.id), one.name) for one in choices.settings]
        new = (NEW_SETTING, translate("ContactForm", "a new setting"))
        self.person = Combo(people, "")
        self.setting = Combo([new, *known], "")
        self.title = line_edit(max_length=LONGEST)
        self.place = line_edit(max_length=LONGEST)
        self.people = line_edit(max_length=LONGEST)
        self.neutral = line_edit(max_length=LONGEST)
        self.how_many = SegmentedChoice(size_choices(), translate("ContactForm", "With how many"))
        self.hint = label("", "caption", "ink2", wrap=True)
        self.day = DateField("")
        self.start = TimeField("")
        self.minutes = Spin(5, 480, translate("ContactForm", " min"), "")
        self._fill(past)
        self.fields = self._fields(past)
        self._lay_out()
        self._connect()

    def _fill(self, past: bool) -> None:
        facts = self._facts
        if facts is not None:
            for editor, text in self._texts(facts.title, facts.place, facts.people, facts.neutral_label):
                editor.setText(text)
            self.how_many.set_value(facts.size.value if facts.size else "")
        today = self._choices.today
        slot = (
            facts.slot
            if facts
            else Slot(today if past else today + timedelta(days=7), time(14, 0), FIRST_MINUTES)
        )
        self.day.set_date_value(slot.day)
        self.start.set_time_value(slot.start)
        self.minutes.setValue(slot.minutes)

    def _texts(self, *texts: str) -> list[tuple[QLineEdit, str]]:
        return list(zip((self.title, self.place, self.people, self.neutral), texts, strict=True))

    def _fields(self, past: bool) -> dict[str, Field]:
        going, coming = (
            (translate("ContactForm", "What you did"), translate("ContactForm", "Who was there"))
            if past
            else (
                translate("ContactForm", "What you are going to do"),
                translate("ContactForm", "Who will be there"),
            )
        )
        return {
            "participant": Field(translate("ContactForm", "For whom"), self.person),
            "setting": Field(translate("ContactForm", "Setting"), self.setting),
            "title": Field(
                going,
                self.title,
                translate("ContactForm", "For example: eating soup at the greenhouse"),
            ),
            "place": Field(translate("ContactForm", "Place"), self.place, optional=True),
            "people": Field(
                coming,
                self.people,
                translate("ContactForm", "role, no name: ‘host and one other’"),
            ),
            "neutral_label": Field(
                translate("ContactForm", "In reports"),
                self.neutral,
                translate("ContactForm", "neutral, no club or person: ‘eating together’"),
            ),
            "size": Field(translate("ContactForm", "With how many"), self.how_many),
            "date": Field(translate("ContactForm", "Date"), self.day),
            "start": Field(translate("ContactForm", "Start"), self.start),
            "minutes": Field(translate("ContactForm", "How long"), self.minutes),
        }

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        narrow = current().scale >= 1.75
        places = {
            "participant": (0, 0, 3), "setting": (0, 3, 3), "title": (1, 0, 6), "place": (2, 0, 3),
            "people": (2, 3, 3), "neutral_label": (3, 0, 3), "size": (3, 3, 3), "date": (5, 0, 3),
            "start": (5, 3, 1), "minutes": (5, 4, 2),
        }  # fmt: skip
        for number, (name, (row, column, span)) in enumerate(places.items()):
            if narrow:
                grid.addWidget(self.fields[name], number, 0, 1, 6, Qt.AlignmentFlag.AlignTop)
            else:
                grid.addWidget(self.fields[name], row, column, 1, span, Qt.AlignmentFlag.AlignTop)
        # Below how many there are; with very large letters every field has a row of its own.
        grid.addWidget(self.hint, len(places) if narrow else 4, 0, 1, 6)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        known = self._facts is not None
        for name in ("participant", "setting"):
            self.fields[name].setVisible(not known)

    def _connect(self) -> None:
        self.setting.chosen.connect(lambda _value: self._take_setting())
        for editor in (self.title, self.place, self.people, self.neutral):
            editor.textChanged.connect(lambda _text: self.changed.emit())
        self.how_many.chosen.connect(lambda _value: self.changed.emit())
        self.person.chosen.connect(lambda _value: self._propose())
        self.changed.connect(self._say_hints)
        self._propose()
        self.day.dateChanged.connect(lambda _day: self.changed.emit())
        self.start.timeChanged.connect(lambda _time: self.changed.emit())
        self.minutes.valueChanged.connect(lambda _value: self.changed.emit())

    def _advice(self) -> LadderAdvice | None:
        whose = self._whose or self.participant_id()
        return self._choices.ladders.get(whose) if whose is not None else None

    def _propose(self) -> None:
        """A new contact begins on the rung that is proposed for who it is."""
        advice = self._advice()
        if self._facts is None and advice is not None and self._setting() is None:
            self.how_many.set_value(advice.rung.value)
        self._say_hints()

    def _say_hints(self) -> None:
        """What the ladder says, and a hint where a name stands; neither keeps anything from being saved."""
        # A place may well have a name of its own.
        texts = (self.title, self.people, self.neutral)
        hints = [size_hint(self._advice(), self.chosen_size()), *(name_hint(one.text()) for one in texts)]
        said = "\n".join(dict.fromkeys(hint for hint in hints if hint))
        if said != self.hint.text():
            self.hint.setText(said)
            self.hint.setVisible(bool(said))

    def chosen_size(self) -> ContactSize | None:
        """With how many others; ``None``: not told."""
        return ContactSize(self.how_many.value()) if self.how_many.value() else None

    def choose(self, person: UUID | None, setting: UUID | None) -> None:
        """Begin with a participant or a setting."""
        if person is not None:
            self.person.set_value(str(person))
            self._propose()
        if setting is not None:
            self.setting.set_value(str(setting))
            self._take_setting()

    def _take_setting(self) -> None:
        one = self._setting()
        if one is None:
            return
        company = one.people or self._choices.company.get(one.id, "")
        if one.size is not None:
            self.how_many.set_value(one.size.value)
        for editor, text in self._texts(one.name, one.place, company, one.neutral_label):
            editor.setText(text)

    def _setting(self) -> Setting | None:
        return next((s for s in self._choices.settings if str(s.id) == self.setting.value()), None)

    def participant_id(self) -> UUID | None:
        """For whom."""
        return UUID(self.person.value()) if self.person.value() else None

    def setting_id(self) -> UUID | None:
        """The known setting; ``None`` for a new one."""
        one = self._setting()
        return one.id if one is not None else None

    def facts(self) -> ContactFacts:
        """What was filled in."""
        kept = self._facts
        known = kept.setting_id if kept is not None else self.setting_id()
        return ContactFacts(
            setting_id=known or NO_ID,
            title=self.title.text().strip(),
            neutral_label=self.neutral.text().strip(),
            place=self.place.text().strip(),
            people=self.people.text().strip(),
            slot=Slot(self.day.date_value(), self.start.time_value(), self.minutes.value()),
            size=self.chosen_size(),
        )

    def content(self) -> dict[str, Any]:
        """What stands in the form beside for whom it is, as a draft holds it."""
        setting = {} if self._facts is not None else {"setting": self.setting.value()}
        return {
            **setting,
            "title": self.title.text(),
            "place": self.place.text(),
            "people": self.people.text(),
            "neutral_label": self.neutral.text(),
            "size": self.how_many.value(),
            "day": self.day.date_value().isoformat(),
            "start": self.start.time_value().isoformat(),
            "minutes": self.minutes.value(),
        }

    def show_content(self, content: Content) -> None:
        """Show what a draft holds; a setting that is no longer on the list leaves its texts."""
        known = [str(one.id) for one in self._choices.settings]
        self.setting.set_value(content["setting"] if content.get("setting") in known else NEW_SETTING)
        texts = (content["title"], content["place"], content["people"], content["neutral_label"])
        for editor, text in self._texts(*texts):
            editor.setText(text)
        self.how_many.set_value(content["size"])
        self.day.set_date_value(date.fromisoformat(content["day"]))
        self.start.set_time_value(time.fromisoformat(content["start"]))
        self.minutes.setValue(content["minutes"])
        self._say_hints()

    def show_problems(self, problems: tuple[Problem, ...]) -> list[str]:
        """Put each problem at its field, the keyboard at the first; returns what belongs to none."""
        for shown in self.fields.values():
            shown.set_error("")
        rest: list[str] = []
        wrong: list[QWidget] = []
        for problem in problems:
            field = self.fields.get("date" if problem.field in ("slot", "day") else problem.field)
            if field is None or field.isHidden():
                rest.append(words.problem_text(problem))
                continue
            field.set_error(words.problem_text(problem))
            wrong.append(field.editor)
        if wrong:
            bring_to(wrong[0])
        return rest

    def focus_first(self) -> None:
        """Bring the keyboard to the first field that is still to be filled in."""
        if self._facts is not None or self.setting.value() != NEW_SETTING:
            self.day.setFocus()
        else:
            self.person.setFocus()
