"""Say which logins and passwords will do (DECISIONS 3)."""

import re

LEAST_CHARACTERS = 12
_LOGIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,31}")


def refuse_password(password: str, *, practice: bool = False) -> str | None:
    """Say why a password will not do; any characters are welcome, 12 of them at least.

    Records to practise on take any password that is not empty.
    """
    least = 1 if practice else LEAST_CHARACTERS
    if len(password) >= least:
        return None
    return (
        f"パスワードは{LEAST_CHARACTERS}文字以上にしてください。"
        "文字の種類は問いません。短い文を続けて書くと覚えやすくなります。"
    )


def refuse_login(login: str) -> str | None:
    """Say why a login will not do: 1 to 32 letters, digits, dots, hyphens and underscores."""
    if _LOGIN.fullmatch(login):
        return None
    return "ログイン名は、半角の英数字とピリオド・ハイフン・下線で、1文字から32文字にしてください。"
