"""Let the sentence of an empty state take the width it is given, so that its height is measured right."""

from __future__ import annotations

from ui.widgets.cards import EmptyState

NO_LIMIT = 16_777_215
"""Qt's own "no maximum"."""


def let_wrap(empty: EmptyState) -> None:
    """Qt measures a wrapping label at the width of its layout, not at the label's own maximum."""
    empty.sentence.setMaximumWidth(NO_LIMIT)
