"""Gather what is wrong with a draft while its fields are read one by one."""

from collections.abc import Callable
from typing import TypeVar

from app.rules.errors import OfficeError
from app.rules.problems import Problem

T = TypeVar("T")


class BadValue(OfficeError):
    """Say why the text of a field cannot be used, and what to write instead."""


class Findings:
    """Collect problems and warnings, one Problem for each field and reason."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.warnings: list[Problem] = []

    def take(self, field: str, text: str, read: Callable[[str], T], instead: T) -> T:
        """Read one field; a failure becomes its problem, and `instead` holds its place."""
        try:
            return read(text)
        except OfficeError as error:
            self.problems.append(Problem(field, error.sentence, text))
            return instead

    def warn(self, field: str, text: str, sentence: str) -> None:
        """Note something that should be looked at but does not forbid."""
        self.warnings.append(Problem(field, sentence, text))

    def has_problem(self, field: str) -> bool:
        """Tell whether a field could not be read."""
        return any(problem.field == field for problem in self.problems)
