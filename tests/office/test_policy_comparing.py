"""What a version is compared with, and how long a judgment of the difference holds."""

from datetime import date
from pathlib import Path

import pytest

from app.office import policy, policy_import
from app.office.policy_approval import approval_of, approve
from app.office.policy_judgments import DemandView, demands_of, judge
from app.office.policy_reading import of_version
from app.office.policy_weights import set_weight
from app.rules.errors import Refused
from app.rules.ids import PolicyVersionId
from app.rules.policy_adjust_facts import remove
from app.rules.policy_parts import FactKind
from app.rules.policy_text_demands import OFF
from app.rules.policy_verdicts import Verdict
from tests.office.policy_work import PURPOSE, TEXT, USER, begun, draft, written
from tests.office.seats import Office

USERS = "架空商事株式会社、架空共済連合会"
TRUCKS = "架空運輸株式会社"
FEWER = ("架空商事株式会社、", "")
GONE = "共同利用する者（前の版は2件）"


def demand(office: Office, version_id: PolicyVersionId, key: str) -> DemandView:
    (view,) = (one for one in demands_of(office.auditor, version_id) if one.demand.key == key)
    return view


def places(office: Office, version_id: PolicyVersionId) -> list[str]:
    return [one.place for one in approval_of(office.manager, version_id).obstacles]


def test_a_first_text_is_compared_with_nothing_and_says_so(office: Office, tmp_path: Path) -> None:
    version = draft(office, tmp_path, USER)
    view = approval_of(office.manager, version)
    assert (view.compared_on, view.obstacles) == (None, ())
    assert any(
        one.startswith("前の版（2022年4月1日）の本文が登録されていないため、変わったところを")
        for one in view.advice
    )
    begun(office, tmp_path)
    view = approval_of(office.manager, version)
    assert view.compared_on == date(2022, 4, 1)
    assert not any("前の版（" in one for one in view.advice)
    assert [one.place for one in view.obstacles] == ["changes"]


def test_a_version_between_without_a_text_is_judged_once(office: Office, tmp_path: Path) -> None:
    policy.import_file(office.manager, written(tmp_path, "2021年6月1日"))
    version = draft(office, tmp_path)
    entry = "前の版（2022年4月1日）の本文がない"
    (view,) = demands_of(office.manager, version)
    assert (view.demand.key, view.unjudged, view.choices) == (
        "no_text",
        (entry,),
        (Verdict.checked,),
    )
    with pytest.raises(Refused, match="理由がありません"):
        judge(office.manager, version, "no_text", entry, Verdict.checked)
    judge(office.manager, version, "no_text", entry, Verdict.checked, note="紙の控えと比べた")
    approve(office.manager, version)


def test_what_was_taken_off_by_hand_still_stands_in_the_way(office: Office, tmp_path: Path) -> None:
    begun(office, tmp_path)
    version = draft(office, tmp_path, USER)
    reading = remove(of_version(office.clerk, version), FactKind.joint_user, 1)
    policy_import.register(office.clerk, reading)
    view = demand(office, version, "joint_text")
    assert view.unjudged == (f"{TRUCKS}{OFF}",)
    with pytest.raises(Refused, match="手で外されています"):
        approve(office.manager, version)
    judge(office.manager, version, "joint_text", f"{TRUCKS}{OFF}", Verdict.wording)
    approve(office.manager, version)
    later = draft(office, tmp_path, USER, day="2027年10月1日")
    assert demand(office, later, "joint_users").unjudged == (TRUCKS,)


def test_a_sentence_beside_the_lists_stands_in_the_way(office: Office, tmp_path: Path) -> None:
    begun(office, tmp_path)
    said = f"なお、{TRUCKS}とも共同利用します。"
    version = draft(office, tmp_path, (USERS, f"{USERS}\n{said}"))
    with pytest.raises(Refused, match=f"「{said}」：共同利用について"):
        approve(office.manager, version)
    judge(office.manager, version, "joint_text", said, Verdict.consented, note="同意をいただく")
    approve(office.manager, version)


def test_a_list_that_was_gone_for_a_while_is_compared_with_what_it_was(
    office: Office, tmp_path: Path
) -> None:
    begun(office, tmp_path)
    joint = TEXT[TEXT.index("（個人情報の共同利用）") : TEXT.index("2005年3月31日")]
    without = draft(office, tmp_path, (joint, ""))
    assert places(office, without) == ["changes"]
    for entry in demand(office, without, "list_gone").unjudged:
        judge(office.manager, without, "list_gone", entry, Verdict.ended)
    approve(office.manager, without)
    again = draft(office, tmp_path, USER, day="2027年10月1日")
    view = demand(office, again, "joint_users")
    assert (view.unjudged, view.before_on) == ((TRUCKS,), date(2022, 4, 1))
    assert demand(office, again, "joint_start").before_on == date(2027, 4, 1)


def test_nothing_slips_in_before_what_was_approved(office: Office, tmp_path: Path) -> None:
    begun(office, tmp_path)
    later = draft(office, tmp_path, day="2028年4月1日")
    approve(office.manager, later)
    between = draft(office, tmp_path, FEWER)
    with pytest.raises(Refused, match="承認済みの2028年4月1日の版に、判断していない変更が"):
        approve(office.manager, between)
    (one,) = approval_of(office.manager, between).obstacles
    assert "「架空商事株式会社」" in one.sentence
    same = draft(office, tmp_path, day="2027年6月1日")
    approve(office.manager, same)


def test_a_judgment_holds_for_what_it_was_made_for(office: Office, tmp_path: Path) -> None:
    begun(office, tmp_path)
    one = "見本物流株式会社"
    version = draft(office, tmp_path, (USERS, f"架空共済連合会、{one}"))
    judge(office.manager, version, "joint_users", one, Verdict.renamed, note="商事の改称")
    assert places(office, version) == []
    draft(office, tmp_path, (USERS, f"架空商事株式会社、{one}"))
    (entry,) = demand(office, version, "joint_users").entries
    assert (entry.verdict, entry.stale, entry.note) == (None, Verdict.renamed, "商事の改称")
    (obstacle,) = approval_of(office.manager, version).obstacles
    assert "前の判断は、変更の前のものです。" in obstacle.sentence
    judge(office.manager, version, "joint_users", one, Verdict.renamed, note="連合会の改称")
    assert places(office, version) == []


def test_no_more_names_are_new_than_names_went(office: Office, tmp_path: Path) -> None:
    begun(office, tmp_path)
    version = draft(office, tmp_path, (USERS, "架空共済連合会、見本物流株式会社、三番目株式会社"))
    first, second = demand(office, version, "joint_users").unjudged
    judge(office.manager, version, "joint_users", first, Verdict.renamed, note="改称")
    with pytest.raises(Refused, match=f"なくなった名称は1件で、「{first}」に使われています"):
        judge(office.manager, version, "joint_users", second, Verdict.renamed, note="改称")
    assert demand(office, version, "joint_users").unjudged == (second,)


def test_another_version_before_it_asks_anew(office: Office, tmp_path: Path) -> None:
    begun(office, tmp_path)
    version = draft(office, tmp_path, PURPOSE)
    judge(office.manager, version, "purposes", "見守りのため", Verdict.related)
    approve(office.manager, draft(office, tmp_path, day="2026年10月1日"))
    (entry,) = demand(office, version, "purposes").entries
    assert (entry.verdict, entry.stale) == (None, Verdict.related)


def test_a_new_clause_about_third_parties_is_advised_of(office: Office, tmp_path: Path) -> None:
    begun(office, tmp_path)
    said = f"{TRUCKS}に氏名、住所を提供します。"
    dated = "2005年3月31日 制定"
    version = draft(office, tmp_path, (dated, f"（第三者への提供）\n{said}\n\n{dated}"))
    assert any(
        said in one and "法27条1項" in one for one in approval_of(office.clerk, version).advice
    )


def test_an_approval_rests_on_no_judgment_of_an_earlier_text(
    office: Office, tmp_path: Path
) -> None:
    begun(office, tmp_path)
    version = draft(office, tmp_path, PURPOSE)
    judge(office.manager, version, "purposes", "見守りのため", Verdict.beyond)
    draft(office, tmp_path)
    approve(office.manager, version)
    with office.manager.look() as unit:
        assert unit.policy_judgments.of(version) == []
    set_weight(office.manager, version, major=False, reason="字句だけのため")


def test_other_words_alone_ask_for_no_letter(office: Office, tmp_path: Path) -> None:
    begun(office, tmp_path)
    version = draft(office, tmp_path, ("次の目的に利用します", "下の目的のために利用します"))
    (entry,) = demand(office, version, "purpose_text").unjudged
    judge(office.manager, version, "purpose_text", entry, Verdict.wording)
    approve(office.manager, version)
    with office.manager.look() as unit:
        kinds = {row.kind for row in unit.policy_tasks.of(version)}
    assert "web" in kinds
    assert "notice_letter" not in kinds
