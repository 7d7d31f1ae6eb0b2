"""Hold the steps from every released schema to the newest."""
