"""Help without a network: short texts with pictures, the keys, the papers of the office."""

from ui.help.opening import open_help

__all__ = ["open_help"]
