"""A correction is planned with its decision, approved, applied, and told as it was done."""

import pytest

from app.letters.extraction import text
from app.office import confidentiality, corrections, decisions, history, letters, members
from app.office.corrections import CorrectionPlanDraft
from app.rules.corrections import OtherChange
from app.rules.errors import Refused
from app.rules.members import ChildDraft
from tests.office import seats
from tests.office.matters import Matter
from tests.office.remedies import CORRECTION, carried_out, plan, ready
from tests.office.seats import Office


@pytest.fixture
def wrong(office: Office) -> Matter:
    """Take a request for correction by a registered member."""
    return Matter.taken(office, CORRECTION)


def child_key(matter: Matter, field: str) -> str:
    child = members.draft(matter.office.clerk, matter.member_id).children[0]
    return f"child.{child.child_id}.{field}"


def lines(matter: Matter) -> list[tuple[str, str, str]]:
    with matter.office.manager.look() as unit:
        return list(corrections.answer_lines(unit, matter.right))


def refused(matter: Matter, draft: CorrectionPlanDraft, words: str) -> None:
    with pytest.raises(Refused, match=words):
        corrections.plan(matter.office.clerk, matter.id, matter.right.id, draft)


def test_a_correction_changes_the_member_and_keeps_before_and_after(wrong: Matter) -> None:
    day = child_key(wrong, "birth_on")
    wrong.identify().decide()
    after = {"member.name": "架空　華子", day: "令和2年6月26日", "member.kana": "かくう はなこ"}
    corrections.plan(wrong.office.clerk, wrong.id, wrong.right.id, CorrectionPlanDraft(after))
    expected = [
        ("お名前", "架空　花子", "架空　華子"),
        ("お子さまの生年月日", "令和2年6月20日", "令和2年6月26日"),
    ]
    assert lines(wrong) == expected
    before = members.draft(wrong.office.clerk, wrong.member_id)
    assert before.name == "架空　花子"
    wrong.submit().approve()
    decisions.carry_out(wrong.office.clerk, wrong.id, wrong.right.id, "申込書と照らして訂正")
    now = members.draft(wrong.office.clerk, wrong.member_id)
    assert (now.name, now.children[0].birth_on) == ("架空　華子", "2020-06-26")
    assert lines(wrong) == expected
    assert wrong.right.carried_out_on == wrong.office.clerk.today
    assert members.find_ids(wrong.office.clerk, "華子") == [wrong.member_id]
    assert members.find_ids(wrong.office.clerk, "花子") == []


def test_what_other_departments_corrected_stands_in_the_answer(wrong: Matter) -> None:
    wrong.identify().decide()
    other = OtherChange("出資口数（組合員台帳）", "3口", "5口")
    draft = CorrectionPlanDraft({}, (other, OtherChange(" ", "", "")))
    corrections.plan(wrong.office.clerk, wrong.id, wrong.right.id, draft)
    assert lines(wrong) == [("出資口数（組合員台帳）", "3口", "5口")]
    sheet = corrections.sheet(wrong.office.auditor, wrong.id, wrong.right.id)
    assert sheet.elsewhere == (other,)


def test_nothing_planned_is_nothing_to_send_round_or_to_carry_out(wrong: Matter) -> None:
    wrong.identify().decide()
    refused(wrong, CorrectionPlanDraft({}), "訂正する項目がありません")
    refused(wrong, CorrectionPlanDraft({"member.name": "架空 花子"}), "訂正する項目がありません")


def test_a_correction_without_a_plan_is_not_carried_out(wrong: Matter) -> None:
    with wrong.office.manager.look() as unit:
        plan_of = unit.requests.plan(wrong.right.id)
    assert plan_of == {}
    ready(wrong)
    with wrong.office.manager.unit("架空の操作") as unit:
        unit.requests.change_right(wrong.right.id, plan="{}")
        unit.log(())
    with pytest.raises(Refused, match="訂正の内容がまだ決まっていません"):
        decisions.carry_out(wrong.office.clerk, wrong.id, wrong.right.id, "")


@pytest.mark.parametrize(
    ("after", "words"),
    [
        ({"member.birth_on": "令和80年1月1日"}, "年"),
        ({"member.name": ""}, "氏名がありません"),
        ({"member.member_code": "1"}, "訂正できない項目"),
        ({"child.999.name": "架空"}, "訂正できない項目"),
    ],
)
def test_what_cannot_be_written_is_not_planned(
    after: dict[str, str], words: str, wrong: Matter
) -> None:
    wrong.identify().decide()
    refused(wrong, CorrectionPlanDraft(after), words)


def test_lines_of_departments_need_a_name_and_a_difference(wrong: Matter) -> None:
    wrong.identify().decide()
    for other, words in (
        (OtherChange("", "3口", "5口"), "項目の名前がありません"),
        (OtherChange("出資口数", "3口", "3口"), "同じです"),
        (OtherChange("出" * 41, "3口", "5口"), "長すぎます"),
        (OtherChange("出資\u202e口数", "3口", "5口"), "目に見えない文字"),
    ):
        refused(wrong, CorrectionPlanDraft({}, (other,)), words)


def test_the_plan_belongs_to_who_drafted_the_decision(wrong: Matter) -> None:
    refused(wrong, CorrectionPlanDraft({"member.name": "架空　華子"}), "本人確認が済んでいません")
    wrong.identify().decide()
    with pytest.raises(Refused, match="ほかの人が起案"):
        corrections.plan(
            wrong.office.manager,
            wrong.id,
            wrong.right.id,
            CorrectionPlanDraft({"member.name": "架空　華子"}),
        )
    wrong.decide("refused", ground="correction_true", public_reason="架空の理由")
    refused(wrong, CorrectionPlanDraft({"member.name": "架空　華子"}), "「全部」か「一部」")


def test_a_plan_changed_after_the_approval_asks_for_another(wrong: Matter) -> None:
    ready(wrong)
    plan(wrong, member__name="架空　英子")
    assert wrong.right.approved_on is None
    with pytest.raises(Refused, match="承認"):
        decisions.carry_out(wrong.office.clerk, wrong.id, wrong.right.id, "")


def test_records_that_moved_since_the_plan_are_not_overwritten(wrong: Matter) -> None:
    plan(wrong.identify().decide(), member__address="山形県鶴岡市架空町3-3").submit().approve()
    clerk = wrong.office.clerk
    children = members.draft(clerk, wrong.member_id).children
    moved = seats.member(address="山形県鶴岡市架空町4-4", children=children)
    members.change(clerk, wrong.member_id, moved, 1)
    with pytest.raises(Refused, match="登録の内容が変わりました"):
        decisions.carry_out(clerk, wrong.id, wrong.right.id, "")
    assert members.draft(clerk, wrong.member_id).address == "山形県鶴岡市架空町4-4"
    assert wrong.right.carried_out_on is None


def test_another_parent_corrects_the_child_only(office: Office) -> None:
    asked = seats.request(
        rights=("correction",), requester_kind="parent", requester_name="架空　父太"
    )
    matter = Matter.taken(office, asked)
    keys = {line.key for line in corrections.sheet(office.clerk, matter.id, matter.right.id).lines}
    assert keys
    assert all(key.startswith("child.") for key in keys)


def test_the_sheet_covers_where_a_protected_person_lives(wrong: Matter) -> None:
    confidentiality.protect(wrong.office.clerk, wrong.member_id, "", "架空の支援措置")
    sheet = corrections.sheet(wrong.office.clerk, wrong.id, wrong.right.id)
    shown = {line.key: line.now for line in sheet.lines}
    assert shown["member.address"] == "（秘匿）"
    assert shown["member.name"] == "架空　花子"


def test_the_log_names_the_fields_and_never_what_they_said(wrong: Matter) -> None:
    carried_out(wrong)
    rows = history.rows(wrong.office.manager, limit=10)
    done = next(row for row in rows if row.title == "対応の実施")
    assert done.values == {"fields": ["member.name"], "to_tell": 0}
    assert "華子" not in str([row.values for row in rows if row.title == "対応の決定"])


def test_two_children_are_told_apart_by_their_names(office: Office) -> None:
    children = (
        ChildDraft("架空　湊", "カクウ　ミナト", "2020-06-20", "子"),
        ChildDraft("架空　澪", "カクウ　ミオ", "2022-07-01", "子"),
    )
    matter = Matter.taken(office, CORRECTION, seats.member(children=children)).identify().decide()
    first, second = members.draft(office.clerk, matter.member_id).children
    after = {
        f"child.{first.child_id}.name": "架空　奏",
        f"child.{second.child_id}.birth_on": "2022-07-11",
    }
    corrections.plan(office.clerk, matter.id, matter.right.id, CorrectionPlanDraft(after))
    expected = ["お子さま（架空　湊）のお名前", "お子さま（架空　澪）の生年月日"]
    assert [label for label, _before, _after in lines(matter)] == expected
    matter.submit().approve()
    decisions.carry_out(office.clerk, matter.id, matter.right.id, "")
    assert [label for label, _before, _after in lines(matter)] == expected
    assert members.find_ids(office.clerk, "架空 奏") == [matter.member_id]


def test_the_answer_tells_what_was_done(wrong: Matter) -> None:
    carried_out(wrong)
    issued = wrong.issue()
    said = "".join(text(letters.pdf(wrong.office.clerk, issued.letter_id)).split())
    for words in ("個人情報の訂正について（回答）", "お名前架空花子架空華子", "令和8年4月20日"):
        assert words in said
