"""``opmaat version``; apart, so that it answers without loading the services."""

from __future__ import annotations

import json
from argparse import Namespace

from desktop.version import VERSION, build_stamp, version_line


def version(found: Namespace) -> int:
    """``opmaat version``."""
    print(json.dumps({"version": VERSION, **build_stamp()}) if found.json else version_line())
    return 0
