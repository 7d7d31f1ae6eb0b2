"""Contracts are kept with their amendments; what was said of the end decides when they hold."""

from dataclasses import replace
from datetime import date

import pytest

from app.office import (
    contract_amending,
    contract_endings,
    contracts,
    history,
    recipient_checks,
)
from app.office.contract_standings import standing, standings
from app.office.desk import Desk
from app.rules.amendment_drafts import AmendmentDraft
from app.rules.contracts import Said, lacking, unsure
from app.rules.errors import Refused
from app.rules.ids import ContractId, RecipientId
from app.rules.recipient_checks import CheckDraft
from tests.office.remedies import contract_of, contractor, third_party
from tests.office.seats import Office

LAST = date(2027, 3, 31)


def held(desk: Desk, key: RecipientId, day: date) -> list[str]:
    with desk.look() as unit:
        return [one.title for one in standings(unit, key, day)]


def the_one(desk: Desk, key: RecipientId) -> contracts.ContractRow:
    (row,) = contracts.rows(desk, key)
    return row


def test_a_contract_holds_on_its_first_and_its_last_day(office: Office) -> None:
    clerk, key = office.clerk, contractor(office)
    assert held(clerk, key, date(2026, 3, 31)) == []
    assert held(clerk, key, date(2026, 4, 1)) == ["印刷・発送の業務委託契約"]
    assert held(clerk, key, LAST) == ["印刷・発送の業務委託契約"]
    assert held(clerk, key, date(2027, 4, 1)) == []


def test_of_two_contracts_both_are_named_and_the_younger_stands(office: Office) -> None:
    clerk, key = office.clerk, contractor(office)
    contracts.add(clerk, key, contract_of("2026-05-01", title="封入の契約", no_onward="no"))
    assert held(clerk, key, date(2026, 5, 1)) == ["印刷・発送の業務委託契約", "封入の契約"]
    with clerk.look() as unit:
        now = standing(unit, key, date(2026, 5, 1))
        assert now is not None
        assert (now.title, now.ends_on, lacking(now.terms)) == ("封入の契約", None, ("再提供禁止",))
        assert standing(unit, key, date(2026, 3, 1)) is None


def test_an_amendment_carries_on_and_changes_from_its_day(office: Office) -> None:
    clerk, key = office.clerk, contractor(office)
    row = the_one(clerk, key)
    draft = AmendmentDraft(
        what="期間の延長と項目", effective_on="2027-04-01", until_on="2028-03-31", items=("お名前",)
    )
    contract_amending.amend(clerk, row.id, draft)
    with clerk.look() as unit:
        (before,) = standings(unit, key, LAST)
        (after,) = standings(unit, key, date(2027, 4, 1))
    assert before.terms.items == ()
    assert before.ends_on == date(2028, 3, 31)
    assert (after.terms.items, after.terms.confidentiality) == (("お名前",), Said.yes)
    with pytest.raises(Refused, match="効く日"):
        contract_amending.amend(clerk, row.id, AmendmentDraft(what="内容"))
    assert len(the_one(clerk, key).amendments) == 1


def test_one_that_renews_goes_on_until_somebody_says_so(office: Office) -> None:
    clerk, key = office.clerk, contractor(office, from_on="")
    renews = contract_of(
        "2024-04-01", "2025-03-31", renews=True, renewal_months="12", notice_months="3"
    )
    contracts.add(clerk, key, renews)
    assert held(clerk, key, date(2030, 1, 1))
    row = the_one(clerk, key)
    with pytest.raises(Refused, match="まだ来ていない日"):
        contract_endings.do_not_renew(clerk, row.id, date(2026, 4, 21), row.edition)
    contract_endings.do_not_renew(clerk, row.id, clerk.today, row.edition)
    assert held(clerk, key, LAST)
    assert not held(clerk, key, date(2027, 4, 1))
    with pytest.raises(Refused, match="先にこの契約"):
        contract_endings.do_not_renew(clerk, row.id, clerk.today, row.edition)


def test_a_contract_ends_before_its_time_with_a_reason(office: Office) -> None:
    clerk, key = office.clerk, contractor(office)
    row = the_one(clerk, key)
    for on, reason, words in (
        (date(2026, 3, 31), "都合", "始まり"),
        (date(2027, 4, 1), "都合", "2027年3月31日に終わります"),
        (date(2026, 9, 30), " ", "理由"),
    ):
        with pytest.raises(Refused, match=words):
            contract_endings.end(clerk, row.id, on, reason, row.edition)
    contract_endings.end(clerk, row.id, date(2026, 9, 30), "業務の終了", row.edition)
    assert held(clerk, key, date(2026, 9, 30))
    assert not held(clerk, key, date(2026, 10, 1))
    assert the_one(clerk, key).end_reason == "業務の終了"


def test_an_end_recorded_by_mistake_is_taken_back(office: Office) -> None:
    clerk, key = office.clerk, contractor(office)
    row = the_one(clerk, key)
    with pytest.raises(Refused, match="記録されていません"):
        contract_endings.take_back(clerk, row.id, "誤り", row.edition)
    contract_endings.end(clerk, row.id, date(2026, 9, 30), "業務の終了", row.edition)
    with pytest.raises(Refused, match="取り消す理由"):
        contract_endings.take_back(clerk, row.id, "", 2)
    contract_endings.take_back(clerk, row.id, "別の契約だった", 2)
    assert held(clerk, key, LAST)
    assert the_one(clerk, key).end_reason == ""


def test_what_was_typed_wrong_is_put_right_and_the_log_tells_both(office: Office) -> None:
    clerk, key = office.clerk, contractor(office)
    row = the_one(clerk, key)
    better = contract_of("2026-04-01", "2027-03-31", liability="unknown", title="業務委託契約書")
    contracts.change(clerk, row.id, better, row.edition)
    now = the_one(clerk, key)
    assert (now.title, unsure(now.terms), now.edition) == (
        "業務委託契約書",
        ("事故時の責任分担",),
        2,
    )
    with pytest.raises(Refused, match="先にこの契約"):
        contracts.change(clerk, row.id, better, row.edition)
    newest = history.rows(office.manager)[0]
    assert newest.title == "契約の内容を訂正"


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"title": ""}, "名称がありません"),
        ({"until_on": "2026-03-31"}, "始まりの日より前"),
        ({"work": "印刷\u202e"}, "目に見えない文字"),
    ],
)
def test_what_is_not_whole_is_refused(changed: dict[str, str], words: str, office: Office) -> None:
    key = contractor(office, from_on="")
    draft = replace(contract_of("2026-04-01"), **changed)  # type: ignore[arg-type]
    with pytest.raises(Refused, match=words):
        contracts.add(office.clerk, key, draft)
    assert contracts.rows(office.clerk, key) == []


def test_who_was_judged_unfit_gets_no_contract_until_it_is_better(office: Office) -> None:
    clerk, key = office.clerk, contractor(office, from_on="")
    unfit = CheckDraft(
        "selection",
        checked_on="2026-04-01",
        checked_by="試験",
        verdict="unfit",
        findings="規程なし",
    )
    recipient_checks.record(clerk, key, unfit)
    with pytest.raises(Refused, match="「不適」です"):
        contracts.add(clerk, key, contract_of("2026-04-01"))
    fit = replace(unfit, checked_on="2026-04-15", verdict="fit", findings="")
    recipient_checks.record(clerk, key, fit)
    contracts.add(clerk, key, contract_of("2026-04-16"))
    assert held(clerk, key, date(2026, 4, 16))


def test_only_a_contractor_has_contracts(office: Office) -> None:
    with pytest.raises(Refused, match="第三者です"):
        contracts.add(office.clerk, third_party(office), contract_of("2026-04-01"))
    with pytest.raises(Refused, match="見つかりません"):
        contract_endings.end(office.clerk, ContractId(99), LAST, "都合", 1)


def test_a_contract_that_was_ended_does_not_begin_after_its_end(office: Office) -> None:
    clerk, key = office.clerk, contractor(office)
    row = the_one(clerk, key)
    contracts.end(clerk, row.id, date(2026, 4, 20), "架空の理由", row.edition)
    row = the_one(clerk, key)
    with pytest.raises(Refused, match="2026年4月20日に終了した記録がある"):
        contracts.change(clerk, row.id, contract_of("2026-05-01"), row.edition)
    assert the_one(clerk, key) == row
