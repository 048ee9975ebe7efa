"""M4: when the brain opens."""

from __future__ import annotations

from dataclasses import replace

from desktop.domain.pack import Thresholds
from desktop.domain.sessions import SessionState
from desktop.domain.signs import brain_opening, sessions_missing
from tests.domain.builders import held, make_sessions, with_held

LIMITS = Thresholds()


def test_two_in_a_row_open_it_and_are_the_evidence() -> None:
    sessions = with_held(make_sessions(), 1, 3, 4)
    opening = brain_opening(sessions, LIMITS)
    assert opening.opens
    assert opening.evidence == ((sessions[1].id, 2, 3), (sessions[2].id, 3, 4))
    assert opening.counts == ((1, 1), (2, 3), (3, 4))


def test_one_is_not_enough_and_a_low_one_breaks_the_row() -> None:
    assert not brain_opening(with_held(make_sessions(), 7), LIMITS).opens
    broken = brain_opening(with_held(make_sessions(), 7, 2, 7), LIMITS)
    assert not broken.opens
    assert broken.evidence == ()


def test_any_row_opens_it_and_the_latest_is_the_evidence() -> None:
    opening = brain_opening(with_held(make_sessions(5, 10), 3, 3, 3, 0, 1), LIMITS)
    assert [number for _, number, _ in opening.evidence] == [2, 3]


def test_order_of_number_counts_not_the_order_given() -> None:
    sessions = with_held(make_sessions(), 3, 0, 3)
    assert not brain_opening((sessions[0], sessions[2], sessions[1]), LIMITS).opens


def test_cancelled_unfixed_and_unfilled_neither_count_nor_break() -> None:
    sessions = make_sessions(5, 10)
    cancelled = replace(held(sessions[1], 0), state=SessionState.CANCELLED)
    row = (held(sessions[0]), cancelled, held(sessions[2], 0, fixed=False), held(sessions[3], None))
    opening = brain_opening((*row, held(sessions[4])), LIMITS)
    assert opening.opens
    assert [number for _, number, _ in opening.evidence] == [1, 5]


def test_a_visit_done_to_please_counts_as_none_and_breaks() -> None:
    sessions = make_sessions()
    opening = brain_opening(
        (held(sessions[0]), held(sessions[1], 7, to_please=True), held(sessions[2])), LIMITS
    )
    assert not opening.opens
    assert opening.counts == ((1, 3), (2, 0), (3, 3))


def test_how_many_visits_in_a_row_are_still_missing() -> None:
    def missing(*signs: int) -> int:
        return sessions_missing(brain_opening(with_held(make_sessions(), *signs), LIMITS), LIMITS)

    assert [missing(), missing(3), missing(3, 0), missing(0, 3), missing(3, 3)] == [2, 1, 2, 1, 0]


def test_relating_sessions_do_not_count() -> None:
    sessions = make_sessions()
    assert not brain_opening((held(sessions[2]), held(sessions[3])), LIMITS).opens


def test_thresholds_of_the_pack_are_used() -> None:
    stricter = Thresholds(signs_needed=4, sessions_needed=3)
    assert not brain_opening(with_held(make_sessions(), 4, 4), stricter).opens
    assert not brain_opening(with_held(make_sessions(), 4, 4, 3), stricter).opens
    assert len(brain_opening(with_held(make_sessions(), 4, 4, 4), stricter).evidence) == 3
