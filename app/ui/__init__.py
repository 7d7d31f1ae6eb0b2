"""Show the work and take what hands do."""
