"""Everything held about a person, item by item, with source and purpose."""

from pathlib import Path

from app.office import consents, decisions, intake, letters, policy, profile
from app.office.holdings import HeldLine, gather
from app.rules.ids import MemberId
from app.rules.members import ConsentDraft
from tests.office.matters import Matter
from tests.office.seats import Office, member, request


def held(matter: Matter, without: bool = True) -> dict[str, HeldLine]:
    office = matter.office
    with office.clerk.look() as unit:
        left_out = matter.id if without else None
        lines = gather(unit, matter.member_id, office.clerk.today, without=left_out)
    return {line.key: line for line in lines}


def test_every_field_of_the_member_stands_with_source_and_purpose(matter: Matter) -> None:
    lines = held(matter)
    assert {key: line.content for key, line in lines.items() if "." not in key} == {
        "member_code": "00010001",
        "name": "架空　花子",
        "kana": "カクウ　ハナコ",
        "gender": "女",
        "birth_on": "平成2年4月1日",
        "address": "〒997-0015 山形県鶴岡市末広町架空1-2",
        "telephone": "0235-00-0001",
        "email": "hanako@example.jp",
        "registered_on": "令和8年4月10日",
        "centre": "見本センター",
        "course": "月-01",
    }
    assert {line.obtained for line in lines.values()} == {
        "令和8年4月10日、ご本人（受付 見本　受付子）",
        "令和8年4月5日、ご本人（受付 見本　受付子）",
    }
    assert all(line.purpose and line.group and line.name for line in lines.values())


def test_children_consents_requests_and_letters_are_held_too(matter: Matter) -> None:
    issued = matter.approved().issue()
    consents.withdraw(matter.office.clerk, matter.member_id, ConsentDraft())
    lines = held(matter, without=False)
    assert lines["child.1"].content == "架空　湊、カクウ　ミナト、令和2年6月20日生まれ、子"
    assert "同意（令和8年4月5日、書面）" in lines["consent.1"].content
    assert "撤回" in lines["consent.2"].content
    assert lines["request.1"].content.startswith("受付番号 26-0001")
    assert issued.document_number in lines["letter.1"].content


def test_the_request_being_answered_and_its_letters_are_left_out(matter: Matter) -> None:
    matter.approved().issue()
    other = intake.take(matter.office.clerk, request()).request_id
    keys = held(matter).keys()
    assert "request.1" not in keys
    assert "letter.1" not in keys
    assert f"request.{other}" in keys
    assert [line.key for line in letters.held(matter.office.clerk, other)].count("letter.1") == 1


def test_progress_of_another_request_does_not_change_what_is_held(matter: Matter) -> None:
    clerk = matter.office.clerk
    other = intake.take(clerk, request()).request_id
    before = held(matter)[f"request.{other}"].content
    assert before.endswith("開示（対応中）")
    Matter(matter.office, other, matter.member_id).identify().decide().submit()
    assert held(matter)[f"request.{other}"].content == before
    decisions.withdraw(clerk, other, None, clerk.today)
    decisions.close(clerk, other)
    assert held(matter)[f"request.{other}"].content.endswith("開示（取下げ）")


def test_nothing_is_held_of_nobody(office: Office) -> None:
    with office.clerk.look() as unit:
        assert gather(unit, MemberId(99), office.clerk.today) == ()


def test_empty_fields_are_no_items(office: Office) -> None:
    person = member(telephone="", email="", gender="", centre="", course="", children=())
    keys = held(Matter.taken(office, member=person)).keys()
    assert keys == {"member_code", "name", "kana", "birth_on", "address", "registered_on"} | {
        "consent.1"
    }


def test_the_purposes_are_those_of_the_version_in_force(matter: Matter, tmp_path: Path) -> None:
    assert held(matter)["name"].purpose == "／".join(profile.shipped().purposes[:2])
    path = tmp_path / "方針.txt"
    path.write_text(
        "架空の方針\n\n(利用目的)\n"
        + "".join(f"{n} 架空の目的{n}のため\n" for n in range(1, 14))
        + "\n2022年4月1日 改訂\n",
        "utf-8",
    )
    policy.import_file(matter.office.manager, path)
    assert "架空の目的1のため" in held(matter)["name"].purpose
