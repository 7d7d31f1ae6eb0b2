"""Hold the small controls that the tabs share."""
