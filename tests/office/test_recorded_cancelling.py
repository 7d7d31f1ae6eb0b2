"""A record that never was is taken back with its reason; it stays in the book without effect."""

from datetime import date

import pytest

from app.office import (
    provision_book,
    provision_rows,
    provisions,
    received_book,
    received_rows,
    recorded_cancelling,
)
from app.rules.errors import Refused
from app.rules.ids import ProvisionId, ReceivedDataId
from app.rules.periods import Days
from tests.office.matters import Matter
from tests.office.receipts import receive
from tests.office.remedies import provide, third_party

WHY = "別の方の記録を誤って登録した"


def test_a_provision_taken_back_is_disclosed_no_more(matter: Matter) -> None:
    office, key = matter.office, provide(matter, third_party(matter.office), "consent")
    recorded_cancelling.cancel_provision(office.manager, key, WHY)
    (row,) = provision_rows.rows(office.clerk, [key])
    assert (row.is_cancelled, row.purpose) == (True, f"登録の取消し：{WHY}")
    with office.manager.look() as unit:
        assert provisions.record_lines(unit, matter.member_id) == []
    (cells,) = provision_book.register(office.clerk, Days()).rows
    assert cells[3] == "（取消し）"
    assert WHY in cells[5]
    with pytest.raises(Refused, match="もう取り消されています"):
        recorded_cancelling.cancel_provision(office.manager, key, WHY)


def test_a_receipt_taken_back_is_disclosed_no_more(matter: Matter) -> None:
    office = matter.office
    key = ReceivedDataId(receive(office, (matter.member_id, None)))
    recorded_cancelling.cancel_receipt(office.manager, key, WHY)
    assert received_rows.shown(office.clerk, [key])[0].row.is_cancelled
    with office.manager.look() as unit:
        assert provisions.record_lines(unit, matter.member_id) == []
    (cells,) = received_book.register(office.clerk, Days()).rows
    assert (cells[5], cells[0]) == ("（取消し）", f"R{date(2026, 4, 16).year - 2018}.4.16")
    with pytest.raises(Refused, match="もう取り消されています"):
        recorded_cancelling.cancel_receipt(office.manager, key, WHY)


def test_without_a_reason_or_a_record_nothing_is_taken_back(matter: Matter) -> None:
    manager, key = matter.office.manager, provide(matter, third_party(matter.office), "consent")
    with pytest.raises(Refused, match="理由"):
        recorded_cancelling.cancel_provision(manager, key, " ")
    with pytest.raises(Refused, match="見つかりません"):
        recorded_cancelling.cancel_provision(manager, ProvisionId(99), WHY)
    with pytest.raises(Refused, match="見つかりません"):
        recorded_cancelling.cancel_receipt(manager, ReceivedDataId(99), WHY)
    assert not provision_rows.rows(manager, [key])[0].is_cancelled
