"""Renewals, refusals, corrections: each a row of its own, and the newest truth is derived."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.office import child_merging, consents, exits, history, members
from app.rules.errors import OfficeError, Refused
from app.rules.ids import ChildId, ConsentId, MemberId
from app.rules.members import ConsentDraft
from app.storage.consents import ConsentRow
from tests.office.seats import Office, member
from tests.office.test_consents import NEXT, next_version, standing

YES = ConsentDraft("はい", "2026-04-12")
CHILD_YES = replace(
    YES, child_id="1", consenter="guardian", relationship="母", consenter_name="架空　花子"
)


@pytest.fixture
def key(office: Office) -> MemberId:
    return members.register(office.clerk, member()).member_id


def row_of(office: Office, consent_id: int) -> ConsentRow:
    return consents.rows(office.clerk, [consent_id])[0]


def test_a_later_yes_is_a_renewal_for_ever(office: Office, key: MemberId) -> None:
    second = consents.record(office.clerk, key, YES).consent_id
    consents.withdraw(office.clerk, key, ConsentDraft(given_on="2026-04-15"))
    third = consents.record(office.clerk, key, ConsentDraft("はい")).consent_id
    answers = [row_of(office, one).answer for one in (1, second, third)]
    assert answers == ["granted", "renewed", "renewed"]
    found = consents.find_ids(office.clerk, member_id=key, answer="yes")
    assert found == [third, second, 1]


def test_a_refusal_is_recorded_and_ends_what_was_given(office: Office, key: MemberId) -> None:
    declined = consents.decline(office.clerk, key, ConsentDraft(given_on="2026-04-15"))
    assert row_of(office, declined.consent_id).answer == "declined"
    assert standing(office, key) == "declined"
    assert standing(office, key, date(2026, 4, 14)) == "current"
    assert history.rows(office.manager)[0].title == "不同意を記録"


def test_a_named_version_leaves_a_notice_and_an_inferred_one_does_not(
    office: Office, key: MemberId
) -> None:
    named = consents.record(office.clerk, key, replace(YES, version_on="2022-04-01"))
    guessed = consents.record(office.clerk, key, YES)
    assert row_of(office, named.consent_id).notice_on == date(2026, 4, 12)
    assert row_of(office, guessed.consent_id).notice_on is None
    with office.clerk.look() as unit:
        assert [(one.way, one.version_on) for one in unit.notices.of(key)] == [
            ("form", date(2022, 4, 1))
        ]
    other = replace(member("2").consent, version_on="2022-04-01", kept_at="書庫3")
    second = members.register(office.clerk, member("2", consent=other)).member_id
    opened = consents.find_ids(office.clerk, member_id=second)
    assert row_of(office, opened[0]).notice_on == date(2026, 4, 5)
    assert row_of(office, opened[0]).kept_at == "書庫3"


def test_a_correction_stands_for_the_wrong_row(office: Office, key: MemberId) -> None:
    right = replace(YES, method="電話", receiver="見本　受付子", kept_at="書庫3")
    made = consents.correct(office.clerk, ConsentId(1), right, "granted", "日付の読み違い")
    row = row_of(office, made.consent_id)
    assert (row.answer, row.given_on, row.method) == ("granted", date(2026, 4, 12), "電話")
    assert (row.corrects_id, row.note, row.kept_at) == (1, "日付の読み違い", "書庫3")
    assert row_of(office, 1).corrected_by == made.consent_id
    assert row_of(office, 1).given_on == date(2026, 4, 5)
    assert standing(office, key, date(2026, 4, 10)) == "none"
    assert standing(office, key) == "current"
    log = history.rows(office.manager)[0]
    assert log.title == "同意の記録を訂正"
    assert {("consent", 1), ("consent", made.consent_id), ("member", key)} == set(log.subjects)


def test_a_corrected_renewal_stays_a_renewal(office: Office, key: MemberId) -> None:
    second = consents.record(office.clerk, key, YES).consent_id
    again = consents.correct(office.clerk, second, YES, "granted", "受付者の書き間違い")
    first = consents.correct(office.clerk, ConsentId(1), YES, "granted", "日付の読み違い")
    assert row_of(office, again.consent_id).answer == "renewed"
    assert row_of(office, first.consent_id).answer == "granted"


def test_a_mistake_is_taken_back_and_never_resurrected(office: Office, key: MemberId) -> None:
    wrong = consents.withdraw(office.clerk, key, ConsentDraft(given_on="2026-04-15")).consent_id
    made = consents.void(office.clerk, wrong, "別の会員の撤回でした")
    assert row_of(office, made.consent_id).answer == "voided"
    assert standing(office, key) == "current"
    with pytest.raises(Refused, match="すでに訂正"):
        consents.void(office.clerk, wrong, "もう一度")
    with pytest.raises(Refused, match="誤記の取消の記録です"):
        consents.void(office.clerk, made.consent_id, "取消の取消")
    back = consents.correct(office.clerk, made.consent_id, YES, "declined", "不同意でした")
    assert row_of(office, back.consent_id).corrects_id == made.consent_id
    assert standing(office, key) == "declined"


def test_even_the_consent_that_opened_the_register_can_be_a_mistake(
    office: Office, key: MemberId
) -> None:
    consents.void(office.clerk, ConsentId(1), "申込書に署名がありませんでした")
    assert standing(office, key) == "none"
    assert members.find_ids(office.clerk, standing="none") == [key]
    counted = {one.standing: one.count for one in consents.coverage(office.clerk)}
    assert (counted["none"], counted["current"]) == (1, 0)


def test_a_correction_does_not_step_over_a_later_word_of_its_day(
    office: Office, key: MemberId
) -> None:
    given = consents.record(office.clerk, key, YES).consent_id
    taken = consents.withdraw(office.clerk, key, ConsentDraft(given_on="2026-04-12")).consent_id
    with pytest.raises(Refused, match="同じ日（2026年4月12日）に、後から「撤回」"):
        consents.correct(office.clerk, given, YES, "granted", "受付者の書き間違い")
    assert standing(office, key) == "withdrawn"
    consents.void(office.clerk, taken, "順に記録し直すため")
    consents.correct(office.clerk, given, YES, "granted", "受付者の書き間違い")
    consents.withdraw(office.clerk, key, ConsentDraft(given_on="2026-04-12"))
    assert standing(office, key) == "withdrawn"


def test_a_correction_never_makes_an_answer_that_of_another_subject(
    office: Office, key: MemberId
) -> None:
    own = consents.withdraw(office.clerk, key, ConsentDraft(given_on="2026-04-12")).consent_id
    with pytest.raises(Refused, match="どなたについての回答か"):
        consents.correct(office.clerk, own, CHILD_YES, "withdrawn", "お子さまの分でした")
    childs = consents.decline(office.clerk, key, CHILD_YES).consent_id
    with pytest.raises(Refused, match="どなたについての回答か"):
        consents.correct(office.clerk, childs, YES, "declined", "ご本人の分でした")
    by_child = replace(CHILD_YES, consenter="self", relationship="", consenter_name="")
    with pytest.raises(Refused, match="お子さまご本人の回答か保護者の回答か"):
        consents.correct(office.clerk, childs, by_child, "granted", "本人の回答でした")
    assert (standing(office, key), len(consents.find_ids(office.clerk))) == ("withdrawn", 3)
    spelt = replace(CHILD_YES, relationship="祖母", consenter_name="架空　梅子")
    right = consents.correct(office.clerk, childs, spelt, "granted", "続柄の読み違い").consent_id
    row = row_of(office, right)
    assert (row.child_id, row.relationship, row.consenter_name) == (1, "祖母", "架空　梅子")


def test_a_correction_of_a_merged_childs_answer_names_the_record_it_was_about(
    office: Office, key: MemberId
) -> None:
    other = members.register(office.clerk, member("2", name="架空　太郎")).member_id
    wrong = consents.decline(office.clerk, other, replace(CHILD_YES, child_id="2")).consent_id
    child_merging.merge(office.clerk, ChildId(1), ChildId(2), "同じお子さま")
    right = consents.correct(office.clerk, wrong, CHILD_YES, "granted", "読み違い").consent_id
    assert row_of(office, right).child_id == 2
    assert standing(office, key) == "current"


@pytest.mark.usefixtures("key")
@pytest.mark.parametrize(
    ("answer", "draft", "reason", "words"),
    [
        ("granted", YES, " ", "理由がありません"),
        ("granted", YES, "理\u2066由", "2文字目"),
        ("granted", ConsentDraft(""), "誤り", "同意の記入がありません"),
        ("voided", YES, "誤り", "回答を選んで"),
        ("assumed", YES, "誤り", "回答を選んで"),
        ("declined", ConsentDraft(given_on="2027-01-01"), "誤り", "今日より後"),
    ],
)
def test_a_correction_needs_its_reason_and_a_whole_answer(
    answer: str, draft: ConsentDraft, reason: str, words: str, office: Office
) -> None:
    with pytest.raises(OfficeError, match=words):
        consents.correct(office.clerk, ConsentId(1), draft, answer, reason)
    with pytest.raises(Refused, match="見つかりません"):
        consents.void(office.clerk, ConsentId(99), "誤り")
    assert consents.find_ids(office.clerk) == [1]


def test_a_guardian_consents_for_a_child_apart_from_her_own_word(
    office: Office, key: MemberId
) -> None:
    made = consents.record(office.clerk, key, CHILD_YES).consent_id
    row = row_of(office, made)
    assert (row.child_id, row.child_name, row.answer) == (1, "架空　湊", "granted")
    assert (row.consenter, row.relationship, row.consenter_name) == (
        "guardian",
        "母",
        "架空　花子",
    )
    consents.withdraw(office.clerk, key, replace(CHILD_YES, given_on="2026-04-15"))
    assert standing(office, key) == "current"
    with pytest.raises(Refused, match="すでに撤回"):
        consents.withdraw(office.clerk, key, CHILD_YES)
    own = replace(CHILD_YES, consenter="self", relationship="", consenter_name="")
    assert row_of(office, consents.record(office.clerk, key, own).consent_id).answer == "granted"


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"relationship": " "}, "続柄がありません"),
        ({"relationship": "母" * 41}, "長すぎます"),
        ({"child_id": "99"}, "お子さまとして登録されていません"),
        ({"child_id": "", "consenter_name": ""}, "保護者の氏名がありません"),
        ({"consenter": "neighbour"}, "分かりません"),
        ({"consenter_name": "架\x00空"}, "目に見えない"),
        ({"kept_at": "棚" * 100}, "長すぎます"),
    ],
)
def test_who_consents_for_a_child_is_known(
    changed: dict[str, str], words: str, office: Office, key: MemberId
) -> None:
    with pytest.raises(OfficeError, match=words):
        consents.record(office.clerk, key, replace(CHILD_YES, **changed))
    assert consents.find_ids(office.clerk, member_id=key) == [1]


def test_the_child_of_somebody_else_is_none_of_hers(office: Office, key: MemberId) -> None:
    other = members.register(office.clerk, member("2")).member_id
    with pytest.raises(Refused, match="この会員のお子さまとして"):
        consents.record(office.clerk, other, CHILD_YES)
    assert consents.find_ids(office.clerk, member_id=key) == [1]


def test_a_withdrawal_begins_an_exit_and_a_consent_ends_it(office: Office, key: MemberId) -> None:
    taken = consents.withdraw(office.clerk, key, ConsentDraft(given_on="2026-04-15"))
    (opened,) = exits.rows(office.clerk, exits.ids(office.clerk))
    assert (opened.kind, opened.started_on) == ("withdrawn", date(2026, 4, 15))
    consents.void(office.clerk, taken.consent_id, "別の会員の撤回でした")
    assert exits.ids(office.clerk) == []
    consents.withdraw(office.clerk, key, ConsentDraft(given_on="2026-04-16"))
    consents.withdraw(office.clerk, key, CHILD_YES)
    assert len(exits.ids(office.clerk)) == 1
    consents.record(office.clerk, key, ConsentDraft("はい"))
    assert exits.ids(office.clerk) == []


def test_a_consent_in_advance_ends_no_withdrawal(
    office: Office, key: MemberId, tmp_path: Path
) -> None:
    next_version(office, tmp_path)
    consents.withdraw(office.clerk, key, ConsentDraft(given_on="2026-04-15"))
    consents.record(office.clerk, key, ConsentDraft("はい", version_on="2027-04-01"))
    assert standing(office, key) == "withdrawn"
    assert len(exits.ids(office.clerk)) == 1
    assert standing(office, key, NEXT) == "current"
