"""Pictures of everything beside each other, made by hand to look at."""
