"""What ``installer/build.py`` and ``start.py installer`` are made of: one module for each step."""
