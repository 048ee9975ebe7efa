"""Blocks beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from desktop.reports.blocks import Block, Box, StackBox, stack
from desktop.reports.tags import Elem, Sheet

Edge = Literal["none", "line"]

_WHOLE = 680.0
"""Columns up to this height go to the next page whole; only higher ones are split."""


@dataclass(slots=True)
class _ColumnsBox(Box):
    columns: list[tuple[float, StackBox]]
    edge: Edge
    foot: bool

    @property
    def height(self) -> float:
        return max((box.height for _, box in self.columns), default=0.0)

    def split(self, room: float) -> tuple[Box, Box] | None:
        if self.height <= _WHOLE:
            return None
        first: list[tuple[float, StackBox]] = []
        rest: list[tuple[float, StackBox]] = []
        for x, box in self.columns:
            halves = (box, StackBox([])) if box.height <= room + 0.01 else box.split(room)
            if halves is None:
                return None
            first.append((x, halves[0]))
            rest.append((x, halves[1]))
        return _ColumnsBox(first, self.edge, self.foot), _ColumnsBox(rest, self.edge, self.foot)

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        for offset, box in self.columns:
            if not box.parts:
                continue
            indent = 0.0
            if self.edge == "line":
                indent = 9.0
                with sheet.artifact():
                    edge = x + offset + 0.75
                    sheet.rule(edge, top, edge, top + self.height, role="rule", width=1.5)
            lower = self.height - box.height if self.foot else 0.0
            box.draw(sheet, x + offset + indent, top + lower)


class Columns(Block):
    """Blocks beside each other, read column by column.

    ``fixed`` gives a column its width in points (0: none); ``shares`` divide what is left. With
    ``edge="line"`` a line stands left of every column; with ``foot`` they stand on one line below.
    """

    def __init__(
        self,
        columns: Sequence[Sequence[Block]],
        shares: Sequence[float] = (),
        *,
        gap: float = 20.0,
        before: float = 0.0,
        edge: Edge = "none",
        fixed: Sequence[float] = (),
        keep_next: bool = False,
        foot: bool = False,
    ) -> None:
        self.columns = columns
        self.shares = tuple(shares) or (1.0,) * len(columns)
        self.gap = gap
        self.foot = foot
        self.keep_next = keep_next
        self.before = before
        self.edge: Edge = edge
        self.fixed = tuple(fixed) or (0.0,) * len(columns)

    def elems(self) -> Sequence[Elem]:
        """All elements, column by column."""
        return [elem for column in self.columns for block in column for elem in block.elems()]

    def layout(self, width: float) -> Box:
        """Lay out every column for its share."""
        free = width - self.gap * (len(self.columns) - 1) - sum(self.fixed)
        shared = sum(share for share, fixed in zip(self.shares, self.fixed, strict=True) if not fixed)
        boxes: list[tuple[float, StackBox]] = []
        x = 0.0
        for column, share, fixed in zip(self.columns, self.shares, self.fixed, strict=True):
            own = fixed or free * share / shared
            boxes.append((x, stack(column, own - (9.0 if self.edge == "line" else 0.0))))
            x += own + self.gap
        return _ColumnsBox(boxes, self.edge, self.foot)
