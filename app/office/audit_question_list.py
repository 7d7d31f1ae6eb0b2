"""Keep the list of questions from which audits begin: standard, promised in the policy, own."""

from collections.abc import Sequence
from typing import Final

from app.office.audit_question_filling import fill, read
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.rules.audit_questions import Question, Source
from app.rules.audits import NOTHING
from app.rules.errors import Overtaken, Refused
from app.rules.ids import ChecklistItemId
from app.rules.names import search_key
from app.rules.roles import Verb
from app.storage.audit_questions import QuestionRow
from app.storage.unit import Unit

__all__ = ["Question", "QuestionRow", "add", "change", "rows", "switch", "take_standard"]

TOUCHED: Final = changes("audits")
_OVERTAKEN: Final = (
    "ほかの人が先にこの項目を変えました。あなたの入力は保存していません。"
    "最新の内容を確かめて、もう一度入力してください。"
)


def rows(desk: Desk) -> Sequence[QuestionRow]:
    """Return the list in its order, what is asked no more too."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return unit.audit_checks.list.rows()


def take_standard(desk: Desk) -> Changes:
    """Put the standard questions and the promises of the policy in force on the list.

    What stands there already, also where it is asked no more, is left as it is.

    Raises:
        Refused: all of them are there.
    """
    desk.demand(Verb.plan_audit)
    with desk.unit("チェックリストに標準の項目を追加") as unit:
        count = fill(unit, desk.today)
        if not count:
            raise Refused("標準の項目と方針の項目は、すべて一覧にあります。何も変えていません。")
        unit.log((), {"count": count})
    return TOUCHED


def add(desk: Desk, question: Question) -> Changes:
    """Put a question of the office's own on the list.

    Raises:
        Refused: something is missing, or it stands there already.
    """
    desk.demand(Verb.plan_audit)
    new = read(question)
    with desk.unit("チェックリストに項目を追加") as unit:
        _refuse_twice(unit, new.subject)
        unit.audit_checks.list.add([new], Source.own)
        unit.log((), {"subject": new.subject, "section": new.section})
    return TOUCHED


def change(desk: Desk, key: ChecklistItemId, question: Question, edition: int) -> Changes:
    """Write a question anew; audits that have begun keep theirs.

    Raises:
        Refused: something is missing, it stands there already, or somebody was first.
    """
    desk.demand(Verb.plan_audit)
    new = read(question)
    with desk.unit("チェックリストの項目を変更") as unit:
        before = _known(unit, key)
        _refuse_twice(unit, new.subject, key)
        if not unit.audit_checks.list.change(key, edition, **vars(new)):
            raise Overtaken(_OVERTAKEN)
        both = {name: [getattr(before, name), value] for name, value in vars(new).items()}
        unit.log((("checklist_item", key),), both)
    return TOUCHED


def switch(desk: Desk, key: ChecklistItemId, edition: int, *, active: bool) -> Changes:
    """Ask a question no more, or again.

    Raises:
        Refused: somebody was first.
    """
    desk.demand(Verb.plan_audit)
    title = "チェックリストの項目を戻した" if active else "チェックリストの項目を外した"
    with desk.unit(title) as unit:
        before = _known(unit, key)
        if not unit.audit_checks.list.change(key, edition, active=active):
            raise Overtaken(_OVERTAKEN)
        unit.log((("checklist_item", key),), {"subject": before.subject})
    return TOUCHED


def _known(unit: Unit, key: ChecklistItemId) -> QuestionRow:
    row = unit.audit_checks.list.find(key)
    if row is None:
        raise Refused("この項目は見つかりません。画面を最新にしてから、もう一度お試しください。")
    return row


def _refuse_twice(unit: Unit, subject: str, but: ChecklistItemId | None = None) -> None:
    wanted = search_key(subject)
    for row in unit.audit_checks.list.rows():
        if row.id != but and search_key(row.subject) == wanted:
            raise Refused(f"「{row.subject}」は、もう一覧にあります。{NOTHING}")
