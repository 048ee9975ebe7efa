"""Rows for Qt tables: words and icons for what the services give."""
