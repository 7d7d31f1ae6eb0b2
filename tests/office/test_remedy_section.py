"""The page of a case says what was corrected or stopped, and how far telling others has come."""

from app.office import (
    confidentiality,
    decisions,
    follow_throughs,
    intake,
    letters,
    member_page,
    suspensions,
)
from app.office.remedy_section import section
from tests.office import seats
from tests.office.matters import Matter
from tests.office.remedies import (
    CORRECTION,
    STOP_OF_USE,
    carried_out,
    contractor,
    plan,
    planned,
    provide,
)
from tests.office.seats import Office


def facts(matter: Matter) -> tuple[tuple[str, str], ...]:
    desk = matter.office.manager
    with desk.look() as unit:
        found = section(desk, unit, matter.page.case)
    return found.facts if found else ()


def test_a_case_without_such_rights_says_nothing(matter: Matter) -> None:
    assert facts(matter) == ()


def test_what_is_planned_and_then_what_was_done(office: Office) -> None:
    matter = Matter.taken(office, CORRECTION)
    provide(matter, contractor(office), "entrusting")
    planned(matter)
    assert facts(matter) == (("お名前（予定）", "架空　花子 → 架空　華子"),)
    matter.submit().approve()
    decisions.carry_out(office.clerk, matter.id, matter.right.id, "")
    assert facts(matter) == (
        ("お名前", "架空　花子 → 架空　華子"),
        ("架空印刷株式会社", "訂正のお願い：依頼前"),
    )
    follow_throughs.ask(office.clerk, [follow_throughs.rows(office.clerk)[0].follow.id])
    assert facts(matter)[1][1] == "訂正のお願い：依頼中（令和8年4月20日（月））"


def test_where_a_protected_person_lives_stays_covered(office: Office) -> None:
    matter = Matter.taken(office, CORRECTION)
    confidentiality.protect(office.clerk, matter.member_id, "", "架空の支援措置")
    plan(matter.identify().decide(), member__address="山形県鶴岡市架空町9-9")
    assert facts(matter) == (("ご住所（予定）", "（秘匿） → （秘匿）"),)


def test_a_stop_until_it_is_lifted(office: Office) -> None:
    matter = planned(Matter.taken(office, STOP_OF_USE))
    assert facts(matter) == (("利用停止（予定）", "全部"),)


def test_a_stop_is_shown_to_who_asks_what_is_held(office: Office) -> None:
    matter = carried_out(Matter.taken(office, STOP_OF_USE))
    assert facts(matter) == (("利用停止（全部）", "令和8年4月20日（月）から"),)
    own = [line for line in letters.held(office.clerk, matter.id) if "suspension" in line.key]
    assert own == []
    later = intake.take(office.clerk, seats.request()).request_id
    held = [line for line in letters.held(office.clerk, later) if "suspension" in line.key]
    assert [line.content for line in held] == ["利用停止（全部）（令和8年4月20日から）"]
    page = member_page.page(office.clerk, matter.member_id)
    assert [one.words for one in page.stops] == ["利用停止（全部）"]
    suspensions.lift(office.manager, page.stops[0].id, "架空の理由")
    assert facts(matter)[0][1].endswith("に解除")
