"""Opmaat without its face: the method, the store, the documents and the command line."""
