from datetime import date

import pytest

from app.letters.extraction import text
from app.office import completions, confidentiality, decisions, letters, receipts
from app.rules.completions import AskingDraft
from app.rules.errors import Refused
from app.rules.fees import FeeTable
from app.rules.rights import Remedy
from tests.office import seats
from tests.office.matters import Matter
from tests.office.published_fees import publish
from tests.office.seats import Office


def told(matter: Matter) -> str:
    issued = receipts.issue(matter.office.clerk, matter.id)
    pdf = letters.pdf(matter.office.clerk, issued.letter_id, reprint=False, reason="架空の確認")
    return text(pdf).replace("\n", "")


def test_the_letter_says_what_came_when_and_until_when_it_is_answered(matter: Matter) -> None:
    found = told(matter)
    for sentence in (
        "個人情報の開示のご請求を受け付けました（お知らせ）",
        f"受付番号 {matter.page.case.receipt_number}",
        "当生協に届いた日 令和8年4月15日（水）",
        "ご請求の内容 個人情報の開示のご請求",
        "ご希望の受取り方法 書面を郵送",
        "手数料 いただきません",
        "令和8年4月29日（水）を目安に",
    ):
        assert sentence in found
    assert "39条" not in found
    (letter,) = matter.page.letters
    assert letter.kind == "receipt"
    with matter.office.clerk.look() as unit:
        assert [one.purpose for one in unit.case_letters.rows(matter.id)] == ["receipt"]


def test_while_it_waits_no_day_is_promised(matter: Matter) -> None:
    decisions.ask_completion(matter.office.clerk, matter.id, matter.office.clerk.today, "写し")
    found = told(matter)
    assert "目安に" not in found
    assert "届きましたら、回答の予定日をお知らせいたします" in found


def test_the_bereaved_are_promised_no_day(office: Office) -> None:
    asked = seats.request(
        requester_kind="bereaved", rights=("wish",), member_code="", requester_name="架空　遺子"
    )
    found = told(Matter.taken(office, asked))
    assert "お申し出を受け付けました（お知らせ）" in found
    assert "目安に" not in found
    assert "手数料" not in found


def test_a_fee_is_named_once_it_was_public(office: Office) -> None:
    publish(office.manager, FeeTable(date(2026, 4, 1), {Remedy.disclosure: 300}))
    assert "手数料 300円" in told(Matter.taken(office))


def test_a_correction_speaks_of_no_fee(office: Office) -> None:
    matter = Matter.taken(office, seats.request(rights=("correction",)))
    assert "手数料" not in told(matter)


def test_a_half_filled_intake_is_not_told_of(office: Office) -> None:
    matter = Matter.taken(office, seats.request(about=""))
    with pytest.raises(Refused, match="受付が完了してから"):
        receipts.issue(office.clerk, matter.id)
    assert matter.page.letters == []


def test_a_closed_case_is_not_told_of(matter: Matter) -> None:
    clerk = matter.office.clerk
    decisions.withdraw(clerk, matter.id, None, clerk.today)
    decisions.close(clerk, matter.id)
    with pytest.raises(Refused, match="回答の前までに"):
        receipts.issue(clerk, matter.id)


def test_the_draft_of_a_protected_person_is_seen_by_those_who_may(matter: Matter) -> None:
    office = matter.office
    confidentiality.protect(office.clerk, matter.member_id, "2026-04-10", "支援措置")
    assert "案" in text(receipts.preview(office.clerk, matter.id))
    with pytest.raises(Refused, match="秘匿"):
        receipts.preview(office.auditor, matter.id)


def ask_by_letter(matter: Matter) -> None:
    draft = AskingDraft("運転免許証の写し", date(2026, 5, 7))
    completions.issue_asking(matter.office.clerk, matter.id, draft)


def came(matter: Matter, days: int = 3) -> None:
    matter.office.watch.wait(days=days)
    decisions.receive_completion(matter.office.clerk, matter.id, matter.office.clerk.today)


def test_once_the_papers_came_the_letter_says_so_and_names_the_new_day(matter: Matter) -> None:
    ask_by_letter(matter)
    came(matter)
    found = told(matter)
    for sentence in (
        "書類が届きました（回答予定日のお知らせ）",
        "当生協に届いた日 令和8年4月23日（木）",
        "回答の予定日 令和8年5月2日（土）",
    ):
        assert sentence in found
    assert "受け付けました" not in found
    assert matter.page.letters[0].kind == "resumed"


def test_the_first_letter_of_a_case_stays_the_receipt(matter: Matter) -> None:
    clerk = matter.office.clerk
    decisions.ask_completion(clerk, matter.id, clerk.today, "写し")
    came(matter)
    assert "個人情報の開示のご請求を受け付けました（お知らせ）" in told(matter)
    assert "書類が届きました（回答予定日のお知らせ）" in told(matter)


def test_after_the_new_day_no_day_is_promised(matter: Matter) -> None:
    ask_by_letter(matter)
    came(matter)
    matter.office.watch.wait(days=30)
    found = told(matter)
    assert "回答の予定日 " not in found
    assert "できるだけ早く、文書でお答えいたします" in found


def test_the_page_says_that_the_new_day_was_not_told_yet(matter: Matter) -> None:
    def owed() -> bool:
        (section,) = [one for one in matter.page.sections if one.title == "補正のお願い"]
        return ("回答予定日のお知らせ", "まだお知らせしていません") in section.facts

    ask_by_letter(matter)
    assert not owed()
    came(matter)
    assert owed()
    told(matter)
    assert not owed()
