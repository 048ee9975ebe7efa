"""What ``start.py`` does once Python is new enough: environment, checks, program. Standard library only."""
