"""Documents as they leave: their pages on the screen, on a printer, in a file."""
