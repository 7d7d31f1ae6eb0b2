"""Hold a decision against the records: nobody is told what they speak against."""

from collections.abc import Sequence
from datetime import date

from app.office.case_scopes import child_of, scope_of
from app.office.desk import Desk
from app.office.holdings import HeldLine, held_for, subject_of
from app.office.inquiry_lines import refuse_against_departments
from app.office.provision_lines import child_record_lines, record_lines
from app.rules.answers import DISCLOSED
from app.rules.cases import Case, RightLine, rule_in
from app.rules.errors import Refused
from app.rules.identity import RequesterKind
from app.rules.outcomes import OUTCOMES, Outcome, needs_identity
from app.rules.rights import Remedy
from app.rules.scopes import names_a_child
from app.rules.subjects import (
    ON_PAGE,
    child_difference_sentence,
    difference_reason,
    difference_sentence,
    is_same_person,
)
from app.storage.child_rows import KnownChild
from app.storage.recognition import was_recognised
from app.storage.unit import Unit

_HELD_AFTER_ALL = (
    "この方についての情報を保有しているため、「不存在」とは回答できません。何も変えていません。"
    "「存否をお答えしない」とする必要があるときは、管理責任者だけが選べます。"
)
_NOBODY_ON_RECORD = (
    "この方についての登録がないため、開示するものがありません。何も変えていません。"
    "受付の組合員コードを確かめ、保有していないときは「不存在」を選んでください。"
)
_NO_PURPOSE = (
    "この方についての登録がないため、お知らせする利用目的がありません。何も変えていません。"
    "受付の組合員コードを確かめ、保有していないときは「不存在」を選んでください。"
)
_NOT_ALL_OF_ANOTHER = (
    "親権者からのご請求では、会員ご本人の情報を「全部」の開示とすることはできません。"
    "何も変えていません。「一部」を選んでください。"
    "お子さまの情報と同意の記録のほかは、はじめから黒塗りになっています。"
)
_HIDDEN = (
    "この方の資料には、閲覧を限った受付が含まれます。何も変えていません。"
    "管理責任者が担当者を決めて作成しますので、管理責任者にご相談ください。"
)
_ANSWERING = DISCLOSED | {Remedy.purpose_notice}
"""Rights that are answered with what is held of the person."""


def lines_of(unit: Unit, case: Case, right: RightLine | None, day: date) -> Sequence[HeldLine]:
    """Return what would be listed for a right, as far as the requester may learn of it.

    Without a right it is all that is held.
    """
    if right is not None and right.remedy is Remedy.provision_record_disclosure:
        return _records(unit, case)
    return held_for(unit, case, day)


def _records(unit: Unit, case: Case) -> Sequence[HeldLine]:
    if case.member_id is None:
        return ()
    scope = scope_of(unit, case)
    if scope.of_member:
        return record_lines(unit, case.member_id)
    if scope.child_id is None:
        return ()
    return child_record_lines(unit, case.member_id, scope.child_id)


def refuse_unlike_records(
    desk: Desk, unit: Unit, case: Case, right: RightLine, outcome: Outcome | None
) -> None:
    """Refuse a decision that the records speak against.

    Raises:
        Refused: the requester is not the person on record, «nothing held» is not true, there is
            nothing to disclose, or all of it would go to another parent (OFFICE L-06).
    """
    if outcome is None or right.carried_out_on is not None:
        return
    if needs_identity(outcome, rule_in(case, right)):
        refuse_other_name(unit, case)
    if OUTCOMES[outcome].substantive:
        refuse_against_departments(unit, case, right, outcome)
    if right.remedy in _ANSWERING:
        _refuse_unlike_lines(desk, unit, case, right, outcome)


def _refuse_unlike_lines(
    desk: Desk, unit: Unit, case: Case, right: RightLine, outcome: Outcome
) -> None:
    accepted = OUTCOMES[outcome].accepted
    if accepted and case.member_id and unit.requests.hidden_count(case.member_id):
        raise Refused(_HIDDEN)
    listed = right.remedy in DISCLOSED
    if listed and outcome is Outcome.full and scope_of(unit, case).blackens:
        raise Refused(_NOT_ALL_OF_ANOTHER)
    holds = bool(lines_of(unit, case, right, desk.today))
    if outcome is Outcome.none_held and holds:
        raise Refused(_HELD_AFTER_ALL)
    if accepted and not holds:
        raise Refused(_NOBODY_ON_RECORD if listed else _NO_PURPOSE)


def refuse_other_name(unit: Unit, case: Case) -> None:
    """Refuse to go on where somebody asks for herself under another name than the one on record.

    In a case about a child the child herself is meant. Who bore that name when she asked is not
    another person for a name that was changed since.
    """
    sentence = other_name(unit, case)
    if sentence:
        raise Refused(sentence)


def other_name(unit: Unit, case: Case) -> str:
    """Say how the name of who asks for herself differs from the record; empty where explained."""
    typed = unit.requests.draft(case.id)
    if typed is None or case.requester_kind is not RequesterKind.subject:
        return ""
    row = _child(unit, case) if names_a_child(case) else subject_of(unit, case)
    explained = difference_reason(typed.memo) or was_recognised(unit.session, case.id)
    if row is None or explained or not case.requester_name:
        return ""
    if is_same_person(case.requester_name, typed.requester_kana, row.name, row.kana):
        return ""
    sentence = child_difference_sentence if names_a_child(case) else difference_sentence
    return sentence(case.requester_name, row.name, ON_PAGE)


def _child(unit: Unit, case: Case) -> KnownChild | None:
    key = child_of(unit, case)
    return None if key is None else next(iter(unit.children.rows([key])), None)
