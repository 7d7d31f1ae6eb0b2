"""Any letter of a case is posted, once, not before its date; a withdrawal is confirmed."""

from datetime import timedelta

import pytest

from app.letters import extraction
from app.office import decisions, endings, intake, letters, receipts
from app.rules.errors import Refused
from app.rules.ids import LetterId
from tests.office.matters import Matter
from tests.office.seats import Office, request


def post(matter: Matter, letter_id: LetterId, days: int = 0, method: str = "普通郵便") -> None:
    clerk = matter.office.clerk
    decisions.dispatch(
        clerk,
        matter.id,
        letter_id,
        method=method,
        tracking_number="",
        on=clerk.today + timedelta(days=days),
    )


def test_a_receipt_is_posted_and_leaves_the_right_where_it_was(matter: Matter) -> None:
    issued = receipts.issue(matter.office.clerk, matter.id)
    post(matter, issued.letter_id)
    (row,) = matter.page.letters
    assert (row.posted_on, row.method) == (matter.office.clerk.today, "普通郵便")
    assert matter.right.dispatched_on is None
    with pytest.raises(Refused, match="発送しています"):
        post(matter, issued.letter_id)


def test_no_letter_is_posted_before_its_date_or_to_come(matter: Matter) -> None:
    issued = receipts.issue(matter.office.clerk, matter.id)
    with pytest.raises(Refused, match="前になっています"):
        post(matter, issued.letter_id, days=-1)
    with pytest.raises(Refused, match="先の日付"):
        post(matter, issued.letter_id, days=1)
    with pytest.raises(Refused, match="発送の方法"):
        post(matter, issued.letter_id, method=" ")
    assert matter.page.letters[0].posted_on is None


def test_the_letter_of_another_case_is_refused(matter: Matter) -> None:
    issued = receipts.issue(matter.office.clerk, matter.id)
    other = intake.take(matter.office.clerk, request(about="架空の別の件")).request_id
    with pytest.raises(Refused, match="この受付の文書ではありません"):
        post(Matter(matter.office, other, matter.member_id), issued.letter_id)


def test_a_withdrawal_is_confirmed_by_letter_once(office: Office) -> None:
    draft = request(rights=("disclosure", "correction"))
    matter, clerk = Matter.taken(office, draft), office.clerk
    with pytest.raises(Refused, match="先に取下げを記録"):
        endings.issue_withdrawal(clerk, matter.id)
    decisions.withdraw(clerk, matter.id, matter.page.case.rights[1].id, clerk.today)
    assert "案" in extraction.text(endings.draft_withdrawal(clerk, matter.id))
    issued = endings.issue_withdrawal(clerk, matter.id)
    found = extraction.text(letters.pdf(clerk, issued.letter_id)).replace("\n", "")
    assert "令和8年4月20日に取下げのお申し出を承りました" in found
    assert "個人情報の訂正等のご請求" in found
    assert matter.page.letters[0].kind == "request_withdrawn"
    with pytest.raises(Refused, match="先に取下げを記録"):
        endings.issue_withdrawal(clerk, matter.id)
    post(matter, issued.letter_id)
