"""Askings and fees: each is recorded once, and ends by itself."""

from datetime import date

from app.rules.clock import Stop
from app.storage.completions import Completions
from app.storage.fees import Fees
from tests.storage.records import Records
from tests.storage.test_requests import stored, take


def test_each_asking_ends_by_itself(records: Records) -> None:
    with records.write() as unit:
        key = take(unit)
        papers = unit.requests.stop(key, date(2026, 4, 28), "住民票の写し", "identity")
        fee = unit.requests.stop(key, date(2026, 4, 28), "手数料", "fee")
        Completions(unit.session).end(fee, date(2026, 4, 30))
        unit.log()
    with records.read() as unit:
        first, second = Completions(unit.session).rows(key)
    assert (first.id, first.completed_on, first.matter, first.what) == (
        papers,
        None,
        "identity",
        "住民票の写し",
    )
    assert (second.id, second.completed_on, second.matter) == (fee, date(2026, 4, 30), "fee")
    assert stored(records, key).clock.stops == (
        Stop(date(2026, 4, 28)),
        Stop(date(2026, 4, 28), date(2026, 4, 30)),
    )


def test_a_fee_is_asked_for_and_paid(records: Records) -> None:
    with records.write() as unit:
        key = take(unit)
    right, other = (one.id for one in stored(records, key).rights)
    with records.write() as unit:
        fees = Fees(unit.session)
        fees.ask(right, 300, date(2026, 4, 28))
        asked = fees.of([right, other])
        fees.receive(right, date(2026, 4, 30), "切手", "領-1")
        unit.log()
    with records.read() as unit:
        paid = Fees(unit.session).of([right])[right]
    assert list(asked) == [right]
    assert (asked[right].amount_yen, asked[right].received_on) == (300, None)
    assert (paid.received_on, paid.way, paid.receipt_word, paid.asked_on) == (
        date(2026, 4, 30),
        "切手",
        "領-1",
        date(2026, 4, 28),
    )
