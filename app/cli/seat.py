"""Sit down for a command: which records, who, and with which password."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.bootstrap import machine
from app.cli import late
from app.cli.asking import ask, first_password, new_password, password_of
from app.cli.console import complain
from app.cli.folder import folder_of
from app.office import access
from app.office.desk import Desk

__all__ = ["ask", "first_password", "new_password", "password_of", "seated"]


@contextmanager
def seated(asked: Namespace) -> Iterator[Desk]:
    """Sign in for one command and let go of the records after it."""
    folder, named = folder_of(asked), asked.staff or ""
    desk = late.sit(asked.database, folder, named) if asked.database else _sit(folder, named)
    if desk.greeting:
        complain(desk.greeting)
    try:
        yield desk
    finally:
        desk.close()


def _sit(folder: Path, named: str) -> Desk:
    login = access.login_among(folder, named)
    return access.sign_in(
        folder,
        login,
        password_of(login),
        clock=machine.clock,
        randomness=machine.randomness,
    )
