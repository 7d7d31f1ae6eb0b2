"""Sheets to departments: what must stand on them, and what can come back to each kind."""

from dataclasses import replace
from datetime import date

import pytest

from app.rules.calendar import desk_calendar
from app.rules.inquiries import BEFORE_DECISION, InquiryAnswer, InquiryKind
from app.rules.inquiry_sheets import (
    ANSWERS_OF,
    InquiryDraft,
    ItemDraft,
    ReplyDraft,
    kinds_for,
    read_inquiry,
    read_reply,
    suggested_due,
)
from app.rules.rights import Remedy

TODAY = date(2026, 4, 20)
SHEET = InquiryDraft(("組合員台帳",), "search", None, "2026-04-27")
REPLY = ReplyDraft("none", "2026-04-20", "見本　答子")
ITEM = ItemDraft("架空の項目", "架空の内容")


def fields(draft: InquiryDraft) -> list[str]:
    return [problem.field for problem in read_inquiry(draft, TODAY)[1]]


def wrong(draft: ReplyDraft, kind: InquiryKind = InquiryKind.search, files: int = 0) -> list[str]:
    _reply, problems = read_reply(draft, kind, TODAY, TODAY, files=files)
    return [problem.field for problem in problems]


def test_a_whole_sheet_is_read() -> None:
    inquiry, problems = read_inquiry(replace(SHEET, asked=" 架空のお願い "), TODAY)
    assert not problems
    assert inquiry is not None
    assert (inquiry.kind, inquiry.due_on) == (InquiryKind.search, date(2026, 4, 27))
    assert inquiry.asked == "架空のお願い"


def test_what_a_sheet_lacks_is_named_beside_its_field() -> None:
    assert fields(InquiryDraft()) == ["departments", "kind", "due_on", "asked"]
    assert fields(replace(SHEET, due_on="2026-04-19")) == ["due_on"]
    assert fields(replace(SHEET, due_on="4月40日")) == ["due_on"]
    assert fields(replace(SHEET, due_on="2026-04-20")) == []


def test_only_a_search_needs_no_words() -> None:
    for kind in InquiryKind:
        expected = [] if kind is InquiryKind.search else ["asked"]
        assert fields(replace(SHEET, kind=kind.value)) == expected


@pytest.mark.parametrize("kind", InquiryKind)
@pytest.mark.parametrize("answer", InquiryAnswer)
def test_each_kind_has_its_answers(kind: InquiryKind, answer: InquiryAnswer) -> None:
    looks = {InquiryAnswer.none, InquiryAnswer.holds, InquiryAnswer.delivered}
    does = {InquiryAnswer.none, InquiryAnswer.done, InquiryAnswer.refused}
    fits = answer in (looks if kind in BEFORE_DECISION else does)
    items = (ITEM,) if answer is InquiryAnswer.delivered else ()
    draft = replace(REPLY, answer=answer.value, note="架空", items=items)
    reply, problems = read_reply(draft, kind, TODAY, TODAY)
    assert (reply is not None) is fits
    assert (answer in ANSWERS_OF[kind]) is fits
    assert [problem.field for problem in problems][:1] == ([] if fits else ["answer"])


def test_what_an_answer_lacks_is_named() -> None:
    assert wrong(ReplyDraft()) == ["answer", "answered_on", "answered_by_name"]
    assert wrong(replace(REPLY, answered_on="2026-04-21")) == ["answered_on"]
    assert wrong(replace(REPLY, answered_on="2026-04-19")) == ["answered_on"]
    assert wrong(replace(REPLY, answer="refused"), InquiryKind.erasure) == ["note"]


def test_what_was_delivered_is_there() -> None:
    delivered = replace(REPLY, answer="delivered")
    assert wrong(delivered) == ["items"]
    assert wrong(delivered, files=1) == []
    assert wrong(replace(delivered, items=(ITEM, ItemDraft()))) == []
    assert wrong(replace(delivered, items=(ItemDraft("名前だけ"),))) == ["items"]
    assert wrong(replace(delivered, items=(ItemDraft("長" * 121, "内容"),))) == ["items"]


def test_nothing_is_delivered_beside_another_answer() -> None:
    assert wrong(replace(REPLY, items=(ITEM,))) == ["items"]
    assert wrong(REPLY, files=1) == ["items"]


def test_a_department_answers_before_the_desk_must_post() -> None:
    calendar = desk_calendar()
    assert suggested_due(TODAY, None, calendar) == date(2026, 4, 25)
    assert suggested_due(TODAY, date(2026, 5, 4), calendar) == date(2026, 4, 25)
    assert suggested_due(TODAY, date(2026, 4, 24), calendar) == date(2026, 4, 22)
    # 4/29 is a holiday: the last open day before it.
    assert suggested_due(date(2026, 4, 24), None, calendar) == date(2026, 4, 28)
    assert suggested_due(TODAY, date(2026, 4, 1), calendar) == TODAY


def test_what_may_be_asked_follows_the_right() -> None:
    assert kinds_for(None) == kinds_for(Remedy.disclosure) == (InquiryKind.search,)
    assert kinds_for(Remedy.correction) == (InquiryKind.search, InquiryKind.correction)
    assert kinds_for(Remedy.erasure) == (InquiryKind.search, InquiryKind.erasure)
    assert kinds_for(Remedy.complaint) == (InquiryKind.investigation,)
