"""Open a locked window again, under the key of today where somebody changed it meanwhile.

What is half typed in the window stays (OFFICE D-02): it goes on with the new key instead of ending.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from app.office import guessing, passwords
from app.office.desk import Desk
from app.office.wrong_tries import tell
from app.rules.errors import RolesChanged
from app.storage import key_file, unfinished
from app.storage.errors import KeyChanged
from app.storage.key_ring import KeyRing
from app.storage.keys import Opening
from app.storage.store import Store

_TURNING: Final = (
    "記録の鍵を、ほかの画面かPCで変えている途中です。記録は変わっていません。"
    "少し待ってから、もう一度お試しください。"
)


@dataclass(frozen=True)
class Unlocked:
    """Say what whoever unlocked is told of wrong passwords, and whether theirs must be another.

    `must_change` where somebody else chose the password since they were here.
    """

    greeting: str = ""
    must_change: bool = False


def unlock(desk: Desk, password: str) -> Unlocked:
    """Prove that who stands before a locked window is the person who signed in.

    Raises:
        MustWait: too many wrong passwords went before.
        WrongKey: it is not their password.
        KeyChanged, RecordsBusy: the key of the records is being changed just now.
        RecordsOutOfReach: other records were put in the place of those of this window.
        Gone: the person no longer works with the records; the password is not tried.
    """
    login, store = desk.actor.login, desk.store
    overtaken = _is_overtaken(desk)

    def attempt() -> bool:
        ring, data_key = _opened(store, lambda ring: ring.keys_by_password(login, password))
        if overtaken or data_key != store.data_key:
            store.follow(ring, data_key)
            _attend(desk)
        return passwords.must_change(desk)

    # Followed within the try: where the window stays shut, no wrong one before is forgotten.
    must_change, wrong = guessing.guarded(store.tries, login, desk.clock, attempt)
    return Unlocked(tell(desk, wrong), must_change)


def _opened(store: Store, ask: Callable[[KeyRing], Opening]) -> tuple[KeyRing, bytes]:
    """Return the ring and the data key that fit the records, whatever was left undone in it."""
    ring = key_file.parse(store.keys.read(), str(store.folder))
    data_key = ask(ring).data_key
    if not ring.pending:
        return ring, data_key
    if store.on_server:
        raise KeyChanged(_TURNING)
    return unfinished.settle(store.folder, ask)


def _is_overtaken(desk: Desk) -> bool:
    """Refuse who has left; a key that was changed is no reason to keep anybody out."""
    try:
        _attend(desk)
    except KeyChanged:
        return True
    return False


def _attend(desk: Desk) -> None:
    """Refuse who has left; who has other roles by now goes on with those."""
    with suppress(RolesChanged):
        desk.attend()
