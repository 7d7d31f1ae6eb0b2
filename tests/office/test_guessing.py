"""Wrong passwords: counted over processes and restarts, told to who comes in, never for ever."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from app.office import access, history
from app.office.desk import Desk
from app.rules.errors import OfficeError, Refused
from app.rules.tries import MustWait
from app.storage import recovery_key, store
from app.storage.errors import WrongKey
from app.storage.store import RECORDS
from app.storage.try_file import FILE_NAME
from tests.office import seats
from tests.office.seats import CLERK, MANAGER, TYPED, Office, dice

WRONG = "ちがう合言葉をいれてみる"


def guess(office: Office, login: str = CLERK, typed: str = WRONG) -> Desk:
    return access.sign_in(
        office.folder, login, typed, clock=office.watch, randomness=dice().randbytes
    )


def wrong(office: Office, times: int, login: str = CLERK) -> None:
    for _ in range(times):
        with pytest.raises(WrongKey):
            guess(office, login)


def test_after_five_wrong_ones_even_the_right_one_waits(office: Office) -> None:
    wrong(office, 5)
    with pytest.raises(MustWait, match="あと10秒お待ちください") as caught:
        guess(office, typed=TYPED)
    assert caught.value.wait_s == 10
    assert access.wait_before(office.folder, office.watch) == 10
    office.watch.wait(seconds=10)
    guess(office, typed=TYPED).close()
    assert access.wait_before(office.folder, office.watch) == 0


def test_who_comes_in_is_told_and_the_log_says_so(office: Office) -> None:
    wrong(office, 3)
    wrong(office, 1, "dare")
    desk = guess(office, typed=TYPED)
    assert "4回まちがったパスワード" in desk.greeting
    desk.close()
    newest = history.rows(office.manager)[0]
    assert (newest.title, newest.values) == (access.WRONG_TRIES, {"tries": 4})
    again = guess(office, typed=TYPED)
    assert again.greeting == ""
    again.close()
    assert not (office.folder / FILE_NAME).exists()


def test_two_right_ones_at_once_are_no_wrong_ones(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_by_password = store.open_by_password

    def while_another_is_answered(folder: Path, login: str, password: str) -> store.Store:
        monkeypatch.setattr(store, "open_by_password", open_by_password)
        office.watch.wait(seconds=1)
        with closing(guess(office, typed=TYPED)) as other:
            assert other.greeting == ""
        return open_by_password(folder, login, password)

    monkeypatch.setattr(store, "open_by_password", while_another_is_answered)
    with closing(guess(office, typed=TYPED)) as desk:
        assert desk.greeting == ""
    assert not (office.folder / FILE_NAME).exists()


def test_a_right_one_during_which_the_clock_was_set_back_is_no_wrong_one(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_by_password = store.open_by_password

    def while_the_clock_is_set_right(folder: Path, login: str, password: str) -> store.Store:
        monkeypatch.setattr(store, "open_by_password", open_by_password)
        office.watch.wait(hours=-1)
        access.wait_s(office.manager)  # another screen looks
        return open_by_password(folder, login, password)

    monkeypatch.setattr(store, "open_by_password", while_the_clock_is_set_right)
    guess(office, typed=TYPED).close()
    office.watch.wait(minutes=15)
    with closing(guess(office, typed=TYPED)) as desk:
        assert desk.greeting == ""


def test_who_was_killed_in_between_has_tried_and_is_told_of_later(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object) -> store.Store:
        raise KeyboardInterrupt

    with monkeypatch.context() as held:
        held.setattr(store, "open_by_password", killed)
        for _ in range(5):
            with pytest.raises(KeyboardInterrupt):
                guess(office)
    assert access.wait_before(office.folder, office.watch) == 10
    office.watch.wait(minutes=11)
    with closing(guess(office, typed=TYPED)) as desk:
        assert "5回まちがったパスワード" in desk.greeting


def test_a_colleague_who_comes_in_between_frees_no_guesses(office: Office) -> None:
    wrong(office, 5, MANAGER)
    office.watch.wait(seconds=10)
    guess(office, typed=TYPED).close()
    wrong(office, 1, MANAGER)
    with pytest.raises(MustWait, match="あと20秒"):
        guess(office, MANAGER)


def test_the_file_keeps_times_and_known_logins_only(office: Office) -> None:
    wrong(office, 1)
    wrong(office, 1, WRONG)  # a password typed in the wrong place
    kept = json.loads((office.folder / FILE_NAME).read_text("utf-8"))
    assert [login for _at, login in kept] == [CLERK, ""]


def test_a_damaged_file_keeps_nobody_out(office: Office) -> None:
    for content in ("", "{", "[1]", '[["x", "y"]]', "\x00"):
        (office.folder / FILE_NAME).write_text(content, encoding="utf-8")
        guess(office, typed=TYPED).close()


def test_the_sheet_waits_as_well(office: Office) -> None:
    def by_sheet() -> Desk:
        return access.sign_in_with_recovery(
            office.folder,
            MANAGER,
            "".join(recovery_key.spell(bytes(recovery_key.KEY_BYTES))),
            clock=office.watch,
            randomness=dice().randbytes,
        )

    for _ in range(5):
        with pytest.raises(WrongKey, match="復旧用シート"):
            by_sheet()
    with pytest.raises(MustWait):
        by_sheet()


def test_a_window_unlocks_by_the_own_password_only(office: Office) -> None:
    access.unlock(office.clerk, TYPED)
    for _ in range(5):
        with pytest.raises(WrongKey):
            access.unlock(office.clerk, WRONG)
    with pytest.raises(MustWait):
        access.unlock(office.clerk, TYPED)
    assert access.wait_s(office.clerk) == 10
    office.watch.wait(seconds=11)
    access.unlock(office.clerk, TYPED)


@pytest.mark.parametrize("damage", ["records", "ring", "gone"])
def test_what_is_no_guess_is_not_counted(damage: str, office: Office) -> None:
    office.manager.close()
    if damage == "gone":
        (office.folder / RECORDS).unlink()
    elif damage == "ring":
        (office.folder / "keys.json").write_text("{}", encoding="utf-8")
    else:
        (office.folder / RECORDS).write_bytes(bytes(8192))
    for _ in range(7):
        with pytest.raises(OfficeError) as caught:
            guess(office, typed=TYPED)
        assert not isinstance(caught.value, MustWait)


def test_where_tries_cannot_be_kept_nobody_is_let_in(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.storage.whole_files.put", full)
    with pytest.raises(OfficeError, match="入力の回数を記録できない"):
        guess(office, typed=TYPED)


def test_a_folder_without_records_has_no_wait(tmp_path: Path) -> None:
    assert access.wait_before(tmp_path / "nowhere", seats.Watch()) == 0
    with pytest.raises((OfficeError, Refused)):
        seats.sit(tmp_path, seats.Watch())
    assert list(tmp_path.iterdir()) == []
