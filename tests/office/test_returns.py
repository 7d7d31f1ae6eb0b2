"""What comes back opens its case again, and what is done about it ends it."""

import pytest

from app.office import decisions, letters, requests, returns
from app.rules.campaigns import Returned
from app.rules.errors import Refused
from app.rules.moves import Move
from app.rules.returns import NextStep, Settled, proposal_for
from tests.office.matters import Matter
from tests.office.posted_letters import answered, come_back, later, letter, post


def test_a_closed_case_opens_again_when_its_answer_comes_back(matter: Matter) -> None:
    issued, clerk = answered(matter), matter.office.clerk
    decisions.close(clerk, matter.id)
    assert matter.page.row.closed
    back = come_back(matter, issued.letter_id)
    assert (back.reopened, back.proposal.step) == (True, NextStep.ask_address)
    page = matter.page
    assert (page.row.state_word, page.row.closed, page.row.due_words) == ("返戻", False, "")
    assert matter.id in requests.find_ids(clerk, open_only=True)
    with pytest.raises(Refused, match="まだ完了できません"):
        decisions.close(clerk, matter.id)


def test_it_leaves_again_byte_for_byte_under_a_posting_of_its_own(matter: Matter) -> None:
    issued, clerk = answered(matter), matter.office.clerk
    before = letters.pdf(clerk, issued.letter_id)
    come_back(matter, issued.letter_id)
    first = letter(matter, issued.letter_id).posting
    post(matter, issued.letter_id, method="普通郵便", number="")
    with clerk.look() as unit:
        old, new = unit.dispatches.of([issued.letter_id])[issued.letter_id]
    assert first is not None
    assert (old.id, old.settled_how) == (first.id, Settled.resent)
    assert (new.method, new.returned_on, new.tracking_number) == ("普通郵便", None, "")
    assert letters.pdf(clerk, issued.letter_id) == before
    decisions.close(clerk, matter.id)
    assert matter.page.row.state_word == "完了"


def test_the_first_posting_stays_the_day_on_which_she_was_answered(matter: Matter) -> None:
    issued = answered(matter)
    left_on = matter.right.dispatched_on
    come_back(matter, issued.letter_id, Returned.kept_too_long)
    post(matter, issued.letter_id)
    assert matter.right.dispatched_on == left_on


def test_what_is_refused_is_held_for_a_reason_and_can_be_sent_after_all(matter: Matter) -> None:
    issued, clerk = answered(matter), matter.office.clerk
    assert come_back(matter, issued.letter_id, Returned.refused).proposal.step is NextStep.hold
    with pytest.raises(Refused, match="保管する理由"):
        returns.hold(clerk, issued.letter_id, " ")
    returns.hold(clerk, issued.letter_id, "架空の理由")
    decisions.close(clerk, matter.id)
    with pytest.raises(Refused, match="返戻の対応を待っていません"):
        returns.hold(clerk, issued.letter_id, "架空の理由")
    post(matter, issued.letter_id, method="手渡し", number="")
    assert not matter.page.row.closed
    decisions.close(clerk, matter.id)


def test_each_reason_proposes_its_own_next_step() -> None:
    steps = {reason: proposal_for(reason).step for reason in Returned}
    assert steps == {
        Returned.not_at_address: NextStep.ask_address,
        Returned.moved: NextStep.ask_address,
        Returned.kept_too_long: NextStep.send_again,
        Returned.refused: NextStep.hold,
        Returned.other: NextStep.send_again,
    }
    assert len({proposal_for(reason).sentence for reason in Returned}) == len(Returned)


def test_days_and_reasons_that_cannot_be_are_refused(matter: Matter) -> None:
    issued, clerk = answered(matter, posted=False), matter.office.clerk
    with pytest.raises(Refused, match="まだ発送を記録していません"):
        come_back(matter, issued.letter_id)
    post(matter, issued.letter_id)
    with pytest.raises(Refused, match="前になっています"):
        returns.come_back(clerk, issued.letter_id, later(matter, -1), "転居先不明")
    with pytest.raises(Refused, match="先の日付"):
        returns.come_back(clerk, issued.letter_id, later(matter, 1), "転居先不明")
    with pytest.raises(Refused, match="返戻の理由"):
        returns.come_back(clerk, issued.letter_id, clerk.today, "なんとなく")
    come_back(matter, issued.letter_id)
    with pytest.raises(Refused, match="もう記録しています"):
        come_back(matter, issued.letter_id)
    with pytest.raises(Refused, match="発送中の文書ではない"):
        returns.deliver(clerk, issued.letter_id, clerk.today)


def test_what_came_back_is_listed_until_something_is_done(matter: Matter) -> None:
    issued, clerk = answered(matter), matter.office.clerk
    returns.deliver(clerk, issued.letter_id, clerk.today)
    come_back(matter, issued.letter_id)
    (row,) = returns.waiting(clerk)
    assert (row.document_number, row.receipt_number) == (issued.document_number, "26-0001")
    assert row.addressee.endswith("様")
    assert (row.posting.delivered_on, row.posting.return_reason) == (None, Returned.not_at_address)
    assert Move.dispatch in matter.page.right_moves[matter.right.id]
    post(matter, issued.letter_id)
    assert returns.waiting(clerk) == []
