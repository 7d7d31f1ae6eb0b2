"""Try a door that may be shut for a while: what came of it, and how long the next try must wait."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from app.rules.errors import OfficeError
from app.rules.tries import MustWait

T = TypeVar("T")


@dataclass(frozen=True)
class Attempt(Generic[T]):
    """Hold what a try brought: a result, or the refusal, its sentence and the seconds to wait."""

    result: T | None = None
    sentence: str = ""
    wait_s: int = 0
    error: OfficeError | None = None


def attempt(door: Callable[[], T], wait: Callable[[], int]) -> Attempt[T]:
    """Try a door and ask after a refusal how long it stays shut; runs beside the UI thread."""
    try:
        return Attempt(door())
    except OfficeError as error:
        return Attempt(None, error.sentence, _wait(error, wait), error)


def _wait(error: OfficeError, wait: Callable[[], int]) -> int:
    """Return what the refusal says itself, else what is known of the guesses, if anything."""
    if isinstance(error, MustWait):
        return error.wait_s
    try:
        return wait()
    except OfficeError:
        return 0
