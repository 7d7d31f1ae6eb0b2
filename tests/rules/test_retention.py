"""How long a record of the desk is kept: through its last day, never a day less."""

from datetime import date

from app.rules.retention import desk_keeping, provision_keeping

TODAY = date(2029, 4, 20)


def test_a_closed_case_is_kept_through_its_last_day() -> None:
    kept = desk_keeping(date(2026, 4, 20), 3, TODAY)
    assert kept is not None
    assert kept.until_on == TODAY
    assert "3年" in kept.ground
    assert desk_keeping(date(2026, 4, 19), 3, TODAY) is None


def test_a_leap_day_ends_on_the_28th() -> None:
    kept = desk_keeping(date(2028, 2, 29), 3, TODAY)
    assert kept is not None
    assert kept.until_on == date(2031, 2, 28)


def test_what_is_open_is_kept_from_today_on() -> None:
    kept = desk_keeping(None, 3, TODAY)
    assert kept is not None
    assert kept.until_on == date(2032, 4, 20)


def test_a_provision_is_kept_by_the_law() -> None:
    assert provision_keeping(date(2029, 4, 19), TODAY) is None
    kept = provision_keeping(TODAY, TODAY)
    assert kept is not None
    assert "第29条" in kept.ground
