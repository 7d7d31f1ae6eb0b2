"""Letters about an exit: only the one that fits, numbered, stored, listed with the member."""

import pytest

from app.letters.extraction import text as text_of
from app.office import (
    confidentiality,
    consents,
    exit_letters,
    history,
    letters,
    member_page,
    member_states,
    members,
)
from app.rules.errors import Refused
from app.rules.exit_letters import ExitLetter
from app.rules.ids import MemberId
from app.rules.members import ConsentDraft
from tests.office.seats import TODAY, Office, member

REASON = "ご本人に郵送するため"


@pytest.fixture
def key(office: Office) -> MemberId:
    return members.register(office.clerk, member()).member_id


def left(office: Office, key: MemberId) -> None:
    member_states.leave(office.clerk, key, "2026-04-18", "架空の都合")


def test_a_draft_has_no_number_and_records_nothing(office: Office, key: MemberId) -> None:
    left(office, key)
    before = len(history.rows(office.manager))
    found = text_of(exit_letters.preview(office.clerk, key, ExitLetter.leaving))
    assert "案（文書番号なし）" in found
    assert "令和8年4月18日付けで、退会の手続が完了しました" in found
    assert "令和8年7月17日まで保管し" in found
    assert "架空の都合" not in found
    assert len(history.rows(office.manager)) == before


def test_issuing_numbers_stores_and_lists_it(office: Office, key: MemberId) -> None:
    left(office, key)
    issued = exit_letters.issue(office.clerk, key, ExitLetter.leaving)
    (row,) = member_page.page(office.clerk, key).letters
    assert (row.id, row.kind, row.dated_on) == (issued.letter_id, "leaving", TODAY)
    stored = letters.pdf(office.clerk, issued.letter_id, reprint=False)
    assert issued.document_number in text_of(stored)
    assert letters.pdf(office.clerk, issued.letter_id) == stored
    titles = [one.title for one in history.rows(office.manager)[:3]]
    assert titles == ["文書を再印刷", "文書を保管", "退会のお知らせを発行"]


def test_each_state_has_its_own_letter(office: Office) -> None:
    one, two = (members.register(office.clerk, member(code)).member_id for code in ("11", "12"))
    member_states.graduate(office.clerk, [one], TODAY)
    consents.withdraw(office.clerk, two, ConsentDraft(given_on="2026-04-15"))
    graduation = text_of(exit_letters.preview(office.clerk, one, ExitLetter.graduation))
    withdrawal = text_of(exit_letters.preview(office.clerk, two, ExitLetter.withdrawal))
    assert "ご卒業" in graduation
    assert "令和8年4月15日に承りました" in withdrawal
    assert "担当からご連絡いたします" in withdrawal
    for key, letter in ((one, ExitLetter.leaving), (two, ExitLetter.graduation)):
        with pytest.raises(Refused, match="出すところにありません"):
            exit_letters.issue(office.clerk, key, letter)
    assert member_page.page(office.clerk, one).letters == []


def test_nothing_is_written_to_who_died_or_stays(office: Office, key: MemberId) -> None:
    with pytest.raises(Refused, match="文書は発行していません"):
        exit_letters.preview(office.clerk, key, ExitLetter.leaving)
    member_states.decease(office.clerk, key, "")
    for letter in ExitLetter:
        with pytest.raises(Refused, match="文書は発行していません"):
            exit_letters.issue(office.clerk, key, letter)


def test_the_protected_get_theirs_by_hand_or_for_a_reason(office: Office, key: MemberId) -> None:
    left(office, key)
    confidentiality.protect(office.clerk, key, "", "架空の支援措置のため")
    bare = text_of(exit_letters.preview(office.clerk, key, ExitLetter.leaving))
    assert "架空　花子" in bare
    assert "末広町" not in bare
    assert "末広町" in text_of(exit_letters.preview(office.clerk, key, ExitLetter.leaving, REASON))
    assert history.rows(office.manager)[0].values == {"reason": REASON}
    issued = exit_letters.issue(office.clerk, key, ExitLetter.leaving, REASON)
    stored = letters.pdf(office.clerk, issued.letter_id, reprint=False, reason=REASON)
    assert "末広町" in text_of(stored)
    said = [row.values for row in history.rows(office.manager)[:6]]
    assert {"reason": REASON} in said
