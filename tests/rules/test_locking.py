import pytest

from app.rules.errors import Refused
from app.rules.locking import LockSettings, locks_at, own_minutes, refuse_settings


def test_an_untouched_screen_locks_after_its_minutes() -> None:
    assert locks_at(100.0, 15) == 100.0 + 15 * 60


def test_a_call_holds_the_lock_for_half_an_hour_and_never_shortens_it() -> None:
    assert locks_at(100.0, 15, call_began=110.0) == 110.0 + 30 * 60
    assert locks_at(100.0, 60, call_began=110.0) == 100.0 + 60 * 60


@pytest.mark.parametrize(
    ("office", "own", "kept"), [(15, None, 15), (15, 5, 5), (15, 45, 15), (15, 1, 5)]
)
def test_nobody_locks_later_than_the_office_says(office: int, own: int | None, kept: int) -> None:
    assert own_minutes(office, own) == kept


@pytest.mark.parametrize("wanted", [LockSettings(4), LockSettings(61), LockSettings(15, 601)])
def test_times_that_leave_a_screen_open_are_refused(wanted: LockSettings) -> None:
    with pytest.raises(Refused, match="設定は変わっていません"):
        refuse_settings(wanted)


def test_usual_times_pass() -> None:
    refuse_settings(LockSettings())
    refuse_settings(LockSettings(60, 10))
