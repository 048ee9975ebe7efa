"""Write ``tokens.json``, what the window reads of ``tokens.toml``.

    python resources/theme/update.py

Reading TOML is a fifth of what the unlock page takes over a bare window; JSON costs nothing that can be
measured. A test holds the two together. Standard library only.
"""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

HERE = Path(__file__).resolve().parent


def compiled() -> str:
    """Return the text of ``tokens.json`` as it should be."""
    return json.dumps(tomllib.loads((HERE / "tokens.toml").read_text("utf-8")), ensure_ascii=False, indent=1)


if __name__ == "__main__":
    (HERE / "tokens.json").write_text(compiled() + "\n", "utf-8", newline="\n")
