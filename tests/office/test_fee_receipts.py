"""The receipt of a fee: only for what was received, once, under a number (P-16)."""

from datetime import date

import pytest

from app.letters.extraction import text as text_of
from app.office import fee_receipts, fees, letters
from app.rules.errors import Refused
from app.rules.fees import FeeTable
from app.rules.rights import Remedy
from tests.office import seats
from tests.office.matters import Matter
from tests.office.published_fees import publish
from tests.office.seats import Office


@pytest.fixture
def asked(office: Office) -> Matter:
    amounts = {Remedy.disclosure: 300, Remedy.purpose_notice: 200}
    publish(office.manager, FeeTable(date(2026, 4, 1), amounts))
    return Matter.taken(office, seats.request(rights=("disclosure", "purpose_notice")))


def pay(matter: Matter, place: int, receipt: str = "") -> None:
    right, desk = matter.page.case.rights[place], matter.office.clerk
    fees.receive(desk, matter.id, right.id, desk.today, way="窓口で現金", receipt=receipt)


def test_without_a_payment_there_is_none(asked: Matter, office: Office) -> None:
    with pytest.raises(Refused, match="受け取った記録がありません"):
        fee_receipts.preview(office.clerk, asked.id)
    with pytest.raises(Refused, match="受け取った記録がありません"):
        fee_receipts.issue(office.clerk, asked.id)
    assert asked.page.letters == []


def test_it_adds_up_what_was_received(asked: Matter, office: Office) -> None:
    pay(asked, 0)
    assert "金額 300円" in text_of(fee_receipts.preview(office.clerk, asked.id))
    pay(asked, 1)
    found = text_of(fee_receipts.preview(office.clerk, asked.id))
    assert "金額 500円" in found
    assert "個人情報の利用目的の通知のご請求の手数料 200円" in found
    assert "案（文書番号なし）" in found
    joined = found.replace("\n", "")
    assert "のご請求の手数料、個人情報の利用目的の通知のご請求の手数料として" in joined
    assert "領収印" in found


def test_the_fee_bears_its_number_and_no_second_one_is_made(asked: Matter, office: Office) -> None:
    pay(asked, 0)
    issued = fee_receipts.issue(office.clerk, asked.id)
    assert "手数料を受け取りました" in text_of(letters.pdf(office.clerk, issued.letter_id))
    line = fees.lines(office.clerk, asked.id)[0]
    assert line.row is not None
    assert line.row.receipt_word == issued.document_number
    assert line.row.received_on == office.clerk.today
    with pytest.raises(Refused, match="二重には発行できません"):
        fee_receipts.issue(office.clerk, asked.id)
    pay(asked, 1)
    assert "金額 200円" in text_of(fee_receipts.preview(office.clerk, asked.id))


def test_a_receipt_given_by_hand_counts(asked: Matter, office: Office) -> None:
    pay(asked, 0, receipt="架空-1")
    with pytest.raises(Refused, match="架空-1"):
        fee_receipts.issue(office.clerk, asked.id)
