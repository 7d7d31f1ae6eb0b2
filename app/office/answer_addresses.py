"""Say where the letters of a case go (回答送付先), and offer what follows where it is a new one."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from app.letters.facts import Addressee
from app.office.cases import find, refuse_recused, subjects
from app.office.changes import Changes, changes
from app.office.covered_cases import is_covered
from app.office.desk import Desk
from app.office.held_requests import asks_herself
from app.office.seen import Seen, refuse_stale
from app.office.shields import SHIELDED
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.answer_addresses import (
    AddressBasis,
    AnswerAddress,
    differs,
    read_address,
    refuse_checked,
)
from app.rules.case_facts import Section
from app.rules.cases import Case
from app.rules.eras import with_weekday
from app.rules.errors import Refused
from app.rules.ids import RequestId
from app.rules.request_drafts import RequestDraft
from app.rules.roles import Verb
from app.storage.answer_addresses import KeptAddress
from app.storage.unit import Unit


@dataclass(frozen=True)
class Choice:
    """Hold where letters could go, by the ground; `kept` is where they go now, if anybody said."""

    by_basis: Mapping[AddressBasis, AnswerAddress]
    kept: KeptAddress | None
    covered: bool


@dataclass(frozen=True)
class Put:
    """Say whether the address is another than the one on record, so that she is asked (L-27)."""

    differs: bool
    changes: Changes


def choice(desk: Desk, request_id: RequestId) -> Choice:
    """Return where the letters of a case could go; a protected person's places are covered."""
    desk.demand(Verb.take_request)
    with desk.look() as unit:
        case = find(unit, request_id)
        covered = is_covered(unit, case)
        found, kept = _known(desk, unit, case), _shown(unit, case)
        if covered:
            found = {basis: _cover(one) for basis, one in found.items()}
    return Choice(found, kept, covered)


def put(
    desk: Desk,
    request_id: RequestId,
    typed: AnswerAddress,
    on: date,
    seen: Seen[KeptAddress | None] | None = None,
) -> Put:
    """Say where the letters of a case go from now on, and when that was checked.

    An address that is only covered on the screen is taken as it stands on record.

    Raises:
        Overtaken: somebody else has said it since `seen` was kept.
        Refused: the case is over, there is no address, or the day cannot be.
    """
    desk.demand(Verb.take_request)
    texts = {"ご住所": typed.address, "様方": typed.care_of, "郵便番号": typed.postal_code}
    refuse_unfit(texts, LONGEST_LINE)
    with desk.unit("回答送付先を記録") as unit:
        case = find(unit, request_id)
        refuse_recused(desk, case)
        if case.closed_on is not None:
            raise Refused("この受付は完了しています。回答送付先は変えていません。")
        refuse_checked(on, case.received_on, desk.today)
        refuse_stale(_shown(unit, case), seen, "回答送付先")
        _refuse_of_another(unit, case, typed)
        to = read_address(_uncovered(desk, unit, case, typed))
        unit.answer_addresses.put(request_id, to, on, unit.stamp.by, unit.stamp.at)
        unit.log(subjects(case), {"basis": to.basis.value, "checked_on": on.isoformat()})
        new = to.basis is AddressBasis.identity_paper and _is_new(unit, case, to)
    return Put(new, changes("requests"))


def addressee_in(unit: Unit, case: Case, typed: RequestDraft) -> Addressee:
    """Return to whom and where the letters of a case go; what was typed where nobody has said."""
    kept = unit.answer_addresses.of(case.id)
    if kept is None:
        return Addressee(typed.postal_code, typed.address, case.requester_name)
    to = kept.address
    return Addressee(to.postal_code, to.address, case.requester_name, care_of=to.care_of)


def is_handed_over(unit: Unit, request_id: RequestId) -> bool:
    """Tell whether the letters of a case are handed over at the counter."""
    kept = unit.answer_addresses.of(request_id)
    return kept is not None and kept.address.basis is AddressBasis.counter


def section(_desk: Desk, unit: Unit, case: Case) -> Section | None:
    """Say on the page of a case where its letters go."""
    kept = unit.answer_addresses.of(case.id)
    if kept is None:
        return None
    to = _cover(kept.address) if is_covered(unit, case) else kept.address
    postal = f"〒{to.postal_code}　" if to.postal_code else ""
    facts = (
        ("送り先", to.basis.word),
        ("ご住所", f"{postal}{to.address}　{to.care_of}".strip()),
        ("確かめた日", with_weekday(kept.checked_on)),
    )
    return Section("回答送付先", tuple(fact for fact in facts if fact[1]))


def _known(desk: Desk, unit: Unit, case: Case) -> Mapping[AddressBasis, AnswerAddress]:
    """Gather the addresses that are known: as typed at the intake, and on record."""
    found = {AddressBasis.counter: AnswerAddress(AddressBasis.counter)}
    typed = unit.requests.draft(case.id)
    if typed is not None:
        for basis in (AddressBasis.identity_paper, AddressBasis.agent):
            found[basis] = AnswerAddress(basis, typed.postal_code, typed.address)
    if case.member_id is not None and asks_herself(unit, case):
        place = unit.campaign_people.addresses([case.member_id], desk.today).get(case.member_id)
        if place is not None:
            found[AddressBasis.record] = AnswerAddress(
                AddressBasis.record, place.postal_code, place.address, place.care_of
            )
    return found


def _refuse_of_another(unit: Unit, case: Case, typed: AnswerAddress) -> None:
    # To whoever else asks, her address on record would tell where she lives.
    if typed.basis is AddressBasis.record and not asks_herself(unit, case):
        raise Refused(
            "会員ご本人からのご請求ではないため、登録のご住所は使えません。何も変えていません。"
            "請求された方のご住所を、書類で確かめて入れてください。"
        )


def _shown(unit: Unit, case: Case) -> KeptAddress | None:
    """Return where the letters go as the screen may show it."""
    kept = unit.answer_addresses.of(case.id)
    if kept is None or not is_covered(unit, case):
        return kept
    return replace(kept, address=_cover(kept.address))


def _cover(to: AnswerAddress) -> AnswerAddress:
    shown = (SHIELDED if text else "" for text in (to.postal_code, to.address, to.care_of))
    return AnswerAddress(to.basis, *shown)


def _uncovered(desk: Desk, unit: Unit, case: Case, typed: AnswerAddress) -> AnswerAddress:
    if SHIELDED not in {typed.postal_code.strip(), typed.address.strip(), typed.care_of.strip()}:
        return typed
    kept = unit.answer_addresses.of(case.id)
    same = kept is not None and kept.address.basis is typed.basis
    stored = kept.address if kept and same else _known(desk, unit, case).get(typed.basis)
    if stored is None or typed != _cover(stored):
        raise Refused(
            "郵便番号と住所は、一緒に入れ直してください。前の内容は秘匿のため表示していません。"
            "まだ何も変えていません。"
        )
    return stored


def _is_new(unit: Unit, case: Case, to: AnswerAddress) -> bool:
    """Tell whether the person on record asks herself, from another address than hers there."""
    rows = unit.members.rows([case.member_id]) if case.member_id is not None else ()
    asks = "".join(case.requester_name.split())
    return any(
        "".join(row.name.split()) == asks and differs(to.address, row.address) for row in rows
    )
