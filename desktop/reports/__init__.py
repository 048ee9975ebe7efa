"""Documents on paper: tagged PDFs through ReportLab and pikepdf; import its modules lazily."""
