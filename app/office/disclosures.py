"""Turn a decided right into the facts that its letter needs, and nothing more."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace

from app.letters.disclosure import Answer, answer_to
from app.letters.facts import Addressee, DisclosureFacts, Head, HeldItem, Withheld
from app.office import profile
from app.office.desk import Desk
from app.office.holdings import HeldLine, asks_as_another_parent, held_for, subject_of
from app.rules import masks
from app.rules.cases import Case, RightLine, rule_in
from app.rules.eras import japanese
from app.rules.errors import Refused
from app.rules.grounds import GROUNDS
from app.rules.identity import RequesterKind
from app.rules.masks import Mask, digest_of
from app.rules.outcomes import Outcome, needs_identity
from app.rules.requests import RequestDraft
from app.rules.rights import Remedy
from app.rules.subjects import (
    OF_ANOTHER,
    difference_reason,
    difference_sentence,
    is_of_the_child,
    is_same_person,
)
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
_HELD_AFTER_ALL = (
    "この方についての情報を保有しているため、「不存在」とは回答できません。何も変えていません。"
    "「存否をお答えしない」とする必要があるときは、管理責任者だけが選べます。"
)
_NOBODY_ON_RECORD = (
    "この方についての登録がないため、開示するものがありません。何も変えていません。"
    "受付の組合員コードを確かめ、保有していないときは「不存在」を選んでください。"
)
_NOT_ALL_OF_ANOTHER = (
    "親権者からのご請求では、会員ご本人の情報を「全部」の開示とすることはできません。"
    "何も変えていません。「一部」を選んでください。"
    "お子さまの情報と同意の記録のほかは、はじめから黒塗りになっています。"
)
_MOVED_MASKS = (
    "黒塗りを選んだ後で、登録の内容が変わりました。何も変えていません。"
    "決裁の途中のときは差し戻し、開示する内容をもう一度選び直してください。"
)
SEARCHED = ("すくすく会員の登録と同意の記録", "請求・申出の記録")
_GIVING_REASON = frozenset({Outcome.none_held, Outcome.existence_withheld, Outcome.partial})
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
    content = [asdict(content_of(desk, unit, case, right)), printed_reason(right)]
    spelt = json.dumps(content, ensure_ascii=False, sort_keys=True, default=str)
    return hashlib.sha256(spelt.encode("utf-8", "surrogatepass")).hexdigest()


def printed_reason(right: RightLine) -> str:
    """Return the reason that the letter gives for the whole of the decision (法36条).

    The letter of «nothing held» gives it in the same place as that of 存否をお答えしない (P-15).
    """
    return right.public_reason if right.outcome in _GIVING_REASON else ""


def content_of(desk: Desk, unit: Unit, case: Case, right: RightLine) -> DisclosureFacts:
    """Return the facts of the letter without its number and day: what an approval covers.

    Raises:
        Refused: the request is erased, or what is blacked out does not fit the decision.
        Contradiction: there is nothing to disclose and nothing withheld.
    """
    typed = unit.requests.draft(case.id)
    if typed is None:
        raise Refused("この受付の内容は消去済のため、回答の文書を作れません。")
    refuse_unlike_records(desk, unit, case, right, right.outcome)
    lines = _lines(desk, unit, case, right)
    hidden = masks_of(unit, case, right, lines)
    _refuse_moved(unit, right, lines)
    facts = DisclosureFacts(
        head=Head("", desk.today.min, ""),
        organisation=profile.sender(unit),
        addressee=_addressee(typed, case),
        receipt_number=case.receipt_number,
        received_on=case.received_on,
        about=typed.about,
        held=tuple(_item(line, hidden) for line in lines),
        withheld=_withheld(right, lines, hidden),
        searched=SEARCHED,
        papers=_papers(case),
        in_charge=_in_charge(unit, case),
        none_held=right.outcome in {Outcome.none_held, Outcome.existence_withheld},
    )
    _refuse_unlike(right, facts)
    return facts


def refuse_unlike_records(
    desk: Desk, unit: Unit, case: Case, right: RightLine, outcome: Outcome | None
) -> None:
    """Refuse a decision that the records speak against.

    Raises:
        Refused: the requester is not the person on record, «nothing held» is not true, there is
            nothing to disclose, or all of it would go to another parent (OFFICE L-06).
    """
    if outcome is None:
        return
    if needs_identity(outcome, rule_in(case, right)):
        refuse_other_name(unit, case)
    if right.remedy is not Remedy.disclosure:
        return
    if outcome is Outcome.full and asks_as_another_parent(unit, case):
        raise Refused(_NOT_ALL_OF_ANOTHER)
    holds = bool(held_for(unit, case, desk.today))
    if outcome is Outcome.none_held and holds:
        raise Refused(_HELD_AFTER_ALL)
    if outcome in {Outcome.full, Outcome.partial} and not holds:
        raise Refused(_NOBODY_ON_RECORD)


def refuse_other_name(unit: Unit, case: Case) -> None:
    """Refuse to go on where somebody asks for herself under another name than the one on record."""
    row, typed = subject_of(unit, case), unit.requests.draft(case.id)
    if row is None or typed is None or case.requester_kind is not RequesterKind.subject:
        return
    same = is_same_person(case.requester_name, typed.requester_kana, row.name, row.kana)
    if not same and not difference_reason(typed.memo):
        raise Refused(difference_sentence(case.requester_name, row.name))


def masks_of(
    unit: Unit, case: Case, right: RightLine, lines: Sequence[HeldLine]
) -> Mapping[str, str]:
    """Return the reason of each masked item by its key, as far as the item is what it was.

    What is of the member herself is masked for another parent, chosen or not.
    """
    now = {line.key: digest_of(line.name, line.content) for line in lines}
    chosen = masks.read(unit.requests.masks(right.id))
    fitting = {key: one.reason for key, one in chosen.items() if now.get(key) == one.digest}
    return {**dict.fromkeys(always_masked(unit, case, lines), OF_ANOTHER), **fitting}


def always_masked(unit: Unit, case: Case, lines: Sequence[HeldLine]) -> Sequence[str]:
    """List the keys that nobody may unmask: the member's own data, for another parent."""
    if not asks_as_another_parent(unit, case):
        return ()
    return [line.key for line in lines if not is_of_the_child(line.key)]


def spelt_masks(reasons: Mapping[str, str], lines: Sequence[HeldLine]) -> str:
    """Write masks for the records, each with the digest of the line it hides."""
    shown = {line.key: digest_of(line.name, line.content) for line in lines}
    spelt = {key: masks.spell(Mask(reason, shown[key])) for key, reason in reasons.items()}
    return json.dumps(spelt, ensure_ascii=False)


def has_moved(unit: Unit, right: RightLine, lines: Sequence[HeldLine]) -> bool:
    """Tell whether a line that was chosen to be masked has changed, or is gone."""
    now = {line.key: digest_of(line.name, line.content) for line in lines}
    chosen = masks.read(unit.requests.masks(right.id))
    return any(now.get(key) != one.digest for key, one in chosen.items())


def _refuse_moved(unit: Unit, right: RightLine, lines: Sequence[HeldLine]) -> None:
    if right.outcome not in _NOTHING_SHOWN and has_moved(unit, right, lines):
        raise Refused(_MOVED_MASKS)


def _refuse_unlike(right: RightLine, facts: DisclosureFacts) -> None:
    if right.outcome is None or answer_to(facts) == ANSWERS.get(right.outcome):
        return
    masked = any(item.masked for item in facts.held)
    raise Refused(_MASKED_WHOLE if masked else _UNMASKED_PART)


def _lines(desk: Desk, unit: Unit, case: Case, right: RightLine) -> Sequence[HeldLine]:
    if right.outcome in _NOTHING_SHOWN:
        return ()
    return held_for(unit, case, desk.today)


def _item(line: HeldLine, hidden: Mapping[str, str]) -> HeldItem:
    return HeldItem(
        group=line.group,
        name=line.name,
        content=line.content,
        obtained=line.obtained,
        purpose=line.purpose,
        masked=hidden.get(line.key, ""),
    )


def _withheld(
    right: RightLine, lines: Sequence[HeldLine], hidden: Mapping[str, str]
) -> tuple[Withheld, ...]:
    ground = GROUNDS.get(right.ground)
    article = ground.article if ground else ""
    if right.outcome is Outcome.refused:
        return (Withheld("ご請求いただいた個人情報", right.public_reason, article),)
    reasons: dict[str, list[str]] = {}
    for line in lines:
        if line.key in hidden:
            reasons.setdefault(hidden[line.key], []).append(f"{line.group}の{line.name}")
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
