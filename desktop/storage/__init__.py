"""The encrypted file: opening, rows, units of work, backups. SQLAlchemy and SQLCipher live here only."""
