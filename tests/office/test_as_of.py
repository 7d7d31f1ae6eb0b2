"""The list of a day: as the register stood, filtered, and let out for a purpose only."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from app.exchange.csv_files import read_csv
from app.exchange.excel_files import read_excel
from app.letters.extraction import text as text_of
from app.office import as_of, consents, history, member_states, members
from app.rules.errors import Refused
from app.rules.ids import MemberId
from app.rules.members import ConsentDraft
from app.rules.roles import Verb
from tests.office.seats import TODAY, Office, member

BEFORE = date(2026, 4, 11)
PURPOSE = "台帳の点検"


@pytest.fixture
def people(office: Office) -> list[MemberId]:
    """Register three: one withdraws on 4/15, one leaves on 4/18."""
    keys = [
        members.register(office.clerk, member("1", name="架空　花子")).member_id,
        members.register(
            office.clerk, member("2", name="試験　次郎", kana="シケン　ジロウ")
        ).member_id,
        members.register(
            office.clerk, member("3", name="見本　三郎", kana="ミホン　サブロウ")
        ).member_id,
    ]
    draft = ConsentDraft(given_on="2026-04-15", method="電話", receiver="見本　受付子")
    consents.withdraw(office.clerk, keys[1], draft)
    member_states.leave(office.clerk, keys[2], "2026-04-18", "転居のため")
    return keys


def test_the_list_is_the_register_as_it_stood_that_day(
    office: Office, people: list[MemberId]
) -> None:
    desk = office.clerk
    assert as_of.find_ids(desk, date(2026, 4, 9)) == []
    assert as_of.find_ids(desk, BEFORE) == people
    assert as_of.find_ids(desk, TODAY) == people[:2]


def test_standing_and_words_filter_and_the_counts_stay_whole(
    office: Office, people: list[MemberId]
) -> None:
    found = as_of.find(office.clerk, TODAY, "withdrawn")
    assert found.ids == [people[1]]
    assert (found.counts["current"], found.counts["withdrawn"]) == (1, 1)
    assert as_of.find(office.clerk, BEFORE, "withdrawn").ids == []
    assert as_of.find_ids(office.clerk, BEFORE, None, "ミホン") == [people[2]]


def test_a_row_names_the_answer_that_made_it_so(office: Office, people: list[MemberId]) -> None:
    first, second = as_of.rows(office.clerk, people[:2], TODAY)
    assert (first.standing, first.version_on, first.given_on, first.method, first.receiver) == (
        "current",
        date(2022, 4, 1),
        date(2026, 4, 5),
        "書面",
        "見本　受付子",
    )
    assert (second.standing, second.given_on, second.method) == (
        "withdrawn",
        date(2026, 4, 15),
        "電話",
    )
    assert as_of.rows(office.clerk, people[1:2], BEFORE)[0].standing == "current"


def test_a_corrected_answer_is_not_the_one_that_counts(
    office: Office, people: list[MemberId]
) -> None:
    (wrong,) = consents.find_ids(office.clerk, member_id=people[0])
    draft = ConsentDraft("はい", "2026-04-03", "郵送", "見本　受付子")
    consents.correct(office.clerk, wrong, draft, "granted", "日付の読み違い")
    (row,) = as_of.rows(office.clerk, people[:1], TODAY)
    assert (row.given_on, row.method) == (date(2026, 4, 3), "郵送")


def test_the_erased_stay_in_the_list_without_a_name(
    office: Office, people: list[MemberId], tmp_path: Path
) -> None:
    with office.manager.unit("消去") as unit:
        unit.session.execute(text("DELETE FROM member_details WHERE member_id = 1"))
        unit.log()
    path = tmp_path / "一覧.csv"
    assert as_of.export(office.clerk, path, BEFORE, PURPOSE) == 3
    assert read_csv(path)[1].cells[1] == "（消去済）"
    assert people


@pytest.mark.parametrize("name", ["一覧.csv", "一覧.xlsx"])
def test_the_file_holds_the_filtered_list(
    name: str, office: Office, people: list[MemberId], tmp_path: Path
) -> None:
    path = tmp_path / name
    assert as_of.export(office.clerk, path, TODAY, PURPOSE, "current") == 1
    header, row = read_csv(path) if name.endswith("csv") else read_excel(path)
    assert header.cells == as_of.HEADER
    assert row.cells[0] == "0000000001"[-len(row.cells[0]) :]
    assert row.cells[2:5] == ("最新", "2022-04-01", "2026-04-05")
    assert people


def test_a_name_like_a_formula_stays_text(office: Office, tmp_path: Path) -> None:
    members.register(office.clerk, member("4", centre="見本", name="＝架空　花子"))
    path = tmp_path / "一覧.csv"
    as_of.export(office.clerk, path, TODAY, PURPOSE)
    assert "'＝架空" in path.read_text("utf-8-sig")


def test_an_export_says_in_the_log_whom_and_what_for(
    office: Office, people: list[MemberId], tmp_path: Path
) -> None:
    as_of.export(office.clerk, tmp_path / "一覧.csv", TODAY, PURPOSE)
    newest = history.rows(office.manager, 1)[0]
    assert newest.title == "ある日の同意の一覧を書き出した"
    assert newest.values == {"rows": 2, "as_of_on": "2026-04-20", "purpose": PURPOSE}
    assert people


def test_nothing_leaves_without_a_purpose(
    office: Office, people: list[MemberId], tmp_path: Path
) -> None:
    path = tmp_path / "一覧.csv"
    with pytest.raises(Refused, match="目的"):
        as_of.export(office.clerk, path, TODAY, "　")
    with pytest.raises(Refused, match="目的"):
        as_of.print_list(office.clerk, TODAY, "")
    assert not path.exists()
    assert people


def test_an_auditor_looks_but_takes_nothing_away(
    office: Office, people: list[MemberId], tmp_path: Path
) -> None:
    assert as_of.find_ids(office.auditor, TODAY) == people[:2]
    assert as_of.preview_list(office.auditor, TODAY).startswith(b"%PDF")
    with pytest.raises(Refused, match=Verb.export_members.word):
        as_of.export(office.auditor, tmp_path / "一覧.csv", TODAY, PURPOSE)
    with pytest.raises(Refused, match=Verb.export_members.word):
        as_of.print_list(office.auditor, TODAY, PURPOSE)


def test_the_printed_list_names_the_day_and_is_logged(
    office: Office, people: list[MemberId]
) -> None:
    before = len(history.rows(office.manager))
    seen = text_of(as_of.preview_list(office.clerk, BEFORE))
    assert len(history.rows(office.manager)) == before
    printed = text_of(as_of.print_list(office.clerk, BEFORE, PURPOSE))
    newest = history.rows(office.manager, 1)[0]
    assert newest.title == "ある日の同意の一覧を印刷"
    assert newest.values == {"rows": 3, "as_of_on": "2026-04-11", "purpose": PURPOSE}
    for words in ("令和8年4月11日現在", "3件", "見本　三郎", "最新"):
        assert words in seen
        assert words in printed
    assert people


def test_only_the_beginning_of_a_long_list_is_looked_at(
    office: Office, people: list[MemberId], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(as_of, "PREVIEWED", 2)
    seen = text_of(as_of.preview_list(office.clerk, BEFORE))
    assert "先頭の2名。全部で3名" in seen.replace("\n", "")
    assert "見本　三郎" not in seen
    assert "見本　三郎" in text_of(as_of.print_list(office.clerk, BEFORE, PURPOSE))
    assert people
