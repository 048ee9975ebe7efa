"""Geometry of the week: pure functions."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from ui.pages.week.grid import Column, Grid, Lane, day_columns, lanes, shown_hours

FREE_WEEKEND = [True] * 5 + [False, False]
SPANS = st.lists(
    st.tuples(st.integers(0, 1380), st.integers(5, 60)).map(lambda s: (s[0], s[0] + s[1])), max_size=12
)


def test_working_days_are_equal_and_a_free_weekend_is_narrow() -> None:
    columns = day_columns(56 + 5 * 146 + 2 * 64, 56, 64, FREE_WEEKEND)
    assert [c.width for c in columns] == [146] * 5 + [64, 64]
    assert columns[0].left == 56
    assert all(a.right == b.left for a, b in pairwise(columns))


def test_a_weekend_day_with_something_in_it_is_as_wide_as_the_others() -> None:
    columns = day_columns(56 + 6 * 100 + 64, 56, 64, [False] * 5 + [True, False])
    assert [c.width for c in columns] == [100] * 6 + [64]


def test_large_letters_leave_a_free_weekend_out_but_never_a_used_day() -> None:
    columns = day_columns(56 + 6 * 100, 56, 64, [False] * 5 + [False, True], hide_free=True)
    assert [c.width for c in columns] == [100] * 5 + [0, 100]


@given(width=st.integers(300, 2400), used=st.lists(st.booleans(), min_size=7, max_size=7))
@settings(max_examples=60)
def test_columns_fill_the_width_to_the_pixel(width: int, used: list[bool]) -> None:
    columns = day_columns(width, 56, 64, used)
    assert columns[-1].right == max(width, 56 + 64 * sum(not u for u in used[5:]))
    assert max(c.width for c in columns[:5]) - min(c.width for c in columns[:5]) <= 1


def test_minutes_and_pixels_answer_each_other() -> None:
    grid = Grid((Column(56, 100),), 7 * 60, 20 * 60, 28)
    assert grid.y(7 * 60) == 0
    assert grid.y(9 * 60) == 4 * 28
    assert grid.height == 26 * 28
    assert [grid.minute(grid.y(m)) for m in (540, 555, 570, 1200)] == [540, 555, 570, 1200]
    assert grid.minute(-50) == 420
    assert grid.minute(grid.y(9 * 60) + 3) == 540
    assert grid.minute(grid.y(9 * 60) + 3, snap=1) == 543


def test_a_pixel_knows_its_day() -> None:
    grid = Grid(day_columns(56 + 700, 56, 64, [True] * 7, hide_free=True), 0, 60, 28)
    assert [grid.day(x) for x in (10, 56, 155, 156, 755, 756)] == [None, 0, 0, 1, 6, None]


def test_overlapping_blocks_stand_side_by_side_and_touching_ones_do_not() -> None:
    assert lanes([(600, 660), (630, 690), (690, 750)]) == (Lane(0, 2), Lane(1, 2), Lane(0, 1))
    assert lanes([(600, 660), (660, 720)]) == (Lane(0, 1), Lane(0, 1))
    assert lanes([(600, 700), (610, 620), (620, 630)]) == (Lane(0, 2), Lane(1, 2), Lane(1, 2))
    assert lanes([]) == ()


@given(SPANS)
@settings(max_examples=120)
def test_no_two_blocks_of_one_lane_overlap(spans: list[tuple[int, int]]) -> None:
    found = lanes(spans)
    grid = Grid((Column(56, 900),), 0, 1440, 28)
    boxes = [grid.box(0, span, lane) for span, lane in zip(spans, found, strict=True)]
    for i, (left, _top, width, _high) in enumerate(boxes):
        assert 0 <= found[i].index < found[i].count
        for j in range(i):
            in_time = spans[i][0] < spans[j][1] and spans[j][0] < spans[i][1]
            other_left, _, other_width, _ = boxes[j]
            in_width = left < other_left + other_width and other_left < left + width
            assert not (in_time and in_width)


def test_the_hours_hold_the_working_day_and_everything_in_it() -> None:
    assert shown_hours([], (510, 1050)) == (420, 1200)
    assert shown_hours([(385, 400), (1210, 1290)], (510, 1050)) == (360, 1320)
    assert shown_hours([(1380, 1440)], (510, 1050)) == (420, 1440)
