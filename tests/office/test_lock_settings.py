import pytest

from app.office import history, lock_settings
from app.rules.errors import Refused
from app.rules.locking import LockSettings
from tests.office.seats import Office


def test_screens_lock_after_fifteen_minutes_until_the_office_says_otherwise(
    office: Office,
) -> None:
    assert lock_settings.read(office.clerk).minutes == 15
    lock_settings.change(office.system, LockSettings(30, 120))
    assert lock_settings.read(office.clerk).minutes == 30
    assert lock_settings.read(office.clerk).office.clipboard_seconds == 120
    assert history.rows(office.manager)[0].title == "画面のロックの時間を設定"


def test_oneself_may_lock_sooner_but_not_later(office: Office) -> None:
    lock_settings.choose(office.clerk, 5)
    assert lock_settings.read(office.clerk).minutes == 5
    assert lock_settings.read(office.manager).minutes == 15
    lock_settings.choose(office.clerk, 60)
    assert lock_settings.read(office.clerk).minutes == 15
    lock_settings.choose(office.clerk, None)
    assert lock_settings.read(office.clerk).own is None


def test_a_clerk_does_not_set_the_office_and_nobody_sets_nonsense(office: Office) -> None:
    with pytest.raises(Refused, match="設定の変更"):
        lock_settings.change(office.clerk, LockSettings(60))
    with pytest.raises(Refused, match="5から60まで"):
        lock_settings.change(office.manager, LockSettings(480))
    assert lock_settings.read(office.clerk).office == LockSettings()
