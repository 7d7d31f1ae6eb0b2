"""Offer the program without its window: for system staff, scheduled jobs and installers."""
