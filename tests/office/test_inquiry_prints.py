"""The sheet says whom to look for and no more: never who asks, never where she hides."""

import pytest

from app.letters import extraction
from app.office import confidentiality, inquiries, inquiry_prints
from app.rules.errors import Refused
from app.rules.inquiry_sheets import InquiryDraft
from tests.office.asked_departments import DELIVERY, LEDGER, ask
from tests.office.matters import Matter
from tests.office.seats import Office, request


def printed(matter: Matter) -> str:
    rows = inquiries.of_case(matter.office.clerk, matter.id)
    return extraction.text(inquiry_prints.draw(matter.office.clerk, [row.id for row in rows]))


def test_each_sheet_names_department_person_and_due_day(matter: Matter) -> None:
    keys = ask(matter, LEDGER, DELIVERY)
    pages = extraction.page_texts(inquiry_prints.draw(matter.office.clerk, keys))
    assert len(pages) == 2
    number = matter.page.case.receipt_number
    for page, department, sheet in zip(pages, (LEDGER, DELIVERY), "12", strict=True):
        assert f"{department}　御中" in page
        assert f"{number}-{sheet}" in page
        for words in ("架空　花子（カクウ　ハナコ）", "00010001", "平成2年4月1日", "架空　湊"):
            assert words in page
        assert "令和8年4月27日（月）まで" in page
        assert "山形県鶴岡市末広町架空1-2" in page


def test_a_protected_person_is_found_by_her_code(matter: Matter) -> None:
    ask(matter)
    confidentiality.protect(matter.office.clerk, matter.member_id, "", "架空の理由")
    found = printed(matter)
    assert "00010001" in found
    assert "末広町" not in found
    assert "0235-00-0001" not in found


def test_who_asks_about_the_child_is_not_named(office: Office) -> None:
    father = request(requester_kind="parent", requester_name="架空　父夫", requester_kana="チチオ")
    matter = Matter.taken(office, father)
    ask(matter)
    found = printed(matter)
    assert "架空　花子" in found
    assert "父夫" not in found


def test_somebody_who_is_not_on_record_is_named_as_typed(office: Office) -> None:
    stranger = request(
        requester_name="架空　見知子", requester_kana="", member_code="", subject_kind="other"
    )
    matter = Matter.taken(office, stranger)
    ask(matter)
    found = printed(matter)
    assert "架空　見知子" in found
    assert "山形県鶴岡市末広町架空1-2" in found


def test_a_complaint_is_looked_into_without_naming_who_complains(office: Office) -> None:
    matter = Matter.taken(office, request(rights=("complaint",)))
    draft = InquiryDraft(("店舗",), "investigation", None, "4/27", "架空の店での応対について")
    inquiries.ask(office.clerk, matter.id, draft)
    found = printed(matter)
    assert "架空の店での応対について" in found
    assert "苦情" in found
    assert "花子" not in found


def test_printing_is_logged_and_looking_is_not(matter: Matter) -> None:
    keys = ask(matter)
    before = len(matter.page.log)
    inquiry_prints.draw(matter.office.clerk, keys)
    assert len(matter.page.log) == before
    assert inquiry_prints.take(matter.office.clerk, keys).startswith(b"%PDF")
    assert matter.page.log[0].title == "社内照会票を印刷"
    with pytest.raises(Refused, match="選んで"):
        inquiry_prints.draw(matter.office.clerk, [])
