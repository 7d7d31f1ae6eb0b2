"""Hold what a noun says of a case beside its steps: a title, and facts as label and text."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Section:
    """Stand for one section of the page of a case."""

    title: str
    facts: tuple[tuple[str, str], ...]
