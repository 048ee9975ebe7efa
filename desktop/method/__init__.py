"""Reads and checks what the method is made of: method packs and instruments, as data."""
