"""Put the house together: the machine it stands on, and its window."""
