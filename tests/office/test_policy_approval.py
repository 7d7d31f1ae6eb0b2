"""An approval waits for what the law wants judged, and freezes what it rests on."""

from datetime import date
from pathlib import Path

import pytest

from app.office import history, policy, policy_approval, policy_drafts, policy_weights
from app.office.policy_approval import approval_of, approve
from app.office.policy_drafts import DraftWords
from app.office.policy_judgments import demands_of, judge
from app.rules.errors import Refused
from app.rules.ids import PolicyVersionId
from app.rules.policy_verdicts import Verdict
from tests.office.policy_work import (
    HEAD,
    ITEM,
    NEXT,
    PURPOSE,
    RENAMED,
    USER,
    begun,
    draft,
    found,
    written,
)
from tests.office.seats import Office, another_head

WATCH, TRUCKS = "見守りのため", "架空運輸株式会社"


@pytest.fixture(autouse=True)
def _begun(office: Office, tmp_path: Path) -> None:
    begun(office, tmp_path)


def state(office: Office, version_id: PolicyVersionId) -> str:
    return found(office.manager, version_id).state


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (
            USER,
            f"「{TRUCKS}」：共同して利用する者を加えることは、原則としてできません。.*法27条5項3号・6項",
        ),
        (
            ITEM,
            "「電話番号」：共同して利用する項目を加えることは、原則としてできません。.*法27条5項3号",
        ),
        (RENAMED, "「架空商事株式会社 → 架空商事ホールディングス株式会社」：.*管理責任者が判断"),
        (
            PURPOSE,
            f"「{WATCH}」：これまでの目的と関連する範囲内かどうかの判断が済んでいません（法17条2項",
        ),
    ],
)
def test_no_version_is_approved_before_its_changes_are_judged(
    change: tuple[str, str], words: str, office: Office, tmp_path: Path
) -> None:
    version = draft(office, tmp_path, change)
    before = history.rows(office.manager)[0].number
    with pytest.raises(Refused, match=f"2027年4月1日の版は、まだ承認できません。.*{words}"):
        approve(office.manager, version)
    assert [one.place for one in approval_of(office.manager, version).obstacles] == ["changes"]
    assert state(office, version) == "draft"
    assert history.rows(office.manager)[0].number == before


@pytest.mark.parametrize("change", [USER, ITEM, PURPOSE])
def test_a_file_that_would_have_to_be_judged_first_is_not_taken_in_as_approved(
    change: tuple[str, str], office: Office, tmp_path: Path
) -> None:
    before = policy.versions(office.manager)
    with pytest.raises(Refused, match="まだ承認できません。何も記録していません。「"):
        policy.import_file(office.manager, written(tmp_path, "2027年4月1日", change), approve=True)
    assert policy.versions(office.manager) == before


@pytest.mark.parametrize(
    ("change", "key", "entry", "verdict"),
    [
        (USER, "joint_users", TRUCKS, Verdict.consented),
        (PURPOSE, "purposes", WATCH, Verdict.beyond),
    ],
)
def test_what_asks_for_consent_again_stands_in_the_way_of_a_light_version(
    change: tuple[str, str],
    key: str,
    entry: str,
    verdict: Verdict,
    *,
    office: Office,
    tmp_path: Path,
) -> None:
    version = draft(office, tmp_path, change)
    policy_weights.set_weight(office.manager, version, major=False)
    judge(office.manager, version, key, entry, verdict, note="架空の理由")
    with pytest.raises(Refused, match=f"「{entry}」は「{verdict.word}」と判断.*「重要」に"):
        approve(office.manager, version)
    assert [one.place for one in approval_of(office.manager, version).obstacles] == ["weight"]
    policy_weights.set_weight(office.manager, version, major=True)
    approve(office.manager, version)
    assert state(office, version) == "approved"


def test_a_judged_version_is_approved_and_opens_its_list(office: Office, tmp_path: Path) -> None:
    version = draft(office, tmp_path, USER, PURPOSE, HEAD)
    judge(office.manager, version, "joint_users", TRUCKS, Verdict.succeeded, note="事業の譲受け")
    judge(office.manager, version, "purposes", WATCH, Verdict.related)
    view = approval_of(office.auditor, version)
    assert (view.obstacles, view.major) == ((), True)
    assert view.in_force_words == "承認すると、令和9年4月1日（木）から施行中の版になります。"
    approve(office.manager, version, seen=view.seen)
    with office.manager.look() as unit:
        kinds = {row.kind for row in unit.policy_tasks.of(version)}
    assert {"web", "joint_users", "sender_facts"} <= kinds
    assert approval_of(office.clerk, version).obstacles == ()
    office.watch.turn_to(NEXT)
    assert state(office, version) == "in_force"


def test_a_version_without_a_text_waits_for_it(office: Office) -> None:
    with office.clerk.unit("試験") as unit:
        version = unit.policies.add(NEXT, "改訂", drafted_by=unit.stamp.by)
        unit.log()
    with pytest.raises(Refused, match="本文が登録されていません"):
        approve(office.manager, version)
    (one,) = approval_of(office.manager, version).obstacles
    assert one.place == "text"


def test_what_changed_since_it_was_looked_at_is_not_approved(
    office: Office, tmp_path: Path
) -> None:
    version = draft(office, tmp_path)
    seen = approval_of(office.manager, version).seen
    draft(office, tmp_path, HEAD)
    with pytest.raises(Refused, match="画面を開いた後で変えられています"):
        approve(office.manager, version, seen=seen)
    approve(office.manager, version, seen=approval_of(office.manager, version).seen)


def test_two_heads_do_not_approve_twice(office: Office, tmp_path: Path) -> None:
    version = draft(office, tmp_path)
    second = another_head(office)
    approve(second, version)
    stands = found(office.manager, version)
    with pytest.raises(Refused, match=r"もう承認されています（2026年4月20日、試験　管理次）"):
        approve(office.manager, version)
    assert found(office.manager, version) == stands
    assert stands.approver == "試験　管理次"


def test_a_clerk_drafts_and_does_not_approve(office: Office, tmp_path: Path) -> None:
    version = draft(office, tmp_path)
    for desk in (office.clerk, office.auditor, office.system):
        with pytest.raises(Refused, match="管理責任者の仕事"):
            approve(desk, version)
    with pytest.raises(Refused, match="方針の取込み"):
        policy_drafts.discard(office.auditor, version)


@pytest.mark.parametrize("major", [True, False])
def test_what_comes_late_is_advised_of(major: bool, office: Office, tmp_path: Path) -> None:
    version = draft(
        office, tmp_path, ("商品のお届けのため\n4", "統計のため\n4"), day="2026年4月1日"
    )
    if not major:
        policy_weights.set_weight(office.manager, version, major=False)
    view = approval_of(office.manager, version)
    said = "".join(view.advice)
    assert "施行日（2026年4月1日）はもう過ぎています" in said
    assert ("旧版への同意" in said) == major
    assert "［通則3-6-3］。（法27条6項）施行日がもう来ています" in said
    assert "さかのぼって" in view.in_force_words
    (one,) = demands_of(office.manager, version)
    (entry,) = one.unjudged
    judge(office.manager, version, "joint_purpose", entry, Verdict.expected)
    approve(office.manager, version)
    assert state(office, version) == "in_force"


def test_the_advice_names_what_is_missing(office: Office, tmp_path: Path) -> None:
    version = draft(office, tmp_path)
    said = approval_of(office.manager, version).advice
    assert any(one.startswith("改訂の要旨と理由が書かれていません") for one in said)
    assert any(
        "開示等の請求に応じる手続（法32条1項3号・37条・38条）：記載なし。" in one for one in said
    )
    words = DraftWords("2027-06-01", "改訂", "字句の整理", "分かりにくいため")
    policy_drafts.revise(office.clerk, version, words)
    said = approval_of(office.manager, version).advice
    assert not any("要旨" in one for one in said)
    assert said[0].startswith(
        "本文の最も新しい日付（2027年4月1日）と、施行日（2027年6月1日）が違い"
    )


def test_a_list_that_could_not_be_read_is_told(office: Office, tmp_path: Path) -> None:
    without = ("架空商事株式会社、架空共済連合会", "")
    version = draft(office, tmp_path, without)
    (one,) = approval_of(office.manager, version).obstacles
    assert one.place == "changes"
    assert (
        "「共同利用する者（前の版は2件）」：前の版にあった一覧が、この版では1件も" in one.sentence
    )
    judge(office.manager, version, "list_gone", "共同利用する者（前の版は2件）", Verdict.ended)
    approve(office.manager, version)


def test_a_version_in_force_today_says_so(office: Office, tmp_path: Path) -> None:
    version = draft(office, tmp_path, day="2026年4月20日")
    assert "本日からすぐに" in approval_of(office.manager, version).in_force_words
    approve(office.manager, version)
    assert state(office, version) == "in_force"


def test_the_text_of_an_approved_version_stays(office: Office, tmp_path: Path) -> None:
    version = draft(office, tmp_path)
    approve(office.manager, version)
    stands = found(office.manager, version)
    with pytest.raises(Refused, match="別の本文"):
        draft(office, tmp_path, HEAD)
    assert found(office.manager, version) == stands
    assert stands.on == date(2027, 4, 1)
    assert not stands.text_late


def test_many_entries_are_named_in_part(office: Office, tmp_path: Path) -> None:
    many = "\n".join(f"{place}、架空の目的その{place}のため" for place in range(3, 12))
    version = draft(office, tmp_path, (PURPOSE[0], f"{PURPOSE[0]}\n{many}"))
    (one,) = approval_of(office.manager, version).obstacles
    assert "「架空の目的その7のため」ほか4件：" in one.sentence
    assert policy_approval.approval_of(office.manager, version).obstacles == (one,)
