"""M1, M2, M3, M5, M6: what another moment would do to a session, its row, or a contact."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from itertools import pairwise

import pytest

from desktop.domain.contact import ContactState, Outcome
from desktop.domain.contact_moving import ContactMoveContext, ContactMovePreview, preview_contact_move
from desktop.domain.diary import Booking, make_diary
from desktop.domain.moving import MovePreview, following, preview_following, preview_move
from desktop.domain.participants import VisitRisk
from desktop.domain.sessions import CancelledBy, Place, SessionState
from desktop.domain.spans import span
from desktop.domain.trajectory import TrajectoryState
from desktop.domain.week import ClashKind, Slot
from tests.domain.builders import (
    START,
    TODAY,
    answered,
    held,
    looked_back,
    make_contact,
    make_context,
    make_sessions,
    make_trajectory,
    moment,
    slot,
    uid,
)
from tests.domain.planner import DAY, WEEK, away, diary_of, kinds, make_row, move

HOME = Place.HOME


def codes(preview: MovePreview | ContactMovePreview) -> list[str]:
    return [problem.code for problem in preview.problems]


class TestPreviewMove:
    def test_a_free_moment(self) -> None:
        preview = preview_move(move(make_row(), 2), slot(START + WEEK + DAY, 11), HOME)
        assert preview.is_free

    def test_problems_keep_it_from_being_saved(self) -> None:
        row = make_row()
        second = move(row, 2, today=START + DAY)
        assert codes(preview_move(second, slot(START), HOME)) == ["date_past", "before_earlier_session"]
        later = preview_move(second, slot(START + 2 * WEEK, 9), HOME)
        assert codes(later) == []
        assert kinds(later.clashes) == [ClashKind.SECOND_IN_WEEK, ClashKind.TRAVEL]
        assert codes(preview_move(second, slot(START + 2 * WEEK, 11), HOME)) == ["after_later_session"]

    def test_impossible_times_are_not_held_against_the_diary(self) -> None:
        context = move(make_row(), 8)
        day = START + 8 * WEEK
        for wanted, code in (
            (Slot(day, time(23), 90), "past_midnight"),
            (Slot(day, time(10), 0), "out_of_range"),
            (Slot(day, time(10), 60, "Mars/Noord"), "unknown"),
        ):
            preview = preview_move(context, wanted, HOME)
            assert (codes(preview), preview.clashes, preview.gap) == ([code], (), None)

    def test_red_at_home_held_and_ended(self) -> None:
        red = make_row(risk=VisitRisk.RED)
        assert codes(preview_move(move(red, 2), slot(START + WEEK, 12), HOME)) == ["risk_red_home"]
        assert codes(preview_move(move(red, 2), slot(START + WEEK, 12), Place.PHONE)) == []
        sessions = make_sessions()
        row = make_row((held(sessions[0]), *sessions[1:]))
        assert codes(preview_move(move(row, 1), slot(START, 12), HOME)) == ["session_held"]
        ended = make_row(trajectory=make_trajectory(state=TrajectoryState.STOPPED))
        assert codes(preview_move(move(ended, 2), slot(START + WEEK, 12), HOME)) == ["trajectory_not_open"]

    def test_the_gap_is_said_when_this_move_makes_it_longer(self) -> None:
        sessions = make_sessions()
        done = make_row((*(held(s) for s in sessions[:3]), *sessions[3:]), make_trajectory(START + 2 * WEEK))
        first = move(done, 4, today=START + 2 * WEEK)
        assert preview_move(first, slot(START + 3 * WEEK, 14), HOME).gap is None
        longer = preview_move(first, slot(START + 3 * WEEK + DAY), HOME).gap
        assert longer is not None
        assert longer.days == 8
        # Too long already and no longer by this: not said again.
        late = make_row(
            tuple(
                replace(s, slot=slot(START + (s.number + 1) * WEEK)) if s.number > 3 else s
                for s in done.sessions
            ),
            done.trajectory,
        )
        context = move(late, 4, today=START + 2 * WEEK)
        assert preview_move(context, slot(START + 5 * WEEK, 14), HOME).gap is None
        assert preview_move(move(late, 6, today=START), slot(START + 7 * WEEK, 14), HOME).gap is None


class TestFollowing:
    def test_all_later_planned_ones_move_by_the_same_days_and_time(self) -> None:
        sessions = make_sessions()
        kept = replace(sessions[4], state=SessionState.CANCELLED)
        own_time = replace(sessions[5], slot=slot(START + 5 * WEEK, 14, 90))
        lost = replace(sessions[6], slot=None)
        row = make_row((held(sessions[0]), *sessions[1:4], kept, own_time, lost, sessions[7]))
        wanted = Slot(START + WEEK + 2 * DAY, time(11, 30), 75)
        shifts = following(move(row, 2), wanted)
        assert [(s.session.number, s.slot) for s in shifts] == [
            (2, wanted),
            (3, replace(wanted, day=wanted.day + WEEK)),
            (4, replace(wanted, day=wanted.day + 2 * WEEK)),
            (6, Slot(START + 5 * WEEK + 2 * DAY, time(15, 30), 105)),
            (8, replace(wanted, day=wanted.day + 6 * WEEK)),
        ]
        preview = preview_following(move(row, 2), wanted)
        assert preview.is_free
        assert [s.number for s in preview.after] == list(range(1, 9))
        assert [(s.phase, s.theme) for s in preview.after] == [(s.phase, s.theme) for s in row.sessions]

    def test_each_shift_says_what_it_meets_and_they_do_not_meet_each_other(self) -> None:
        row = make_row()
        other = Booking(uid(5), slot(START + 4 * WEEK, 10), uid(9), "Noord")
        diary = diary_of(row, bookings=[other], absences=[away(START + 6 * WEEK)])
        shifts = following(move(row, 2, diary), slot(START + 2 * WEEK))
        assert {s.session.number: kinds(s.clashes) for s in shifts if s.clashes} == {
            4: [ClashKind.OVERLAP],
            6: [ClashKind.ABSENCE],
        }

    def test_wall_time_stays_across_the_change_of_the_clocks(self) -> None:
        row = make_row()
        for shift in following(move(row, 2), slot(START + 3 * WEEK)):
            assert shift.slot.start == time(10)
            assert shift.slot.starts_at().time() == time(10)
        assert date(2026, 10, 25) < shift.slot.day

    def test_a_time_that_would_leave_the_day_becomes_the_new_time(self) -> None:
        sessions = make_sessions()
        late = replace(sessions[7], slot=slot(START + 7 * WEEK, 20))
        row = make_row((*sessions[:7], late))
        shifts = following(move(row, 7), slot(START + 6 * WEEK, 14))
        assert [s.slot.start for s in shifts] == [time(14), time(14)]

    def test_a_session_without_a_date_moves_alone(self) -> None:
        sessions = make_sessions()
        row = make_row((replace(sessions[0], slot=None), *sessions[1:]))
        assert [s.session.number for s in following(move(row, 1), slot(START))] == [1]

    def test_problems_of_any_of_them_and_of_their_order(self) -> None:
        red = make_row(risk=VisitRisk.RED)
        preview = preview_following(move(red, 2), slot(START + WEEK, 12))
        assert {p.code for p in preview.problems} == {"risk_red_home"}
        assert preview_following(move(red, 2), slot(START + WEEK, 12), Place.ELSEWHERE).problems == ()
        back = preview_following(move(make_row(), 2), slot(START - DAY))
        assert [p.code for p in back.problems] == ["date_past", "before_earlier_session"]

    def test_a_cancelled_session_is_planned_again(self) -> None:
        sessions = make_sessions()
        missed = replace(sessions[1], state=SessionState.CANCELLED, cancelled_by=CancelledBy.BOTH)
        row = make_row((sessions[0], missed, *sessions[2:]))
        preview = preview_following(move(row, 2), slot(START + WEEK + DAY))
        assert preview.after[1].state is SessionState.PLANNED
        assert preview.after[1].cancelled_by is None
        slots = [s.slot for s in preview.after if s.slot]
        assert all(a < b for a, b in pairwise(slots))


class TestContactMove:
    @staticmethod
    def context(*, planned: bool = True) -> ContactMoveContext:
        contact = answered(make_contact(TODAY + WEEK))
        if planned:
            contact = replace(contact, planned_at=moment(TODAY))
        diary = make_diary([Booking(contact.id, contact.facts.slot, None, "", Place.ELSEWHERE)])
        return ContactMoveContext(diary, contact, make_context(contact))

    def test_another_date_says_what_reopens_and_that_the_clearance_goes(self) -> None:
        preview = preview_contact_move(self.context(), slot(TODAY + WEEK + DAY, 14))
        assert preview.problems == ()
        assert (preview.state_before, preview.state_after) == (ContactState.PLANNED, ContactState.CHECKING)
        assert preview.clearance_lost
        assert "R1" in preview.reopens
        assert "S2" in preview.reopens
        assert not {"R2", "P1", "P2"} & set(preview.reopens)
        assert preview.clashes == ()

    def test_its_own_date_loses_nothing(self) -> None:
        context = self.context()
        preview = preview_contact_move(context, context.contact.facts.slot)
        assert preview.is_free
        assert preview.state_after is ContactState.PLANNED

    def test_an_idea_has_nothing_to_lose(self) -> None:
        bare = make_contact(TODAY)
        preview = preview_contact_move(
            ContactMoveContext(make_diary(), bare, make_context(bare)), slot(TODAY + DAY, 11)
        )
        assert preview.is_free
        assert (preview.state_before, preview.state_after) == (ContactState.IDEA, ContactState.IDEA)

    def test_what_cannot_move(self) -> None:
        context = self.context()
        past = preview_contact_move(context, slot(TODAY - DAY))
        assert codes(past) == ["date_past"]
        assert not past.clearance_lost
        for changed, code in (
            (looked_back(context.contact, Outcome.POSITIVE), "already_looked_back"),
            (replace(context.contact, unplanned=True), "contact_happened"),
            (replace(context.contact, set_aside=True), "set_aside"),
        ):
            assert codes(preview_contact_move(replace(context, contact=changed), slot(TODAY + DAY))) == [code]
        long = preview_contact_move(context, Slot(TODAY + DAY, time(23), 120))
        assert (codes(long), long.clashes) == (["past_midnight"], ())

    def test_clashes_of_a_contact(self) -> None:
        context = self.context()
        visit = Booking(uid(7), slot(TODAY + WEEK, 10), uid(1), "Noord")
        busy = replace(context, diary=context.diary.moved([visit]), area="Zuid")
        assert kinds(preview_contact_move(busy, slot(TODAY + WEEK, 11)).clashes) == [ClashKind.TRAVEL]
        assert kinds(preview_contact_move(busy, slot(TODAY + WEEK, 10)).clashes) == [ClashKind.OVERLAP]


def test_a_move_looks_at_its_own_days_only() -> None:
    row = make_row()
    near = diary_of(row)
    far = near.moved(
        Booking(uid(10_000 + n), slot(START + timedelta(days=100 + n)), uid(5_000 + n)) for n in range(500)
    )
    wanted = slot(START + WEEK, 11)
    start, end = span(wanted)
    assert [t.booking for t in far.taken(start, end)] == [t.booking for t in near.taken(start, end)]
    few, many = (preview_move(move(row, 2, diary), wanted, HOME) for diary in (near, far))
    assert few == many


@pytest.mark.parametrize("number", [1, 8])
def test_the_ends_of_the_row_move_too(number: int) -> None:
    row = make_row()
    day = START + (number - 1) * WEEK + DAY
    assert preview_following(move(row, number), slot(day)).is_free
