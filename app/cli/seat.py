"""Sit down for a command: which folder, who, and with which password."""

import getpass
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from app.bootstrap import machine
from app.cli.folder import folder_of
from app.office import access
from app.office.desk import Desk
from app.rules.errors import Refused


@contextmanager
def seated(asked: Namespace) -> Iterator[Desk]:
    """Sign in for one command and let go of the records after it."""
    folder = folder_of(asked)
    login = access.login_among(folder, asked.staff or "")
    desk = access.sign_in(
        folder,
        login,
        password_of(login),
        clock=machine.clock,
        randomness=machine.randomness,
    )
    try:
        yield desk
    finally:
        desk.close()


def password_of(login: str) -> str:
    """Return the password from the environment, or ask for it."""
    given = machine.given_password()
    return given if given is not None else _ask(f"{login} のパスワード: ")


def first_password(login: str) -> str:
    """Return the first administrator's password; typed, it is asked for twice."""
    given = machine.given_password()
    if given is not None:
        return given
    return _ask_twice(login)


def new_password(login: str) -> str | None:
    """Return a new person's password; None where nobody is there to type one."""
    given = machine.given_password(machine.GIVEN_IN_FOR_NEW)
    if given is not None or not _somebody_types():
        return given
    return _ask_twice(login)


def _ask_twice(login: str) -> str:
    typed = _ask(f"{login} のパスワード（12文字以上）: ")
    if typed != _ask("もう一度: "):
        raise Refused("2回の入力が違います。何も変えていません。もう一度お試しください。")
    return typed


def _ask(prompt: str) -> str:
    if not _somebody_types():
        raise Refused(
            "パスワードがありません。何も変えていません。"
            f"環境変数 {machine.GIVEN_IN} に入れるか、画面から実行してください。"
        )
    try:
        return getpass.getpass(prompt)
    except EOFError as error:
        raise Refused("パスワードの入力をやめました。何も変えていません。") from error


def _somebody_types() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()
