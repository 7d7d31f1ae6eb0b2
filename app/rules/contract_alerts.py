"""Warn of what is due with the contracts of a contractor, and of what they lack."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.rules.contract_days import ends_on, holds, notice_day
from app.rules.contracts import Amendment, Contract, lacking, terms_on, unsure
from app.rules.eras import western
from app.rules.ids import ContractId
from app.rules.recipient_alert import Alert, AlertKind, stage, within


@dataclass(frozen=True)
class KnownContract:
    """Hold one contract with its amendments."""

    contract_id: ContractId
    contract: Contract
    amendments: Sequence[Amendment] = ()

    def holds(self, day: date) -> bool:
        """Tell whether it holds on a day."""
        return holds(self.contract, self.amendments, day)

    def ends_on(self, day: date) -> date | None:
        """Return its last day as seen from a day."""
        return ends_on(self.contract, self.amendments, day)


def holding(known: Sequence[KnownContract], day: date) -> Sequence[KnownContract]:
    """Return the contracts that hold on a day."""
    return [one for one in known if one.holds(day)]


def last_ended(known: Sequence[KnownContract], today: date) -> tuple[KnownContract, date] | None:
    """Return the contract that ended last, with its last day; None where none is over."""
    over = [
        (one, last) for one in known if (last := one.ends_on(today)) is not None and last < today
    ]
    return max(over, key=lambda pair: pair[1], default=None)


def contract_alerts(known: Sequence[KnownContract], today: date) -> Iterator[Alert]:
    """Yield what is due with the contracts of one contractor that still receives."""
    held = holding(known, today)
    if not held:
        yield from _without(known, today)
    for one in held:
        yield from _clauses(one, today)
    yield from _ends(known, held, today)


def _without(known: Sequence[KnownContract], today: date) -> Iterator[Alert]:
    coming = min((one.contract.from_on for one in known), default=None)
    over = last_ended(known, today)
    if over is not None:
        sentence = (
            f"契約は{western(over[1])}に終わっています。続けるときは、契約を更新してください。"
        )
        yield Alert(AlertKind.ended, sentence, over[1], late=True)
    elif coming is None:
        sentence = "契約が登録されていません。契約のある日だけ、情報をお渡しできます。"
        yield Alert(AlertKind.missing, sentence, late=True)


def _clauses(one: KnownContract, today: date) -> Iterator[Alert]:
    terms = terms_on(one.contract, one.amendments, today)
    without, open_ones = "・".join(lacking(terms)), "・".join(unsure(terms))
    if without:
        sentence = f"契約に、{without}の条項がありません。覚書で加えてください。"
        yield Alert(AlertKind.lacking, sentence, late=True, contract_id=one.contract_id)
    if open_ones:
        sentence = f"{open_ones}の条項が未確認です。契約書で確かめてください。"
        yield Alert(AlertKind.unsure, sentence, contract_id=one.contract_id)


def _ends(
    known: Sequence[KnownContract], held: Sequence[KnownContract], today: date
) -> Iterator[Alert]:
    for one in held:
        say_by = notice_day(one.contract, one.amendments, today)
        ends = one.ends_on(today)
        if say_by is not None and stage(say_by, today):
            sentence = (
                f"自動更新です。更新しないときは、{western(say_by)}までに申し出てください"
                f"（{within(say_by, today)}）。"
            )
            yield Alert(AlertKind.notice, sentence, say_by, contract_id=one.contract_id)
        if say_by is not None or ends is None or _followed(known, one, ends):
            continue
        if stage(ends, today):
            sentence = f"契約は{western(ends)}に終わります（{within(ends, today)}）。"
            yield Alert(AlertKind.ending, sentence, ends, contract_id=one.contract_id)


def _followed(known: Sequence[KnownContract], one: KnownContract, ends: date) -> bool:
    """Tell whether another contract takes over without a gap."""
    rest = [other for other in known if other is not one]
    return any(
        other.contract.from_on > one.contract.from_on and _covers(other, ends) for other in rest
    )


def _covers(other: KnownContract, ends: date) -> bool:
    return other.holds(date.fromordinal(ends.toordinal() + 1))
