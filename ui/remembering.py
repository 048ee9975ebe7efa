"""Widths of columns from one start to the next; they belong to this computer and to a letter size."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtWidgets import QHeaderView, QWidget

from ui.theme import current
from ui.widgets.tables import Table


def columns_of(page: str, widget: QWidget) -> dict[str, str]:
    """The columns of every table on a page that a user can make wider, under keys for the settings."""
    return {key: table.columns_state() for key, table in _tables(page, widget)}


def restore_columns(page: str, widget: QWidget, kept: Mapping[str, str]) -> None:
    """Put the columns of the tables on a page back as they were; what does not fit is left as it is."""
    for key, table in _tables(page, widget):
        table.restore_columns(kept.get(key, ""))


def _tables(page: str, widget: QWidget) -> Iterator[tuple[str, Table]]:
    for number, table in enumerate(widget.findChildren(Table)):
        header = table.horizontalHeader()
        modes = [header.sectionResizeMode(column) for column in range(header.count())]
        if QHeaderView.ResizeMode.Interactive in modes:
            yield f"columns/{page}/{number}/{round(current().scale * 100)}", table
