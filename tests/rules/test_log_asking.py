"""What is typed to find acts is cut into words and days."""

from datetime import date

import pytest

from app.rules.log_asking import Asked, read
from app.rules.periods import Days

APRIL = Days(date(2026, 4, 1), date(2026, 4, 30))


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("", Asked()),
        ("会員　変更", Asked(("会員", "変更"))),
        ("2026/4/20", Asked(days=Days(date(2026, 4, 20), date(2026, 4, 20)))),
        ("R8.4.20 印刷", Asked(("印刷",), Days(date(2026, 4, 20), date(2026, 4, 20)))),
        ("2026/4", Asked(days=APRIL)),
        ("２０２６年４月", Asked(days=APRIL)),
        ("2026/4/1〜2026/4/30", Asked(days=APRIL)),
        ("2026/4/1~2026/4/30", Asked(days=APRIL)),
        ("2026/4/1から2026/4/30まで", Asked(days=APRIL)),
        ("2026/4/1〜", Asked(days=Days(date(2026, 4, 1), None))),
        ("〜2026/4/30", Asked(days=Days(None, date(2026, 4, 30)))),
        ("26-0012", Asked(("26-0012",))),
        ("00010001", Asked(("00010001",))),
        ("2026/13", Asked(("2026/13",))),
        ("2026/2/30", Asked(("2026/2/30",))),
        ("から", Asked(("から",))),
        ("〜", Asked(("〜",))),
        ("申込から登録", Asked(("申込から登録",))),
    ],
)
def test_days_are_days_and_the_rest_are_words(typed: str, asked: Asked) -> None:
    assert read(typed) == asked
