"""Judge a provision before it is made: its ground, the contract, the consents, the stops."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from app.rules.consents import Standing
from app.rules.eras import western
from app.rules.ids import MemberId
from app.rules.provision_grounds import GROUND_RULES, ProvisionGround
from app.rules.provisions import Provision
from app.rules.recipients import Recipient, has_contract
from app.rules.suspensions import Suspension, effect

_CONSENTING: frozenset[Standing] = frozenset({"current", "renewal_due"})
_RECORDABLE = "すでに渡した場合は「事実の記録（要是正）」を選んでください。"
_REFUSED = "提供を登録できません。"


@dataclass(frozen=True)
class Subject:
    """Hold what the gate must know of one person; `standing` on the first day of the provision.

    `child_stopped`: a child of hers is named whose information is stopped.
    """

    name: str
    standing: Standing
    stops: Sequence[Suspension] = ()
    erased: bool = False
    child_stopped: bool = False


@dataclass(frozen=True)
class Situation:
    """Hold what the gate looks at."""

    provision: Provision
    recipient: Recipient
    subjects: Mapping[MemberId, Subject]


def refusal(now: Situation) -> str | None:
    """Say why the provision cannot be made; None where it can, or where only asking is left."""
    return next((sentence for ask in _CHECKS if (sentence := ask(now))), None)


def question(now: Situation) -> str | None:
    """Say what a person must look at before the provision: a stop that reaches only a part."""
    ground = now.provision.ground
    for one in now.subjects.values():
        if effect(one.stops, ground) == "ask":
            words = "、".join(stop.words for stop in one.stops)
            return (
                f"{one.name} 様は、{words}の対象です。まだ何も登録していません。"
                "今回の提供がその範囲に当たらないことを確かめ、「確かめました」に印を付けてください。"
            )
    return None


def _fits_recipient(now: Situation) -> str | None:
    ground, kind = now.provision.ground, now.recipient.kind
    if kind in GROUND_RULES[ground].kinds:
        return None
    return (
        f"{_REFUSED}「{ground.word}」では、{kind.word}に提供できません。"
        f"根拠か提供先を選び直してください。{_RECORDABLE}"
    )


def _recipient_stands(now: Situation) -> str | None:
    ended = now.recipient.ended_on
    if ended is None or now.provision.to_on <= ended:
        return None
    return (
        f"{_REFUSED}{now.recipient.name}への提供は{western(ended)}で終わっています。"
        f"提供先を確かめてください。{_RECORDABLE}"
    )


def _contract_holds(now: Situation) -> str | None:
    if now.provision.ground is not ProvisionGround.entrusting:
        return None
    days = (now.provision.from_on, now.provision.to_on)
    if all(has_contract(now.recipient, day) for day in days):
        return None
    until = now.recipient.contract_until_on
    state = f"契約は{western(until)}で終わっています" if until else "契約が登録されていません"
    if now.recipient.contract_from_on and not until:
        state = f"契約は{western(now.recipient.contract_from_on)}からです"
    return f"{_REFUSED}{now.recipient.name}との{state}。契約を更新して登録し直すか、{_RECORDABLE}"


def _nobody_erased(now: Situation) -> str | None:
    if any(one.erased for one in now.subjects.values()):
        return f"{_REFUSED}内容を消去した方が含まれています。対象の方を確かめてください。"
    return None


def _nobody_stopped(now: Situation) -> str | None:
    for one in now.subjects.values():
        if one.child_stopped and now.provision.ground is not ProvisionGround.law:
            return (
                f"{_REFUSED}{one.name} 様のお子さまは、お子さま情報の停止の対象です。"
                f"このお子さまを除いて登録してください。{_RECORDABLE}"
            )
        if effect(one.stops, now.provision.ground) == "refuse":
            words = "、".join(stop.words for stop in one.stops)
            return (
                f"{_REFUSED}{one.name} 様は、{words}の対象です。"
                f"この方を除いて登録してください。{_RECORDABLE}"
            )
    return None


def _everybody_consents(now: Situation) -> str | None:
    if now.provision.ground is not ProvisionGround.consent:
        return None
    for one in now.subjects.values():
        if one.standing not in _CONSENTING:
            return (
                f"{_REFUSED}{one.name} 様の同意が、{western(now.provision.from_on)}の時点で"
                f"確かめられません。同意を確かめて記録するか、{_RECORDABLE}"
            )
    return None


_CHECKS: tuple[Callable[[Situation], str | None], ...] = (
    _fits_recipient,
    _recipient_stands,
    _contract_holds,
    _nobody_erased,
    _nobody_stopped,
    _everybody_consents,
)
