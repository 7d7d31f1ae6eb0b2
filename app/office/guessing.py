"""Count wrong passwords before they are tried, and let the next try wait (SAFETY §2)."""

import time
from collections.abc import Callable
from datetime import datetime
from typing import Final, TypeVar

from app.office.desk import Clock
from app.rules import tries
from app.rules.tries import Guess, MustWait
from app.storage.errors import KeyMismatch, WrongKey
from app.storage.tries import TryPlace

T = TypeVar("T")
PAUSE_S: Final = 3.0
"""How long a wrong secret is answered late where no data folder counts it."""


def guarded(
    place: TryPlace,
    login: str,
    clock: Clock,
    attempt: Callable[[], T],
    *,
    close: Callable[[T], object] | None = None,
) -> tuple[T, int]:
    """Try a secret if no wait stands; return what it opened and how many wrong ones went before.

    The try is counted before it is made, so that a killed program has tried as well. `login` is
    empty for the recovery sheet and for people who are not known. `close` lets go of what was
    opened where the guess cannot be taken out of the book again.

    Raises:
        MustWait: too many wrong ones; nothing was tried.
        WrongKey: this one was wrong, too.
    """
    guess = _reserve(place, login, clock())
    opened = _answered(place, guess, attempt)
    try:
        return opened, _forget(place, guess, clock())
    except BaseException:
        if close is not None:
            close(opened)
        raise


def counted(place: TryPlace, login: str, clock: Clock, attempt: Callable[[], T]) -> T:
    """Try a secret as `guarded` does, where it lets nobody in: no earlier guess is forgotten.

    Else a password of long ago, tried at an old backup, would make room for guesses at today's.

    Raises:
        MustWait: too many wrong ones; nothing was tried.
        WrongKey: this one was wrong, too.
    """
    guess = _reserve(place, login, clock())
    opened = _answered(place, guess, attempt)
    _take_back(place, guess)
    return opened


def slowed(attempt: Callable[[], T]) -> T:
    """Try a secret where no place counts it, at a file from elsewhere; a wrong one takes longer.

    Raises:
        WrongKey: it was wrong.
    """
    try:
        return attempt()
    except WrongKey as error:
        if not isinstance(error, KeyMismatch):
            time.sleep(PAUSE_S)
        raise


def wait_s(place: TryPlace, now: datetime) -> int:
    """Return how many seconds the next try has to wait; 0 where none."""
    with place.held() as book:
        book.guesses = tries.settled(book.guesses, now)
        return tries.wait_s(book.guesses, now)


def _reserve(place: TryPlace, login: str, now: datetime) -> Guess:
    with place.held() as book:
        book.guesses = tries.settled(book.guesses, now)
        wait = tries.wait_s(book.guesses, now)
        if not wait:
            book.guesses = tries.tried(book.guesses, login, now)
    if wait:
        raise MustWait(wait)
    return Guess(now, login, is_open=True)


def _answered(place: TryPlace, guess: Guess, attempt: Callable[[], T]) -> T:
    try:
        return attempt()
    except WrongKey as error:
        if isinstance(error, KeyMismatch):
            _take_back(place, guess)  # the secret was right, the file is not
        else:
            with place.held() as book:
                book.guesses = tries.answered_wrong(book.guesses, guess)
        raise
    except Exception:
        _take_back(place, guess)
        raise


def _take_back(place: TryPlace, guess: Guess) -> None:
    with place.held() as book:
        book.guesses = tries.taken_back(book.guesses, guess)


def _forget(place: TryPlace, guess: Guess, now: datetime) -> int:
    with place.held() as book:
        before = tries.taken_back(book.guesses, guess)
        book.guesses = tries.forgotten(before, guess.login, now)
    return tries.at_password(before, guess.login, now)
