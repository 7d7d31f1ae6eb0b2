"""Open a locked window again, under the key of today where somebody changed it meanwhile.

What is half typed in the window stays (OFFICE D-02): it goes on with the new key instead of ending.
"""

from typing import Final

from app.office import guessing
from app.office.desk import Desk
from app.storage import key_file
from app.storage.errors import KeyChanged
from app.storage.key_ring import KeyRing

_TURNING: Final = (
    "記録の鍵を、ほかの画面かPCで変えている途中です。記録は変わっていません。"
    "少し待ってから、もう一度お試しください。"
)


def unlock(desk: Desk, password: str) -> None:
    """Prove that who stands before a locked window is the person who signed in.

    Raises:
        MustWait: too many wrong passwords went before.
        WrongKey: it is not their password.
        KeyChanged: the key of the records is being changed just now.
        RecordsOutOfReach: other records were put in the place of those of this window.
        Gone: the person no longer works with the records; the password is not tried.
    """
    overtaken = _is_overtaken(desk)
    login, store = desk.actor.login, desk.store

    def attempt() -> tuple[KeyRing, bytes]:
        ring = key_file.parse(store.keys.read(), str(store.folder))
        return ring, ring.open_password(login, password)

    (ring, data_key), _wrong = guessing.guarded(store.tries, login, desk.clock, attempt)
    if data_key == store.data_key and not overtaken:
        return
    if ring.pending:
        raise KeyChanged(_TURNING)
    store.follow(ring, data_key)
    desk.attend()


def _is_overtaken(desk: Desk) -> bool:
    """Refuse who has left; a key that was changed is no reason to keep anybody out."""
    try:
        desk.attend()
    except KeyChanged:
        return True
    return False
