"""The bundled method pack: complete, in both languages, and in the words of the house."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Iterator, Mapping

import pytest

from desktop.domain.pack import WORKING_ELEMENTS, MethodPack, Text, Thresholds
from desktop.domain.problem_talk import ProblemWords, problem_hint
from desktop.domain.trajectory import Phase
from desktop.method.loader import load_pack

TABLE = {
    "R1": ("participant", "Eigen wens", "Own wish", True, "date"),
    "R2": ("participant", "Eerst het brein", "Brain first", True, ""),
    "R3": ("participant", "Stap is geoefend", "Step rehearsed", True, "date people"),
    "R4": ("participant", "Haalbare verwachting", "Realistic expectation", False, "date"),
    "S1": ("place", "Prettige, rustige plek", "Pleasant, calm place", True, "date place"),
    "S2": ("place", "Voorspelbaar", "Predictable", True, "date place"),
    "S3": ("place", "Past bij deze persoon", "Fits this person", True, "date place"),
    "S4": ("place", "Samen iets doen", "Something to do together", False, "date place"),
    "S5": ("place", "Klein en kort", "Small and short", False, "date place"),
    "P1": ("people", "Vriendelijke mensen", "Kind people", True, "people"),
    "P2": ("people", "Niet vragen naar het probleem", "No asking after the problem", True, "people"),
    "P3": ("people", "Gelijkwaardig, met een eigen rol", "Equal, with a role", False, "people"),
    "P4": ("people", "Kans op herhaling", "Same people again", False, "people"),
    "G1": ("guidance", "Begeleider erbij", "Guided", True, "date people"),
    "G2": (
        "guidance",
        "Gecontroleerd: plan en stopteken",
        "Controlled: plan and stop sign",
        True,
        "date people",
    ),
    "G3": ("guidance", "Geen dwang", "No force", True, "date people"),
    "G4": ("guidance", "Begeleider toegerust", "Counsellor equipped", False, "date people"),
    "N1": ("aftercare", "Fijn afronden", "Good closing", False, "date people"),
    "N2": ("aftercare", "Opvang bij tegenvaller", "Catch a disappointment", True, "date people"),
    "N3": ("aftercare", "Vervolg ligt vast", "Next step fixed", False, "date people"),
}

FORBIDDEN_NL = re.compile(
    r"de eenzame|stoornis|therapie|huiswerk|mislukt|no-show|genezen|bewezen"
    r"|creatief leven|oeps|probleem|gefaald|!",
    re.IGNORECASE,
)
FORBIDDEN_EN = re.compile(
    r"the lonely|disorder|therapy|homework|failed|no-show|cured|proven|creative life|oops|!", re.IGNORECASE
)


@pytest.fixture(scope="module")
def pack() -> MethodPack:
    return load_pack()


def _texts(value: object, where: str = "pack") -> Iterator[tuple[str, Text]]:
    """Every text of a pack with its place; words that a hint goes by are shown nowhere."""
    if isinstance(value, ProblemWords):
        return
    if isinstance(value, Mapping):
        yield where, value
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from _texts(item, f"{where}.{getattr(item, 'code', getattr(item, 'id', number))}")
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _texts(getattr(value, field.name), f"{where}.{field.name}")


def test_conditions_are_those_of_the_table(pack: MethodPack) -> None:
    found = {
        c.code: (c.group, c.label["nl"], c.label["en"], c.hard, " ".join(sorted(c.reopens_on)))
        for c in pack.conditions
    }
    assert found == TABLE
    assert list(found) == list(TABLE)
    assert sum(one.hard for one in pack.conditions) == 12
    assert [c.code for c in pack.conditions if c.computed] == ["R2"]


def test_eight_weeks_brain_first(pack: MethodPack) -> None:
    assert [week.number for week in pack.weeks] == list(range(1, 9))
    assert [week.phase for week in pack.weeks] == [Phase.BRAIN] * 3 + [Phase.RELATING] * 5
    contact = [week.contact for week in pack.weeks]
    assert contact == ["none", "none", "counsellor", "possible", "guided", "guided", "guided", "plan"]
    assert [len(week.exercises) for week in pack.weeks] == [6, 6, 6, 5, 6, 5, 6, 6]


def test_thresholds_are_the_ones_of_the_method(pack: MethodPack) -> None:
    assert pack.thresholds == Thresholds()


def test_every_exercise_carries_elements_its_phase_allows(pack: MethodPack) -> None:
    used = set()
    for week in pack.weeks:
        for exercise in week.exercises:
            assert exercise.elements, exercise.id
            used |= set(exercise.elements)
            if week.phase is Phase.BRAIN:
                assert set(exercise.elements) <= {"activities", "realistic_expectations", "meaningful_role"}
    assert used == set(WORKING_ELEMENTS)


def test_every_text_is_there_in_both_languages_and_differs(pack: MethodPack) -> None:
    texts = list(_texts(pack))
    assert len(texts) > 250
    for where, text in texts:
        assert set(text) == {"nl", "en"}, where
        assert text["nl"] != text["en"], where
        assert text["nl"].count("___") == text["en"].count("___"), where
        assert re.findall(r"\{\w+\}", text["nl"]) == re.findall(r"\{\w+\}", text["en"]), where


def test_no_word_that_judges_or_claims(pack: MethodPack) -> None:
    for where, text in _texts(pack):
        if where == "pack.conditions.P2.label":
            continue  # the table's own label
        assert not FORBIDDEN_NL.search(text["nl"]), where
        assert not FORBIDDEN_EN.search(text["en"]), where
        for words in text.values():
            assert not re.search(r"[\"']|\.\.\.|  ", words), f"{where}: straight quotes, dots or two spaces"


def test_counsellor_is_je_and_participant_is_u(pack: MethodPack) -> None:
    je = re.compile(r"\b(je|jij|jouw|jullie)\b", re.IGNORECASE)
    u = re.compile(r"\b(u|uw)\b", re.IGNORECASE)
    for week in pack.weeks:
        for text in (week.title, week.motto, *(e.text for e in week.exercises)):
            assert not je.search(text["nl"])
    for condition in pack.conditions:
        assert not je.search(condition.for_participant["nl"]), condition.code
        assert not u.search(condition.reason["nl"] + condition.when_no["nl"]), condition.code


def test_sheets_that_visitors_may_see_never_name_loneliness(pack: MethodPack) -> None:
    for week in pack.weeks[:7]:
        for where, text in _texts(week):
            assert "eenza" not in text["nl"].lower(), where
            assert "lonel" not in text["en"].lower(), where
    assert "eenza" not in pack.sheet_header["nl"].lower()


def test_lines_stay_short_enough_for_their_place(pack: MethodPack) -> None:
    for condition in pack.conditions:
        for language in ("nl", "en"):
            assert len(condition.reason[language]) <= 150, condition.code
            assert condition.reason[language].count(".") == 1, f"{condition.code}: one sentence"
            assert len(condition.when_no[language]) <= 190, condition.code
            assert len(condition.for_participant[language]) <= 110, condition.code


def test_words_beside_a_session(pack: MethodPack) -> None:
    assert [sign.id for sign in pack.signs] == [
        "looks_around",
        "laughs",
        "tells_good_moment",
        "curious",
        "tried_exercise",
        "more_at_ease",
        "kind_about_others",
    ]
    assert [ladder.id for ladder in pack.ladders] == ["lively", "at_ease", "count_on", "zest"]
    assert len(pack.prompt_pairs) >= 3
    assert len(pack.consult_list) == 4
    assert any("112" in step["nl"] for step in pack.concern_steps)
    assert pack.session_parts[0].from_minute == 0
    assert pack.session_parts[-1].to_minute == 60


def test_card_has_its_seven_items_and_no_number_of_its_own(pack: MethodPack) -> None:
    assert [item.id for item in pack.card.items][-1] == "safety"
    assert len(pack.card.items) == 7
    safety = pack.card.items[-1].text
    assert safety is not None
    assert "{emergency}" in safety["nl"]
    assert not any(digits in json.dumps(dict(safety)) for digits in ("112", "113"))
    assert pack.card.title["nl"] == "Als eenzaamheid terugkomt"


def test_lookup_by_number_and_code(pack: MethodPack) -> None:
    assert pack.week(5).title["nl"] == "Mijn eerste fijne ontmoeting"
    assert pack.condition("N2").hard
    assert pack.brain_weeks == 3
    with pytest.raises(KeyError):
        pack.condition("Z9")


def test_problem_words_are_small_and_say_nothing_of_signs(pack: MethodPack) -> None:
    for language in ("nl", "en"):
        words = pack.problem_words.of(language)
        assert 20 <= len(words) <= 60
        assert all(word == word.casefold() for word in words)
        for sign in pack.signs:
            assert not problem_hint(sign.label[language], words, 1), sign.id
    assert pack.problem_words.of("fr") == ()
