"""Hold one room for each tab of the window."""
