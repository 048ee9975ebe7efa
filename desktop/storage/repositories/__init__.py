"""Rows to frozen dataclasses and back, one module per kind; nothing else of the program sees a row."""
