"""Give the house what only the machine has: clock, randomness, a screen, the password in hand."""

import os
import secrets
import sys
from datetime import UTC, datetime

GIVEN_IN = "SUKUSUKU_PASSWORD"
GIVEN_IN_FOR_NEW = "SUKUSUKU_NEW_PASSWORD"


def clock() -> datetime:
    """Return the machine's moment in UTC."""
    return datetime.now(UTC)


def randomness(count: int) -> bytes:
    """Return random bytes fit for keys."""
    return secrets.token_bytes(count)


def given_password(name: str = GIVEN_IN) -> str | None:
    """Return the password that the environment gives, if any; the same in every locale."""
    given = os.environ.get(name)
    return None if given is None else whole(given)


def whole(text: str) -> str:
    """Return words of a command line or the environment as they were typed in UTF-8.

    Where the locale is not UTF-8, Python hands over their bytes in disguise.
    """
    try:
        return os.fsencode(text).decode("utf-8")
    except UnicodeError:
        return text


def has_screen() -> bool:
    """Tell whether a window can open here; `QT_QPA_PLATFORM` is taken at its word."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(map(os.environ.get, named))


def is_watched() -> bool:
    """Tell whether somebody sits before a screen who reads no standard error: at an icon."""
    typed = sys.stderr is not None and sys.stderr.isatty()
    drawn = os.environ.get("QT_QPA_PLATFORM") in {"offscreen", "minimal"}
    return has_screen() and not (typed or drawn)


def draw_without_screen() -> None:
    """Let Qt draw into memory where there is no screen, and not complain that it is none."""
    if not has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
