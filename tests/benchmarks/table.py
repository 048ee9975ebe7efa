"""A figure, its bound, and the table they are printed in."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

RUNS = 7
"""Median of at least seven (``decisions.md``)."""


@dataclass(frozen=True, slots=True)
class Figure:
    """Ours against the floor, both medians in milliseconds, with the bound on their ratio."""

    name: str
    ours_ms: float
    floor_ms: float
    bound: float
    runs: int
    faster_is_ratio: bool = False
    """The ratio is speed (floor / ours) and the bound a minimum, instead of time and a maximum."""

    @property
    def ratio(self) -> float:
        """Ours in terms of the floor."""
        return self.floor_ms / self.ours_ms if self.faster_is_ratio else self.ours_ms / self.floor_ms

    @property
    def held(self) -> bool:
        """Whether the bound is held."""
        return self.ratio >= self.bound if self.faster_is_ratio else self.ratio <= self.bound


def interleaved(
    ours: Callable[[], float], floor: Callable[[], float], runs: int = RUNS
) -> tuple[float, float]:
    """Medians of two measurements in turns, so that a busy moment hits both; one round warms up."""
    ours(), floor()
    pairs = [(ours(), floor()) for _ in range(runs)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def timed(call: Callable[[], object]) -> float:
    """Milliseconds that one call takes."""
    started = time.perf_counter()
    call()
    return (time.perf_counter() - started) * 1000


def print_table(figures: Sequence[Figure]) -> None:
    """One line a figure."""
    lines = [f"{'what':<58} {'ratio':>7} {'bound':>8} {'':>7} {'ours':>10} {'floor':>10}  runs"]
    for figure in figures:
        sign = ">=" if figure.faster_is_ratio else "<="
        verdict = "held" if figure.held else "missed"
        lines.append(
            f"{figure.name:<58} {figure.ratio:>7.2f} {sign + ' ' + str(figure.bound):>8} {verdict:>7} "
            f"{figure.ours_ms:>7.1f} ms {figure.floor_ms:>7.1f} ms  {figure.runs}"
        )
    sys.stdout.write("\n".join(lines) + "\n")
