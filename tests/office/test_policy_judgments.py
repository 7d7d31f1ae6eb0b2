"""What changed is judged entry by entry, by the head alone, and an exception says why."""

from datetime import date
from pathlib import Path

import pytest

from app.office import history, policy_approval, policy_drafts, policy_weights
from app.office.policy_checks import findings_of
from app.office.policy_judgments import LONGEST_NOTE, DemandView, demands_of, judge, unjudge
from app.rules.errors import OfficeError, Refused
from app.rules.ids import PolicyVersionId
from app.rules.policy_findings import Standing
from app.rules.policy_verdicts import Verdict
from tests.office.policy_work import HEAD, ITEM, PURPOSE, RENAMED, USER, begun, draft, found
from tests.office.seats import Office

WATCH, TRUCKS = "見守りのため", "架空運輸株式会社"
NEW_NAME = "架空商事株式会社 → 架空商事ホールディングス株式会社"


@pytest.fixture(autouse=True)
def _begun(office: Office, tmp_path: Path) -> None:
    begun(office, tmp_path)


def demand(office: Office, version_id: PolicyVersionId, key: str) -> DemandView:
    (view,) = (one for one in demands_of(office.auditor, version_id) if one.demand.key == key)
    return view


def test_each_new_entry_waits_for_its_judgment(office: Office, tmp_path: Path) -> None:
    version = draft(office, tmp_path, PURPOSE, USER, HEAD)
    views = demands_of(office.clerk, version)
    assert [view.demand.key for view in views] == [
        "joint_users",
        "purposes",
        "owner",
        "responsible_facts",
    ]
    assert {view.before_on for view in views} == {date(2022, 4, 1)}
    assert [view.unjudged for view in views] == [(TRUCKS,), (WATCH,), (), ()]
    assert views[1].choices == (Verdict.related, Verdict.beyond)
    assert views[2].choices == ()


def test_a_judgment_says_who_judged_when_and_why(office: Office, tmp_path: Path) -> None:
    version = draft(office, tmp_path, RENAMED)
    judge(office.manager, version, "joint_users", NEW_NAME, Verdict.renamed, note=" 商号の変更 ")
    (entry,) = demand(office, version, "joint_users").entries
    assert (entry.verdict, entry.note, entry.judge) == (
        Verdict.renamed,
        "商号の変更",
        office.manager.actor.name,
    )
    assert entry.judged_at == office.watch()
    logged = history.rows(office.manager)[0].values
    assert logged is not None
    assert (logged["entry"], logged["verdict"]) == (NEW_NAME, "renamed")
    judge(office.manager, version, "joint_users", NEW_NAME, Verdict.succeeded, note="合併")
    (entry,) = demand(office, version, "joint_users").entries
    assert (entry.verdict, entry.note) == (Verdict.succeeded, "合併")
    unjudge(office.manager, version, "joint_users", NEW_NAME)
    assert demand(office, version, "joint_users").unjudged == (NEW_NAME,)


@pytest.mark.parametrize(
    "judged",
    [
        (USER, "joint_users", TRUCKS, Verdict.succeeded, " ", "理由がありません"),
        (USER, "joint_users", TRUCKS, Verdict.renamed, "x", "「名称が変わっただけ」を選べません"),
        (USER, "joint_users", TRUCKS, Verdict.related, "x", "「関連する範囲内」を選べません"),
        (ITEM, "joint_items", "電話番号", Verdict.succeeded, "x", "を選べません"),
        (PURPOSE, "purposes", "別の目的", Verdict.related, "", "判断が必要な変更「別の目的」は"),
        (PURPOSE, "joint_users", WATCH, Verdict.related, "", "判断が必要な変更"),
        (PURPOSE, "purposes", WATCH, Verdict.beyond, "x" * (LONGEST_NOTE + 1), "長すぎます"),
        (HEAD, "owner", "代表者：架空 太郎 → 架空 花子", Verdict.related, "", "公表が必要"),
    ],
)
def test_a_judgment_that_cannot_be_is_refused(
    judged: tuple[tuple[str, str], str, str, Verdict, str, str], office: Office, tmp_path: Path
) -> None:
    change, key, entry, verdict, note, words = judged
    version = draft(office, tmp_path, change)
    before = history.rows(office.manager)[0].number
    with pytest.raises(Refused, match=words):
        judge(office.manager, version, key, entry, verdict, note=note)
    assert history.rows(office.manager)[0].number == before
    assert not any(view.judged(*Verdict) for view in demands_of(office.manager, version))


def test_a_clerk_judges_nothing(office: Office, tmp_path: Path) -> None:
    version = draft(office, tmp_path, PURPOSE)
    with pytest.raises(Refused, match="管理責任者の仕事"):
        judge(office.clerk, version, "purposes", WATCH, Verdict.related)


def test_what_an_approval_rests_on_stays(office: Office, tmp_path: Path) -> None:
    version = draft(office, tmp_path, PURPOSE)
    judge(office.manager, version, "purposes", WATCH, Verdict.related)
    policy_approval.approve(office.manager, version)
    with pytest.raises(Refused, match="承認されているため"):
        judge(office.manager, version, "purposes", WATCH, Verdict.beyond)
    with pytest.raises(Refused, match="承認されているため"):
        unjudge(office.manager, version, "purposes", WATCH)
    assert demand(office, version, "purposes").judged(Verdict.related) == (WATCH,)


def test_no_judgment_is_taken_back_that_is_none(office: Office, tmp_path: Path) -> None:
    version = draft(office, tmp_path, PURPOSE)
    with pytest.raises(Refused, match="判断はありません"):
        unjudge(office.manager, version, "purposes", WATCH)


def test_another_text_asks_for_judgments_of_its_own(office: Office, tmp_path: Path) -> None:
    version = draft(office, tmp_path, PURPOSE)
    judge(office.manager, version, "purposes", WATCH, Verdict.related)
    draft(office, tmp_path, (PURPOSE[0], f"{PURPOSE[1]}\n4、旅行のご案内のため"))
    view = demand(office, version, "purposes")
    assert view.judged(Verdict.related) == (WATCH,)
    assert view.unjudged == ("旅行のご案内のため",)


def test_a_version_is_measured_against_the_approved_one_before_it(
    office: Office, tmp_path: Path
) -> None:
    first = draft(office, tmp_path, PURPOSE)
    second = draft(office, tmp_path, PURPOSE, day="2028年2月29日")
    assert demand(office, second, "purposes").before_on == date(2022, 4, 1)
    judge(office.manager, first, "purposes", WATCH, Verdict.related)
    policy_approval.approve(office.manager, first)
    assert demands_of(office.manager, second) == ()


def test_what_asks_for_consent_again_is_not_light(office: Office, tmp_path: Path) -> None:
    version = draft(office, tmp_path, PURPOSE)
    judge(office.manager, version, "purposes", WATCH, Verdict.beyond)
    for _ in ("draft", "approved"):
        with pytest.raises(Refused, match=f"軽微にできません。「{WATCH}」"):
            policy_weights.set_weight(office.manager, version, major=False, reason="架空")
        if found(office.manager, version).state == "draft":
            policy_approval.approve(office.manager, version)
    assert found(office.manager, version).major


def test_the_weight_of_an_approved_version_changes_with_a_reason(
    office: Office, tmp_path: Path
) -> None:
    version = draft(office, tmp_path)
    policy_approval.approve(office.manager, version)
    with pytest.raises(Refused, match="理由がありません"):
        policy_weights.set_weight(office.manager, version, major=False, reason=" ")
    policy_weights.set_weight(office.manager, version, major=False, reason="字句だけのため")
    assert history.rows(office.manager)[0].values == {
        "major": [True, False],
        "reason": "字句だけのため",
    }
    again = policy_weights.set_weight(office.manager, version, major=False)
    assert again.touched == frozenset()


def test_the_advice_about_a_version_comes_from_its_text(office: Office, tmp_path: Path) -> None:
    findings = findings_of(office.auditor, draft(office, tmp_path))
    standing = {one.subject: one.standing for one in findings}
    assert standing["開示等の請求に応じる手続"] is Standing.MISSING
    assert findings_of(office.auditor, PolicyVersionId(1)) == ()


def test_what_is_gone_is_said(office: Office, tmp_path: Path) -> None:
    version = draft(office, tmp_path)
    policy_drafts.discard(office.clerk, version)
    for act in (demands_of, findings_of, policy_approval.approval_of):
        with pytest.raises(OfficeError, match="見つかりません"):
            act(office.manager, version)


def test_the_first_word_on_a_version_of_the_first_start_is_free(office: Office) -> None:
    version = PolicyVersionId(1)
    assert not policy_approval.approval_of(office.manager, version).weight_needs_reason
    policy_weights.set_weight(office.manager, version, major=False)
    assert policy_approval.approval_of(office.manager, version).weight_needs_reason
    with pytest.raises(Refused, match="理由がありません"):
        policy_weights.set_weight(office.manager, version, major=True)
    policy_weights.set_weight(office.manager, version, major=True, reason="見直したため")
    assert found(office.manager, version).major
