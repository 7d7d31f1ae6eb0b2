"""Only those who hold data for the office are asked, and told until when to answer."""

from dataclasses import replace
from datetime import date

import pytest

from app.rules.errors import Refused
from app.rules.recipient_papers import (
    RecipientPaper,
    items_of,
    may_be_asked,
    refuse_unasked,
    return_by,
)
from app.rules.recipients import Recipient, RecipientKind

PRINTER = Recipient(RecipientKind.contractor, "架空印刷株式会社", address="架空県架空市1番")


@pytest.mark.parametrize(
    ("kind", "asked"),
    [
        (RecipientKind.contractor, True),
        (RecipientKind.joint_user, True),
        (RecipientKind.third_party, False),
        (RecipientKind.authority, False),
    ],
)
def test_who_is_asked(kind: RecipientKind, *, asked: bool) -> None:
    one = replace(PRINTER, kind=kind)
    assert may_be_asked(one) is asked
    if not asked:
        with pytest.raises(Refused, match="対象ではありません"):
            refuse_unasked(one)


def test_without_an_address_there_is_no_letter() -> None:
    with pytest.raises(Refused, match="所在地が登録されていない"):
        refuse_unasked(replace(PRINTER, address=" "))
    refuse_unasked(PRINTER)


def test_what_is_known_of_the_contract_is_said() -> None:
    survey, returning = RecipientPaper.survey, RecipientPaper.returning
    begun, until = date(2026, 4, 1), date(2027, 3, 31)
    open_end = items_of(survey, PRINTER, (begun, None))
    assert open_end[0][1] == "令和8年4月1日から（終わりの日の定めなし）"
    closed = items_of(survey, PRINTER, (begun, until))
    assert closed[0][1] == "令和8年4月1日から令和9年3月31日まで"
    ending = ("契約・提供の終わり", "令和9年3月31日")
    assert items_of(returning, PRINTER, (begun, until))[0] == ending
    for known in ((begun, None), None):
        labels = [label for label, _text in items_of(returning, PRINTER, known)]
        assert labels == ["お返しいただくもの"]
    ended = replace(PRINTER, ended_on=until)
    assert items_of(returning, ended, None)[0] == ending


def test_the_day_is_three_weeks_later_with_its_weekday() -> None:
    assert return_by(date(2026, 4, 20)) == "令和8年5月11日（月）"
