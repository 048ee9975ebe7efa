"""``opmaat version``; apart, so that it answers without loading the services."""

from __future__ import annotations

import json
from argparse import Namespace

from desktop.version import VERSION


def version(found: Namespace) -> int:
    """``opmaat version``."""
    print(json.dumps({"version": VERSION}) if found.json else f"Opmaat {VERSION}")
    return 0
