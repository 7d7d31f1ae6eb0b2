"""Days of facts follow the setting; what is no day of the calendar stays as it was written."""

from app.letters.day_style import in_style
from app.letters.facts import DEFAULT
from app.rules.page_settings import PageSettings
from tests.letters.answer_samples import CORRECTED
from tests.letters.notice_samples import RETURNED

WESTERN = PageSettings(era_dates=False)


def test_era_days_stay_where_the_office_writes_them() -> None:
    assert in_style(RETURNED, DEFAULT) is RETURNED


def test_days_in_values_and_items_turn_western() -> None:
    turned = in_style(RETURNED, WESTERN)
    assert turned.values["received_on"] == "2026年4月20日"
    assert turned.values["return_by"] == "2026年5月11日（月）"
    assert "「令和19年」" in turned.items[1][1]


def test_days_deep_in_an_answer_turn_western() -> None:
    done = in_style(CORRECTED, WESTERN).done
    assert done is not None
    assert done.changes[1] == ("お子さまの生年月日", "2021年3月12日", "2021年3月21日")


def test_a_day_that_never_was_stays() -> None:
    assert in_style(("令和8年2月30日", "平成元年1月8日"), WESTERN) == (
        "令和8年2月30日",
        "1989年1月8日",
    )
