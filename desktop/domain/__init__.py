"""The method as frozen dataclasses and pure functions; standard library only.

Rules carry their id (M1-M13) in the docstring; thresholds come from the method pack.
"""
