"""Count whole years to the day after which something may go (LAW A-13 P-8)."""

from datetime import date


def years_after(day: date, years: int) -> date:
    """Return the same day some years later; 29 February becomes the 28th where there is none."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
