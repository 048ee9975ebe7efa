"""Words, dates and translations: complete in both languages, and right."""

from __future__ import annotations

import ast
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from desktop.domain import (
    agenda,
    audit_log,
    condition_tasks,
    contact,
    diary,
    importing,
    inspection,
    marked,
    measurements,
    measures,
    missed,
    outcomes,
    participants,
    privacy,
    repair,
    retention,
    sessions,
    slot_search,
    timeline,
    trajectory,
    visit_marks,
    week,
)
from desktop.domain import errors as domain_errors
from desktop.domain.conditions import Verdict
from desktop.domain.errors import OpmaatError, PackBroken, Problem, Rejected
from desktop.domain.next_step import NextStep, StepKind
from desktop.domain.pack import ASPECTS, WORKING_ELEMENTS
from desktop.domain.phases import Gap
from desktop.domain.sessions import SessionState
from desktop.domain.warnings import Warning_, WarningKind
from desktop.domain.week import ClashKind, Slot
from desktop.language import (
    LANGUAGES,
    current_language,
    dates,
    privacy_words,
    set_language,
    speaking,
    translate,
    words,
)
from desktop.language.catalogue import catalogue
from desktop.method import load_pack
from desktop.method.reader import FAULTS
from desktop.reports import outcome_words
from ui.models.import_rows import field_word
from ui.pages.contact.deeds import task_done_text, task_text

ROOT = Path(__file__).resolve().parents[2]
TUESDAY = date(2026, 11, 24)


@pytest.fixture(autouse=True)
def _dutch() -> Iterator[None]:
    with speaking("nl"):
        yield


# --- translate --------------------------------------------------------------------------------


def test_dutch_is_the_language_of_a_new_thread() -> None:
    set_language("en")
    seen: list[str] = []
    worker = threading.Thread(target=lambda: seen.append(current_language()))
    worker.start()
    worker.join()
    assert seen == ["nl"]
    assert current_language() == "en"


def test_speaking_ends_with_its_block_also_after_an_error() -> None:
    def breaks_off() -> None:
        with speaking("en"):
            assert translate("Answer", "yes") == "yes"
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        breaks_off()
    assert translate("Answer", "yes") == "ja"


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="xx"):
        set_language("xx")


def test_a_text_without_translation_stays_english() -> None:
    assert translate("Nowhere", "Some text") == "Some text"
    assert translate("Nowhere", "%n thing(s)", "", 3) == "3 thing(s)"
    assert translate("Answer", "yes", "another sense") == "yes"


@pytest.mark.parametrize(
    ("language", "count", "expected"),
    [
        ("nl", 0, "0 dagen"),
        ("nl", 1, "1 dag"),
        ("nl", 2, "2 dagen"),
        ("nl", 21, "21 dagen"),
        ("en", 0, "0 days"),
        ("en", 1, "1 day"),
        ("en", 21, "21 days"),
    ],
)
def test_plurals(language: str, count: int, expected: str) -> None:
    with speaking(language):
        assert dates.days(count) == expected


def test_a_language_without_files_gives_an_empty_catalogue() -> None:
    assert catalogue("xx", "Unlock") == {}


# --- dates ------------------------------------------------------------------------------------

SLOT = Slot(TUESDAY, time(10, 0), 60)


@pytest.mark.parametrize(
    ("said", "dutch", "english"),
    [
        (lambda: dates.long_day(TUESDAY), "dinsdag 24 november", "Tuesday 24 November"),
        (lambda: dates.day(TUESDAY), "di 24 november", "Tue 24 November"),
        (lambda: dates.short_day(TUESDAY), "di 24 nov", "Tue 24 Nov"),
        (lambda: dates.short_day(date(2026, 3, 2)), "ma 2 mrt", "Mon 2 Mar"),
        (lambda: dates.with_year(TUESDAY), "24 november 2026", "24 November 2026"),
        (lambda: dates.long_day_with_year(TUESDAY), "dinsdag 24 november 2026", "Tuesday 24 November 2026"),
        (lambda: dates.numeric(TUESDAY), "24-11-2026", "24/11/2026"),
        (lambda: dates.day_time(SLOT), "di 24 november, 10:00", "Tue 24 November, 10:00"),
        (lambda: dates.time_range(SLOT), "10:00–11:00", "10:00–11:00"),
        (lambda: dates.week_title(date(2026, 11, 23)), "23 tot en met 29 november", "23 to 29 November"),
        (
            lambda: dates.week_title(date(2026, 11, 30)),
            "30 november tot en met 6 december",
            "30 November to 6 December",
        ),
        (
            lambda: dates.week_title(date(2026, 12, 28)),
            "28 december 2026 tot en met 3 januari 2027",
            "28 December 2026 to 3 January 2027",
        ),
        (lambda: dates.number(7.5), "7,5", "7.5"),
        (lambda: dates.number(-0.25), "−0,25", "−0.25"),
        (lambda: dates.number(-0.001), "0", "0"),
        (lambda: dates.number(1000), "1000", "1000"),
        (lambda: dates.number(3, 1), "3,0", "3.0"),
        (lambda: dates.years(1), "1 jaar", "1 year"),
        (lambda: dates.weeks(4), "4 weken", "4 weeks"),
        (lambda: dates.minutes(60), "60 minuten", "60 minutes"),
    ],
)
def test_dates_and_numbers(said: Callable[[], str], dutch: str, english: str) -> None:
    assert said() == dutch
    with speaking("en"):
        assert said() == english


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_day_of_a_year_has_its_own_name(language: str) -> None:
    with speaking(language):
        year = [date(2026, 1, 1) + timedelta(days=n) for n in range(365)]
        for day in year[:7]:
            assert dates.weekday_name(day.isoweekday()) == dates.weekday(day)
            assert dates.short_weekday_name(day.isoweekday()) == dates.short_weekday(day)
        assert len({dates.long_day(day) for day in year}) == 365
        assert len({dates.short_day(day) for day in year}) == 365
        assert (
            len({dates.weekday(day) for day in year}) == len({dates.short_weekday(day) for day in year}) == 7
        )


def test_ago_is_said_in_the_zone_of_now() -> None:
    home = ZoneInfo("Europe/Amsterdam")
    now = datetime(2026, 11, 24, 11, 20, tzinfo=home)
    assert dates.ago(datetime(2026, 11, 24, 8, 12, tzinfo=UTC), now) == "vandaag 09:12"
    assert dates.ago(datetime(2026, 11, 23, 15, 58, tzinfo=UTC), now) == "gisteren 16:58"
    assert dates.ago(datetime(2026, 11, 23, 23, 30, tzinfo=UTC), now) == "vandaag 00:30"
    assert dates.ago(datetime(2026, 11, 22, 12, 0, tzinfo=UTC), now) == "eergisteren"
    assert dates.ago(datetime(2026, 11, 9, 12, 0, tzinfo=UTC), now) == "ma 9 november"
    assert dates.ago(datetime(2025, 11, 24, 12, 0, tzinfo=UTC), now) == "ma 24 november 2025"
    assert dates.days_ago(TUESDAY + timedelta(days=1), TUESDAY) == "morgen"
    assert dates.days_ago(TUESDAY + timedelta(days=2), TUESDAY) == "overmorgen"


# --- words of the domain ----------------------------------------------------------------------


def column(topic: outcomes.Topic) -> Callable[[str], str]:
    """What stands above a column of the overview of outcomes."""
    return lambda key: outcome_words.column_name(outcomes.OutcomeTable(topic, None, (), (), ()), key)


TERMS: tuple[tuple[type[StrEnum], Callable[..., str]], ...] = (
    (trajectory.Phase, words.phase),
    (trajectory.Phase, words.phase_name),
    (trajectory.TrajectoryState, words.trajectory_state),
    (trajectory.StopReason, words.stop_reason),
    (sessions.SessionState, words.session_state),
    (sessions.Place, words.place),
    (sessions.Done, words.done),
    (sessions.CancelledBy, words.cancelled_by),
    (participants.VisitRisk, words.visit_risk),
    (participants.VisitRisk, words.visit_risk_meaning),
    (participants.ConsentPurpose, words.consent_purpose),
    (participants.LonelyFor, words.lonely_for),
    (participants.OwnWish, words.own_wish),
    (participants.ConsultDecision, words.consult_decision),
    (contact.Answer, words.answer),
    (contact.Outcome, words.outcome),
    (contact.ContactSize, words.contact_size),
    (contact.ContactState, words.contact_state),
    (contact.ReviewConclusion, words.review_conclusion),
    (agenda.AgendaKind, words.agenda_kind),
    (week.ClashKind, words.clash),
    (diary.AbsenceKind, words.absence_kind),
    (missed.MissedChoice, words.missed_choice),
    (missed.MissedChoice, words.missed_choice_meaning),
    (repair.RepairReason, words.repair_reason),
    (slot_search.ReasonKind, lambda kind: words.slot_reason(slot_search.Reason(kind, 2, day=TUESDAY))),
    (measures.Moment, words.moment),
    (measures.Change, words.change),
    (measurements.Comparison, words.comparison),
    (measurements.Way, words.way),
    (timeline.Happening, words.happening),
    (visit_marks.MarkKind, words.visit_mark),
    (audit_log.AuditGroup, privacy_words.audit_group),
    (inspection.PassageKind, privacy_words.passage_kind),
    (inspection.LeaveReason, privacy_words.leave_reason),
    (privacy.StatementKind, privacy_words.statement_kind),
    (privacy.ShareReason, privacy_words.share_reason),
    (privacy.EraseReason, privacy_words.erase_reason),
    (retention.Proposal, privacy_words.proposal),
    (importing.ImportField, field_word),
    (condition_tasks.TaskKind, task_text),
    (condition_tasks.TaskKind, task_done_text),
    (outcomes.Topic, outcome_words.title),
    (outcomes.Topic, outcome_words.note),
    (outcomes.Order, column(outcomes.Topic.COURSE)),
    (outcomes.Answered, column(outcomes.Topic.OPENING)),
    (outcomes.Goal, column(outcomes.Topic.GOAL)),
    (outcomes.Met, column(outcomes.Topic.CONTACT)),
    (outcomes.Moved, column(outcomes.Topic.LADDER)),
)
UNSAID: tuple[type[StrEnum], ...] = (
    marked.Kind,  # how a text is set
    participants.NameOrder,  # a choice of settings only, said there
)
VALUES = [(kind, word, member) for kind, word in TERMS for member in kind]


def test_every_enum_of_the_domain_has_words() -> None:
    named: set[type[StrEnum]] = {kind for kind, _ in TERMS} | {StepKind, WarningKind, *UNSAID}
    found = {
        node.name
        for file in (ROOT / "desktop" / "domain").glob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef) and any(getattr(b, "id", "") == "StrEnum" for b in node.bases)
    }
    assert found == {kind.__name__ for kind in named}


@pytest.mark.parametrize(("kind", "word", "member"), VALUES, ids=lambda v: getattr(v, "name", ""))
def test_every_value_has_words(kind: type[StrEnum], word: Callable[..., str], member: StrEnum) -> None:
    said = {}
    for language in LANGUAGES:
        with speaking(language):
            said[language] = word(member)
            assert said[language]
            assert "_" not in said[language]
            assert len({word(other) for other in kind}) == len(kind)
    same = {"positive", "week_4", "start"}
    assert said["nl"] != said["en"] or member.value in same


@pytest.mark.parametrize("language", LANGUAGES)
def test_codes_without_an_enum_have_words(language: str) -> None:
    pack = load_pack()
    with speaking(language):
        for group in {condition.group for condition in pack.conditions}:
            assert words.condition_group(group)
        for aspect in ASPECTS:
            assert words.aspect(aspect) != aspect
        for element in WORKING_ELEMENTS:
            assert "_" not in words.working_element(element)
        for fault in FAULTS:
            assert words.fault_text(fault) != fault
        assert len({words.goal_score(score) for score in (None, -1, 0, 1, 2)}) == 5


@pytest.mark.parametrize(
    ("state", "past", "fixed", "moves", "expected"),
    [
        (SessionState.PLANNED, False, False, 0, "gepland"),
        (SessionState.PLANNED, False, False, 1, "verzet"),
        (SessionState.PLANNED, True, False, 1, "geweest"),
        (SessionState.HELD, True, False, 0, "geweest"),
        (SessionState.HELD, True, True, 2, "gehouden"),
        (SessionState.CANCELLED, True, False, 1, "afgezegd"),
    ],
)
def test_session_standing(state: SessionState, past: bool, fixed: bool, moves: int, expected: str) -> None:
    assert words.session_standing(state, past=past, fixed=fixed, moves=moves) == expected


def test_capital_and_holiday() -> None:
    assert words.capital("ijzer") == "IJzer"
    assert words.capital("één") == "Één"
    assert words.capital("") == ""
    assert words.clash(ClashKind.HOLIDAY, "Koningsdag") == "Dit is een feestdag: Koningsdag."


# --- sentences --------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", StepKind)
@pytest.mark.parametrize("on", [None, TUESDAY])
def test_every_step_has_title_reason_and_verb(language: str, kind: StepKind, on: date | None) -> None:
    with speaking(language):
        title, reason = words.next_step_text(NextStep(kind, number=3, on=on))
        for text in (title, reason, words.next_step_action(NextStep(kind))):
            assert text
            assert "{" not in text
            assert "%n" not in text
        assert reason.endswith(".")
        assert not title.endswith(".")
        if on is None:
            assert "november" not in reason.casefold()


def test_steps_say_their_numbers_and_dates() -> None:
    assert words.next_step_text(NextStep(StepKind.WRITE_REPORT, number=3, on=TUESDAY)) == (
        "Schrijf het verslag van week 3",
        "Het bezoek was op di 24 november; het verslag is nog open.",
    )
    assert (
        words.next_step_text(NextStep(StepKind.CLOSE_GAP, number=9))[0] == "Maak het gat van 9 dagen korter"
    )
    one = NextStep(StepKind.FILL_CONDITIONS, number=1)
    assert words.next_step_text(one)[1] == "Nog 1 harde voorwaarde open."
    assert words.next_step_action(NextStep(StepKind.WRITE_REPORT)) == "Schrijf verslag"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", WarningKind)
def test_every_warning_has_sentence_advice_and_short_form(language: str, kind: WarningKind) -> None:
    warning = Warning_(kind, days=9, count=2)
    with speaking(language):
        short = words.warning_short(warning)
        assert words.warning_text(warning).endswith(".")
        assert words.warning_advice(warning).endswith(".")
        assert len(short) <= 24
        assert "%n" not in short + words.warning_text(warning)


def test_gap_in_words() -> None:
    nine = Gap(9, date(2026, 11, 18), date(2026, 11, 27), open=True)
    assert (
        words.gap_text(nine, 7) == "Gat van 9 dagen. Brein tot wo 18 november, relaties pas vr 27 november."
    )
    none = Gap(9, date(2026, 11, 18), None, open=True)
    assert words.gap_text(none, 7) == "Gat van 9 dagen. Brein tot wo 18 november, relaties nog niet gepland."
    assert words.gap_text(none, 14).startswith("Brein tot wo 18 november. Plan nu")
    good = Gap(7, date(2026, 11, 18), date(2026, 11, 25), open=False)
    assert words.gap_text(good, 7) == "7 dagen tussen brein en relaties: goed."


def test_verdict_in_words() -> None:
    three = Verdict(("S2", "P2", "N2"), ("S5", "N3"), 12, 8)
    assert words.verdict_text(three) == "Nog niet: 3 harde voorwaarden open"
    assert words.soft_text(three) == "Zacht: 6 van 8 ja. Open: S5, N3."
    assert words.verdict_text(Verdict(("S2",), (), 12, 8)) == "Nog niet: 1 harde voorwaarde open"
    two = Verdict((), ("S5", "N3"), 12, 8)
    assert words.verdict_text(two) == "Kan: alle harde voorwaarden op ‘ja’, 2 zachte open"
    assert words.verdict_text(Verdict((), (), 12, 8)) == "Kan: alle voorwaarden op ‘ja’"
    assert words.soft_text(Verdict((), (), 12, 8)) == "Zacht: 8 van 8 ja."


# --- problems, errors and actions that the sources use ----------------------------------------


def calls_of(name: str) -> list[ast.Call]:
    """Every call of a function or method of this name in the program."""
    return [
        node
        for top in ("desktop", "ui")
        for file in sorted((ROOT / top).rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and name in (getattr(node.func, "id", ""), getattr(node.func, "attr", ""))
    ]


def literals(node: ast.AST) -> set[str]:
    """The texts that an argument can be; empty for a variable."""
    if isinstance(node, ast.IfExp):
        return literals(node.body) | literals(node.orelse)
    return {node.value} if isinstance(node, ast.Constant) and isinstance(node.value, str) else set()


def test_every_problem_code_of_the_program_has_words() -> None:
    found = {code for call in calls_of("Problem") for code in literals(call.args[1])}
    found |= {code for call in calls_of("PasswordStrength") for a in call.args[1:2] for code in literals(a)}
    found.discard("")
    assert {"required", "condition_open", "password_weak"} <= found
    assert found - words.problem_codes() == set()
    assert words.problem_codes() - found == set(), "words for codes that nobody uses"


SAMPLE = (
    *(("limit", 120), ("min", -1), ("max", 2), ("number", 4), ("day", "2026-11-24"), ("time", "02:30")),
    *(("signs", 3), ("sessions", 2), ("weeks", 12), ("count", 2), ("expected", 11), ("given", 9)),
    *(
        ("position", 3),
        ("item", 4),
        ("word", "ha{x}"),
        ("condition", "S2"),
        ("answer", "no"),
        ("reopened", ""),
        ("code", "K7-41"),
        ("value", "dertig"),
        ("total", 15),
        ("contrast", "2,1"),
        ("darker", "#1C5968"),
    ),
)


@pytest.mark.parametrize("code", sorted(words.problem_codes()))
def test_every_problem_is_a_sentence_in_both_languages(code: str) -> None:
    said = []
    for language in LANGUAGES:
        with speaking(language):
            text = words.problem_text(Problem("field", code, SAMPLE))
            assert text.endswith((".", "?"))
            assert "…" not in text
            assert "{" not in text.replace("ha{x}", "")
            said.append(text)
    assert said[0] != said[1]


def test_problem_sentences_name_what_they_are_about() -> None:
    assert words.problem_text(Problem("birth_year", "out_of_range", (("min", 1900), ("max", 2010)))) == (
        "Vul een getal in van 1900 tot en met 2010."
    )
    past = Problem("date", "date_past", (("day", "2026-11-24"),))
    assert words.problem_text(past) == "De datum di 24 november is al voorbij. Kies vandaag of later."
    assert words.problem_text(Problem("name", "required")).startswith("Vul een naam in.")
    with pytest.raises(KeyError):
        words.problem_text(Problem("", "no_such_code"))


def condition_problem(code: str, answer: str, reopened: str = "") -> Problem:
    return Problem(code, "condition_open", (("condition", code), ("answer", answer), ("reopened", reopened)))


def test_an_open_condition_says_why() -> None:
    pack = load_pack()
    label = pack.condition("S2").label["nl"]
    assert words.problem_text(condition_problem("S2", "none"), pack) == (
        f"S2 ‘{label}’ is nog niet beantwoord."
    )
    unknown = words.problem_text(condition_problem("S2", "unknown"), pack)
    assert unknown == f"S2 ‘{label}’ staat op ‘weet niet’; dat telt als ‘nee’."
    assert words.problem_text(condition_problem("S2", "no")) == "Voorwaarde S2 staat op ‘nee’."
    reopened = words.problem_text(condition_problem("S2", "none", "date,place"), pack)
    assert reopened == f"S2 ‘{label}’ moet opnieuw worden nagekeken. Veranderd: de datum en de plek."
    computed = words.problem_text(condition_problem("R2", "no"), pack)
    assert computed.endswith("de tekenen bij de laatste bezoeken laten dit nog niet zien.")


def test_a_refusal_says_every_reason_once() -> None:
    error = Rejected(
        Problem("title", "too_long", (("limit", 120),)), Problem("people", "too_long", (("limit", 120),))
    )
    assert words.error_text(error) == "Dit is te lang: er passen hooguit 120 tekens."
    two = Rejected(Problem("", "set_aside"), Problem("phase", "phase_brain"))
    assert words.error_text(two) == (
        "Deze ontmoeting is opzijgezet. Haal haar eerst terug. "
        "De fase brein loopt nog. Een ontmoeting kan vanaf de fase relaties."
    )


def errors_of_every_kind() -> list[OpmaatError]:
    path = "/map/dossiers {x}.opmaat"
    made: list[OpmaatError] = [
        OpmaatError(),
        PackBroken("weeks.toml", "week.1", "empty"),
        PackBroken("a", "", "x"),
    ]
    known = [kind for kind in vars(domain_errors).values() if isinstance(kind, type)]
    made += [
        kind(path=path)
        for kind in known
        if issubclass(kind, OpmaatError) and kind not in (PackBroken, Rejected)
    ]
    made += [domain_errors.Damaged(path=path, part=p) for p in ("store", "key_file", "backup")]
    made += [domain_errors.Damaged(path=path, part=p) for p in ("pages", "structure", "audit")]
    made += [
        domain_errors.WrongPassword(kind="recovery_code"),
        domain_errors.WrongPassword(kind="recovery_code", groups="2, 5"),
        domain_errors.KeyFileMissing(path=path, copy="/b/c", made_at="2026-11-24T09:12:00+00:00"),
        domain_errors.NotFound(kind="participant", code="K7-41"),
        domain_errors.NotFound(kind="session", id="1"),
        domain_errors.NotFound(what="instrument", id="abc"),
        domain_errors.NoPermission(path=path, reason="no_locks"),
    ]
    return made


def test_every_error_says_what_is_wrong_and_what_to_do_in_both_languages() -> None:
    made = errors_of_every_kind()
    made += [
        domain_errors.UsageError(reason=reason, known="djg-11")
        for reason in ("one_secret", "no_password", "password_not_utf8", "unknown_instrument")
    ]
    for language in LANGUAGES:
        with speaking(language):
            said = [words.error_text(error) for error in made]
            for text in said:
                assert text.endswith(".")
                assert "{" not in text.replace("{x}", "")
                assert "wis het" not in text
    # P4: six situations are six messages.
    six = {"WrongPassword", "Damaged", "NewerVersion", "InUse", "NoSpace", "NoPermission"}
    texts = {words.error_text(getattr(domain_errors, name)(path="/a.opmaat")) for name in six}
    assert len(texts) == len(six)


def test_every_reason_of_a_usage_error_has_its_own_words() -> None:
    general = words.error_text(domain_errors.UsageError())
    for call in calls_of("UsageError"):
        for keyword in call.keywords:
            for reason in literals(keyword.value) if keyword.arg == "reason" else ():
                assert words.error_text(domain_errors.UsageError(reason=reason, known="")) != general, reason


def test_every_action_of_the_services_has_words() -> None:
    unknown = words.action("no such action")
    codes = {code for call in calls_of("_change_state") for code in literals(call.args[0])}
    for file in sorted((ROOT / "desktop" / "services").glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "write" and node.args:
                codes |= literals(node.args[0])
            if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "action":
                codes |= literals(node.value)
    assert {"session_moved", "trajectory_paused", "unplanned_contact"} <= codes
    assert {code for code in codes if words.action(code) == unknown} == set()
