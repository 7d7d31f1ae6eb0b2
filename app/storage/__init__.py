"""Keep the records: the only room that speaks SQL."""
