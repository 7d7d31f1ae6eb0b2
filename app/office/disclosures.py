"""Turn a decided right into the facts that its letter needs, and nothing more."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace

from app.letters.disclosure import Answer, answer_to
from app.letters.facts import Addressee, DisclosureFacts, Head, HeldItem, Withheld
from app.office import profile
from app.office.desk import Desk
from app.office.holdings import HeldLine, gather
from app.rules.cases import Case, RightLine
from app.rules.eras import japanese
from app.rules.errors import Refused
from app.rules.grounds import GROUNDS
from app.rules.identity import RequesterKind
from app.rules.outcomes import Outcome
from app.rules.requests import RequestDraft
from app.rules.rights import Remedy
from app.storage.unit import Unit

ANSWERS: Mapping[Outcome, Answer] = {
    Outcome.full: "whole",
    Outcome.partial: "partial",
    Outcome.refused: "refused",
    Outcome.none_held: "none_held",
    Outcome.existence_withheld: "none_held",
}
_MASKED_WHOLE = (
    "「全部」の開示と決定していますが、黒塗りの項目があります。文書は作られていません。"
    "黒塗りを外すか、「一部」の開示に決定し直してください。"
)
_UNMASKED_PART = (
    "「一部」の開示と決定していますが、黒塗りの項目がありません。文書は作られていません。"
    "黒塗りにする項目と理由を選ぶか、対応を決定し直してください。"
)
SEARCHED = ("すくすく会員の登録と同意の記録", "請求・申出の記録")
_NOTHING_SHOWN = frozenset({Outcome.none_held, Outcome.existence_withheld, Outcome.refused})


def facts_of(desk: Desk, unit: Unit, case: Case, right: RightLine, head: Head) -> DisclosureFacts:
    """Return the facts of the letter under the given head."""
    return replace(content_of(desk, unit, case, right), head=head)


def has_letter(right: RightLine) -> bool:
    """Tell whether the program writes the answer to this right itself."""
    return right.remedy is Remedy.disclosure and right.outcome in ANSWERS


def approved_digest(desk: Desk, unit: Unit, case: Case, right: RightLine) -> str:
    """Return the digest of what an approval of this right covers; empty where it has no letter.

    Number, day and log anchor are not part of it, so that only content asks for a new approval.

    Raises:
        OfficeError: no letter can say what was decided.
    """
    if not has_letter(right):
        return ""
    content = asdict(content_of(desk, unit, case, right))
    spelt = json.dumps(content, ensure_ascii=False, sort_keys=True, default=str)
    return hashlib.sha256(spelt.encode("utf-8", "surrogatepass")).hexdigest()


def content_of(desk: Desk, unit: Unit, case: Case, right: RightLine) -> DisclosureFacts:
    """Return the facts of the letter without its number and day: what an approval covers.

    Raises:
        Refused: the request is erased, or what is blacked out does not fit the decision.
        Contradiction: there is nothing to disclose and nothing withheld.
    """
    typed = unit.requests.draft(case.id)
    if typed is None:
        raise Refused("この受付の内容は消去済のため、回答の文書を作れません。")
    masks = unit.requests.masks(right.id)
    lines = _lines(desk, unit, case, right)
    facts = DisclosureFacts(
        head=Head("", desk.today.min, ""),
        organisation=profile.sender(unit),
        addressee=_addressee(typed, case),
        receipt_number=case.receipt_number,
        received_on=case.received_on,
        about=typed.about,
        held=tuple(_item(line, masks) for line in lines),
        withheld=_withheld(right, lines, masks),
        searched=SEARCHED,
        papers=_papers(case),
        in_charge=_in_charge(unit, case),
        none_held=right.outcome in {Outcome.none_held, Outcome.existence_withheld},
    )
    _refuse_unlike(right, facts)
    return facts


def _refuse_unlike(right: RightLine, facts: DisclosureFacts) -> None:
    if right.outcome is None or answer_to(facts) == ANSWERS.get(right.outcome):
        return
    masked = any(item.masked for item in facts.held)
    raise Refused(_MASKED_WHOLE if masked else _UNMASKED_PART)


def _lines(desk: Desk, unit: Unit, case: Case, right: RightLine) -> Sequence[HeldLine]:
    if right.outcome in _NOTHING_SHOWN or case.member_id is None:
        return ()
    return gather(unit, case.member_id, desk.today, without=case.id)


def _item(line: HeldLine, masks: Mapping[str, str]) -> HeldItem:
    return HeldItem(
        group=line.group,
        name=line.name,
        content=line.content,
        obtained=line.obtained,
        purpose=line.purpose,
        masked=masks.get(line.key, ""),
    )


def _withheld(
    right: RightLine, lines: Sequence[HeldLine], masks: Mapping[str, str]
) -> tuple[Withheld, ...]:
    ground = GROUNDS.get(right.ground)
    article = ground.article if ground else ""
    if right.outcome is Outcome.refused:
        return (Withheld("ご請求いただいた個人情報", right.public_reason, article),)
    reasons: dict[str, list[str]] = {}
    for line in lines:
        if line.key in masks:
            reasons.setdefault(masks[line.key], []).append(f"{line.group}の{line.name}")
    return tuple(
        Withheld("、".join(dict.fromkeys(parts)), reason, article)
        for reason, parts in reasons.items()
    )


def _addressee(typed: RequestDraft, case: Case) -> Addressee:
    return Addressee(typed.postal_code, typed.address, case.requester_name)


def _papers(case: Case) -> str:
    if case.identity is None or case.requester_kind is None:
        return ""
    copies = case.identity.method == "copies_sent"
    if case.requester_kind is RequesterKind.subject and not copies:
        return ""
    checked = japanese(case.identity.checked_on)
    return f"{checked}に確認しました。写しは、回答の後に当生協で裁断して処分いたします"


def _in_charge(unit: Unit, case: Case) -> str:
    return unit.staff.names().get(case.in_charge or 0, "")
