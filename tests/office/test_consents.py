"""The ledger of consents: appended to, never changed, read as of any day."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from app.office import consents, history, member_states, members, policy
from app.rules.errors import OfficeError, Refused
from app.rules.ids import MemberId
from app.rules.members import ConsentDraft
from tests.office.seats import Office, member

NEXT = date(2027, 4, 1)


@pytest.fixture
def key(office: Office) -> MemberId:
    return members.register(office.clerk, member()).member_id


def standing(office: Office, key: MemberId, day: date | None = None) -> str:
    return consents.as_of(office.clerk, key, day or office.clerk.today)


def next_version(office: Office, folder: Path) -> None:
    """Let a manager approve a version that comes into force next spring."""
    path = folder / "next.txt"
    path.write_text("架空の方針\n\n(利用目的)\nお届けのため\n\n2027年4月1日 改訂\n", "utf-8")
    policy.import_file(office.manager, path, approve=True)


def test_the_consent_that_opened_the_register_stands_in_the_ledger(
    office: Office, key: MemberId
) -> None:
    (row,) = consents.rows(office.clerk, consents.find_ids(office.clerk))
    assert (row.member_code, row.answer, row.version_on) == (
        "00010001",
        "granted",
        date(2022, 4, 1),
    )
    assert (row.inferred, row.receiver, row.recorded_by) == (True, "見本　受付子", "試験　担当者")
    assert standing(office, key) == "current"


def test_a_withdrawal_is_a_row_of_its_own_and_counts_from_its_record(
    office: Office, key: MemberId
) -> None:
    consents.withdraw(office.clerk, key, ConsentDraft(given_on="2026-04-18"), "お電話で\nお申出")
    assert standing(office, key) == "withdrawn"
    rows = consents.rows(office.clerk, consents.find_ids(office.clerk))
    assert [(row.answer, row.note) for row in rows] == [
        ("withdrawn", "お電話で\nお申出"),
        ("granted", ""),
    ]
    with pytest.raises(Refused, match="すでに撤回"):
        consents.withdraw(office.clerk, key, ConsentDraft())
    assert len(consents.find_ids(office.clerk)) == 2


def test_a_withdrawal_cannot_lie_before_the_consent_it_takes_back(
    office: Office, key: MemberId
) -> None:
    with pytest.raises(Refused, match="最も新しい同意の日"):
        consents.withdraw(office.clerk, key, ConsentDraft(given_on="2022-05-01"))
    assert standing(office, key) == "current"


def test_a_renewal_after_a_withdrawal_counts_again(office: Office, key: MemberId) -> None:
    consents.withdraw(office.clerk, key, ConsentDraft())
    changed = consents.record(office.clerk, key, ConsentDraft("はい", method="電話"))
    touched = {"consents", "members", "campaigns", "follow_ups", "history"}
    assert changed.changes.touched == touched
    assert standing(office, key) == "current"
    assert history.rows(office.manager)[0].title == "同意を記録"


def test_a_consent_given_in_advance_counts_from_the_day_in_force(
    office: Office, key: MemberId, tmp_path: Path
) -> None:
    next_version(office, tmp_path)
    assert standing(office, key, NEXT) == "renewal_due"
    consents.record(office.clerk, key, ConsentDraft("はい", version_on="2027-04-01"))
    assert standing(office, key) == "current"
    assert standing(office, key, date(2027, 3, 31)) == "current"
    assert standing(office, key, NEXT) == "current"
    newest = consents.rows(office.clerk, consents.find_ids(office.clerk, version_on=NEXT))
    assert [(row.version_on, row.inferred) for row in newest] == [(NEXT, False)]


def test_a_major_version_asks_again_and_a_minor_one_does_not(
    office: Office, key: MemberId, tmp_path: Path
) -> None:
    next_version(office, tmp_path)
    office.watch.turn_to(NEXT)
    counted = {one.standing: one.count for one in consents.coverage(office.clerk)}
    assert (counted["renewal_due"], counted["current"]) == (1, 0)
    assert members.find_ids(office.clerk, standing="renewal_due") == [key]
    newest = policy.versions(office.manager)[-1]
    policy.set_weight(office.manager, newest.id, major=False, reason="架空の見直し")
    assert standing(office, key) == "current"


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (ConsentDraft(""), "同意の記入がありません"),
        (ConsentDraft("いいえ"), "同意が確認できない"),
        (ConsentDraft("はい", "2004-01-01"), "版がありません"),
        (ConsentDraft("はい", "2027-01-01"), "先の日付|未来|後の日付"),
        (ConsentDraft("はい", "きのう"), "日付"),
        (ConsentDraft("はい", method="のろし"), "同意方法"),
        (ConsentDraft("はい", version_on="2027-01-01"), "版がありません"),
        (ConsentDraft("はい", version_on="2030-01-01"), "1年以上前"),
        (ConsentDraft("はい", "2019-01-01", version_on="2022-04-01"), "1年以上前"),
        (ConsentDraft("はい", receiver="受\x00付"), "目に見えない文字"),
        (ConsentDraft("はい", receiver="受" * 1_000_000), "長すぎます"),
    ],
)
def test_a_consent_that_is_not_whole_is_refused(
    draft: ConsentDraft, words: str, office: Office, key: MemberId
) -> None:
    with pytest.raises(OfficeError, match=words):
        consents.record(office.clerk, key, draft)
    assert len(consents.find_ids(office.clerk)) == 1


def test_nobody_consents_who_is_not_registered(office: Office) -> None:
    for act in (consents.record, consents.withdraw):
        with pytest.raises(Refused, match="見つかりません"):
            act(office.clerk, MemberId(999), ConsentDraft("はい"))
    assert consents.find_ids(office.clerk) == []


def test_a_reason_with_unseen_signs_is_refused(office: Office, key: MemberId) -> None:
    with pytest.raises(Refused, match="2文字目"):
        consents.withdraw(office.clerk, key, ConsentDraft(), "理\u2066由")
    assert standing(office, key) == "current"


def test_the_ledger_is_found_by_member_answer_and_version(office: Office, key: MemberId) -> None:
    consents.withdraw(office.clerk, key, ConsentDraft())
    find = consents.find_ids
    assert len(find(office.clerk, "花子")) == 2
    assert find(office.clerk, "太郎") == []
    assert len(find(office.clerk, member_id=key, answer="withdrawn")) == 1
    assert len(find(office.clerk, version_on=date(2022, 4, 1))) == 2


def test_the_ledger_cannot_be_rewritten_even_by_sql(office: Office, key: MemberId) -> None:
    del key
    for statement in ("UPDATE consents SET answer = 'declined'", "DELETE FROM consents"):
        with (
            pytest.raises(Exception, match="ledger"),
            office.manager.unit("試み") as unit,
        ):
            unit.session.execute(text(statement))
    assert len(consents.find_ids(office.clerk)) == 1


def test_the_version_in_force_is_the_newest_approved_one(office: Office, tmp_path: Path) -> None:
    next_version(office, tmp_path)
    found = consents.in_force(office.clerk)
    assert found is not None
    assert found.on == date(2022, 4, 1)
    office.watch.turn_to(date(2000, 1, 1))
    assert consents.in_force(office.clerk) is None


def test_nobody_answers_after_her_death(office: Office, key: MemberId) -> None:
    member_states.decease(office.clerk, key, "2026-04-15")
    with pytest.raises(Refused, match="亡くなられています"):
        consents.record(office.clerk, key, ConsentDraft("はい", "2026-04-16"))
    assert len(consents.find_ids(office.clerk)) == 1
    consents.record(office.clerk, key, ConsentDraft("はい", "2026-04-15"))
    assert len(consents.find_ids(office.clerk)) == 2
