"""秘匿: where a protected person lives is covered everywhere, and opening it leaves its mark."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.exchange.csv_files import read_csv
from app.office import (
    applications,
    confidentiality,
    doubles,
    history,
    letters,
    member_export,
    member_page,
    members,
    merging,
)
from app.office.confidentiality import SHIELDED
from app.office.holdings import HeldLine, held_for
from app.office.shields import shielded_lines
from app.rules.errors import OfficeError, Refused
from app.rules.ids import MemberId
from app.rules.problems import Problem
from tests.office.matters import Matter
from tests.office.seats import Office, member

REASON = "架空の支援措置のため"
HIDDEN = ("末広町", "0235000001", "0235-00-0001", "hanako@example.jp", "架空町9", "一郎様方")
WHOLE = member(
    care_of="架空　一郎",
    contact_note="留守番電話には残さない",
    away_address="山形県鶴岡市架空町9",
    away_until_on="2026-09-30",
)


@pytest.fixture
def person(office: Office) -> MemberId:
    key = members.register(office.clerk, WHOLE).member_id
    confidentiality.protect(office.clerk, key, "2026-04-15", REASON)
    return key


def test_rows_page_and_draft_are_covered(office: Office, person: MemberId) -> None:
    row = members.rows(office.manager, [person])[0]
    assert (row.address, row.telephone, row.confidential) == (SHIELDED, SHIELDED, True)
    shown = str(member_page.page(office.manager, person)) + str(members.draft(office.clerk, person))
    assert [word for word in HIDDEN if word in shown] == []
    assert "留守番電話には残さない" in shown


def test_what_is_empty_is_not_said_to_be_hidden(office: Office) -> None:
    key = members.register(office.clerk, member(telephone="", email="")).member_id
    confidentiality.protect(office.clerk, key, "", REASON)
    draft = members.draft(office.clerk, key)
    assert (draft.telephone, draft.email, draft.address) == ("", "", SHIELDED)


def test_neither_number_nor_address_finds_her_but_her_name_does(
    office: Office, person: MemberId
) -> None:
    assert members.find_ids(office.clerk, "0235000001") == []
    assert members.find_ids(office.clerk, "架空　花子") == [person]
    stranger = member("2", name="架空　別子", birth_on="1980-01-01")
    assert doubles.alike(office.clerk, stranger) == []
    confidentiality.lift(office.manager, person, "支援措置の終了")
    assert members.find_ids(office.clerk, "0235000001") == [person]


def test_a_change_keeps_what_was_only_covered(office: Office, person: MemberId) -> None:
    covered = members.draft(office.clerk, person)
    members.change(office.clerk, person, replace(covered, name="架空　華子"), edition=2)
    contact = confidentiality.unveil(office.clerk, person, "発送のため")
    assert contact.changes.touched >= {"members"}
    assert (contact.name, contact.address) == ("架空　華子", WHOLE.address)
    assert (contact.telephone, contact.care_of) == ("0235000001", "架空　一郎様方")
    assert members.find_ids(office.clerk, "0235000001") == []


def test_a_new_address_comes_whole_and_stays_out_of_the_log(
    office: Office, person: MemberId
) -> None:
    covered = members.draft(office.clerk, person)
    half = replace(covered, address="山形県架空市新町1")
    assert [one.field for one in members.check_change(office.clerk, person, half).problems] == [
        "postal_code"
    ]
    whole = replace(half, postal_code="")
    members.change(office.clerk, person, whole, edition=2)
    assert history.rows(office.manager)[0].values == {"postal_code": SHIELDED, "address": SHIELDED}
    assert confidentiality.unveil(office.clerk, person, "確認").address == "山形県架空市新町1"


def test_older_rows_of_the_log_are_covered_too(office: Office) -> None:
    key = members.register(office.clerk, member()).member_id
    moved = replace(members.draft(office.clerk, key), address="山形県架空市新町1")
    members.change(office.clerk, key, moved, edition=1)
    assert "新町" in str(history.rows(office.manager)[0].values)
    confidentiality.protect(office.clerk, key, "", REASON)
    assert "新町" not in str(history.rows(office.manager))
    assert "新町" not in str(member_page.page(office.manager, key))


@pytest.mark.usefixtures("person")
def test_a_file_for_others_does_not_say_where_she_lives(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "会員.csv"
    assert member_export.export(office.manager, path, "試験") == 1
    text = path.read_text("utf-8-sig")
    assert [word for word in HIDDEN if word in text] == []
    assert SHIELDED in read_csv(path)[1].cells


def test_whoever_opens_the_contact_leaves_a_reason(office: Office, person: MemberId) -> None:
    confidentiality.unveil(office.clerk, person, "ご本人からのお電話の確認")
    newest = history.rows(office.manager)[0]
    assert (newest.title, newest.staff_name) == ("秘匿の連絡先を開いた", "試験　担当者")
    assert newest.values == {"reason": "ご本人からのお電話の確認"}
    for reason in ("", "　", "架\x00空", "架" * 201):
        with pytest.raises(Refused):
            confidentiality.unveil(office.clerk, person, reason)
    assert history.rows(office.manager)[0].number == newest.number


def test_protecting_is_for_the_desk_and_lifting_for_the_manager(
    office: Office, person: MemberId
) -> None:
    refused = (
        lambda: confidentiality.lift(office.clerk, person, "架空"),
        lambda: confidentiality.unveil(office.auditor, person, "架空"),
        lambda: confidentiality.protect(office.clerk, person, "", "もう一度"),
        lambda: confidentiality.protect(office.clerk, MemberId(99), "", REASON),
        lambda: confidentiality.protect(office.clerk, person, "2026-05-01", REASON),
        lambda: confidentiality.lift(office.manager, person, ""),
    )
    for act in refused:
        with pytest.raises(OfficeError):
            act()
    assert members.rows(office.clerk, [person])[0].confidential
    confidentiality.lift(office.manager, person, "支援措置の終了")
    with pytest.raises(Refused, match="秘匿になっていません"):
        confidentiality.unveil(office.clerk, person, "架空")


def test_the_screen_that_chooses_masks_is_covered_and_her_letter_is_not(matter: Matter) -> None:
    confidentiality.protect(matter.office.clerk, matter.member_id, "", REASON)
    shown = {line.key: line.content for line in letters.held(matter.office.clerk, matter.id)}
    assert (shown["address"], shown["telephone"]) == (SHIELDED, SHIELDED)
    assert shown["name"] == "架空　花子"
    with matter.office.clerk.look() as unit:
        case = unit.requests.case(matter.id)
        assert case is not None
        held = held_for(unit, case, matter.office.clerk.today)
    assert "末広町" in str(held)


def test_no_line_of_the_screen_of_masks_tells_where_she_lives(matter: Matter) -> None:
    clerk = matter.office.clerk
    where = member("2", address="架空県架空町8", postal_code="997-0011", telephone="09000000008")
    other = members.register(clerk, where).member_id
    merging.merge(clerk, matter.member_id, other, "同じ方")
    applications.keep(clerk, member("77", kana=""), (Problem("kana", "架空"),))
    confidentiality.protect(clerk, matter.member_id, "", REASON)
    shown = {line.key: line.content for line in letters.held(clerk, matter.id)}
    assert {"application.確26-0001", f"double.{other}.address"} <= shown.keys()
    told = ("末広町", "架空町8", "0235000001", "0235-00-0001", "090-0000-0008", "hanako@example.jp")
    assert [key for key, content in shown.items() if any(one in content for one in told)] == []
    assert shown[f"double.{other}.name"] == "架空　花子"


def test_what_she_wrote_and_what_was_scanned_is_covered_too() -> None:
    keys = ("request.7.contact", "request.7.about", "evidence.3", "double.2.away", "care_of")
    open_keys = ("request.7", "double.2.name", "consent.1", "exit.1", "member_code")
    lines = [HeldLine(key, "", "", "架空町9", "", "") for key in (*keys, *open_keys)]
    shown = {line.key: line.content for line in shielded_lines(lines)}
    assert {shown[key] for key in keys} == {SHIELDED}
    assert {shown[key] for key in open_keys} == {"架空町9"}
