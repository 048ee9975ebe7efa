"""The caseload for a supervisor: every participant in one line, the questions, how the method is worked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from desktop.domain.caseload import Caseload, CaseloadRow, caseload_row, in_caseload
from desktop.domain.names import identifying_words, words_like_names, words_like_others
from desktop.domain.participants import Participant
from desktop.domain.period import ALWAYS, Period
from desktop.language import speaking, translate
from desktop.services.papers import paper_look, paper_source
from desktop.services.reporting import NamePlace, SlippedName
from desktop.services.settings import read_settings
from desktop.services.workplace import Workplace, grouped


@dataclass(frozen=True, slots=True)
class CaseloadDraft:
    """The caseload as it would leave, with the words in it that look like somebody's name (P9)."""

    view: Caseload
    slipped: tuple[SlippedName, ...]
    participants: tuple[UUID, ...]
    """Whom it is about, a line in the audit log for each."""


def read_caseload(
    place: Workplace, period: Period = ALWAYS, *, named: bool = False, black_and_white: bool = False
) -> CaseloadDraft:
    """Read the caseload of a period; see :func:`desktop.domain.caseload.in_caseload`."""
    with place.store.read() as unit:
        cases = [
            (case, case.trajectory)
            for case in place.all_cases(unit)
            if case.trajectory is not None and in_caseload(case.trajectory, period)
        ]
        reports = grouped(
            unit.sessions.of_trajectories([trajectory.id for _, trajectory in cases]), "trajectory_id"
        )
        settings = read_settings(unit)
        look = paper_look(unit, black_and_white=black_and_white)
        people = unit.participants.all()
    rows = [
        caseload_row(replace(case, sessions=reports.get(trajectory.id, ())), trajectory, period, named=named)
        for case, trajectory in cases
    ]
    view = Caseload(
        rows=tuple(sorted(rows, key=lambda row: row.person)),
        counsellor=settings.counsellor,
        organisation=settings.organisation,
        period=period,
        named=named,
        source=paper_source(place.pack, place.clock.today()),
        look=look,
    )
    slipped = slipped_names(view.rows, people, named=named)
    return CaseloadDraft(view, slipped, tuple(case.participant.id for case, _ in cases))


def slipped_names(
    rows: Iterable[CaseloadRow], people: Iterable[Participant], *, named: bool = False
) -> tuple[SlippedName, ...]:
    """Words in the questions that look like the name or address of any participant, or of somebody else.

    With names on it only third persons count: participants stand there by name.
    """
    text = "\n".join(row.question for row in rows)
    everybody = tuple(people)
    names = [person.name for person in everybody]
    words: list[str] = []
    if not named:
        words += [word for person in everybody for word in identifying_words(text, person.details)]
        words += words_like_names(text, names)
    words += words_like_others(text, [*names, *words], names)
    return tuple(SlippedName(NamePlace.QUESTION, word) for word in dict.fromkeys(words))


def caseload_file_name(view: Caseload, language: str = "nl") -> str:
    """``opmaat-caseload-2026-11-24.pdf``: neither a name nor a code in it."""
    with speaking(language):
        word = translate("CaseloadFile", "caseload", "in a file name")
    return f"opmaat-{word}-{view.source.data_date.isoformat()}.pdf"
