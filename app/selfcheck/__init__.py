"""Prove an installation from inside: engine, fonts, letters, files, window."""
