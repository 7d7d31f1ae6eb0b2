"""Write days and joined words as the register has them."""

from datetime import date


def day(on: date | None) -> str:
    """Write a day, or nothing."""
    return on.isoformat().replace("-", "/") if on else ""


def join(*parts: str, by: str = "、") -> str:
    """Join the parts that say something."""
    return by.join(part for part in parts if part)
