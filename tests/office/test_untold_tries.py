"""Wrong passwords at a locked window, or for the old one, are told to the person and on record."""

from contextlib import closing

import pytest

from app.office import access, history, members, passwords
from app.office.desk import Desk
from app.storage.errors import RecordsOutOfReach, WrongKey
from app.storage.open_store import Store
from tests.office import seats
from tests.office.seats import CLERK, MANAGER, TYPED, Office

GUESS = "まちがった合言葉です"
NEW = "あたらしい合言葉にします"


def guess_at_the_lock(desk: Desk, times: int) -> None:
    for _ in range(times):
        with pytest.raises(WrongKey):
            access.unlock(desk, GUESS)


def newest(office: Office) -> tuple[str, object]:
    row = history.rows(office.manager)[0]
    return row.title, row.values


def test_who_unlocks_is_told_of_guesses_at_the_lock(office: Office) -> None:
    with closing(seats.sit(office.folder, office.watch, CLERK)) as clerk:
        guess_at_the_lock(clerk, 4)
        unlocked = access.unlock(clerk, TYPED)
        assert "4回まちがったパスワード" in unlocked.greeting
        assert "管理責任者に知らせてください" in unlocked.greeting
        assert newest(office) == (access.WRONG_TRIES, {"tries": 4})
        assert access.unlock(clerk, TYPED) == access.Unlocked()


def test_the_head_is_told_at_the_lock_what_to_do(office: Office) -> None:
    with closing(seats.sit(office.folder, office.watch, MANAGER)) as head:
        guess_at_the_lock(head, 1)
        assert "操作記録を確かめてください" in access.unlock(head, TYPED).greeting


def test_guesses_at_the_old_password_are_told_at_the_next_unlock(office: Office) -> None:
    with closing(seats.sit(office.folder, office.watch, CLERK)) as clerk:
        for _ in range(3):
            with pytest.raises(WrongKey):
                passwords.change_own(clerk, GUESS, NEW)
        passwords.change_own(clerk, TYPED, NEW)
        assert "3回まちがったパスワード" in access.unlock(clerk, NEW).greeting
        assert newest(office) == (access.WRONG_TRIES, {"tries": 3})


def test_a_window_that_stays_shut_forgets_no_guess(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def out_of_reach(_store: Store, *_: object) -> None:
        raise RecordsOutOfReach("別のファイルに入れ替わっています。")

    with closing(seats.sit(office.folder, office.watch, CLERK)) as clerk:
        guess_at_the_lock(clerk, 2)
        clerk.store.data_key = bytes(32)
        with monkeypatch.context() as broken:
            broken.setattr(Store, "follow", out_of_reach)
            with pytest.raises(RecordsOutOfReach):
                access.unlock(clerk, TYPED)
        assert "2回まちがったパスワード" in access.unlock(clerk, TYPED).greeting
        members.register(clerk, seats.member())
