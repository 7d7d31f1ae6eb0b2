"""Let another letter stand for one that has left: it came back, was wrong, or went astray."""

from collections.abc import Sequence

from app.office import replacements, sent_letters
from app.office.answers import Issued, issue_in
from app.office.cases import find, refuse_recused, subjects
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.rules.cases import Case, RightLine
from app.rules.errors import Refused
from app.rules.ids import LetterId, RequestId
from app.rules.returns import Settled
from app.rules.roles import Verb
from app.storage.letters import LetterRow
from app.storage.unit import Unit

TOUCHED = changes("requests", "letters")


def answer_anew(desk: Desk, letter_id: LetterId) -> Issued:
    """Issue the approved answer of a right once more, in the place of one that has left.

    It is a letter of its own: new number, new day, the 回答送付先 of now. It is to be posted.

    Raises:
        Refused: it is no answer, has not left, or what it would say was never approved.
    """
    desk.demand(Verb.issue_letter)
    with desk.unit("回答の差し替えを発行") as unit:
        letter, request_id = sent_letters.find(desk, unit, letter_id)
        case, right = _answered(unit, request_id, letter_id)
        refuse_recused(desk, case)
        _refuse(unit, letter)
        if case.closed_on is not None:
            unit.requests.reopen(case.id)
        unit.requests.change_right(right.id, answered_on=None, letter_id=None, dispatched_on=None)
        issued = issue_in(desk, unit, case, right)
        _link(desk, unit, issued.letter_id, letter)
        unit.log((*subjects(case, right), ("letter", letter_id)), {"by": issued.document_number})
    return Issued(issued.letter_id, issued.document_number, TOUCHED)


def candidates(desk: Desk, letter_id: LetterId) -> Sequence[LetterRow]:
    """Return the letters that could stand for one: later, of its kind, of its case."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        letter, request_id = sent_letters.find(desk, unit, letter_id)
        return _candidates(unit, letter, request_id)


def stand_for(desk: Desk, letter_id: LetterId, new_id: LetterId) -> Changes:
    """Record that a letter issued later stands for one that has left.

    Raises:
        Refused: it has not left, is replaced already, or the other is no letter of this kind.
    """
    desk.demand(Verb.issue_letter)
    with desk.unit("文書を差し替え") as unit:
        letter, request_id = sent_letters.find(desk, unit, letter_id)
        _refuse(unit, letter)
        if new_id not in {row.id for row in _candidates(unit, letter, request_id)}:
            raise Refused(
                "差し替える文書は、同じ受付で後から発行した、同じ種類の文書から選んでください。"
                "何も変えていません。"
            )
        _link(desk, unit, new_id, letter)
        about = () if request_id is None else subjects(find(unit, request_id))
        unit.log((*about, ("letter", letter_id), ("letter", new_id)))
    return TOUCHED


def _candidates(unit: Unit, letter: LetterRow, request_id: RequestId | None) -> Sequence[LetterRow]:
    if request_id is None:
        member_id = unit.letters.about(letter.id)
        rows = () if member_id is None else unit.letters.rows(member_id=member_id)
    else:
        rows = unit.letters.rows(request_id=request_id)
    later = [row for row in rows if row.kind == letter.kind and row.id > letter.id]
    taken = set(unit.letter_replacements.of([row.id for row in later]).values())
    return [row for row in later if row.cancelled_on is None and row.id not in taken]


def _answered(
    unit: Unit, request_id: RequestId | None, letter_id: LetterId
) -> tuple[Case, RightLine]:
    case = None if request_id is None else find(unit, request_id)
    for right in case.rights if case else ():
        if case is not None and right.letter_id == letter_id:
            return case, right
    raise Refused(
        "この文書は、いまの回答ではありません。差し替えの文書は発行していません。"
        "ほかの文書は、同じ種類の文書を発行してから結んでください。"
    )


def _refuse(unit: Unit, letter: LetterRow) -> None:
    if letter.posted_on is None:
        raise Refused(
            "この文書はまだ発送していません。差し替えていません。"
            "「発行を取り消す」を選び、改めて発行してください。"
        )
    if replacements.replaced_by(unit, letter.id) is not None:
        raise Refused("この文書は、もう差し替えています。何も変えていません。")


def _link(desk: Desk, unit: Unit, new_id: LetterId, old: LetterRow) -> None:
    if replacements.replaced_by(unit, old.id) is None:
        replacements.link(unit, new_id, old.id)
    if old.posting is not None and old.is_back:
        unit.dispatches.change(
            old.posting.id, settled_on=desk.today, settled_how=Settled.replaced.value
        )
