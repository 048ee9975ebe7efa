"""The gallery of widgets beside grabs of it that were looked at."""
