"""What police, courts and lawyers ask: proved, decided by the head, seen by her alone."""

from dataclasses import replace
from datetime import date

import pytest

from app.office import (
    authority_answers,
    authority_decisions,
    authority_inquiries,
    authority_intake,
    authority_proof,
    history,
    holdings,
    letters,
    provision_rows,
)
from app.office.authority_answers import Given
from app.rules.authorities import AuthorityDecision, PaperSeen
from app.rules.errors import Refused
from app.rules.ids import AuthorityInquiryId, LetterId
from tests.letters.drawn import text_of
from tests.office.authority_acts import ON, POLICE, SWITCHBOARD, WHY
from tests.office.matters import Matter
from tests.office.seats import Office

GIVEN = Given(items=("ご住所",))


def taken(at: Office, /, **changed: str) -> AuthorityInquiryId:
    return authority_intake.take(at.manager, replace(POLICE, **changed)).inquiry_id


def proved(at: Office, /, **changed: str) -> AuthorityInquiryId:
    key = taken(at, **changed)
    authority_proof.called_back(at.manager, key, ON, SWITCHBOARD)
    return key


def answered(office: Office, **changed: str) -> LetterId:
    key = proved(office, **changed)
    authority_decisions.decide(
        office.manager, key, AuthorityDecision.answered, WHY, "ご住所は架空町1-1です。"
    )
    return authority_answers.issue(office.manager, key, GIVEN).letter_id


def test_numbers_count_in_a_series_of_their_own(office: Office) -> None:
    first = authority_intake.take(office.manager, POLICE)
    second = authority_intake.take(office.manager, POLICE)
    assert (first.number, second.number) == ("官26-0001", "官26-0002")


def test_nothing_is_answered_by_telephone(office: Office) -> None:
    key = taken(office, paper_seen="none", channel="telephone")
    with pytest.raises(Refused, match="書面を確かめていません"):
        authority_decisions.decide(office.manager, key, AuthorityDecision.answered, WHY, "はい")
    authority_proof.paper_came(office.manager, key, PaperSeen.original, "架空第12号", ON)
    with pytest.raises(Refused, match="代表番号を調べて折り返し"):
        authority_decisions.decide(office.manager, key, AuthorityDecision.answered, WHY, "はい")
    authority_proof.called_back(office.manager, key, ON, SWITCHBOARD)
    authority_decisions.decide(office.manager, key, AuthorityDecision.answered, WHY, "はい")
    (row,) = authority_inquiries.rows(office.manager, [key])
    assert row.standing.decision is AuthorityDecision.answered


def test_a_plain_letter_of_a_lawyer_is_no_inquiry_of_the_bar(office: Office) -> None:
    key = proved(office, kind="lawyer", office="架空法律事務所")
    with pytest.raises(Refused, match="弁護士会照会ではありません"):
        authority_decisions.decide(office.manager, key, AuthorityDecision.answered, WHY, "はい")
    authority_decisions.decide(office.manager, key, AuthorityDecision.declined, WHY)


def test_even_that_nothing_is_held_is_told_to_the_proved_alone(office: Office) -> None:
    key = taken(office)
    with pytest.raises(Refused, match="折り返し"):
        authority_decisions.decide(office.manager, key, AuthorityDecision.nothing, WHY)


def test_the_answer_says_what_was_decided(office: Office) -> None:
    key = proved(office)
    authority_decisions.decide(
        office.manager, key, AuthorityDecision.answered, WHY, "ご住所は架空町1-1です。"
    )
    issued = authority_answers.issue(office.manager, key, GIVEN)
    text = text_of(letters.pdf(office.manager, issued.letter_id))
    for words in (
        "架空県警察 架空警察署　御中",
        "ご照会について（回答）",
        "架空第12号",
        "架空町1-1です",
    ):
        assert words in text
    assert WHY not in text
    (row,) = authority_inquiries.rows(office.manager, [key])
    assert row.standing.answered_on == office.manager.today


def test_a_refusal_tells_nothing(office: Office) -> None:
    key = proved(office)
    authority_decisions.decide(office.manager, key, AuthorityDecision.declined, WHY, "秘密の内容")
    issued = authority_answers.issue(office.manager, key, Given())
    text = text_of(letters.pdf(office.manager, issued.letter_id))
    assert "回答いたしかねます" in text
    assert "秘密の内容" not in text
    assert provision_rows.ids(office.manager) == []


def test_what_was_given_is_kept_where_only_the_head_sees_it(office: Office, matter: Matter) -> None:
    with office.manager.look() as unit:
        (row,) = unit.members.rows([matter.member_id])
    answered(office, member_code=row.member_code)
    (seen,) = provision_rows.rows(office.manager, provision_rows.ids(office.manager))
    assert (seen.head_only, seen.record_duty) == (True, False)
    assert provision_rows.ids(office.clerk) == []
    assert provision_rows.of_member(office.clerk, matter.member_id) == []
    with office.manager.look() as unit:
        held = holdings.gather(unit, matter.member_id, office.manager.today)
    assert not [line for line in held if "警察" in line.content or line.key.startswith("letter")]


def test_the_letter_opens_for_the_head_alone(office: Office) -> None:
    key = answered(office)
    for desk in (office.clerk, office.auditor):
        with pytest.raises(Refused, match="見つかりません"):
            letters.pdf(desk, key)
    assert letters.pdf(office.manager, key).startswith(b"%PDF")


def test_the_log_shows_others_only_that_something_was_done(office: Office) -> None:
    answered(office)
    titles = {row.title for row in history.rows(office.auditor)}
    assert "管理責任者の操作" in titles
    assert not [title for title in titles if "官公署" in title]
    assert [row for row in history.rows(office.manager) if "官公署" in row.title]


def test_what_was_decided_stays_until_it_is_answered_and_then_for_ever(office: Office) -> None:
    key = proved(office)
    authority_decisions.decide(office.manager, key, AuthorityDecision.declined, WHY)
    with pytest.raises(Refused, match="対応が決まっています"):
        authority_intake.change(office.manager, key, POLICE)
    authority_answers.issue(office.manager, key, Given())
    with pytest.raises(Refused, match="回答が済んでいます"):
        authority_decisions.decide(office.manager, key, AuthorityDecision.answered, WHY, "はい")
    with pytest.raises(Refused, match="すでに発行"):
        authority_answers.issue(office.manager, key, Given())


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("kind", "", "照会の種類"),
        ("office", " ", "照会した官公署や弁護士会"),
        ("asked", "", "何についての照会か"),
        ("received_on", "4/10", "届いた日より後"),
        ("due_on", "4/1", "届いた日より前"),
        ("received_on", "2/30", "2月30日という日はありません"),
        ("postal_code", "12", "郵便番号"),
    ],
)
def test_a_draft_is_refused_with_a_sentence(
    office: Office, field: str, typed: str, said: str
) -> None:
    with pytest.raises(Refused, match=said):
        taken(office, **{field: typed})
    assert authority_inquiries.ids(office.manager) == []


def test_a_call_back_before_the_inquiry_is_refused(office: Office) -> None:
    key = taken(office)
    with pytest.raises(Refused, match="届いた日から今日まで"):
        authority_proof.called_back(office.manager, key, date(2026, 4, 1), SWITCHBOARD)


def test_an_inquiry_taken_back_ends_without_a_letter(office: Office) -> None:
    key = taken(office)
    authority_decisions.close(office.manager, key, "取り下げの連絡")
    assert authority_inquiries.ids(office.manager, open_only=True) == []
    with pytest.raises(Refused, match="すでに終わっています"):
        authority_decisions.close(office.manager, key, "もう一度")
