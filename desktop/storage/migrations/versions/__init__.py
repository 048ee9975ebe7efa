"""One module a step of the schema; released steps are never edited."""
