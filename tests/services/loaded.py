"""What a process of the drawing room has imported by the time it has drawn."""

from __future__ import annotations

import sys
from collections.abc import Callable


def modules_after(draw: Callable[[], bytes]) -> bytes:
    """Draw, and give the names of all modules in place of the document."""
    assert draw().startswith(b"%PDF")
    return "\n".join(sys.modules).encode()
