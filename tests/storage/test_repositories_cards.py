"""The card for later in the store: as it was filled in, one of a trajectory, gone with the participant."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import uuid4

from desktop.domain.card import CardAnswer, FilledCard
from tests.storage.encrypted import fill, open_at

DAY = date(2026, 3, 2)
ANSWER = CardAnswer(frozenset({0, 2}), ("zus",), ("soep koken", ""), "3", "Het gaat over.")


def test_a_card_comes_back_as_it_was_filled_in(tmp_path: Path) -> None:
    store, _ = open_at(tmp_path / "a.opmaat")
    case = fill(store)
    card = FilledCard(uuid4(), case.trajectory.id, DAY, {"noticing": ANSWER}, "mijn zus")
    with store.write("card_kept") as unit:
        unit.cards.add(card)
        assert ("card", card.id) in unit.changes.entries
    with store.read() as unit:
        assert unit.cards.of_trajectory(case.trajectory.id) == card
        assert unit.cards.of_trajectory(uuid4()) is None
    with store.write("card_kept") as unit:
        unit.cards.save(replace(card, shown_to=""))
    with store.read() as unit:
        found = unit.cards.get(card.id)
        assert (found.shown_to, found.revision, found.answers) == ("", 2, {"noticing": ANSWER})
    store.close()


def test_it_goes_and_comes_back_with_the_participant(tmp_path: Path) -> None:
    store, _ = open_at(tmp_path / "a.opmaat")
    case = fill(store)
    with store.write("card_kept") as unit:
        unit.cards.add(FilledCard(uuid4(), case.trajectory.id, DAY))
    with store.write("participant_removed") as unit:
        unit.participants.remove(case.participant.id)
    with store.read() as unit:
        assert unit.cards.of_trajectory(case.trajectory.id) is None
    store.undo()
    with store.read() as unit:
        assert unit.cards.of_trajectory(case.trajectory.id) is not None
    store.close()
