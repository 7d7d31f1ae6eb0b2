"""A version says where it is published, and stands as 要是正 where the day was missed."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from app.office import campaigns, policy, sender_facts
from app.office.policy_task_views import publication
from app.office.policy_tasks import TaskWords, settle
from app.rules.policy_tasks import TaskKind, TaskState
from app.storage.campaigns import NewCampaign
from tests.office.campaign_work import Campaign
from tests.office.policy_task_work import EVE, ON, OWNER, PURPOSE, approved, task
from tests.office.seats import TODAY, Office

TEXT = """架空の方針

2026年5月1日 改訂
架空生活協同組合
代表理事 架空 太郎
"""


def done(on: date) -> TaskWords:
    return TaskWords(TaskState.done, on, "架空　太郎")


def test_before_its_day_a_version_is_only_not_published_yet(office: Office) -> None:
    key = approved(office.manager)
    found = publication(office.clerk, key)
    assert (found.words, found.late) == ("ホームページ 未公表", "")
    assert found.open_count == found.count == 10


def test_what_was_published_in_time_says_the_day(office: Office) -> None:
    key = approved(office.manager, PURPOSE)
    settle(office.clerk, task(office.clerk, key).id, done(TODAY))
    office.watch.turn_to(ON)
    found = publication(office.clerk, key)
    assert (found.words, found.late) == ("ホームページ 2026年4月20日 公表済", "")
    assert found.open_count == found.count - 1


def test_a_version_in_force_without_publication_is_to_be_put_right(office: Office) -> None:
    key = approved(office.manager)
    office.watch.turn_to(ON)
    late = publication(office.clerk, key).late
    assert late.startswith("要是正：2026年5月1日から施行されていますが、")


def test_what_the_law_wants_beforehand_is_late_from_its_day_on(office: Office) -> None:
    key = approved(office.manager, PURPOSE)
    office.watch.turn_to(EVE)
    assert publication(office.clerk, key).late == ""
    office.watch.turn_to(ON)
    settle(office.clerk, task(office.clerk, key).id, done(ON))
    late = publication(office.clerk, key).late
    assert "2026年4月30日までに公表する版でしたが、公表は2026年5月1日でした。" in late


def test_without_a_number_of_days_a_later_day_is_no_fault_of_itself(office: Office) -> None:
    key = approved(office.manager, OWNER)
    office.watch.turn_to(ON + timedelta(days=2))
    settle(office.clerk, task(office.clerk, key).id, done(ON + timedelta(days=2)))
    assert publication(office.clerk, key).late == ""


def test_an_office_without_a_web_page_says_why(office: Office) -> None:
    key = approved(office.manager)
    reason = TaskWords(TaskState.not_needed, note="ホームページが\nありません。")
    settle(office.clerk, task(office.clerk, key).id, reason)
    office.watch.turn_to(ON)
    found = publication(office.clerk, key)
    assert found.words == "ホームページ 不要（ホームページが ありません。）"
    assert "ホームページ・アプリの画面・センター掲示の公表が記録されていません" in found.late
    settle(office.clerk, task(office.clerk, key, TaskKind.notice_board).id, done(ON))
    assert publication(office.clerk, key).late == ""


def test_versions_from_before_the_program_say_nothing(office: Office) -> None:
    for row in policy.versions(office.clerk):
        found = publication(office.clerk, row.id)
        assert (found.words, found.late, found.count) == ("", "", 0)


def test_letters_of_a_version_are_named_with_how_far_they_have_come(
    office: Office, tmp_path: Path
) -> None:
    campaign = Campaign.begun(office, tmp_path)
    asking = task(office.clerk, campaign.version_id, TaskKind.campaign)
    (link,) = asking.links
    assert (link.code, link.progress) == (campaigns.rows(office.clerk)[0].code, "発送前（3名）")
    assert task(office.clerk, campaign.version_id).links == ()


def test_a_notice_is_named_at_its_own_task_alone(office: Office) -> None:
    key = approved(office.manager, OWNER)
    told = NewCampaign(2026, 1, "お知らせ", key, "", TODAY, "revision", "", TODAY, aim="notice")
    with office.manager.unit("架空のお知らせ") as unit:
        unit.campaigns.add(told, unit.stamp.by)
        unit.log((), {})
    (link,) = task(office.clerk, key, TaskKind.notice_letter).links
    assert (link.code, link.progress) == ("26-01", "発送前（0名）")
    assert task(office.clerk, key, TaskKind.campaign).links == ()


def test_a_text_that_names_the_office_otherwise_is_said_beside_its_tasks(
    office: Office, tmp_path: Path
) -> None:
    path = tmp_path / "方針.txt"
    path.write_text(TEXT, "utf-8")
    policy.import_file(office.manager, path, approve=True)
    key = policy.versions(office.clerk)[-1].id
    advice = task(office.clerk, key).advice
    assert "代表者は「架空 太郎」です。" in advice
    facts = replace(sender_facts.read(office.manager).now, name="架空生活協同組合")
    sender_facts.change(office.manager, facts, TODAY)
    assert "名称は" in advice
    assert "名称は" not in task(office.clerk, key).advice
    settle(office.clerk, task(office.clerk, key).id, done(TODAY))
    assert task(office.clerk, key).advice == ""
