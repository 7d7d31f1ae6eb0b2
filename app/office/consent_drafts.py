"""Turn what was typed about a consent into an answer that the ledger can take."""

from datetime import date

from app.rules.consent_fields import read_method
from app.rules.consents import consented_version, contradiction
from app.rules.eras import japanese, read_date
from app.rules.errors import Refused
from app.rules.gates import AtGate
from app.rules.ids import ChildId, MemberId
from app.rules.member_fields import read_note, read_relationship
from app.rules.members import ConsentDraft
from app.rules.nonconformities import Gate
from app.storage.consents import NewAnswer
from app.storage.policy import VersionRow
from app.storage.unit import Unit

_CONSENTERS = frozenset({"self", "guardian"})


def read_answer(
    unit: Unit, member_id: MemberId, draft: ConsentDraft, kind: str, today: date
) -> NewAnswer:
    """Read a draft as an answer of a member, or about one of her children.

    Raises:
        Refused: nobody of that key, or erased; no version of that day, a guardian without 続柄.
        BadDate, BadValue: a field cannot be read.
    """
    rows = unit.members.rows([member_id])
    if not rows:
        raise Refused("この会員は見つかりません。画面を最新にしてから、もう一度お試しください。")
    _refuse_erased(rows[0].state)
    given_on = read_date(draft.given_on, today=today) if draft.given_on.strip() else today
    _refuse_after_death(unit, rows[0].merged_into or member_id, given_on)
    named_on = (
        read_date(draft.version_on, today=today, future=True) if draft.version_on.strip() else None
    )
    version = _version(unit, given_on, named_on)
    return NewAnswer(
        member_id=member_id,
        version_id=version.id,
        text_sha256=version.sha256,
        answer=kind,
        given_on=given_on,
        method=read_method(draft.method),
        receiver=read_note(draft.receiver, "受付者"),
        inferred=named_on is None,
        child_id=_child(unit, rows[0].merged_into or member_id, draft.child_id),
        consenter=_consenter(draft),
        relationship=_relationship(draft),
        consenter_name=read_note(draft.consenter_name, "同意された方の氏名"),
        kept_at=read_note(draft.kept_at, "保管場所"),
    )


def _refuse_erased(state: str) -> None:
    """Refuse to write anew about somebody of whom nothing is held any more."""
    if state == "erased":
        raise Refused("この方の内容は消去済です。何も記録していません。")


def _refuse_after_death(unit: Unit, member_id: MemberId, given_on: date) -> None:
    """Refuse an answer of a day after the member's death; what she said before it is recorded."""
    (row,) = unit.members.rows([member_id])
    if row.state == "deceased" and row.state_since_on and given_on > row.state_since_on:
        raise AtGate(
            f"この方は{japanese(row.state_since_on)}に亡くなられています。"
            "それより後の日のご回答は記録できません。何も記録していません。日付を確かめてください。",
            Gate.consent,
            member_id=row.id,
        )


def _version(unit: Unit, given_on: date, named_on: date | None) -> VersionRow:
    problem = contradiction(given_on, named_on)
    if problem is not None:
        raise Refused(f"{problem.sentence}何も記録していません。")
    found = consented_version(given_on, named_on, unit.policies.days())
    version = None if found is None else unit.policies.find(found.on)
    if version is None:
        raise AtGate(
            "同意日に施行されていた方針の版がありません。何も記録していません。"
            "同意日か、同意した版の日付を確かめてください。",
            Gate.consent,
        )
    return version


def _child(unit: Unit, member_id: MemberId, typed: str) -> ChildId | None:
    """Find the child that an answer is about; a tie that has ended still lets the truth be told."""
    if not typed.strip():
        return None
    key = ChildId(int(typed))
    for child in unit.children.rows([key]):
        _refuse_erased(child.state)
    if all(row.member_id != member_id for row in unit.guardianships.of_child(key)):
        raise Refused(
            "このお子さまは、この会員のお子さまとして登録されていません。何も記録していません。"
            "会員の内容を開き、お子さまを確かめてください。"
        )
    return key


def _consenter(draft: ConsentDraft) -> str:
    if draft.consenter not in _CONSENTERS:
        raise Refused("同意された方が「ご本人」か「保護者」か分かりません。何も記録していません。")
    if draft.consenter == "guardian" and not draft.child_id and not draft.consenter_name.strip():
        raise Refused(
            "会員に代わって同意された保護者の氏名がありません。何も記録していません。"
            "申込書の保護者の欄を確かめて、氏名を入れてください。"
        )
    return draft.consenter


def _relationship(draft: ConsentDraft) -> str:
    word = read_relationship(draft.relationship)
    if draft.consenter == "guardian" and not word:
        raise Refused(
            "保護者の続柄がありません。何も記録していません。"
            "同意された保護者がお子さまの母・父など、どなたに当たるかを入れてください。"
        )
    return word
