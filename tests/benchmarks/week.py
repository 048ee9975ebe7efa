"""The week: painting it, the answer to a movement of the mouse, and the search for weekly slots.

Painting: a week of 60 blocks against 60 labels of Qt's own with a fill, a border and one word each; once as
every paint event does it (from the pictures that ground and blocks keep), once with all of these drawn anew.
Dragging: everything that one movement of the
mouse does (rules, block, panel, bar, and the painting of what changed) with 40 participants and their 12
weeks in the diary, against half of a 16 ms frame. Slots: among 4,000 sessions against among 400, all in
the same weeks elsewhere in the year.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.diary import Booking, Diary, Travel, make_diary
from desktop.domain.moving import MoveContext
from desktop.domain.pack import Thresholds
from desktop.domain.participants import VisitRisk
from desktop.domain.phases import theme_sequence
from desktop.domain.sessions import Session
from desktop.domain.slot_search import propose_slots
from desktop.domain.trajectory import Trajectory, TrajectoryState
from desktop.domain.week import DEFAULT_ZONE, Slot, WorkingHours
from desktop.method.loader import load_pack
from desktop.services.moves import MoveFrame
from desktop.services.week import WeekSession, WeekTotals, WeekView
from tests.benchmarks.table import RUNS, Figure, interleaved, timed
from ui.pages.week.canvas import WeekCanvas
from ui.pages.week.carried import Carried, session_preview
from ui.pages.week.hands import Hands
from ui.pages.week.reading import WeekShown
from ui.theme import Theme, apply_theme

PACK = load_pack()
MONDAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 24, 11, 15, tzinfo=ZoneInfo(DEFAULT_ZONE))
SIZE = (1100, 620)
BLOCKS_A_DAY = 12
FRAME_MS = 16.0
PEOPLE, WEEKS = 40, 12
MOVES = 60
"""Places that the pointer visits in one measurement."""


def measure_painting() -> Figure:
    """What every paint event of the week does, against the floor."""
    return painting("week: painting 60 blocks / 60 plain rectangles", WeekCanvas.grab)


def measure_turning() -> Figure:
    """The same after a turn of the week, when each block is drawn for the first time."""
    return painting("week: drawing and painting 60 blocks / same", grab_anew)


def painting(name: str, paint: Callable[[WeekCanvas], object]) -> Figure:
    """A week of 60 blocks against 60 plain labelled rectangles."""
    app = application()
    canvas = full_canvas()
    bare = plain_rectangles([block.geometry() for block in canvas.blocks])
    bare.resize(canvas.size())
    bare.show()
    app.processEvents()
    ours_ms, floor_ms = interleaved(lambda: timed(partial(paint, canvas)), lambda: timed(bare.grab))
    return Figure(name, ours_ms, floor_ms, 4.0, RUNS)


def measure_frame() -> Figure:
    """One paint event of the week against one frame."""
    return against_frame("week: painting 60 blocks / one 16 ms frame", WeekCanvas.grab)


def measure_first_frame() -> Figure:
    """The first painting after a turn of the week against one frame."""
    return against_frame("week: drawing and painting 60 blocks / one 16 ms frame", grab_anew)


def against_frame(name: str, paint: Callable[[WeekCanvas], object]) -> Figure:
    """A week of 60 blocks against one frame."""
    application()
    canvas = full_canvas()
    paint(canvas)
    ours_ms = statistics.median(timed(partial(paint, canvas)) for _ in range(RUNS))
    return Figure(name, ours_ms, FRAME_MS, 1.0, RUNS)


def grab_anew(canvas: WeekCanvas) -> None:
    """Draw the ground and every block anew, and paint them."""
    canvas.forget_pictures()
    canvas.grab()


def measure_dragging() -> Figure:
    """One movement of the mouse with everything that follows from it, against half a frame."""
    app = application()
    page, hands, canvas = carrying_page()
    left, top = canvas.grid.columns[0].left + 20, canvas.grid.y(8 * 60)
    places = [canvas.mapToGlobal(QPoint(left + 140 * (n % 5), top + 14 * (n % 37))) for n in range(MOVES)]

    def one(at: QPoint) -> float:
        def go() -> None:
            hands.follow(at)
            app.processEvents()

        return timed(go)

    for at in places[:5]:
        one(at)
    took = statistics.median(slow_one([one(at) for at in places]) for _ in range(RUNS))
    hands.take_back()
    page.close()
    return Figure("week: a slow mouse move (95 of 100) / half a frame", took, FRAME_MS / 2, 1.0, RUNS)


def slow_one(took: list[float]) -> float:
    """The time within which nineteen of twenty are done."""
    return sorted(took)[len(took) * 19 // 20]


def measure_slots() -> Figure:
    """Proposing slots among 4,000 sessions against among 400."""
    many, few = spread_diary(4000), spread_diary(400)
    ours_ms, floor_ms = interleaved(partial(search, many), partial(search, few))
    return Figure("week: slots among 4,000 sessions / among 400", ours_ms, floor_ms, 1.5, RUNS)


def search(diary: Diary) -> float:
    """Milliseconds of one search."""
    return timed(partial(propose_slots, diary, area="Noord", minutes=60, today=MONDAY))


def spread_diary(count: int) -> Diary:
    """A usual week of twenty visits, and the rest of ``count`` in the years before."""
    usual = [
        Booking(UUID(int=n + 1), Slot(MONDAY + timedelta(days=n % 5 + 7 * (n // 20)), hour(n // 5 % 4)))
        for n in range(200)
    ]
    before = [
        Booking(UUID(int=n + 1), Slot(MONDAY - timedelta(days=30 + n % 1500), hour(n % 8)))
        for n in range(200, count)
    ]
    return make_diary([*usual, *before])


def hour(number: int) -> time:
    """A whole hour of the working day."""
    return time(9 + number % 8, 0)


def plain_rectangles(places: list[QRect]) -> QWidget:
    """As plain as it can be: a filled rectangle with a border and a word, each a label of Qt's own."""
    holder = QWidget()
    for place in places:
        label = QLabel("Anneke de Vries", holder)
        label.setFrameShape(QFrame.Shape.Box)
        label.setAutoFillBackground(True)
        label.setGeometry(place)
    return holder


def application() -> QApplication:
    """The themed application."""
    from ui.application import application as make

    app = make()
    apply_theme(app, Theme())
    return app


def full_canvas() -> WeekCanvas:
    """A canvas with twelve visits on each working day."""
    canvas = WeekCanvas()
    canvas.resize(*SIZE)
    canvas.show_week(shown_week(five_full_days()))
    canvas.show()
    QApplication.processEvents()
    return canvas


def five_full_days() -> tuple[WeekSession, ...]:
    """Sixty visits of 45 minutes, none over another."""
    return tuple(
        shown_session(n, Slot(MONDAY + timedelta(days=n % 5), quarter(n // 5), 40))
        for n in range(5 * BLOCKS_A_DAY)
    )


def quarter(number: int) -> time:
    """Every three quarters of an hour from eight."""
    minutes = 8 * 60 + 45 * number
    return time(minutes // 60, minutes % 60)


def shown_session(number: int, slot: Slot) -> WeekSession:
    """A visit in the third or sixth week of somebody."""
    week = 3 if number % 2 else 6
    phase, theme = theme_sequence(3, 8)[week - 1]
    session = Session(UUID(int=number + 1), UUID(int=10_000 + number), week, phase, theme, slot)
    title = PACK.week(theme).title
    who = UUID(int=number + 1), f"Deelnemer {number}", "AB-12"
    return WeekSession(session, *who, 8, VisitRisk.GREEN, title)


def shown_week(sessions: tuple[WeekSession, ...]) -> WeekShown:
    """A week with these visits and nothing else."""
    view = WeekView(
        monday=MONDAY,
        today=NOW.date(),
        sessions=sessions,
        contacts=(),
        holidays={},
        unplanned=(),
        first=MONDAY,
        last=MONDAY + timedelta(days=6),
        absences=(),
        blocks=(),
        busy=(),
        totals=WeekTotals(len(sessions), 0, 0),
        hours=WorkingHours(),
    )
    return WeekShown(view, WorkingHours(), NOW, (), Travel(), len(sessions))


def carrying_page() -> tuple[QWidget, Hands, WeekCanvas]:
    """A page with a week of forty people, one visit of it in the hand."""
    frame = full_frame()
    diary = frame.context.diary
    here = [b for n in range(5) for b in diary.on(MONDAY + timedelta(days=n))]
    canvas = WeekCanvas()
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(canvas)
    page = QWidget()
    QVBoxLayout(page).addWidget(area)
    page.resize(1198, 684)
    hands = Hands(page, canvas, area)
    canvas.show_week(shown_week(tuple(shown_session(b.id.int, b.slot) for b in here)))
    page.show()
    QApplication.processEvents()
    slot = frame.context.session.slot
    assert slot is not None
    carried = Carried(frame.context.session.id, "session", "Deelnemer 0", "week 6 van 12", "relating", slot)
    hands.lift(carried, slot, None)
    hands.know(carried.id, session_preview(frame))
    return page, hands, canvas


def full_frame() -> MoveFrame:
    """Forty people, twelve weeks each, all in the diary; the sixth visit of the first is moved."""
    bookings = []
    rows: dict[int, list[Session]] = {}
    sequence = theme_sequence(3, 8) + ((theme_sequence(3, 8)[-1],) * (WEEKS - 8))
    for person in range(PEOPLE):
        trajectory = UUID(int=100_000 + person)
        for week in range(WEEKS):
            day = MONDAY + timedelta(days=person % 5, weeks=week - 5)
            slot = Slot(day, hour(person // 5))
            session_id = UUID(int=person * 100 + week + 1)
            phase, theme = sequence[week]
            rows.setdefault(person, []).append(
                Session(session_id, trajectory, week + 1, phase, theme, slot, extra_reason="x" * (week >= 8))
            )
            bookings.append(Booking(session_id, slot, trajectory, "Noord" if person % 2 else "Zuid"))
    row = tuple(rows[0])
    trajectory_of = Trajectory(
        row[0].trajectory_id, UUID(int=1), "opmaat", "1", MONDAY, TrajectoryState.RUNNING, MONDAY
    )
    context = MoveContext(
        diary=make_diary(bookings),
        session=row[5],
        trajectory=trajectory_of,
        sessions=row,
        thresholds=thresholds(),
        visit_risk=VisitRisk.GREEN,
        area="Zuid",
        today=NOW.date(),
        now=NOW.astimezone(UTC),
    )
    names = {booking.id: f"Deelnemer {booking.id.int // 100}" for booking in bookings}
    return MoveFrame(context, UUID(int=1), "Deelnemer 0", "AB-12", WEEKS, names)


def thresholds() -> Thresholds:
    """Of the bundled pack."""
    return PACK.thresholds
