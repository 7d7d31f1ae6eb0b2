"""Offer the verbs of the work, each in one transaction."""
