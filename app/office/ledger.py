"""Append to the consent ledger: the one place that tells a first consent from a renewal."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from app.office.answer_effects import settle_exit
from app.office.consent_drafts import read_answer
from app.office.notices import show
from app.rules.consent_fields import read_agreed
from app.rules.consents import ANSWER_WORDS, YES, effective
from app.rules.eras import western
from app.rules.errors import Refused
from app.rules.ids import ChildId, ConsentId, MemberId, NoticeId
from app.rules.members import ConsentDraft
from app.storage.child_merges import ChildMerges
from app.storage.consents import NewAnswer
from app.storage.history import Subjects
from app.storage.policy import VersionRow
from app.storage.unit import Unit

_SHOWN = YES | {"declined"}
_ANOTHER_SUBJECT = "この記録を誤記として取り消し、正しい方の回答として、もう一度記録してください。"


def record_in(
    unit: Unit,
    answer: NewAnswer,
    beside: Subjects = (),
    values: Mapping[str, object] | None = None,
) -> ConsentId:
    """Append an answer inside an open unit, with its row in the operation log.

    A yes is "granted" or "renewed" by what stands in the ledger already, whichever was asked for;
    the text's hash is the version's own. `beside` and `values` join the row of the log.
    """
    key = append(unit, answer)
    settle_exit(unit, answer, key)
    about = () if answer.child_id is None else (("child", answer.child_id),)
    subjects = (("member", answer.member_id), *about, ("consent", key), *beside)
    unit.log(subjects, {"given_on": str(answer.given_on), **(values or {})})
    return key


def consent_in(unit: Unit, member_id: MemberId, draft: ConsentDraft, today: date) -> ConsentId:
    """Record a typed consent inside an open unit, with its row in the operation log.

    Raises:
        Refused, BadValue, BadDate: the consent is not whole.
    """
    read_agreed(draft.agreed)
    return record_in(unit, read_answer(unit, member_id, draft, "granted", today))


def append(unit: Unit, answer: NewAnswer, *, first: bool = False) -> ConsentId:
    """Append an answer without a row in the log, for who writes one about more than it.

    `first` says that nothing can stand in the ledger before it.
    """
    version = _version(unit, answer)
    whole = replace(
        answer,
        answer=answer.answer if first else _kind(unit, answer),
        text_sha256=version.sha256,
        notice_id=answer.notice_id or _shown(unit, answer, version),
    )
    return unit.consents.add(whole, unit.stamp.by, unit.stamp.at)


def correct_in(
    unit: Unit,
    consent_id: ConsentId,
    answer: str,
    reason: str,
    instead: NewAnswer | None = None,
) -> ConsentId:
    """Append a row that stands for a wrong one, which stays; "voided" takes it back.

    It keeps version, day and method of the wrong row where `instead` does not say otherwise. Whom
    the answer is about never changes: that would be another answer, not the right one.

    Raises:
        Refused: there is no such row, it was corrected before, it is about somebody else, or the
            order of a day would turn.
    """
    kept = _open_to_correction(unit, consent_id, answer)
    new = instead or kept
    _refuse_other_subject(unit, kept, new)
    same = new.version_id == kept.version_id
    whole = replace(
        new,
        member_id=kept.member_id,
        child_id=kept.child_id,
        answer=answer,
        note=reason,
        notice_id=kept.notice_id if same else None,
        corrects_id=consent_id,
    )
    _refuse_turned_order(unit, whole)
    return record_in(unit, whole, (("consent", consent_id),), {"reason": reason})


def _open_to_correction(unit: Unit, consent_id: ConsentId, answer: str) -> NewAnswer:
    rows, kept = unit.consents.rows([consent_id]), unit.consents.kept(consent_id)
    if kept is None or not rows:
        raise Refused("この同意の記録は見つかりません。画面を最新にしてからお試しください。")
    if rows[0].corrected_by is not None:
        raise Refused(
            "この記録は、すでに訂正されています。何も記録していません。"
            "訂正した後の記録を選んで、もう一度お試しください。"
        )
    if kept.answer == answer == "voided":
        raise Refused("この記録は、誤記の取消の記録です。何も記録していません。")
    return kept


def _refuse_other_subject(unit: Unit, kept: NewAnswer, new: NewAnswer) -> None:
    """Refuse to make the answer of one subject that of another; how hers is written may change."""
    said = f"何も記録していません。{_ANOTHER_SUBJECT}"
    if _child(unit, kept) != _child(unit, new):
        raise Refused(f"訂正では、どなたについての回答かを変えられません。{said}")
    if kept.child_id is not None and kept.consenter != new.consenter:
        raise Refused(f"訂正では、お子さまご本人の回答か保護者の回答かを変えられません。{said}")


def _child(unit: Unit, answer: NewAnswer) -> ChildId | None:
    key = answer.child_id
    return None if key is None else ChildMerges(unit.session).root(key)


def _refuse_turned_order(unit: Unit, new: NewAnswer) -> None:
    """Refuse a correction that would come behind another answer of its day, and so above it."""
    wrong = new.corrects_id or 0
    turned = [
        entry.answer
        for entry in effective(unit.consents.same_about(new))
        if entry.id > wrong
        and entry.answer.given_on == new.given_on
        and _sort(entry.answer.kind) != _sort(new.answer)
    ]
    if turned and new.answer != "voided":
        raise Refused(
            f"同じ日（{western(new.given_on)}）に、後から「{ANSWER_WORDS[turned[-1].kind]}」が"
            "記録されています。訂正すると順序が入れ替わるため、何も記録していません。"
            "後の記録を取り消してから訂正し、もう一度記録してください。"
        )


def _sort(kind: str) -> str:
    return "granted" if kind in YES else kind


def _kind(unit: Unit, answer: NewAnswer) -> str:
    """Tell the first yes from a later one; a correction takes the place of the wrong row."""
    if answer.answer not in YES:
        return answer.answer
    wrong = answer.corrects_id
    before = [
        entry
        for entry in effective(unit.consents.same_about(answer))
        if entry.answer.kind in YES and (wrong is None or entry.id < wrong)
    ]
    return "renewed" if before else "granted"


def _version(unit: Unit, answer: NewAnswer) -> VersionRow:
    return next(row for row in unit.policies.rows() if row.id == answer.version_id)


def _shown(unit: Unit, answer: NewAnswer, version: VersionRow) -> NoticeId | None:
    """Record that the version was shown, where the form named it; an inferred one is not known."""
    if answer.inferred or answer.answer not in _SHOWN:
        return None
    return show(unit, answer.member_id, version, answer.given_on, child_id=answer.child_id)
