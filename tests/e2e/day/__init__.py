"""A whole day of the real program, searched afterwards for everything that was typed in it (P2)."""
