"""What is due with a recipient is said 90, 60 and 30 days before, and once it is over."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.rules.contract_alerts import KnownContract
from app.rules.contracts import Amendment, Contract, Said, Terms
from app.rules.ids import ContractId
from app.rules.joint_uses import JointUse
from app.rules.recipient_alert import Alert, AlertKind, stage
from app.rules.recipient_alerts import Known, alerts_of, check_due, return_due
from app.rules.recipient_changes import ChangedField, RecipientChange
from app.rules.recipient_checks import CheckKind, RecipientCheck, Verdict
from app.rules.recipient_returns import RecipientReturn, ReturnWay
from app.rules.recipients import Recipient, RecipientKind
from app.rules.sub_contractors import SubContractor

TODAY = date(2026, 4, 20)
FIRST, LAST = date(2026, 4, 1), date(2027, 3, 31)
YES = Said.yes
WHOLE = Terms(confidentiality=YES, no_onward=YES, liability=YES)
ONE = ContractId(1)
PRINTER = Recipient(RecipientKind.contractor, "架空印刷株式会社", address="架空町1")
UNION = Recipient(RecipientKind.joint_user, "架空連合会")
CONTRACT = Contract("契約", FIRST, LAST, WHOLE)
CHOSEN = RecipientCheck(
    CheckKind.selection, checked_on=date(2026, 3, 1), checked_by="試験", verdict=Verdict.fit
)


def known(contract: Contract | None = CONTRACT, **changed: object) -> Known:
    contracts = () if contract is None else (KnownContract(ONE, contract),)
    whole: dict[str, object] = {"contracts": contracts, "checks": (CHOSEN,), **changed}
    return Known(PRINTER, **whole)  # type: ignore[arg-type]


def kinds(one: Known, today: date = TODAY) -> list[AlertKind]:
    return [alert.kind for alert in alerts_of(one, today)]


def only(one: Known, today: date = TODAY) -> Alert:
    (alert,) = alerts_of(one, today)
    return alert


@pytest.mark.parametrize(
    ("days", "expected"), [(0, 30), (30, 30), (31, 60), (60, 60), (90, 90), (91, None), (-1, None)]
)
def test_a_day_is_spoken_of_in_three_stages(days: int, expected: int | None) -> None:
    assert stage(TODAY + timedelta(days=days), TODAY) == expected


@pytest.mark.parametrize(
    ("until", "expected"),
    [
        (TODAY + timedelta(days=91), []),
        (TODAY + timedelta(days=90), [AlertKind.ending]),
        (TODAY, [AlertKind.ending]),
        (None, []),
    ],
)
def test_the_end_of_a_contract_is_announced(until: date | None, expected: list[AlertKind]) -> None:
    assert kinds(known(replace(CONTRACT, until_on=until))) == expected


def test_the_sentence_says_how_many_days_are_left() -> None:
    alert = only(known(replace(CONTRACT, until_on=TODAY + timedelta(days=12))))
    assert alert.sentence == "契約は2026年5月2日に終わります（あと12日）。"
    assert not alert.late


def test_another_contract_that_takes_over_silences_it() -> None:
    until = TODAY + timedelta(days=12)
    first = KnownContract(ONE, replace(CONTRACT, until_on=until))
    begun = until + timedelta(days=1)
    for from_on, expected in ((begun, []), (begun + timedelta(days=1), [AlertKind.ending])):
        later = replace(CONTRACT, from_on=from_on)
        two = (first, KnownContract(ContractId(2), later))
        assert kinds(known(contracts=two)) == expected
    more = Amendment("覚書", begun, "延長", until_on=LAST)
    assert kinds(known(contracts=(replace(first, amendments=(more,)),))) == []


def test_one_that_renews_is_announced_by_the_day_of_notice() -> None:
    renews = replace(CONTRACT, renews=True, renewal_months=12, notice_months=3)
    fresh = (replace(CHOSEN, checked_on=date(2026, 12, 1)),)
    alert = only(known(renews, checks=fresh), date(2026, 12, 20))
    assert (alert.kind, alert.due_on) == (AlertKind.notice, date(2026, 12, 31))
    assert "更新しないときは、2026年12月31日まで" in alert.sentence
    assert AlertKind.notice not in kinds(known(renews), date(2027, 1, 5))
    told = replace(renews, not_renewed_on=date(2026, 12, 20))
    assert AlertKind.ending in kinds(known(told), date(2027, 1, 5))


def test_without_a_contract_it_says_so_unless_one_is_coming() -> None:
    assert kinds(known(None)) == [AlertKind.missing]
    coming = replace(CONTRACT, from_on=TODAY + timedelta(days=10))
    assert kinds(known(coming)) == []
    ended = known(replace(CONTRACT, until_on=date(2026, 4, 19)))
    assert kinds(ended) == [AlertKind.ended, AlertKind.returning]
    assert "2026年4月19日に終わっています" in alerts_of(ended, TODAY)[0].sentence


@pytest.mark.parametrize(
    ("said", "kind", "words"),
    [
        (Said.no, AlertKind.lacking, "再提供禁止の条項がありません"),
        (Said.unknown, AlertKind.unsure, "再提供禁止の条項が未確認です"),
    ],
)
def test_a_clause_that_lacks_or_is_open_is_named(said: Said, kind: AlertKind, words: str) -> None:
    alert = only(known(replace(CONTRACT, terms=replace(WHOLE, no_onward=said))))
    assert alert.kind is kind
    assert words in alert.sentence


def test_the_yearly_look_is_due_a_year_after_the_last_one() -> None:
    old = replace(CONTRACT, from_on=date(2024, 2, 29), until_on=None)
    assert check_due(known(old, checks=()), TODAY) == date(2025, 2, 28)
    assert check_due(known(old), TODAY) == date(2027, 3, 1)
    assert kinds(known(old, checks=())) == [AlertKind.check, AlertKind.selection]
    taken_back = replace(CHOSEN, cancelled_on=TODAY)
    assert check_due(known(old, checks=(taken_back,)), TODAY) == date(2025, 2, 28)


def test_a_survey_on_its_way_is_waited_for_instead() -> None:
    old = replace(CONTRACT, from_on=date(2024, 4, 1), until_on=None)
    sent = RecipientCheck(CheckKind.survey, due_on=date(2026, 5, 1), asked_on=date(2026, 4, 10))
    alert = only(known(old, checks=(replace(CHOSEN, checked_on=date(2024, 3, 1)), sent)))
    assert (alert.kind, alert.late) == (AlertKind.answer, False)
    late = known(old, checks=(CHOSEN, replace(sent, due_on=date(2026, 4, 19))))
    assert only(late).late
    answered = replace(sent, answered_on=date(2026, 4, 15))
    assert kinds(known(old, checks=(CHOSEN, answered))) == []


@pytest.mark.parametrize(
    ("settled", "waits"),
    [
        (RecipientReturn(ONE, way=ReturnWay.erased, received_on=TODAY), False),
        (RecipientReturn(ONE, way=ReturnWay.nothing, note="なし"), False),
        (RecipientReturn(None, way=ReturnWay.erased, received_on=TODAY), False),
        (RecipientReturn(ONE, asked_on=TODAY), True),
        (RecipientReturn(ContractId(9), way=ReturnWay.erased, received_on=TODAY), True),
    ],
)
def test_at_the_end_a_certificate_is_waited_for(settled: RecipientReturn, *, waits: bool) -> None:
    ended = known(replace(CONTRACT, until_on=date(2026, 4, 19)), returns=(settled,))
    assert (return_due(ended, TODAY) is not None) is waits
    whole = replace(ended, recipient=replace(PRINTER, ended_on=date(2026, 4, 19)))
    assert (AlertKind.returning in kinds(whole)) is waits


def test_a_joint_user_must_be_in_the_policy_and_agreed_with() -> None:
    use = JointUse(FIRST, items=("お名前",), purpose="ご案内", agreement=YES)
    joint = Known(UNION, joint_uses=(use,))
    assert kinds(joint) == []
    assert kinds(replace(joint, listed=False)) == [AlertKind.unlisted]
    assert kinds(replace(joint, joint_uses=())) == [AlertKind.unused]
    open_one = replace(use, agreement=Said.unknown)
    assert kinds(replace(joint, joint_uses=(open_one,))) == [AlertKind.agreement]
    assert kinds(Known(replace(UNION, ended_on=TODAY))) == []


def test_a_reported_change_waits_until_it_is_on_record() -> None:
    moved = RecipientChange(ChangedField.address, "架空町1", "架空町2", TODAY, TODAY)
    assert kinds(known(changes=(moved,))) == [AlertKind.unapplied]
    assert kinds(known(changes=(replace(moved, effective_on=TODAY + timedelta(days=1)),))) == []
    back = replace(moved, after="架空町1")
    assert kinds(known(changes=(moved, back))) == []
    other = replace(moved, field=ChangedField.other)
    assert kinds(known(changes=(other,))) == []


def test_a_wish_to_hand_work_on_waits_for_an_answer() -> None:
    asked = SubContractor("架空製本株式会社", TODAY)
    alert = only(known(subs=(asked,)))
    assert alert.kind is AlertKind.handed_on
    assert "「架空製本株式会社」" in alert.sentence
    assert kinds(known(subs=(replace(asked, approved_on=TODAY),))) == []
