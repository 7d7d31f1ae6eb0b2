"""What was received is on record with how they had it; it is disclosed, and kept its time."""

from datetime import date

import pytest

from app.office import (
    erasure_plan,
    erasures,
    members,
    nonconformities,
    provisions,
    received_data,
    received_rows,
)
from app.rules.erasures import Held
from app.rules.errors import Refused
from app.rules.ids import ChildId, MemberId
from app.rules.members import ChildDraft
from tests.office import erasure_work, seats
from tests.office.matters import Matter
from tests.office.receipts import receipt, receive
from tests.office.seats import Office


def test_a_receipt_names_who_gave_what_of_whom_and_how_they_had_it(matter: Matter) -> None:
    office = matter.office
    other = members.register(office.clerk, seats.member("00010002")).member_id
    key = receive(office, (matter.member_id, None), (other, None), (other, None))
    assert received_rows.ids(office.auditor) == [key]
    (shown,) = received_rows.shown(office.auditor, [key])
    assert (shown.row.provider_name, shown.people) == (
        "架空育児用品株式会社",
        "架空　花子 様 ほか1名",
    )
    assert (shown.row.background, shown.row.record_duty) == ("店頭の申込書で本人から取得", True)
    assert shown.row.people == ((matter.member_id, None), (other, None))
    assert [row.id for row in received_rows.of_member(office.clerk, other)] == [key]
    with office.manager.look() as unit:
        entry = unit.history.rows(subject=("member", int(other)), limit=1)[0]
    assert entry.title == "受領を記録"


def test_what_nobody_found_out_is_a_fact_to_be_remedied(matter: Matter) -> None:
    draft = receipt((matter.member_id, None), ground="unknown", background="", checked_how="")
    done = received_data.receive(matter.office.clerk, draft)
    assert done.is_fact
    (line,) = nonconformities.rows(matter.office.clerk)
    assert "架空育児用品株式会社から" in line.row.what
    assert not line.may_be_leak
    assert len(received_rows.ids(matter.office.clerk)) == 1


def test_bad_input_changes_nothing(matter: Matter) -> None:
    office, person = matter.office, (matter.member_id, None)
    for draft, words in (
        (receipt(person, background=""), "取得の経緯がありません"),
        (receipt(person, provider_name="架\u202e空"), "目に見えない文字"),
        (receipt((MemberId(99), None)), "見つかりません"),
    ):
        with pytest.raises(Refused, match=words):
            received_data.receive(office.clerk, draft)
    assert received_rows.ids(office.clerk) == []


def test_it_is_disclosed_with_the_records_of_provisions(matter: Matter) -> None:
    receive(matter.office, (matter.member_id, None))
    receive(matter.office, (matter.member_id, None), ground="joint_use")
    with matter.office.manager.look() as unit:
        (line,) = provisions.record_lines(unit, matter.member_id)
    assert (line.name, line.group) == ("令和8年4月16日", "第三者から提供を受けた記録")
    assert line.content == (
        "架空育児用品株式会社、山形県鶴岡市架空町8-8、代表者 架空　社長から、"
        "ご本人の同意を得たお名前、ご住所の提供を受けた（書面）。"
        "取得の経緯：店頭の申込書で本人から取得"
    )


def test_her_name_stays_in_it_while_the_law_wants_it_and_goes_then(office: Office) -> None:
    key = erasure_work.left(office)
    receive(office, (key, None), from_on="2026-04-20")
    assert received_rows.of_member(office.clerk, key)
    erasure_work.over(office)
    stays = {line.noun: line for line in erasure_plan.dry_run_of(office.manager, key).stays}
    assert (stays[Held.received].count, stays[Held.received].until_on) == (1, date(2029, 4, 20))
    erasures.erase_left(office.manager, [key])
    assert _people(office) == ["架空　花子 様"]
    office.watch.turn_to(date(2029, 4, 20))
    with pytest.raises(Refused, match="保存期間は、まだ過ぎていません"):
        erasures.erase_again(office.manager, [key])
    office.watch.turn_to(date(2029, 4, 21))
    erasures.erase_again(office.manager, [key])
    assert _people(office) == ["（消去した方）"]


def test_what_no_law_wants_kept_names_nobody_after_the_erasure(office: Office) -> None:
    key = erasure_work.left(office)
    receive(office, (key, None), ground="joint_use", from_on="2026-04-20")
    erasure_work.over(office)
    erasures.erase_left(office.manager, [key])
    assert _people(office) == ["（消去した方）"]


def _people(office: Office) -> list[str]:
    shown = received_rows.shown(office.clerk, received_rows.ids(office.clerk))
    return [one.people for one in shown]


def test_a_child_of_somebody_else_is_refused_in_words(matter: Matter) -> None:
    office = matter.office
    child = ChildDraft("架空　月", "カクウ　ツキ", "2021-06-20", "子")
    draft = seats.member("00010002", children=(child,))
    other = members.register(office.clerk, draft).member_id
    hers = erasure_work.child_of(office, other)
    for named in (hers, ChildId(9999)):
        with pytest.raises(Refused, match="この会員のお子さまとして登録されていません"):
            receive(office, (matter.member_id, None), (matter.member_id, named))
    assert received_rows.ids(office.clerk) == []
    receive(office, (other, hers))
