"""Contracts come back as they were written; an amendment on record is never changed."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from app.rules.contracts import Amendment, Contract, Onward, Said, Terms
from app.rules.ids import ContractId
from app.rules.sub_contractors import SubContractor
from tests.storage.records import AT, BY, Records
from tests.storage.remedies import PRINTER

FIRST = date(2026, 4, 1)
TERMS = Terms("印刷", ("お名前",), ("ご案内",), Said.yes, Said.no, Said.unknown)
CONTRACT = Contract("契約", FIRST, date(2027, 3, 31), TERMS, 300, Said.no, "手渡し", FIRST)


def test_a_contract_comes_back_whole(records: Records) -> None:
    renews = replace(CONTRACT, renews=True, renewal_months=12, notice_months=3)
    with records.write() as unit:
        to = unit.recipients.add(PRINTER)
        key = unit.contracts.add(to, renews, BY, AT)
        assert unit.contracts.change(key, replace(renews, note="写しは金庫"), 1)
        assert not unit.contracts.change(key, renews, 1)
        one = Amendment("覚書", FIRST, "項目", items=(), liability=Said.yes)
        two = Amendment("覚書", FIRST, "期間", until_on=date(2028, 3, 31))
        three = replace(two, subcontracting=Onward.free, work="発送")
        for amendment in (one, two, three):
            unit.contracts.amendments.add(key, amendment, BY, AT)
        unit.contracts.subs.add(key, SubContractor("架空製本", FIRST, work="製本"), BY, AT)
        unit.log()
    with records.read() as unit:
        (row,) = unit.contracts.of([to])[to]
        (sub,) = unit.contracts.subs.of([key])[key]
        assert unit.contracts.find(ContractId(99)) is None
    assert (row.terms, row.note, row.edition) == (TERMS, "写しは金庫", 2)
    assert (row.renews, row.people_count, row.sensitive) == (True, 300, Said.no)
    amended = [(x.items, x.liability, x.until_on, x.subcontracting) for x in row.amendments]
    assert amended[0] == ((), Said.yes, None, None)
    assert amended[1] == (None, None, date(2028, 3, 31), None)
    assert amended[2][3] is Onward.free
    assert (sub.name, sub.work, sub.approved_on) == ("架空製本", "製本", None)


def test_an_amendment_stays_as_it_was_recorded(records: Records) -> None:
    with records.write() as unit:
        key = unit.contracts.add(unit.recipients.add(PRINTER), CONTRACT, BY, AT)
        unit.contracts.amendments.add(key, Amendment("覚書", FIRST, "期間"), BY, AT)
        unit.log()
    for statement in (
        "UPDATE contract_amendments SET what = 'ほか'",
        "DELETE FROM contract_amendments",
        "DELETE FROM contracts",
    ):
        with records.write() as unit:
            with pytest.raises(DatabaseError, match="stay"):
                unit.session.execute(text(statement))
            unit.session.rollback()
            unit.log()
