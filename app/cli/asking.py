"""Ask for passwords: the environment gives them, or somebody types them at a terminal."""

import getpass
import sys
from typing import Final

from app.bootstrap import machine
from app.cli.console import complain
from app.rules.errors import Refused

_SHEET: Final = "SUKUSUKU_RECOVERY_KEY"
_YES: Final = frozenset({"y", "yes", "はい"})
_NO_PASSWORD: Final = (
    "パスワードがありません。何も変えていません。"
    f"環境変数 {machine.GIVEN_IN} に入れるか、画面から実行してください。"
)
_NO_SHEET: Final = (
    "復旧用シートの文字がありません。何も変えていません。"
    f"環境変数 {_SHEET} に入れるか、画面から実行してください。"
)


def password_of(login: str) -> str:
    """Return the password from the environment, or ask for it."""
    given = machine.given_password()
    return given if given is not None else ask(f"{login} のパスワード: ")


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
    typed = ask(f"{login} のパスワード（12文字以上）: ")
    if typed != ask("もう一度: "):
        raise Refused("2回の入力が違います。何も変えていません。もう一度お試しください。")
    return typed


def recovery_key() -> str:
    """Return the characters of the recovery sheet from the environment, or ask for them."""
    given = machine.given_password(_SHEET)
    return given if given is not None else ask("復旧用シートの文字: ", _NO_SHEET)


def ask(prompt: str, missing: str = _NO_PASSWORD) -> str:
    """Ask for a password at the terminal; it is not shown while it is typed.

    Raises:
        Refused: nobody is there to type, or they gave up.
    """
    if not _somebody_types():
        raise Refused(missing)
    try:
        return getpass.getpass(prompt)
    except EOFError as error:
        raise Refused("入力をやめました。何も変えていません。") from error


def agrees(question: str) -> bool:
    """Ask somebody at the terminal whether to go on; an empty line or an end of file means no."""
    complain(f"{question}（はい は y、いいえ は n）")
    return sys.stdin.readline().strip().lower() in _YES


def can_ask() -> bool:
    """Tell whether somebody sits at a terminal."""
    return _somebody_types()


def _somebody_types() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()
