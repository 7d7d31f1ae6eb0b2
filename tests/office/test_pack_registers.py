"""The books that only the papers of an audit have: deadlines, facts, consents, prints, the log."""

from dataclasses import replace
from datetime import date

from app.office import (
    chain_book,
    consent_book,
    deadline_book,
    decisions,
    fact_book,
    history,
    intake,
    nonconformities,
    request_register,
    restrictions,
    taken_out_book,
    weekly_sheet,
)
from app.office.registers import Register
from app.rules.nonconformities import Gate
from app.rules.periods import Days
from app.rules.rights import Remedy
from app.rules.systems import System
from tests.office import seats
from tests.office.matters import Matter
from tests.office.seats import Office

ALL = Days()
APRIL = Days(date(2026, 4, 1), date(2026, 4, 30))


def cells(register: Register) -> list[dict[str, str]]:
    return [dict(zip(register.header, row, strict=True)) for row in register.rows]


def test_each_case_is_one_line_and_says_whether_it_was_in_time(office: Office) -> None:
    matter = Matter.taken(office)
    matter.post(matter.approved().issue())
    decisions.close(office.clerk, matter.id)
    both = (Remedy.disclosure.value, Remedy.correction.value)
    Matter.taken(office, seats.request(rights=both), seats.member(member_code="00000099"))
    intake.take(office.clerk, seats.request(system=System.business.value, rights=(), bases=()))
    book = deadline_book.register(office.auditor, APRIL)
    found = cells(book)
    assert len(found) == request_register.read(office.auditor, APRIL).requests == 3
    assert [row["期限"] for row in found][:2] == ["期限内", deadline_book.OPEN]
    assert found[1]["請求・申出の内容"] == "開示\n訂正・追加・削除"
    assert found[0]["回答期限"] == "R8.4.29"
    assert "終わったもの1件のうち、期限内は1件、期限後は0件です。対応中は1件です。" in book.lead


def test_a_case_that_was_taken_back_says_so(matter: Matter) -> None:
    office = matter.office
    decisions.withdraw(office.clerk, matter.id, None, office.clerk.today)
    decisions.close(office.clerk, matter.id)
    (row,) = cells(deadline_book.register(office.clerk, ALL))
    assert row["期限"] == "取下げ"


def test_what_only_the_head_sees_is_on_no_list_that_goes_out(office: Office) -> None:
    today = office.manager.today
    for gate, what in ((Gate.authority, "架空の照会"), (Gate.dispatch, "架空の発送")):
        nonconformities.record(office.manager, gate, happened_on=today, what=what)
    nonconformities.record(
        office.clerk, Gate.other, happened_on=date(2026, 3, 31), what="架空の前年度"
    )
    for desk in (office.manager, office.auditor):
        (row,) = cells(fact_book.register(desk, APRIL))
        assert (row["行われたこと"], row["是正の日・人"]) == ("架空の発送", "要是正")
        assert "管理責任者が別に保管" in fact_book.register(desk, APRIL).lead


def test_the_consents_are_those_of_the_last_day(matter: Matter) -> None:
    office = matter.office
    (now,) = cells(consent_book.register(office.auditor, APRIL))
    assert (now["同意の状況"], now["人数"]) == ("最新の方針に同意", "1")
    before = consent_book.register(office.auditor, replace(APRIL, to_on=date(2020, 1, 1)))
    assert before.rows == ()
    assert "令和2年1月1日現在" in before.lead


def test_only_what_was_printed_or_written_out_is_listed(office: Office) -> None:
    intake.take(office.clerk, seats.request())
    request_register.excel(office.clerk, ALL)
    weekly_sheet.take(office.clerk)
    found = cells(taken_out_book.register(office.auditor, APRIL))
    assert [row["行ったこと"] for row in found] == ["請求受付簿を書出し", "週間進行表を印刷"]
    assert (found[0]["行った人"], found[0]["件数"]) == ("試験　担当者", "1件")
    numbers = [int(row["番号"]) for row in found]
    assert numbers == sorted(numbers)
    assert taken_out_book.register(office.auditor, Days(to_on=date(2026, 3, 31))).rows == ()


def test_what_was_printed_of_a_restricted_case_is_not_named(matter: Matter) -> None:
    office = matter.office
    matter.approved().issue()
    said = [row["行ったこと"] for row in cells(taken_out_book.register(office.auditor, ALL))]
    assert said == [taken_out_book.KEPT]
    named = [office.manager.actor.id, office.clerk.actor.id]
    restrictions.restrict(office.manager, matter.id, named, "架空の理由")
    covered = [row["行ったこと"] for row in cells(taken_out_book.register(office.auditor, ALL))]
    assert len(covered) == len(said)
    assert taken_out_book.RESTRICTED in covered
    own = [row["行ったこと"] for row in cells(taken_out_book.register(office.manager, ALL))]
    assert own == said


def test_the_log_is_verified_and_its_ends_are_named(office: Office) -> None:
    intake.take(office.clerk, seats.request())
    rows = {row[0]: row[1] for row in chain_book.register(office.auditor, APRIL).rows}
    assert "書き換えや抜けはありません" in rows["検証の結果"]
    with office.manager.look() as unit:
        assert rows["期間の最後の値"].startswith(unit.history.anchor())
    assert rows["期間の最後の値"].endswith("（2026/04/20 11:00）")
    assert history.verify(office.manager, rows["期間の最初の値"].partition("（")[0]).ok
    book = chain_book.register(office.auditor, Days(to_on=date(2020, 1, 1)))
    empty = {row[0]: row[1] for row in book.rows}
    assert "期間の最初の値" not in empty
    assert empty["はじめから令和2年1月1日までの操作記録"] == "0件"
