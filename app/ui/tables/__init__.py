"""Hold the table models and their delegates."""
