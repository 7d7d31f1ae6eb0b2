"""Give the house what only the machine has: the clock, randomness, the password in hand."""

import os
import secrets
from datetime import UTC, datetime
from pathlib import Path

from app.office import access
from app.office.desk import Desk

GIVEN_IN = "SUKUSUKU_PASSWORD"


def clock() -> datetime:
    """Return the machine's moment in UTC."""
    return datetime.now(UTC)


def randomness(count: int) -> bytes:
    """Return random bytes fit for keys."""
    return secrets.token_bytes(count)


def sign_in(folder: Path, login: str, password: str) -> Desk:
    """Open a data folder with the real clock."""
    return access.sign_in(folder, login, password, clock=clock, randomness=randomness)


def given_password() -> str | None:
    """Return the password that the environment gives, if any."""
    return os.environ.get(GIVEN_IN)
