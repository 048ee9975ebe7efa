"""Reads and checks what the method is made of: method packs and instruments, as data."""

from desktop.method.loader import load_pack

__all__ = ["load_pack"]
