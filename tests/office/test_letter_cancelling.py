"""A letter that has not left can be void: its number stays, its reason is one word."""

import pytest

from app.office import (
    completions,
    decisions,
    dispatch_book,
    letter_cancelling,
    letter_replacing,
    letters,
    receipts,
    request_register,
)
from app.office.desk import Desk
from app.office.register_words import cell
from app.rules.completions import AskingDraft
from app.rules.completions import Matter as Asked
from app.rules.errors import Refused
from app.rules.ids import LetterId
from app.rules.moves import Move
from app.rules.periods import Days
from app.rules.void_letters import CancelReason
from tests.office.matters import Matter
from tests.office.posted_letters import answered, later, letter, post


def cancel(desk: Desk, letter_id: LetterId, reason: str = "内容の誤り") -> None:
    letter_cancelling.cancel(desk, letter_id, reason)


def test_a_void_answer_is_owed_again_without_another_approval(matter: Matter) -> None:
    issued, clerk = answered(matter, posted=False), matter.office.clerk
    cancel(clerk, issued.letter_id)
    right = matter.right
    assert (right.answered_on, right.letter_id) == (None, None)
    assert right.approved_on is not None
    assert Move.answer in matter.page.right_moves[right.id]
    again = matter.issue()
    assert again.document_number != issued.document_number
    with clerk.look() as unit:
        assert unit.letter_replacements.of([again.letter_id]) == {issued.letter_id: again.letter_id}
    assert letters.pdf(clerk, issued.letter_id)


def test_book_and_register_say_which_number_is_void_and_why(matter: Matter) -> None:
    issued, clerk = answered(matter, posted=False), matter.office.clerk
    cancel(clerk, issued.letter_id, CancelReason.misprinted.word)
    (line,) = dispatch_book.rows(clerk, Days())
    assert (line.state.word, line.letter.document_number) == ("欠番", issued.document_number)
    register = request_register.read(clerk, Days())
    said = cell(register.lines[0], "文書番号")
    assert said == f"{issued.document_number}　欠番（印刷の不良）"


def test_what_has_left_cannot_be_void_but_can_be_replaced(matter: Matter) -> None:
    issued, clerk = answered(matter), matter.office.clerk
    with pytest.raises(Refused, match="差し替える"):
        cancel(clerk, issued.letter_id)
    decisions.close(clerk, matter.id)
    new = letter_replacing.answer_anew(clerk, issued.letter_id)
    page = matter.page
    assert (page.row.state_word, matter.right.letter_id) == ("発送待ち", new.letter_id)
    assert letter(matter, issued.letter_id).posted_on is not None
    with clerk.look() as unit:
        assert unit.letter_replacements.of([issued.letter_id]) == {issued.letter_id: new.letter_id}
    with pytest.raises(Refused, match="いまの回答ではありません"):
        letter_replacing.answer_anew(clerk, issued.letter_id)
    post(matter, new.letter_id)
    decisions.close(clerk, matter.id)


def test_another_letter_is_joined_to_the_one_for_which_it_stands(matter: Matter) -> None:
    clerk = matter.office.clerk
    first = receipts.issue(clerk, matter.id)
    second = receipts.issue(clerk, matter.id)
    with pytest.raises(Refused, match="まだ発送していません"):
        letter_replacing.stand_for(clerk, first.letter_id, second.letter_id)
    post(matter, first.letter_id)
    assert [row.id for row in letter_replacing.candidates(clerk, first.letter_id)] == [
        second.letter_id
    ]
    letter_replacing.stand_for(clerk, first.letter_id, second.letter_id)
    with pytest.raises(Refused, match="もう差し替えています"):
        letter_replacing.stand_for(clerk, first.letter_id, second.letter_id)
    (old, new) = dispatch_book.rows(clerk, Days())
    assert (old.replaced_by, new.stands_for) == (second.document_number, first.document_number)


def test_an_asking_that_nobody_read_stopped_nothing(matter: Matter) -> None:
    clerk = matter.office.clerk
    due = matter.page.row.due_on
    asking = AskingDraft("架空の書類", later(matter, 14), matter=Asked.identity)
    issued = completions.issue_asking(clerk, matter.id, asking)
    cancel(clerk, issued.letter_id, "送る必要がなくなった")
    stops = matter.page.case.clock.stops
    assert all(stop.completed_on == stop.asked_on for stop in stops)
    assert matter.page.row.due_on == due
    with pytest.raises(Refused, match="取り消しています"):
        cancel(clerk, issued.letter_id)
    with pytest.raises(Refused, match="取り消しています"):
        post(matter, issued.letter_id)


def test_the_reason_is_one_of_the_words(matter: Matter) -> None:
    issued = answered(matter, posted=False)
    with pytest.raises(Refused, match="欠番の理由"):
        cancel(matter.office.clerk, issued.letter_id, "架空 花子さんの間違い")
    assert letter(matter, issued.letter_id).cancelled_on is None
