"""Try what was typed at the slots of today and at those of a backup; wrong ones are counted."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Protocol

from app.office import guessing
from app.office.desk import Clock
from app.rules.errors import Refused
from app.storage import key_file, recovery_key
from app.storage.errors import WrongKey
from app.storage.key_ring import KeyRing
from app.storage.keys import Opening, key_id
from app.storage.tries import TryPlace

MISTYPED: Final = (
    "復旧用シートの文字に打ち間違いがあります。何も変えていません。"
    "4文字ずつ見比べて、もう一度入力してください。"
)
KEY_WANTED: Final = (
    "この控えを開く鍵がありません。何も変えていません。"
    "控えを作った時のログイン名とパスワードか、復旧用シートで開いてください。"
)
_OF_BACKUP: Final = (
    "いまの鍵は開きましたが、この控えは、いまと違う鍵で作られています。まだ何も戻していません。"
    "続けて、控えを作った時のパスワードか、そのときの復旧用シートを入れてください。"
)


class MoreWanted(Refused):
    """Say that what was typed opens one of the two that must open, and what the other asks for."""


@dataclass(frozen=True)
class Key:
    """Hold what was typed to open a backup: a password of its time, or the recovery sheet.

    `beside` was typed before: one opens the backup, the other the slots that stand today. `known`
    are data keys that it has opened by now.
    """

    login: str = ""
    password: str = field(default="", repr=False)
    sheet: str = field(default="", repr=False)
    beside: "Key | None" = field(default=None, repr=False)
    known: tuple[bytes, ...] = field(default=(), repr=False)


class Counting(Protocol):
    """Say where wrong ones are counted; None where there is no place for it."""

    @property
    def clock(self) -> Clock:
        """Return the clock by which somebody waits."""
        ...

    @property
    def tries(self) -> TryPlace | None:
        """Return the place of the guesses."""
        ...


def tried(at: Counting, ring: KeyRing, key: Key) -> Opening:
    """Return what was typed opens; a wrong one counts, or takes longer where nothing counts it.

    Raises:
        MustWait: too many wrong ones went before.
        WrongKey: it opens none of the slots.
        Refused: nothing was typed, or the sheet was mistyped.
    """
    if at.tries is None:
        return guessing.slowed(_attempt(ring, key))
    login = key.login if key.login in key_file.logins(ring) and not key.sheet else ""
    return guessing.counted(at.tries, login, at.clock, _attempt(ring, key))


def data_key_of(at: Counting, wanted: str, ring: KeyRing, key: Key) -> bytes:
    """Return the data key of a backup: the one of today if it is that, else by what was typed.

    Raises:
        MoreWanted: what was typed opens the slots of today, and not the backup.
        MustWait, WrongKey, Refused: see `tried`.
    """
    for known in key.known:
        if key_id(known) == wanted:
            return known
    try:
        if key.known and key.beside is None:
            return _open(ring, key).data_key  # it has opened the slots of today: it is no guess
        return tried(at, ring, key).data_key
    except WrongKey as error:
        if key.known:
            raise MoreWanted(_OF_BACKUP) from error
        raise


def opens(ring: KeyRing, key: Key) -> bool:
    """Tell whether something that was counted already opens another ring as well."""
    try:
        _open(ring, key)
    except WrongKey:
        return False
    return True


def _attempt(ring: KeyRing, key: Key) -> Callable[[], Opening]:
    return lambda: _open(ring, key)


def _open(ring: KeyRing, key: Key) -> Opening:
    try:
        return _open_one(ring, key)
    except WrongKey:
        if key.beside is None:
            raise
    return _open_one(ring, key.beside)


def _open_one(ring: KeyRing, key: Key) -> Opening:
    if not key.sheet:
        if not (key.login and key.password):
            raise Refused(KEY_WANTED)
        return ring.keys_by_password(key.login, key.password)
    secret = recovery_key.read(key.sheet)
    if secret is None:
        raise Refused(MISTYPED)
    return ring.keys_by_recovery(secret)
