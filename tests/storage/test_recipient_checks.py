"""Looks, returns, reports and joint uses come back as they were written."""

from dataclasses import replace
from datetime import date

from app.rules.contracts import Said
from app.rules.joint_uses import Duty, JointUse
from app.rules.recipient_changes import ChangedField, RecipientChange
from app.rules.recipient_checks import CheckKind, RecipientCheck, Verdict
from app.rules.recipient_returns import RecipientReturn, ReturnWay
from tests.storage.records import AT, BY, Records
from tests.storage.remedies import PRINTER

DAY = date(2026, 4, 10)
SURVEY = RecipientCheck(
    CheckKind.survey, asked_on=DAY, verdict=Verdict.improve, answers={"rule": "no"}
)


def test_a_look_and_a_return_come_back_and_know_who_was_first(records: Records) -> None:
    with records.write() as unit:
        to = unit.recipients.add(PRINTER)
        look = unit.recipient_checks.add(to, SURVEY, BY, AT)
        assert unit.recipient_checks.change(look, replace(SURVEY, findings="規程なし"), 1)
        assert not unit.recipient_checks.change(look, SURVEY, 1)
        back = unit.recipient_returns.add(to, RecipientReturn(asked_on=DAY), BY, AT)
        erased = RecipientReturn(asked_on=DAY, way=ReturnWay.erased, received_on=DAY)
        assert unit.recipient_returns.change(back, erased, 1)
        assert not unit.recipient_returns.change(back, erased, 1)
        unit.log()
    with records.read() as unit:
        (seen,) = unit.recipient_checks.of([to])[to]
        (returned,) = unit.recipient_returns.of([to])[to]
    assert (seen.verdict, dict(seen.answers)) == (Verdict.improve, {"rule": "no"})
    assert (seen.findings, seen.edition) == ("規程なし", 2)
    assert (returned.way, returned.received_on, returned.is_settled) == (
        ReturnWay.erased,
        DAY,
        True,
    )


def test_a_report_and_a_joint_use_come_back(records: Records) -> None:
    moved = RecipientChange(ChangedField.address, "架空町1", "架空町2", DAY, DAY, "文書で")
    use = JointUse(
        DAY, items=("お名前",), purpose="ご案内", agreement=Said.yes, duties=(Duty.accident,)
    )
    with records.write() as unit:
        to = unit.recipients.add(PRINTER)
        unit.recipient_changes.add(to, moved, BY, AT)
        key = unit.joint_uses.add(to, use, BY, AT)
        assert unit.joint_uses.change(key, replace(use, until_on=DAY), 1)
        assert not unit.joint_uses.change(key, use, 1)
        unit.log()
    with records.read() as unit:
        (reported,) = unit.recipient_changes.of([to])[to]
        (shared,) = unit.joint_uses.of([to])[to]
    assert (reported.field, reported.after, reported.note) == (
        ChangedField.address,
        "架空町2",
        "文書で",
    )
    assert (shared.items, shared.duties, shared.until_on) == (("お名前",), (Duty.accident,), DAY)
