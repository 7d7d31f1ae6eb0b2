"""Sit down for a command: which records, who, and with which password."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from app.bootstrap import machine
from app.cli import late
from app.cli.asking import ask, first_password, new_password, password_of
from app.cli.console import complain
from app.cli.folder import folder_of
from app.office import access
from app.office.desk import Desk
from app.rules.errors import Refused

STILL_FIRST: Final = (
    "いまのパスワードは、ほかの人が決めたものです。このコマンドは何も行っていません。"
    "先に「staff password」でご自分のパスワードに変えるか、画面でサインインして変えてください。"
    "新しいパスワードは、聞かれたときに入力するか、環境変数 SUKUSUKU_NEW_PASSWORD に入れます。"
)

__all__ = ["ask", "first_password", "new_password", "password_of", "refuse_first_password"]
__all__ += ["seated"]


@contextmanager
def seated(asked: Namespace) -> Iterator[Desk]:
    """Sign in for one command and let go of the records after it.

    Raises:
        Refused: somebody else chose the password, and the command does not change it.
    """
    folder, named = folder_of(asked), asked.staff or ""
    desk = late.sit(asked.database, folder, named) if asked.database else _sit(folder, named)
    try:
        if desk.greeting:
            complain(desk.greeting)
        if not _changes_own(asked, desk):
            refuse_first_password(desk)
        yield desk
    finally:
        desk.close()


def refuse_first_password(desk: Desk) -> None:
    """Refuse whatever a person asks for whose password somebody else chose."""
    if desk.must_change:
        raise Refused(STILL_FIRST)


def _changes_own(asked: Namespace, desk: Desk) -> bool:
    return asked.verb == "staff_changes.password" and asked.login in {None, desk.actor.login}


def _sit(folder: Path, named: str) -> Desk:
    login = access.login_among(folder, named)
    return access.sign_in(
        folder,
        login,
        password_of(login),
        clock=machine.clock,
        randomness=machine.randomness,
    )
