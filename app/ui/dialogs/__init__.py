"""Hold the dialogs that ask one thing each."""
