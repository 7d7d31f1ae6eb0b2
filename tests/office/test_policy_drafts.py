"""A draft may still change, an approval may be taken back before its day, and no word is lost."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.office import campaigns, consents, history, members, policy, policy_notices, policy_tasks
from app.office.policy_approval import approve
from app.office.policy_drafts import (
    LONGEST_REASON,
    LONGEST_SUMMARY,
    DraftWords,
    discard,
    revise,
    take_back,
    words_of,
)
from app.office.policy_judgments import demands_of, judge
from app.office.policy_notices import NoticeDraft
from app.office.policy_tasks import TaskWords
from app.rules.errors import Refused
from app.rules.ids import PolicyVersionId
from app.rules.members import ConsentDraft
from app.rules.policy_tasks import TaskState
from app.rules.policy_verdicts import Verdict
from tests.office.campaign_work import draft_for
from tests.office.policy_work import HEAD, PURPOSE, begun, draft, found
from tests.office.seats import Office, member

WORDS = DraftWords("2027-04-01", "改訂", "見守りを加えた", "新しい事業のため")


@pytest.fixture
def version(office: Office, tmp_path: Path) -> PolicyVersionId:
    """Take in the text of a next version."""
    begun(office, tmp_path)
    return draft(office, tmp_path)


def newest(office: Office) -> int:
    return history.rows(office.manager)[0].number


def test_a_clerk_says_what_a_draft_changes(office: Office, version: PolicyVersionId) -> None:
    words = DraftWords("令和10年2月29日", "一部改正", " 見守りを\n加えた ", "1行目\n2行目")
    revise(office.clerk, version, words)
    row = found(office.clerk, version)
    assert (row.on, row.kind) == (date(2028, 2, 29), "一部改正")
    assert (row.summary, row.reason) == ("見守りを　加えた", "1行目\n2行目")
    assert history.rows(office.manager)[0].values == {
        "on": ["2027-04-01", "2028-02-29"],
        "kind": ["改訂", "一部改正"],
        "summary": ["", "見守りを　加えた"],
        "reason": ["", "1行目\n2行目"],
    }
    number = newest(office)
    assert revise(office.clerk, version, words_of(row)).touched == frozenset()
    assert newest(office) == number


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"on": "2027-02-29"}, "施行日を読み取れません"),
        ({"on": ""}, "施行日を読み取れません"),
        ({"on": "来年の春"}, "施行日を読み取れません"),
        ({"on": "2022-04-01"}, "2022年4月1日には、別の版（改訂、承認済み）があります"),
        ({"kind": "お知らせ"}, "区分「お知らせ」は使えません.*制定・改訂"),
        ({"kind": ""}, "区分「」は使えません"),
        ({"summary": "x" * (LONGEST_SUMMARY + 1)}, "改訂の要旨が長すぎます（200文字まで）"),
        ({"reason": "x" * (LONGEST_REASON + 1)}, "改訂の理由が長すぎます（400文字まで）"),
        ({"summary": "見えない\u200b字"}, "目に見えない文字"),
    ],
)
def test_words_that_cannot_be_change_nothing(
    changed: dict[str, str], words: str, office: Office, version: PolicyVersionId
) -> None:
    number, stands = newest(office), found(office.clerk, version)
    with pytest.raises(Refused, match=words):
        revise(office.clerk, version, replace(WORDS, **changed))
    assert (newest(office), found(office.clerk, version)) == (number, stands)


def test_two_drafts_do_not_share_a_day(
    office: Office, version: PolicyVersionId, tmp_path: Path
) -> None:
    second = draft(office, tmp_path, day="2028年2月29日")
    with pytest.raises(Refused, match="別の版（改訂、下書き）"):
        revise(office.clerk, second, WORDS)
    discard(office.clerk, version)
    revise(office.clerk, second, WORDS)
    assert found(office.clerk, second).on == date(2027, 4, 1)


def test_no_draft_goes_back_before_the_newest_once_there_are_consents(
    office: Office, version: PolicyVersionId
) -> None:
    members.register(office.clerk, member())
    with pytest.raises(Refused, match="同意の記録が始まった後は"):
        revise(office.clerk, version, replace(WORDS, on="2019-05-01"))
    revise(office.clerk, version, replace(WORDS, on="2026-04-01"))
    approve(office.manager, version)
    assert found(office.clerk, version).state == "in_force"


def test_what_another_person_wrote_is_not_written_over(
    office: Office, version: PolicyVersionId
) -> None:
    opened = words_of(found(office.clerk, version))
    revise(office.clerk, version, WORDS, seen=opened)
    with pytest.raises(Refused, match="画面を開いた後で変えられています"):
        revise(office.manager, version, replace(WORDS, summary="別の要約"), seen=opened)
    assert found(office.clerk, version).summary == "見守りを加えた"


def test_an_approval_freezes_the_words_and_leaves_what_was_empty(
    office: Office, version: PolicyVersionId
) -> None:
    revise(office.clerk, version, replace(WORDS, reason=""))
    approve(office.manager, version)
    for changed, words in (
        ({"summary": "別の要約"}, "改訂の要旨は変えられません"),
        ({"summary": ""}, "改訂の要旨は変えられません"),
        ({"on": "2027-05-01", "kind": "制定"}, "施行日・区分は変えられません"),
    ):
        with pytest.raises(Refused, match=words):
            revise(office.manager, version, replace(WORDS, **changed))
    with pytest.raises(Refused, match="管理責任者の仕事"):
        revise(office.clerk, version, WORDS)
    revise(office.manager, version, WORDS)
    with pytest.raises(Refused, match="理由は変えられません"):
        revise(office.manager, version, replace(WORDS, reason="別の理由"))
    assert found(office.manager, version).reason == "新しい事業のため"


def test_the_first_versions_are_told_of_later(office: Office) -> None:
    first = policy.versions(office.manager)[0]
    said = replace(words_of(first), summary="方針を定めた")
    revise(office.manager, first.id, said)
    assert policy.versions(office.manager)[0].summary == "方針を定めた"


def test_an_approval_is_taken_back_before_its_day(office: Office, version: PolicyVersionId) -> None:
    approve(office.manager, version)
    with office.manager.look() as unit:
        tasks = unit.policy_tasks.of(version)
    policy_tasks.settle(
        office.clerk, tasks[0].id, TaskWords(TaskState.done, office.clerk.today, "架空 花子")
    )
    with pytest.raises(Refused, match="取り消す理由がありません"):
        take_back(office.manager, version, " ")
    take_back(office.manager, version, "日を改めるため")
    assert found(office.manager, version).state == "draft"
    assert history.rows(office.manager)[0].values == {
        "in_force_on": "2027-04-01",
        "reason": "日を改めるため",
    }
    with office.manager.look() as unit:
        assert [row.id for row in unit.policy_tasks.of(version)] == [tasks[0].id]
    with pytest.raises(Refused, match=f"済んだ作業（{tasks[0].title}）の記録があります"):
        discard(office.clerk, version)
    revise(office.clerk, version, replace(WORDS, on="2027-06-01"))
    approve(office.manager, version)
    with office.manager.look() as unit:
        assert [row.kind for row in unit.policy_tasks.of(version)].count(tasks[0].kind) == 2
        assert len(unit.policy_tasks.of(version)) == 1 + len(tasks)


def test_what_is_in_force_is_not_taken_back(office: Office, version: PolicyVersionId) -> None:
    with pytest.raises(Refused, match="まだ承認されていません"):
        take_back(office.manager, version, "架空")
    approve(office.manager, version)
    office.watch.turn_to(date(2027, 4, 1))
    with pytest.raises(Refused, match="もう施行されています。承認は取り消せません"):
        take_back(office.manager, version, "架空")
    assert found(office.manager, version).state == "in_force"


def test_a_clock_that_lags_takes_nothing_back(office: Office, version: PolicyVersionId) -> None:
    approve(office.manager, version)
    office.watch.turn_to(date(2027, 4, 1))
    members.register(office.clerk, member())
    office.watch.turn_to(date(2027, 3, 31))
    with pytest.raises(Refused, match="もう施行されています"):
        take_back(office.manager, version, "架空")


def test_what_a_consent_names_is_not_taken_back(office: Office, version: PolicyVersionId) -> None:
    key = members.register(office.clerk, member()).member_id
    approve(office.manager, version)
    draft_of = ConsentDraft("はい", "2026-04-20", "書面", "見本　受付子", "2027-04-01")
    consents.record(office.clerk, key, draft_of)
    with pytest.raises(Refused, match="同意の記録1件・お知らせの記録1件があります。承認は"):
        take_back(office.manager, version, "架空")
    assert found(office.manager, version).state == "approved"


def test_what_a_campaign_asks_for_is_not_taken_back(
    office: Office, version: PolicyVersionId
) -> None:
    members.register(office.clerk, member())
    approve(office.manager, version)
    campaigns.freeze(office.manager, draft_for(version))
    with pytest.raises(Refused, match=r"再同意の依頼1件があります"):
        take_back(office.manager, version, "架空")


def test_what_a_later_version_rests_on_is_not_taken_back(
    office: Office, version: PolicyVersionId, tmp_path: Path
) -> None:
    approve(office.manager, version)
    later = draft(office, tmp_path, HEAD, day="2028年2月29日")
    approve(office.manager, later)
    with pytest.raises(Refused, match="この版の後に、2028年2月29日の版が承認されています"):
        take_back(office.manager, version, "架空")
    take_back(office.manager, later, "架空")
    take_back(office.manager, version, "架空")


def test_a_draft_is_discarded_with_all_that_belongs_to_it(
    office: Office, version: PolicyVersionId, tmp_path: Path
) -> None:
    discard(office.clerk, version)
    assert all(row.id != version for row in policy.versions(office.manager))
    judged = draft(office, tmp_path, PURPOSE)
    judge(office.manager, judged, "purposes", "見守りのため", Verdict.related)
    with pytest.raises(Refused, match="管理責任者の仕事"):
        discard(office.clerk, judged)
    discard(office.manager, judged)
    again = draft(office, tmp_path, PURPOSE)
    assert demands_of(office.manager, again)[0].unjudged == ("見守りのため",)


def test_an_approved_version_is_not_discarded(office: Office, version: PolicyVersionId) -> None:
    approve(office.manager, version)
    with pytest.raises(Refused, match="下書きの取消しはできません"):
        discard(office.manager, version)
    assert found(office.manager, version).state == "approved"


def test_a_policy_is_enacted_once_and_never_abolished(
    office: Office, version: PolicyVersionId
) -> None:
    for kind, words in (
        ("制定", "区分「制定」の版（2005年3月31日）が"),
        ("廃止", "「廃止」は使え"),
    ):
        with pytest.raises(Refused, match=words):
            revise(office.clerk, version, replace(WORDS, kind=kind))
    assert found(office.manager, version).kind == "改訂"


def test_what_a_notice_tells_of_is_named_with_the_way_out(
    office: Office, version: PolicyVersionId, tmp_path: Path
) -> None:
    members.register(office.clerk, member())
    draft(office, tmp_path, HEAD)
    approve(office.manager, version)
    with pytest.raises(Refused, match="先にその承認を取り消せば、この版を加えられます") as before:
        draft(office, tmp_path, HEAD, day="2026年8月1日")
    assert "登録されていません" not in before.value.sentence
    policy_notices.freeze(office.manager, NoticeDraft("架空のお知らせ", version, ""))
    with pytest.raises(Refused, match=r"お知らせの手紙1件があります.*遅滞なく公表し") as stuck:
        take_back(office.manager, version, "急ぎの改訂")
    assert "再同意" not in stuck.value.sentence
    with pytest.raises(Refused, match=r"2027年4月1日より後にしてください.*公表の点検表に項目"):
        draft(office, tmp_path, HEAD, day="2026年8月1日")


def test_a_draft_does_not_move_more_than_ten_years_ahead(
    office: Office, version: PolicyVersionId
) -> None:
    with pytest.raises(Refused, match="2100年1月1日は、10年より先の日付です"):
        revise(office.clerk, version, replace(WORDS, on="2100-01-01"))
    assert policy.versions(office.clerk)[-1].on != date(2100, 1, 1)
