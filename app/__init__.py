"""Hold the desk program of a co-operative's personal-information office."""
