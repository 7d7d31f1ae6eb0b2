"""A person of an incident is one person, however often she is on record."""

import pytest

from app.office import (
    erasures,
    incident_batch,
    incident_book,
    incident_letters,
    incident_named,
    letter_cancelling,
    member_states,
    members,
    merging,
)
from app.rules.errors import Refused
from app.rules.ids import ChildId, IncidentId, MemberId
from app.rules.member_drafts import ChildDraft
from tests.office import erasure_work
from tests.office.incident_work import WORDS, people, recorded
from tests.office.seats import Office, member

OTHER = ChildDraft("別人　月", "ベツジン　ツキ", "2021-06-20", "子")


def named(office: Office, key: IncidentId, *members_of: MemberId) -> int:
    return incident_named.add(office.clerk, key, [(one, None) for one in members_of]).new


def test_doubles_are_one_person_with_one_letter(office: Office) -> None:
    key, (first, second, third) = recorded(office.clerk), people(office.clerk, 3)
    assert named(office, key, first, second) == 2
    merging.merge(office.manager, first, second, "架空の確認")
    merging.merge(office.manager, first, third, "架空の確認")
    stand = incident_book.one(office.manager, key).stand
    assert (stand.named, stand.told) == (1, 0)
    (row,) = incident_named.rows(office.clerk, key)
    incident_named.take_away(office.clerk, key, [row.id])
    assert incident_named.rows(office.clerk, key) == []
    assert named(office, key, third, first) == 1
    assert named(office, key, second, third) == 0
    assert incident_batch.issue_all(office.manager, key, WORDS).letters == 1
    stand = incident_book.one(office.manager, key).stand
    assert (stand.named, stand.told) == (1, 1)
    with pytest.raises(Refused, match="まだお知らせしていない方はいません"):
        incident_batch.issue_all(office.manager, key, WORDS)


def test_who_was_told_under_one_registration_was_told(office: Office) -> None:
    key, (first, second) = recorded(office.clerk), people(office.clerk, 2)
    named(office, key, first, second)
    incident_letters.issue(office.manager, key, second, WORDS)
    merging.merge(office.manager, first, second, "架空の確認")
    with pytest.raises(Refused, match="もうお知らせしています"):
        incident_letters.issue(office.manager, key, first, WORDS)
    (told,) = incident_named.rows(office.clerk, key)
    assert (told.told_word, told.name) == ("文書", "架空　太郎1")


def test_a_child_is_named_with_its_own_member(office: Office) -> None:
    key = recorded(office.clerk)
    hers = members.register(office.clerk, member()).member_id
    other = members.register(
        office.clerk, member("2", name="別人　次子", kana="ベツジン　ツギコ", children=(OTHER,))
    ).member_id
    child = erasure_work.child_of(office, other)
    for wrong in (child, ChildId(9_999)):
        with pytest.raises(Refused, match="この会員のお子さまとして登録されていません"):
            incident_named.add(office.clerk, key, [(hers, wrong)])
    assert incident_named.rows(office.clerk, key) == []
    assert incident_named.add(office.clerk, key, [(other, child), (other, child)]).new == 1


def test_an_erased_person_is_neither_named_nor_written_to(office: Office) -> None:
    key, later = recorded(office.clerk), recorded(office.clerk)
    (gone,) = people(office.clerk, 1)
    named(office, key, gone)
    letter_id = incident_letters.issue(office.manager, key, gone, WORDS).letter_id
    member_states.leave(office.clerk, gone, office.clerk.today.isoformat(), "架空の退会")
    erasure_work.over(office)
    erasures.erase_left(office.manager, [gone])
    with pytest.raises(Refused, match="情報を消去した方が含まれています"):
        named(office, later, gone)
    letter_cancelling.cancel(office.manager, letter_id, "内容の誤り")
    done = incident_batch.issue_all(office.manager, key, WORDS)
    assert done.letters == 0
    (said,) = done.left_out
    assert said.startswith("（消去済）　この方の情報は消去したため")
    assert "どなたの情報か" not in said
