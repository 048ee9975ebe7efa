"""Imports ahead: while a user types the password, what the workspace needs is read in."""

from __future__ import annotations

import gc
import threading


def import_in_background() -> None:
    """Begin; it needs no end."""
    threading.Thread(target=_import_the_rest, name="opmaat-warm-up", daemon=True).start()


def _import_the_rest() -> None:
    """Import what the workspace needs: SQLAlchemy, the services, the pages; read the method pack."""
    import ui.palette
    import ui.places
    import ui.workspace  # noqa: F401
    from desktop.services.office import bundled_pack

    bundled_pack()

    # Modules stay until the end: going through them in every collection doubles the time of a page.
    if not gc.get_freeze_count():
        gc.freeze()
