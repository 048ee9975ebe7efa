"""The version of the program; ``pyproject.toml`` reads the same number from here."""

VERSION = "0.1.0"
