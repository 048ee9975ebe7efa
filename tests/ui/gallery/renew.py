"""Make the golden grabs anew, under the very circumstances of the test; look at them before you commit.

``python -m tests.ui.gallery.renew``
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.ui.gallery.grabs import FOLDER

RENEW = "OPMAAT_RENEW_GRABS"


def main() -> int:
    """Take all grabs away and let the test write them."""
    os.environ |= {RENEW: "1", "QT_QPA_PLATFORM": "offscreen"}
    for old in FOLDER.glob("*.png"):
        old.unlink()
    return int(pytest.main(["-q", "-p", "no:xdist", str(Path(__file__).with_name("test_grabs.py"))]))


if __name__ == "__main__":
    sys.exit(main())
