"""Widths of columns and lists from one start to the next: of this computer and of a letter size."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtWidgets import QHeaderView, QWidget

from ui.theme import current
from ui.widgets.edge import Edge
from ui.widgets.tables import Table


def columns_of(page: str, widget: QWidget) -> dict[str, str]:
    """The columns and edges on a page that a user can move, under keys for the settings."""
    columns = {key: table.columns_state() for key, table in _tables(page, widget)}
    return columns | {key: edge.state() for key, edge in _edges(page, widget)}


def restore_columns(page: str, widget: QWidget, kept: Mapping[str, str]) -> None:
    """Put columns and edges on a page back as they were; what does not fit is left as it is."""
    for key, table in _tables(page, widget):
        table.restore_columns(kept.get(key, ""))
    for key, edge in _edges(page, widget):
        edge.restore(kept.get(key, ""))


def _tables(page: str, widget: QWidget) -> Iterator[tuple[str, Table]]:
    for number, table in enumerate(widget.findChildren(Table)):
        header = table.horizontalHeader()
        modes = [header.sectionResizeMode(column) for column in range(header.count())]
        if QHeaderView.ResizeMode.Interactive in modes:
            yield f"columns/{page}/{number}/{round(current().scale * 100)}", table


def _edges(page: str, widget: QWidget) -> Iterator[tuple[str, Edge]]:
    for number, edge in enumerate(widget.findChildren(Edge)):
        yield f"edges/{page}/{number}/{round(current().scale * 100)}", edge
