"""What Opmaat says and shows: data, read through ``importlib.resources``."""
