"""The gate asks for a fitting ground, a contract, a consent and no stop."""

from dataclasses import replace
from datetime import date

import pytest

from app.rules.ids import MemberId, RecipientId, SuspensionId
from app.rules.provision_gate import Situation, Subject, question, refusal
from app.rules.provision_grounds import ProvisionGround
from app.rules.provisions import Provision, RecordMethod, Way
from app.rules.recipients import Recipient, RecipientKind
from app.rules.suspensions import Suspension, SuspensionKind, SuspensionScope

DAY, PERSON = date(2026, 4, 16), MemberId(1)
PRINTER = Recipient(RecipientKind.contractor, "架空印刷株式会社", contract_from_on=date(2026, 4, 1))
CENTRE = Recipient(RecipientKind.third_party, "架空センター")


def now(
    ground: str, to: Recipient, day: date = DAY, last: date | None = None, **person: object
) -> Situation:
    provision = Provision(
        recipient_id=RecipientId(1),
        ground=ProvisionGround(ground),
        record_method=RecordMethod.each,
        from_on=day,
        to_on=last or day,
        items=("お名前",),
        way=Way.paper,
        people=((PERSON, None),),
    )
    subject = replace(Subject("架空　花子", "current"), **person)  # type: ignore[arg-type]
    return Situation(provision, to, {PERSON: subject})


def stopped(scope: SuspensionScope) -> Suspension:
    return Suspension(SuspensionId(1), PERSON, SuspensionKind.use, scope, "電話", DAY)


@pytest.mark.parametrize(
    ("situation", "words"),
    [
        (now("consent", CENTRE), None),
        (now("entrusting", PRINTER), None),
        (now("entrusting", CENTRE), "第三者に提供できません"),
        (now("joint_use", PRINTER), "委託先に提供できません"),
        (now("none", CENTRE), "提供できません"),
        (now("entrusting", PRINTER, date(2026, 3, 31)), "契約は2026年4月1日からです"),
        (now("entrusting", replace(PRINTER, contract_from_on=None)), "登録されていません"),
        (
            now("entrusting", replace(PRINTER, contract_until_on=DAY), last=date(2026, 4, 17)),
            "契約は2026年4月16日で終わっています",
        ),
        (now("consent", replace(CENTRE, ended_on=date(2026, 4, 15))), "で終わっています"),
        (now("consent", CENTRE, standing="withdrawn"), "同意が、2026年4月16日の時点で"),
        (now("consent", CENTRE, standing="none"), "確かめられません"),
        (now("consent", CENTRE, standing="renewal_due"), None),
        (now("law", CENTRE, standing="withdrawn"), None),
        (now("law", CENTRE, erased=True), "消去した方"),
        (now("consent", CENTRE, stops=(stopped(SuspensionScope.whole),)), "対象です"),
        (now("law", CENTRE, stops=(stopped(SuspensionScope.whole),)), None),
    ],
)
def test_the_gate(situation: Situation, words: str | None) -> None:
    sentence = refusal(situation)
    assert (sentence is None) == (words is None)
    assert words is None or words in (sentence or "")


def test_a_stop_of_a_part_is_a_question_and_no_refusal() -> None:
    situation = now("consent", CENTRE, stops=(stopped(SuspensionScope.part),))
    assert refusal(situation) is None
    assert "確かめました" in (question(situation) or "")
    assert question(now("law", CENTRE, stops=(stopped(SuspensionScope.part),))) is None
