"""Cancel an issued letter that has not left: its number stays as 欠番, its reason is one word."""

from app.office import letter_undoing, sent_letters, signing_table
from app.office.cases import find, refuse_recused, subjects
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.rules.cases import Case
from app.rules.errors import Refused
from app.rules.ids import LetterId
from app.rules.roles import Verb
from app.rules.signing import ANSWERS, level_sentence, reaches
from app.rules.spoken_days import month_day
from app.rules.void_letters import read_cancel_reason
from app.storage.case_letters import CaseLetter
from app.storage.letters import LetterRow
from app.storage.unit import Unit

TOUCHED = changes(
    *("requests", "letters", "provisions", "applications", "members", "authority_inquiries")
)


def cancel(desk: Desk, letter_id: LetterId, reason: str) -> Changes:
    """Cancel a letter for a reason chosen by its word; what its issuing did is taken back.

    The answer to a right can be issued again then, without another approval.

    Raises:
        Refused: it has left, is void already, its issuing cannot be taken back, or the table
            has its kind issued by somebody above her.
    """
    desk.demand(Verb.issue_letter)
    why = read_cancel_reason(reason)
    with desk.unit("文書の発行を取消し") as unit:
        letter, request_id = sent_letters.find(desk, unit, letter_id)
        _refuse(unit, letter)
        refuse_uncancellable(desk, unit, letter.kind)
        case = None if request_id is None else find(unit, request_id)
        if case is not None:
            refuse_recused(desk, case)
        about = sent_letters.subjects_of(unit, letter_id) if case is None else subjects(case)
        letter_undoing.undo(unit, letter, case, _place(unit, case, letter_id))
        unit.letters.cancel(letter_id, desk.today, why.value)
        unit.log(
            (*about, ("letter", letter_id)),
            {"document_number": letter.document_number, "reason": why.value},
        )
    return TOUCHED


def refuse_left(letter: LetterRow) -> str | None:
    """Say why a letter cannot be cancelled any more; None where it can."""
    if letter.cancelled_on is not None:
        return f"この文書は{month_day(letter.cancelled_on)}に取り消しています。"
    if letter.posted_on is not None:
        return (
            f"この文書は{month_day(letter.posted_on)}に発送しています。取り消していません。"
            "内容を改めるときは「差し替える」、別の方に届いたときは「誤送付」を選んでください。"
        )
    return None


def refuse_uncancellable(desk: Desk, unit: Unit, kind: str) -> None:
    """Let a letter be cancelled by whoever may issue its kind; an answer, by whoever issues it."""
    level = signing_table.of(unit).level(kind)
    if kind not in ANSWERS and not reaches(desk.actor.roles, level):
        raise Refused(
            f"{level_sentence(kind, level)}発行を取り消せるのも、その決裁ができる方です。"
            "文書は取り消していません。"
        )


def _refuse(unit: Unit, letter: LetterRow) -> None:
    sentence = refuse_left(letter)
    if sentence is not None:
        raise Refused(sentence)
    if unit.electronic_answers.of_letter(letter.id):
        raise Refused(
            "この文書はファイルでもお渡ししています。取り消していません。"
            "内容を改めるときは「差し替える」を選んでください。"
        )


def _place(unit: Unit, case: Case | None, letter_id: LetterId) -> CaseLetter | None:
    rows = () if case is None else unit.case_letters.rows(case.id)
    return next((one for one in rows if one.letter_id == letter_id), None)
