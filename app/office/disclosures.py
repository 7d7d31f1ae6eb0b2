"""Turn a decided disclosure into the facts that its letter needs, and nothing more."""

from collections.abc import Mapping, Sequence

from app.letters.disclosure import Answer, answer_to
from app.letters.facts import (
    DisclosureFacts,
    Enclosed,
    Given,
    Head,
    HeldItem,
    Withheld,
)
from app.office import profile
from app.office.answer_parts import (
    LAW,
    about_of,
    addressee_of,
    article_of,
    in_charge_of,
    papers_of,
    searched,
    typed_of,
)
from app.office.answer_subjects import on_behalf
from app.office.desk import Desk
from app.office.held_masks import has_moved, masks_of
from app.office.holdings import HeldLine
from app.office.inquiry_lines import DeliveredFile, delivered_files
from app.office.record_checks import lines_of, refuse_other_name, refuse_unlike_records
from app.rules.answers import NOTHING, is_electronic, kind_of, told_reason
from app.rules.cases import Case, RightLine
from app.rules.errors import Refused
from app.rules.outcomes import OUTCOMES, Outcome
from app.rules.rights import Remedy
from app.storage.unit import Unit

__all__ = ["content_of", "files_of", "printed_reason", "refuse_other_name"]

ANSWERS: Mapping[Outcome, Answer] = {
    Outcome.full: "whole",
    Outcome.partial: "partial",
    Outcome.refused: "refused",
    Outcome.none_held: "none_held",
    Outcome.existence_withheld: "none_held",
}
PAPER_REASON = "paper_reason"
"""Where the plan of a disclosure says why it is not given in the way that was wished."""
_BY_PAPER = f"{LAW}第33条第2項"
_MASKED_WHOLE = (
    "「全部」の開示と決定していますが、黒塗りの項目があります。文書は作られていません。"
    "黒塗りを外すか、「一部」の開示に決定し直してください。"
)
_UNMASKED_PART = (
    "「一部」の開示と決定していますが、黒塗りの項目がありません。文書は作られていません。"
    "黒塗りにする項目と理由を選ぶか、対応を決定し直してください。"
)
_MOVED_MASKS = (
    "黒塗りを選んだ後で、登録の内容が変わりました。何も変えていません。"
    "決裁の途中のときは差し戻し、開示する内容をもう一度選び直してください。"
)
_GIVING_REASON = NOTHING | {Outcome.partial}
_NOTHING_SHOWN = NOTHING | {Outcome.refused}
_PARTS = {
    Remedy.disclosure: "ご請求いただいた個人情報",
    Remedy.provision_record_disclosure: "ご請求いただいた提供の記録",
}


def printed_reason(right: RightLine) -> str:
    """Return the reason that the letter gives for the whole of the decision (法36条).

    The letter of «nothing held» gives it in the same place as that of 存否をお答えしない (P-15).
    """
    return told_reason(right) if right.outcome in _GIVING_REASON else ""


def content_of(desk: Desk, unit: Unit, case: Case, right: RightLine, head: Head) -> DisclosureFacts:
    """Return the facts of the letter under a head.

    Raises:
        Refused: the request is erased, or what is blacked out does not fit the decision.
        Contradiction: there is nothing to disclose and nothing withheld.
    """
    addressee = addressee_of(unit, case)
    refuse_unlike_records(desk, unit, case, right, right.outcome)
    lines = _lines(desk, unit, case, right)
    hidden = masks_of(unit, case, right, lines)
    _refuse_moved(unit, right, lines)
    facts = DisclosureFacts(
        head=head,
        organisation=profile.sender(unit, kind_of(right), desk.today),
        addressee=addressee,
        receipt_number=case.receipt_number,
        received_on=case.received_on,
        about=about_of(unit, case, right),
        held=tuple(_item(line, hidden) for line in lines),
        withheld=_withheld(right, lines, hidden),
        searched=searched(unit, case, right),
        papers=papers_of(unit, case, right, desk.today),
        in_charge=in_charge_of(unit, case),
        none_held=right.outcome in NOTHING,
        on_behalf=on_behalf(unit, case, right),
        given=_given(unit, case, right),
        enclosed=tuple(_enclosed(one) for one in files_of(unit, case, right, hidden)),
    )
    _refuse_unlike(right, facts)
    return facts


def files_of(
    unit: Unit, case: Case, right: RightLine, hidden: Mapping[str, str]
) -> Sequence[DeliveredFile]:
    """Return the papers of other departments that go behind the letter: those not blacked out."""
    if right.remedy is not Remedy.disclosure or right.outcome in _NOTHING_SHOWN:
        return ()
    return [one for one in delivered_files(unit, case.id) if one.key not in hidden]


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
    return lines_of(unit, case, right, desk.today)


def _item(line: HeldLine, hidden: Mapping[str, str]) -> HeldItem:
    return HeldItem(
        group=line.group,
        name=line.name,
        content=line.content,
        obtained=line.obtained,
        purpose=line.purpose,
        masked=hidden.get(line.key, ""),
    )


def _enclosed(file: DeliveredFile) -> Enclosed:
    return Enclosed(f"{file.department}の資料「{file.file_name}」", file.pages, file.sha256)


def _given(unit: Unit, case: Case, right: RightLine) -> Given:
    """Say how it is given: as wished, unless the decision says why not (法33②)."""
    wished = typed_of(unit, case).wished_method
    if right.outcome is None or not OUTCOMES[right.outcome].accepted:
        return Given()
    reason = str(unit.requests.plan(right.id).get(PAPER_REASON, ""))
    if reason:
        return Given(wished=wished, reason=reason, article=_BY_PAPER)
    return Given(electronic=is_electronic(wished), wished=wished)


def _withheld(
    right: RightLine, lines: Sequence[HeldLine], hidden: Mapping[str, str]
) -> tuple[Withheld, ...]:
    article = article_of(right)
    if right.outcome is Outcome.refused:
        return (Withheld(_PARTS[right.remedy], right.public_reason, article),)
    reasons: dict[str, list[str]] = {}
    for line in lines:
        if line.key in hidden:
            reasons.setdefault(hidden[line.key], []).append(f"{line.group}の{line.name}")
    return tuple(
        Withheld("、".join(dict.fromkeys(parts)), reason, article)
        for reason, parts in reasons.items()
    )
