"""Try a door that may be shut for a while: what came of it, and how long the next try must wait."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from app.rules.errors import OfficeError
from app.rules.tries import MustWait

T = TypeVar("T")

LOG = logging.getLogger(__name__)
UNUSABLE = (
    "{place}を使えないため、行えませんでした。記録は変わっていません。"
    "そこに書き込めることと空き容量を確かめて、もう一度お試しください。"
)


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
    except OSError as error:
        LOG.warning("unusable", exc_info=error)
        place = str(error.filename or "このPCのフォルダかファイル")
        return Attempt(None, UNUSABLE.format(place=place))


def _wait(error: OfficeError, wait: Callable[[], int]) -> int:
    """Return what the refusal says itself, else what is known of the guesses, if anything."""
    if isinstance(error, MustWait):
        return error.wait_s
    try:
        return wait()
    except (OfficeError, OSError):
        return 0
