"""Look at the contracts behind an entrusted provision: they hold, and they say what they must."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.rules.contracts import lacking, unsure
from app.rules.eras import western
from app.rules.ids import ContractId
from app.rules.provision_grounds import ProvisionGround
from app.rules.provision_items import quoted, sort_out
from app.rules.provision_promises import HeldContract
from app.rules.provision_purposes import beyond_contract
from app.rules.provision_situation import RECORDABLE, REFUSED, Closed, Situation


@dataclass(frozen=True)
class _Verdict:
    """Say what speaks against giving under one contract, and what must be looked at."""

    contract: HeldContract
    against: str
    unclear: str


def contract_holds(now: Situation) -> Closed | None:
    """Refuse an entrusted provision on a day on which no contract holds."""
    if now.provision.ground is not ProvisionGround.entrusting or now.cover.open_on is None:
        return None
    cover, name = now.cover, now.recipient.name
    state = f"{name}との契約が登録されていません。契約を登録するか、"
    if cover.ended_on is not None:
        ended = western(cover.ended_on)
        state = f"{name}との契約は{ended}で終わっています。契約を更新して登録し直すか、"
    elif cover.begins_on is not None:
        state = f"{name}との契約は{western(cover.begins_on)}からです。日付を確かめるか、"
    return Closed(f"{REFUSED}{state}{RECORDABLE}")


def contract_allows(now: Situation) -> Closed | None:
    """Refuse where a contract lacks one of its three clauses, or does not name what is given."""
    for best in _best(now):
        if best.against:
            title = f"{now.recipient.name}との「{best.contract.title}」"
            what = f"{title}には、{best.against}がありません。契約か提供の内容を確かめるか、"
            return Closed(f"{REFUSED}{now.at_the_time}{what}{RECORDABLE}")
    return None


def unclear_contracts(now: Situation) -> Iterator[str]:
    """Yield what must be looked at in the contracts: clauses that nobody has looked for yet."""
    found = (f"「{best.contract.title}」{best.unclear}" for best in _best(now) if best.unclear)
    yield from dict.fromkeys(f"{now.recipient.name}との{one}" for one in found)


def without_contract(now: Situation) -> Iterator[str]:
    """Yield that a contractor is given something as a third party, with no contract behind it."""
    if now.provision.ground is ProvisionGround.consent and now.no_contract:
        yield (
            f"{now.recipient.name}は委託先ですが、有効な契約が登録されていません。"
            "業務の委託に当たらないことを確かめてください。"
        )


def contract_of(now: Situation) -> ContractId | None:
    """Return the contract under which the data go on the first day; None where there is none."""
    return next((best.contract.contract_id for best in _best(now)), None)


def _best(now: Situation) -> Iterator[_Verdict]:
    """Yield, for each day of the cover, the contract that speaks least against the provision."""
    if now.provision.ground is ProvisionGround.entrusting:
        for choice in now.cover.days:
            yield min(_verdicts(now, choice), key=lambda one: (bool(one.against), one.unclear))


def _verdicts(now: Situation, choice: Sequence[HeldContract]) -> Iterator[_Verdict]:
    for contract in choice:
        missing, unsaid = lacking(contract.terms), unsure(contract.terms)
        lack = f"{quoted(missing)}の条項" if missing else ""
        against = "、".join(filter(None, (lack, beyond_contract(now, contract))))
        unknown = f"は、{quoted(unsaid)}の条項が未確認です。契約書で確かめてください。"
        open_items = sort_out(now.provision.items, contract.terms.items, "perhaps")
        open_words = f"は、{quoted(open_items)}を「その他」の項目に含むか確かめてください。"
        unclear = (unknown if unsaid else "") or (open_words if open_items else "")
        yield _Verdict(contract, against, unclear)
