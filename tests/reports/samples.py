"""Frozen progress reports for the tests: a full one, an early one, a long one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

from desktop.domain.contact import ContactState, Outcome
from desktop.domain.helpdesk import HelpdeskFacts
from desktop.domain.next_step import NextStep, StepKind
from desktop.domain.paper_look import PaperSource
from desktop.domain.progress import (
    ProgressContact,
    ProgressLadder,
    ProgressNote,
    ProgressReport,
    ProgressSession,
)
from desktop.domain.sessions import SessionState
from desktop.domain.signs import BrainOpening
from desktop.domain.trajectory import Phase, TrajectoryState
from desktop.domain.warnings import Warning_, WarningKind

SOURCE = PaperSource({"nl": "Acht weken", "en": "Eight weeks"}, "1.0.0", "1.2.3", date(2026, 11, 24))
FACTS = HelpdeskFacts(
    code="damaged",
    made_at=datetime(2026, 11, 24, 10, 20, tzinfo=UTC),
    program="1.2.3",
    system="Linux 6.8.0 x86_64",
    schema=9,
    file_schema=9,
    file_bytes=644 * 4096 + 3,
    wal_bytes=None,
    key_file=True,
    backups=23,
    newest=datetime(2026, 11, 24, 8, 12, tzinfo=UTC),
    free_bytes=91_400_000_000,
)
TITLES = (
    ("Rustig beginnen", "A calm start"),
    ("Merken wat er is", "Noticing what is there"),
    ("Iets nieuws proeven", "Tasting something new"),
    ("Samen iets doen", "Doing something together"),
    ("Een vaste plek", "A steady place"),
    ("Een eigen taak", "A task of one’s own"),
    ("Onderhouden", "Keeping up"),
    ("Verder gaan", "Going on"),
)
LADDERS = (
    ("lively", "Levendig", "Lively", (3, 4, 4, 5, 6, 6, 6, 7)),
    ("at_ease", "Op mijn gemak", "At ease", (2, 3, 3, 5, None, 6, 7, 8)),
    ("count_on", "Op iemand kunnen rekenen", "Being able to count on someone", (4, 4, None, 5, 5, 5, 5, 6)),
    ("appetite", "Zin", "Appetite", (3, 5, 4, 6, 6, 6, 5, 6)),
)
SIGNS = (2, 3, 4, 4, 5, 5, 6, 6)
GOALS = ((0, 0), (0, 0), (0, 1), (1, 0), (1, 1), (1, 1), (1, 1), (2, 1))
WELL = (
    {
        "nl": "Kijkt uit het raam en vertelt wat er te zien is.",
        "en": "Looks out of the window and tells what is there.",
    },
    {"nl": "Begint zelf over iets van vroeger.", "en": "Brings up something from the past unasked."},
    {"nl": "Kiest zelf wat er gedaan wordt.", "en": "Chooses what is done."},
)


def session(number: int, held: int, brain: int = 3) -> ProgressSession:
    """One session; held up to ``held``."""
    done = number <= held
    at = (number - 1) % 8
    return ProgressSession(
        number=number,
        phase=Phase.BRAIN if number <= brain else Phase.RELATING,
        title=dict(zip(("nl", "en"), TITLES[at], strict=True)),
        state=SessionState.HELD if done else SessionState.PLANNED,
        past=done,
        extra=number > 8,
        fixed=done,
        moves=int(number == 5),
        signs=SIGNS[at] if done else None,
        to_please=False,
        gas_participant=GOALS[at][0] if done else None,
        gas_counsellor=GOALS[at][1] if done else None,
        handout_given=done and number % 2 == 1,
    )


def ladders(held: int) -> tuple[ProgressLadder, ...]:
    """The four ladders, filled in up to ``held``."""
    return tuple(
        ProgressLadder(
            id_,
            {"nl": nl, "en": en},
            tuple((n, values[(n - 1) % 8] if n <= held else None) for n in range(1, max(held, 8) + 1)),
        )
        for id_, nl, en, values in LADDERS
    )


def contact(week: int, label: str, outcome: Outcome | None, **changes: object) -> ProgressContact:
    """One contact with all hard conditions met."""
    base = ProgressContact(
        week=week,
        label=label,
        hard_yes=12,
        hard_total=12,
        soft_yes=7,
        soft_total=8,
        state=ContactState.LOOKED_BACK if outcome else ContactState.PLANNED,
        outcome=outcome,
        same_day=True,
        unplanned=False,
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def usual() -> ProgressReport:
    """Week 6 of 8: the case of the reference picture."""
    return ProgressReport(
        person="K7-41",
        code="K7-41",
        named=False,
        organisation="Welzijn De Brink",
        state=TrajectoryState.RUNNING,
        week=6,
        weeks_total=8,
        phase=Phase.RELATING,
        phase_since_week=4,
        gap_days=7,
        gap_limit=7,
        opening=BrainOpening(
            opens=True,
            evidence=((UUID(int=2), 2, 3), (UUID(int=3), 3, 4)),
            counts=((1, 2), (2, 3), (3, 4)),
        ),
        goal="Zelf de bakker weer in durven.",
        sessions=tuple(session(n, 5) for n in range(1, 9)),
        planned=6,
        held=5,
        moved=1,
        cancelled=0,
        ladders=ladders(5),
        ladder_threshold=4,
        contacts=(
            contact(4, "wandelen", None, hard_yes=11, soft_yes=5, state=ContactState.CHECKING),
            contact(5, "samen brood halen", Outcome.POSITIVE),
            contact(6, "zelfde plek, eigen taak", None, soft_yes=8),
        ),
        warnings=(Warning_(WarningKind.SILENT, days=14),),
        going_well=WELL,
        question="Mag week 6 langer duren als het prettig loopt, of houden we vast aan 45 minuten?",
        next_step=NextStep(StepKind.VISIT, UUID(int=6), 6, date(2026, 11, 26)),
        notes=(),
        pack_name={"nl": "Acht weken", "en": "Eight weeks"},
        pack_version="1.0.0",
        program_version="0.1.0",
        data_date=date(2026, 11, 24),
    )


def full() -> ProgressReport:
    """Eight full weeks and two extra, every warning, a question of 400 characters."""
    question = (
        "We willen na week 8 nog twee keer samen naar de bakker, omdat het daar nu goed loopt. "
        "Zelf twijfel ik: is dat vasthouden, of juist het onderhouden waar het in deze werkwijze om gaat? "
        "En wie kijkt er mee als ik in week 9 vrij ben, zodat er geen twee weken tussen zitten? "
        "Ik zou het ook graag hebben over de buurvrouw die meeloopt en soms veel voor haar invult."
    )
    sessions = [session(n, 9, brain=4) for n in range(1, 11)]
    sessions[2] = replace(
        sessions[2],
        state=SessionState.CANCELLED,
        signs=None,
        gas_participant=None,
        gas_counsellor=None,
        handout_given=False,
    )
    sessions[5] = replace(sessions[5], to_please=True)
    return replace(
        usual(),
        week=9,
        sessions=tuple(sessions),
        planned=9,
        held=8,
        moved=2,
        cancelled=1,
        phase_since_week=5,
        opening=BrainOpening(
            opens=True,
            evidence=((UUID(int=2), 2, 3), (UUID(int=4), 4, 4)),
            counts=((1, 2), (2, 3), (4, 4)),
        ),
        gap_days=9,
        goal="Zelf de bakker weer in durven, en daar blijven staan als het druk is en iemand iets vraagt.",
        ladders=ladders(9),
        contacts=(
            contact(5, "wandelen met een kleine groep", Outcome.NOT_POSITIVE),
            contact(6, "samen brood halen en koffie drinken", Outcome.POSITIVE),
            contact(
                6,
                "koffie bij de buurvrouw",
                Outcome.MIXED,
                hard_yes=4,
                soft_yes=1,
                unplanned=True,
                same_day=False,
            ),
            contact(7, "samen koken in een vaste groep", Outcome.DID_NOT_TAKE_PLACE),
            contact(8, "zelfde plek, eigen taak", Outcome.POSITIVE, soft_yes=8),
            contact(9, "zelfde plek, zelfde mensen", None, soft_yes=8),
        ),
        warnings=(
            Warning_(WarningKind.TWO_NOT_POSITIVE, count=2),
            Warning_(WarningKind.GAP, days=9),
            Warning_(WarningKind.CONTACT_WITHOUT_CLEARANCE, count=1),
            Warning_(WarningKind.SILENT, days=15),
        ),
        question=question[:400],
        next_step=NextStep(StepKind.REVIEW_PHASE, UUID(int=9), 9, date(2026, 11, 26)),
    )


def early() -> ProgressReport:
    """Nothing but a code and eight planned visits."""
    return replace(
        usual(),
        organisation="",
        week=1,
        phase=Phase.BRAIN,
        phase_since_week=1,
        gap_days=None,
        opening=BrainOpening(opens=False),
        goal="",
        sessions=tuple(session(n, 0) for n in range(1, 9)),
        planned=0,
        held=0,
        moved=0,
        ladders=ladders(0),
        contacts=(),
        warnings=(),
        going_well=(),
        question="",
        next_step=NextStep(StepKind.VISIT, UUID(int=1), 1, date(2026, 11, 26)),
    )


def bare() -> ProgressReport:
    """Not even a plan."""
    return replace(
        early(),
        week=0,
        phase_since_week=None,
        sessions=(),
        ladders=(),
        next_step=NextStep(StepKind.PLAN_TRAJECTORY),
    )


def with_notes(words: int = 120) -> ProgressReport:
    """Free text of three sessions."""
    sentence = "Groet de bakkersvrouw bij naam en kiest zelf het brood. "
    long = (sentence * (words // 10 + 1)).strip()
    return replace(
        usual(),
        notes=tuple(
            ProgressNote(
                n,
                "Nam zelf de tas mee.\nZwaaide naar de overkant.",
                long,
                "Volgende keer zelf afrekenen.",
                long[: len(long) // 2],
            )
            for n in (1, 2, 5)
        ),
    )
