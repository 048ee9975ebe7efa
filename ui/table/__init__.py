"""At the table: one participant fills the window; nobody else is on it or under it."""
