"""Say what a place of wrong guesses offers; a data folder has a file for it, a server a table."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from app.rules.tries import Guess


@dataclass
class Book:
    """Hold the guesses while they are lent; what is assigned here is what will be kept."""

    guesses: tuple[Guess, ...] = ()


class TryPlace(Protocol):
    """Keep wrong guesses over processes and restarts: when, and at whose password."""

    def held(self) -> AbstractContextManager[Book]:
        """Lend the book to one process at a time; what stands in it at the end is kept."""
        ...
