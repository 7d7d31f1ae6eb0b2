"""Draw what leaves the office on paper."""
