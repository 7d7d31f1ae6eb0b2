"""What may be disposed of: what a proposal lacks, until when it is kept, in which way it goes."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.disposal_deeds import Deed, gaps
from app.rules.disposal_deeds import problems as deed_problems
from app.rules.disposal_gaps import problems
from app.rules.disposals import (
    MOST_ITEMS,
    DisposalDraft,
    DisposalItem,
    Medium,
    Way,
    disposal_number,
    kept_words,
    too_early,
    ways_for,
)
from app.rules.ids import RecipientId

TODAY = date(2026, 4, 20)
BOX = DisposalItem(
    Medium.paper, "架空の申込書", "3箱", "2022年度", "架空書庫", "12", date(2026, 3, 31)
)
DATA = DisposalItem(Medium.data, "架空の名簿のファイル", "1件", ground="使い終えた写し")
DISC = DisposalItem(Medium.carrier, "架空のCD-R", "2枚", place="架空金庫", ground="返却済みの写し")
DRAFT = DisposalDraft("2022年度の申込書", "保管の期間が過ぎたため", (BOX,))
DEED = Deed(TODAY, Way.dissolve, "架空 太郎")


def said(draft: DisposalDraft) -> list[str]:
    return [problem.field for problem in problems(draft)]


def test_a_whole_proposal_has_no_problem() -> None:
    assert said(DRAFT) == []
    assert said(replace(DRAFT, items=(DATA,))) == []
    assert said(replace(DRAFT, reason="")) == []


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (replace(DRAFT, title=" "), "title"),
        (replace(DRAFT, title="長" * 121), "title"),
        (replace(DRAFT, items=()), "items"),
        (replace(DRAFT, items=(BOX,) * (MOST_ITEMS + 1)), "items"),
        (replace(DRAFT, items=(BOX, DATA)), "items"),
        (replace(DRAFT, items=(replace(BOX, what=""),)), "what"),
        (replace(DRAFT, items=(replace(BOX, what="長" * 401),)), "what"),
        (replace(DRAFT, items=(replace(BOX, count_words=""),)), "count"),
        (replace(DRAFT, items=(replace(BOX, place=""),)), "place"),
        (replace(DRAFT, items=(replace(DISC, place=""),)), "place"),
        (replace(DRAFT, items=(replace(DATA, ground=""),)), "until"),
    ],
)
def test_each_gap_of_a_proposal_is_said(draft: DisposalDraft, field: str) -> None:
    assert said(draft) == [field]


def test_the_number_names_the_fiscal_year() -> None:
    assert disposal_number(2026, 1) == "廃26-0001"


def test_ways_fit_everything_on_the_list() -> None:
    assert ways_for([BOX]) == (Way.dissolve, Way.shred)
    assert ways_for([BOX, DISC]) == (Way.shred,)
    assert ways_for([DATA, DISC]) == (Way.erase,)
    assert ways_for([BOX, DATA]) == ()


def test_until_when_it_is_kept_is_said_beside_why_it_may_go() -> None:
    assert kept_words(BOX) == "2026年3月31日まで"
    assert kept_words(replace(BOX, ground="内規")) == "2026年3月31日まで　内規"
    assert kept_words(DATA) == "使い終えた写し"


@given(st.dates(date(2024, 1, 1), date(2033, 12, 31)), st.integers(-3, 3))
def test_kept_through_its_day_and_gone_from_the_next(until: date, days: int) -> None:
    early = too_early([replace(BOX, kept_until_on=until)], until + timedelta(days=days))
    assert bool(early) == (days <= 0)


def test_what_names_no_day_is_never_too_early() -> None:
    assert too_early([DATA], date(1999, 12, 31)) == ()


@pytest.mark.parametrize(
    ("deed", "field"),
    [
        (replace(DEED, done_on=None), "done_on"),
        (replace(DEED, done_on=TODAY + timedelta(days=1)), "done_on"),
        (replace(DEED, way=None), "way"),
        (replace(DEED, way=Way.erase), "way"),
        (replace(DEED, done_by=" "), "done_by"),
        (replace(DEED, done_by="", recipient_id=RecipientId(1)), "certificate"),
    ],
)
def test_each_gap_of_a_deed_is_said(deed: Deed, field: str) -> None:
    assert [problem.field for problem in deed_problems(deed, [BOX], TODAY)] == [field]


def test_a_house_that_did_it_is_witnessed_or_certifies_it() -> None:
    deed = replace(DEED, done_by="", recipient_id=RecipientId(1))
    assert deed_problems(replace(deed, witness="架空 花子"), [BOX], TODAY) == []
    assert deed_problems(replace(deed, certificate="4月20日付 第1号"), [BOX], TODAY) == []


def test_what_should_not_have_happened_is_named() -> None:
    assert gaps(DEED, [BOX], TODAY) == ()
    assert gaps(DEED, [BOX], None) == ("承認の前の廃棄です。",)
    late = gaps(DEED, [BOX], TODAY + timedelta(days=1))
    assert late == ("承認の日（2026年4月21日）より前の廃棄です。",)
    early = gaps(DEED, [replace(BOX, kept_until_on=TODAY)], TODAY)
    assert early == ("「架空の申込書」は2026年4月20日まで保管するものです。",)
    assert gaps(DEED, [BOX], TODAY, "契約が有効ではありません。") == ("契約が有効ではありません。",)
    assert gaps(replace(DEED, done_on=None), [BOX], None) == ()
