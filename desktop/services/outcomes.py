"""The outcome overview: numbers of persons for an organisation or a funder, nobody to be known from them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from desktop.domain.outcomes import Counted, OutcomeOverview, outcome_tables
from desktop.domain.period import ALWAYS, Period
from desktop.domain.trajectory import Trajectory
from desktop.language import speaking, translate
from desktop.method.instruments import bundled_instruments
from desktop.services.papers import paper_look, paper_source, read_papers
from desktop.services.settings import read_settings
from desktop.services.workplace import Workplace, grouped


def read_outcomes(
    place: Workplace, period: Period = ALWAYS, *, black_and_white: bool = False
) -> OutcomeOverview:
    """Count everybody who was guided in the period, once: by the newest of their trajectories in it."""
    with place.store.read() as unit:
        chosen = newest(grouped(unit.trajectories.all(), "participant_id"), period)
        sessions = grouped(unit.sessions.of_trajectories([one.id for one in chosen]), "trajectory_id")
        contacts = grouped(unit.contacts.all(), "trajectory_id")
        taken = grouped(unit.measurements.all(), "trajectory_id")
        people = [
            Counted(
                trajectory,
                sessions.get(trajectory.id, ()),
                contacts.get(trajectory.id, ()),
                taken.get(trajectory.id, ()),
                place.pack_of(unit, trajectory),
            )
            for trajectory in chosen
        ]
        minimum = read_papers(unit).cell_minimum
        organisation = read_settings(unit).organisation
        look = paper_look(unit, black_and_white=black_and_white)
    total, tables = outcome_tables(people, bundled_instruments(), minimum)
    source = paper_source(place.pack, place.clock.today())
    return OutcomeOverview(total, minimum, tables, period, organisation, source, look)


def newest(trajectories: Mapping[UUID, Sequence[Trajectory]], period: Period) -> list[Trajectory]:
    """The trajectory of each person that counts: of those in the period, the one that began last."""
    found = []
    for own in trajectories.values():
        within = [
            one for one in own if period.touches(one.started_on, None if one.is_open else one.state_since)
        ]
        if within:
            found.append(max(within, key=lambda one: (one.started_on, one.id.bytes)))
    return found


def outcomes_file_name(view: OutcomeOverview, language: str = "nl") -> str:
    """``opmaat-uitkomsten-2026-11-24.pdf``: it is about nobody."""
    with speaking(language):
        word = translate("OutcomesFile", "outcomes", "in a file name")
    return f"opmaat-{word}-{view.source.data_date.isoformat()}.pdf"
