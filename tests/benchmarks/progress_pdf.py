"""Our tagged progress PDF against the same drawing on a raw ReportLab canvas."""

from __future__ import annotations

from tests.benchmarks.table import Figure


def measure() -> Figure:
    """Pages per second of both; the floor replays the page content through a bare canvas."""
    raise AssertionError
