"""An answer to an authority that has not left can be void; only the head ever learns of it."""

import pytest

from app.office import (
    authority_answers,
    authority_inquiries,
    dispatch_book,
    dispatches,
    history,
    letter_cancelling,
    letters,
    provision_rows,
)
from app.office.desk import Desk
from app.rules.authority_standing import refuse_answer
from app.rules.dispatches import Posting
from app.rules.errors import Refused
from app.rules.ids import AuthorityInquiryId, LetterId
from app.rules.periods import Days
from app.storage.erasure_reach import Person, Sorted, reach_of
from app.storage.letters import LetterRow
from tests.office.matters import Matter
from tests.office.seats import Office
from tests.office.test_authority_inquiries import GIVEN, answered

KEY = AuthorityInquiryId(1)


def stored(desk: Desk, letter_id: LetterId) -> LetterRow:
    with desk.look() as unit:
        found = unit.letters.find(letter_id)
    assert found is not None
    return found[0]


def test_a_void_answer_is_owed_again_as_it_was_decided(office: Office) -> None:
    void = answered(office)
    letter_cancelling.cancel(office.manager, void, "内容の誤り")
    row = authority_inquiries.one(office.manager, KEY)
    assert (row.standing.answered_on, row.standing.closed_on) == (None, None)
    assert refuse_answer(row.standing) is None
    assert authority_inquiries.ids(office.manager, open_only=True) == [KEY]
    again = authority_answers.issue(office.manager, KEY, GIVEN)
    assert again.document_number != stored(office.manager, void).document_number
    with office.manager.look() as unit:
        assert unit.letter_replacements.of([void]) == {void: again.letter_id}
    assert authority_inquiries.one(office.manager, KEY).standing.answered_on is not None


def test_its_number_stays_with_its_reason_in_the_book_of_the_head(office: Office) -> None:
    void = answered(office)
    letter_cancelling.cancel(office.manager, void, "内容の誤り")
    (line,) = dispatch_book.rows(office.manager, Days())
    assert (line.letter.id, line.state.word) == (void, "欠番")
    assert stored(office.manager, void).cancel_reason
    assert letters.pdf(office.manager, void, reprint=False).startswith(b"%PDF")


def test_nobody_else_learns_of_it_even_after_another_stands_for_it(office: Office) -> None:
    void = answered(office)
    with pytest.raises(Refused, match="見つかりません"):
        letter_cancelling.cancel(office.clerk, void, "内容の誤り")
    assert stored(office.manager, void).cancelled_on is None
    letter_cancelling.cancel(office.manager, void, "内容の誤り")
    authority_answers.issue(office.manager, KEY, GIVEN)
    assert dispatch_book.rows(office.clerk, Days()) == []
    for desk in (office.clerk, office.auditor):
        with pytest.raises(Refused, match="見つかりません"):
            letters.pdf(desk, void)
    rows = [row for row in history.rows(office.auditor) if "取消し" in row.title]
    assert rows == []


def test_what_was_not_given_is_no_provision(office: Office, matter: Matter) -> None:
    with office.manager.look() as unit:
        (member,) = unit.members.rows([matter.member_id])
    void = answered(office, member_code=member.member_code)
    number = stored(office.manager, void).document_number
    letter_cancelling.cancel(office.manager, void, "内容の誤り")
    (seen,) = provision_rows.rows(office.manager, provision_rows.ids(office.manager))
    assert seen.items == ()
    assert seen.purpose == f"{number}の発行を取り消したため、お渡ししていません。"
    assert authority_inquiries.one(office.manager, KEY).provision_id is None


def test_what_has_left_cannot_be_void(office: Office) -> None:
    key = answered(office)
    dispatches.post(office.manager, [Posting(key, "簡易書留")], office.manager.today)
    with pytest.raises(Refused, match="発送しています"):
        letter_cancelling.cancel(office.manager, key, "内容の誤り")
    assert authority_inquiries.one(office.manager, KEY).standing.answered_on is not None


def test_a_void_answer_is_erased_with_her(office: Office, matter: Matter) -> None:
    with office.manager.look() as unit:
        (member,) = unit.members.rows([matter.member_id])
    void = answered(office, member_code=member.member_code)
    letter_cancelling.cancel(office.manager, void, "内容の誤り")
    again = authority_answers.issue(office.manager, KEY, GIVEN).letter_id
    with office.manager.look() as unit:
        person = Person(members=(int(matter.member_id),), children=())
        reach = reach_of(unit.session, person, Sorted(authority=(int(KEY),)))
    assert set(reach.told) == {void, again}
