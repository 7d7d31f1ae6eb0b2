"""Members written out: whole, safe for spreadsheets, and on record with their purpose."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from app.exchange.csv_files import read_csv
from app.exchange.excel_files import read_excel
from app.exchange.member_rows import read_member_file
from app.office import (
    consents,
    history,
    member_export,
    member_import,
    member_states,
    members,
)
from app.office.desk import Desk
from app.rules.errors import Refused
from app.rules.members import ChildDraft, ConsentDraft, MemberDraft
from tests.office import seats
from tests.office.seats import Office, member

PURPOSE = "架空の点検のため"
FORMULA = "＝SUM(1)"
MEMBERS = (
    member("00000001", name="𠮷田　花子", centre="=1+1", course="@A1"),
    member("2", name="邊󠄀　花子", address="-山形県", children=(), telephone="", email=""),
    member("3", children=tuple(ChildDraft(f"架空　{n}", "", "2020-06-20") for n in range(9))),
)


@pytest.fixture
def full(office: Office) -> Office:
    for draft in MEMBERS:
        members.register(office.clerk, draft)
    return office


@pytest.mark.parametrize("name", ["会員.csv", "会員.xlsx", "会員.XLSX"])
def test_what_is_written_out_can_be_taken_in_unchanged(
    name: str, full: Office, made_once: Path, tmp_path: Path
) -> None:
    path = tmp_path / name
    assert member_export.export(full.clerk, path, PURPOSE) == 3
    other = tmp_path / "other"
    other.mkdir()
    for file in made_once.iterdir():
        (other / file.name).write_bytes(file.read_bytes())
    desk = seats.sit(other, full.watch)
    assert member_import.register(desk, path).registered == 3
    assert drafts(desk) == drafts(full.clerk)
    desk.close()


def drafts(desk: Desk) -> list[MemberDraft]:
    return [members.draft(desk, key) for key in members.find_ids(desk)]


def test_no_cell_can_be_taken_for_a_formula(full: Office, tmp_path: Path) -> None:
    path = tmp_path / "会員.csv"
    member_export.export(full.clerk, path, PURPOSE)
    cells = [cell for row in path.read_text("utf-8-sig").splitlines() for cell in row.split(",")]
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))] == []
    assert {"'=1+1", "'@A1"} <= set(cells)
    assert "=1+1" in read_csv(path)[1].cells


def test_the_export_is_logged_with_count_and_purpose(full: Office, tmp_path: Path) -> None:
    member_export.export(full.clerk, tmp_path / "会員.csv", f" {PURPOSE} ")
    newest = history.rows(full.manager)[0]
    assert newest.title == "会員を書き出した"
    assert newest.values == {"rows": 3, "purpose": PURPOSE}
    assert [noun for noun, _ in newest.subjects] == ["member"] * 3


@pytest.mark.parametrize("purpose", ["", "　", "架\x00空", "架" * 1_000_000])
def test_without_a_purpose_nothing_is_written(purpose: str, full: Office, tmp_path: Path) -> None:
    path = tmp_path / "会員.csv"
    with pytest.raises(Refused, match="目的"):
        member_export.export(full.clerk, path, purpose)
    assert not path.exists()


def test_a_place_that_cannot_be_written_to_leaves_no_row_in_the_log(
    full: Office, tmp_path: Path
) -> None:
    before = history.rows(full.manager)[0].number
    for path in (tmp_path, tmp_path / "nowhere" / "会員.csv"):
        with pytest.raises(Refused, match="保存できませんでした"):
            member_export.export(full.clerk, path, PURPOSE)
    assert history.rows(full.manager)[0].number == before


def test_a_log_that_cannot_be_written_leaves_no_file(
    full: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()

    def fail(_session: Session) -> None:
        raise Refused("空き容量がありません。")

    monkeypatch.setattr(Session, "commit", fail)
    for name in ("会員.csv", "会員.xlsx"):
        with pytest.raises(Refused, match="空き容量"):
            member_export.export(full.clerk, folder / name, PURPOSE)
    assert list(folder.iterdir()) == []


def test_the_file_bears_its_name_only_after_its_row(
    full: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []
    commit = Session.commit

    def look(session: Session) -> None:
        seen.append((tmp_path / "会員.csv").exists())
        commit(session)

    monkeypatch.setattr(Session, "commit", look)
    member_export.export(full.clerk, tmp_path / "会員.csv", PURPOSE)
    assert seen == [False]
    assert (tmp_path / "会員.csv").exists()


def test_the_records_are_not_written_over(full: Office) -> None:
    before = (full.folder / "keys.json").read_bytes()
    with pytest.raises(Refused, match="データフォルダの中"):
        member_export.export(full.clerk, full.folder / "keys.json", PURPOSE)
    assert (full.folder / "keys.json").read_bytes() == before
    assert history.rows(full.manager)[0].title != "会員を書き出した"


def test_records_to_practise_on_say_so_in_every_row(full: Office, tmp_path: Path) -> None:
    ring = replace(full.clerk.store.ring, practice=True)
    desk = replace(full.clerk, store=replace(full.clerk.store, ring=ring))
    path = tmp_path / "会員.xlsx"
    member_export.export(desk, path, PURPOSE)
    assert {row.cells[-1] for row in read_excel(path)} == {"練習用"}
    assert read_member_file(path).warnings[0].column == "練習用"


def test_the_erased_are_left_out(full: Office, tmp_path: Path) -> None:
    with full.manager.unit("消去") as unit:
        unit.session.execute(text("DELETE FROM member_details WHERE member_id = 2"))
        unit.log()
    path = tmp_path / "会員.csv"
    assert member_export.export(full.clerk, path, PURPOSE) == 2
    assert [row.cells[0] for row in read_csv(path)[1:]] == ["00000001", "3"]


def test_an_office_without_members_writes_the_header(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "会員.csv"
    assert member_export.export(office.clerk, path, PURPOSE) == 0
    assert read_csv(path)[0].cells[0] == "組合員コード"


def test_who_said_no_does_not_leave_as_somebody_who_consents(
    office: Office, tmp_path: Path
) -> None:
    key = members.register(office.clerk, member()).member_id
    consents.decline(office.clerk, key, ConsentDraft())
    out = tmp_path / "会員.csv"
    member_export.export(office.manager, out, "試験")
    (row,) = read_member_file(out).rows
    assert row.draft.consent.agreed == "いいえ"


def test_whoever_is_not_to_be_written_to_is_in_no_file(full: Office, tmp_path: Path) -> None:
    first, second, third = members.find_ids(full.clerk)
    consents.withdraw(full.clerk, first, ConsentDraft())
    member_states.stop_mail(full.clerk, second, "お申し出")
    out = tmp_path / "会員.csv"
    assert member_export.export(full.manager, out, "試験") == 1
    assert [row.cells[0] for row in read_csv(out)[1:]] == ["3"]
    assert third == members.find_ids(full.clerk)[2]
