"""Give the house what only the machine has: clock, randomness, a screen, the password in hand."""

import os
import secrets
import sys
from datetime import UTC, datetime

GIVEN_IN = "SUKUSUKU_PASSWORD"


def clock() -> datetime:
    """Return the machine's moment in UTC."""
    return datetime.now(UTC)


def randomness(count: int) -> bytes:
    """Return random bytes fit for keys."""
    return secrets.token_bytes(count)


def given_password() -> str | None:
    """Return the password that the environment gives, if any."""
    return os.environ.get(GIVEN_IN)


def has_screen() -> bool:
    """Tell whether a window can open here; `QT_QPA_PLATFORM` is taken at its word."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(map(os.environ.get, named))


def draw_without_screen() -> None:
    """Let Qt draw into memory where there is no screen."""
    if not has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
