"""Warn of what is due with a recipient: contract, yearly look, certificate, reports (L-25)."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.rules.anniversaries import years_after
from app.rules.contract_alerts import KnownContract, contract_alerts, holding, last_ended
from app.rules.contracts import Said
from app.rules.eras import western
from app.rules.joint_uses import JointUse, stands
from app.rules.recipient_alert import Alert, AlertKind, stage, within
from app.rules.recipient_changes import ChangedField, RecipientChange
from app.rules.recipient_checks import CheckKind, RecipientCheck, Verdict
from app.rules.recipient_returns import RecipientReturn
from app.rules.recipients import Recipient, RecipientKind
from app.rules.sub_contractors import SubContractor, SubState

_YEARS: Final = 1
"""So often a contractor is looked at."""


@dataclass(frozen=True)
class Known:
    """Hold what is on record of one recipient; `listed`: whether the policy in force names it."""

    recipient: Recipient
    contracts: Sequence[KnownContract] = ()
    checks: Sequence[RecipientCheck] = ()
    returns: Sequence[RecipientReturn] = ()
    changes: Sequence[RecipientChange] = ()
    joint_uses: Sequence[JointUse] = ()
    subs: Sequence[SubContractor] = ()
    listed: bool = True


def alerts_of(known: Known, today: date) -> tuple[Alert, ...]:
    """Return what is due with a recipient, the most urgent first."""
    found = [alert for ask in _ASKED for alert in ask(known, today)]
    return tuple(sorted(found, key=lambda one: (not one.late, one.due_on or date.max)))


def check_due(known: Known, today: date) -> date | None:
    """Return the day by which a contractor is to be looked at again; None where it need not be."""
    held = holding(known.contracts, today)
    if known.recipient.kind is not RecipientKind.contractor or not held:
        return None
    done = [one.checked_on for one in judged(known.checks) if one.checked_on is not None]
    base = max(done, default=min(one.contract.from_on for one in held))
    return years_after(base, _YEARS)


def return_due(known: Known, today: date) -> date | None:
    """Return the last day of a contract after which no certificate came; None where none waits."""
    over = last_ended(known.contracts, today)
    if over is None or holding(known.contracts, today):
        return None
    one, last = over
    settled = {row.contract_id for row in known.returns if row.is_settled}
    return None if settled & {one.contract_id, None} else last


def judged(checks: Sequence[RecipientCheck]) -> Sequence[RecipientCheck]:
    """Return the looks that came to a verdict and were not taken back."""
    return [one for one in checks if one.cancelled_on is None and one.verdict is not Verdict.none]


def unapplied(known: Known, today: date) -> Sequence[RecipientChange]:
    """Return the reported changes that count by now and are not what is on record."""
    latest: dict[ChangedField, RecipientChange] = {}
    for one in sorted(known.changes, key=lambda change: change.effective_on):
        if one.effective_on <= today and one.field is not ChangedField.other:
            latest[one.field] = one
    return [
        one for field, one in latest.items() if getattr(known.recipient, field.value) != one.after
    ]


def _of_contracts(known: Known, today: date) -> Iterator[Alert]:
    if _receives(known, RecipientKind.contractor):
        yield from contract_alerts(known.contracts, today)
        kinds = {one.kind for one in judged(known.checks)}
        if known.contracts and CheckKind.selection not in kinds:
            yield Alert(
                AlertKind.selection, "選定の評価が記録されていません。評価を記録してください。"
            )


def _of_checks(known: Known, today: date) -> Iterator[Alert]:
    waiting = [one for one in known.checks if one.is_open and one.asked_on is not None]
    for one in waiting:
        if one.answered_on is None and one.due_on is not None:
            late = one.due_on < today
            said = "過ぎています" if late else f"{within(one.due_on, today)}です"
            sentence = f"調査票の回答の期限（{western(one.due_on)}）が{said}。"
            yield Alert(AlertKind.answer, sentence, one.due_on, late)
    due = check_due(known, today)
    if due is None or waiting or known.recipient.ended_on is not None:
        return
    late = due < today
    if late or stage(due, today):
        said = "過ぎています" if late else f"{within(due, today)}です"
        sentence = f"定期の確認の時期（{western(due)}）が{said}。調査票を送ってください。"
        yield Alert(AlertKind.check, sentence, due, late)


def _of_returns(known: Known, today: date) -> Iterator[Alert]:
    last = return_due(known, today)
    if last is not None:
        sentence = (
            f"契約は{western(last)}に終わっていますが、返還・消去の証明書が記録されていません。"
        )
        yield Alert(AlertKind.returning, sentence, last, late=True)


def _of_joint_uses(known: Known, today: date) -> Iterator[Alert]:
    if not _receives(known, RecipientKind.joint_user):
        return
    now = [one for one in known.joint_uses if stands(one, today)]
    if not now:
        sentence = "共同利用が登録されていません。方針の内容で登録してください。"
        yield Alert(AlertKind.unused, sentence)
    elif not known.listed:
        sentence = (
            "施行中の方針の「共同利用者の範囲」に、この名称が見当たりません。"
            "範囲の追加は原則としてできません。方針と登録を確かめてください。"
        )
        yield Alert(AlertKind.unlisted, sentence, late=True)
    if any(one.agreement is not Said.yes for one in now):
        yield Alert(AlertKind.agreement, "取決め書のあることが確かめられていません。")


def _of_changes(known: Known, today: date) -> Iterator[Alert]:
    for one in unapplied(known, today):
        sentence = (
            f"届け出のあった{one.field.word}の変更（{western(one.effective_on)}から）が、"
            "提供先の内容に反映されていません。"
        )
        yield Alert(AlertKind.unapplied, sentence, one.effective_on, late=True)


def _of_subs(known: Known, _today: date) -> Iterator[Alert]:
    for one in known.subs:
        if one.state is SubState.asked and known.recipient.ended_on is None:
            sentence = (
                f"再委託先「{one.name}」の届け出（{western(one.asked_on)}）に、"
                "まだ承認・不承認をしていません。"
            )
            yield Alert(AlertKind.handed_on, sentence)


def _receives(known: Known, kind: RecipientKind) -> bool:
    return known.recipient.kind is kind and known.recipient.ended_on is None


_ASKED: Final[tuple[Callable[[Known, date], Iterator[Alert]], ...]] = (
    _of_contracts,
    _of_checks,
    _of_returns,
    _of_joint_uses,
    _of_changes,
    _of_subs,
)
