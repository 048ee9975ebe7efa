"""Questions that more than one page asks, each a dialog."""
