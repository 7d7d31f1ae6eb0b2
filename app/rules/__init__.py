"""State what is true whatever screen or database is used."""
