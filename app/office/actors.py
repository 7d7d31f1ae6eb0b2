"""Know who acts, and ask in every unit of work whether they still do, and as what.

A window stays open for hours. Whoever left meanwhile does nothing more in it, reading included;
whoever has other roles now goes on with those.
"""

from dataclasses import dataclass, field
from threading import local
from typing import Final

from app.rules.errors import Gone, RolesChanged
from app.rules.ids import StaffId
from app.rules.roles import Role
from app.storage.staff import StaffRow, Standing
from app.storage.unit import Unit

NOBODY: Final = StaffId(0)
"""Stands for who only reads before anybody has signed in, or in a backup."""
_GONE: Final = (
    "{name}さんは、この記録を使う人ではなくなりました。いまの操作では何も記録していません。"
    "これまでに保存した記録は、そのまま残っています。"
    "仕事を続ける方がサインインしてください。お心当たりがないときは、管理責任者にご確認ください。"
)
_CHANGED: Final = (
    "{name}さんの役割が変わりました（いまは{roles}）。いまの操作では何も記録していません。"
    "入力したものはそのまま残っています。続けられる操作か確かめて、もう一度お試しください。"
)


@dataclass
class Actor:
    """Name the person who signed in, and what they may be; the roles follow the person's row.

    `kept` is what that row said last; None before it was asked for the first time. The roles are
    shared by everything that goes on in the window; with which of them an act was begun, its own
    thread remembers.
    """

    id: StaffId
    login: str
    name: str
    roles: frozenset[Role]
    kept: frozenset[Role] | None = field(default=None, init=False, compare=False, repr=False)
    _begun: local = field(default_factory=local, init=False, compare=False, repr=False)

    @property
    def role_words(self) -> str:
        """Return the roles as the status line shows them."""
        return _words(self.roles)

    def begin(self, roles: frozenset[Role]) -> None:
        """Note with which roles an act was allowed to begin in this thread."""
        self._begun.roles = roles

    def go_on(self, unit: Unit) -> None:
        """Meet a unit that is to write, and ask whether the roles its act was begun with stand.

        Something else in the window may have noticed before that one was taken away.

        Raises:
            Gone: the person has left.
            RolesChanged: a role was taken away, so what was begun with it must not go on.
        """
        begun: frozenset[Role] = self._begun.__dict__.pop("roles", frozenset())
        self.meet(unit)
        if begun - self.roles:
            raise RolesChanged(_CHANGED.format(name=self.name, roles=self.role_words))
        self._begun.roles = begun

    def meet(self, unit: Unit) -> None:
        """Ask a unit that has begun whether this person still acts, and go on with their roles.

        Raises:
            Gone: the person has left.
            RolesChanged: a role was taken away, so what was begun with it must not go on.
        """
        if self.id == NOBODY:
            return
        found = unit.staff.standing(self.id)
        if found is None or not found.active or found.login != self.login:
            raise Gone(gone_words(self.name))
        if self.kept is None or found.roles == self.kept:
            self.kept = found.roles
            return
        self._follow(found)

    def _follow(self, found: Standing) -> None:
        before = self.roles
        # Who sits here with fewer roles than the person has is given none on the way.
        self.roles = found.roles if before == self.kept else before & found.roles
        self.kept = found.roles
        if before - self.roles:
            raise RolesChanged(_CHANGED.format(name=found.name, roles=_words(found.roles)))


def gone_words(name: str) -> str:
    """Tell somebody who has left what was kept, and what is to be done."""
    return _GONE.format(name=name)


def signed_in(person: StaffRow) -> Actor:
    """Return who acts from now on, by the row in which they were found at the sign-in."""
    actor = Actor(person.id, person.login, person.name, person.roles)
    actor.kept = person.roles
    return actor


def nobody(login: str = "") -> Actor:
    """Return who reads where no person of these records is meant."""
    return Actor(NOBODY, login, "", frozenset())


def _words(roles: frozenset[Role]) -> str:
    return "・".join(role.word for role in Role if role in roles)
