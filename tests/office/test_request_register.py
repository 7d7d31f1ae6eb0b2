"""The request register: every case of a period, in print and Excel, and counts that agree."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from openpyxl import load_workbook

from app.office import decisions, history, intake, request_register, request_statistics
from app.office.register_words import COLUMNS, cell
from app.rules.errors import Refused
from app.rules.outcomes import Outcome
from app.rules.periods import Days
from app.rules.rights import Remedy
from tests.letters.drawn import text_of
from tests.office import seats
from tests.office.matters import Matter
from tests.office.seats import Office

ALL = Days()


def said(office: Office, period: Days = ALL) -> list[dict[str, str]]:
    lines = request_register.read(office.clerk, period).lines
    return [{title: cell(line, title) for title, _say in COLUMNS} for line in lines]


def test_an_empty_register_says_so(office: Office) -> None:
    assert request_register.read(office.clerk, ALL).requests == 0
    assert "該当なし" in text_of(request_register.draw(office.clerk, ALL))


def test_a_request_that_went_the_whole_way_has_all_its_days(matter: Matter) -> None:
    matter.post(matter.approved().issue())
    decisions.close(matter.office.clerk, matter.id)
    (row,) = said(matter.office)
    today = matter.office.clerk.today.isoformat().replace("-", "/")
    assert row["受付番号"] == "26-0001"
    assert row["種別"] == "開示"
    assert row["本人確認の書類"] == "運転免許証"
    assert row["対応の決定"] == "全部"
    for title in ("本人確認の日", "決裁日", "文書日付", "発送日", "完了日"):
        assert row[title] == today, title
    assert row["引受番号"] == "000-00-00000-0"
    assert row["期限"] == "期限内"
    assert row["状態"] == "完了"


def test_the_due_day_is_that_of_the_list_and_the_page(matter: Matter) -> None:
    (row,) = said(matter.office)
    due = matter.page.row.due_on
    assert due is not None
    assert row["回答期限（内規）"] == due.isoformat().replace("-", "/")


def test_while_papers_are_waited_for_there_is_no_due_day(matter: Matter) -> None:
    office = matter.office
    decisions.ask_completion(office.clerk, matter.id, office.clerk.today, "運転免許証の写し")
    (row,) = said(office)
    assert row["回答期限（内規）"] == "停止中"
    assert row["補正の依頼日"] == "2026/04/20"
    assert row["補正の完了日"] == "（待っています）"


def test_each_right_has_a_line_of_its_own(office: Office) -> None:
    rights = (Remedy.disclosure.value, Remedy.correction.value)
    matter = Matter.taken(office, seats.request(rights=rights))
    assert [row["種別"] for row in said(office)] == ["開示", "訂正・追加・削除"]
    assert request_register.read(office.clerk, ALL).requests == 1
    assert matter.page.case.receipt_number == "26-0001"


def test_a_half_filled_intake_stands_in_it_too(office: Office) -> None:
    draft = replace(seats.request(), rights=(), bases=(), address="")
    intake.take(office.clerk, draft)
    (row,) = said(office)
    assert row["種別"] == "（未定）"
    assert row["状態"] == "仮受付"


def test_a_period_counts_both_its_ends(office: Office) -> None:
    for day in ("3/31", "4/1", "4/20"):
        intake.take(office.clerk, seats.request(received_on=day, late_reason="架空の理由"))
    first, last = date(2026, 4, 1), date(2026, 4, 20)
    assert [row["到達日"] for row in said(office, Days(first, last))] == [
        "2026/04/01",
        "2026/04/20",
    ]
    assert len(said(office, Days(to_on=date(2026, 3, 31)))) == 1
    assert {row["年度"] for row in said(office)} == {"2025", "2026"}


def test_a_period_that_ends_before_it_begins_is_refused(office: Office) -> None:
    backward = Days(date(2026, 4, 20), date(2026, 4, 1))
    for act in (request_register.read, request_register.draw, request_register.excel):
        with pytest.raises(Refused, match="始まりより前"):
            act(office.clerk, backward)


def test_excel_says_what_the_register_says_and_no_cell_is_a_formula(office: Office) -> None:
    Matter.taken(office, seats.request(about="=1+1", memo="架空"))
    book = load_workbook(BytesIO(request_register.excel(office.clerk, ALL)))
    rows = list(book.worksheets[0].iter_rows())
    assert [one.value for one in rows[0]] == [title for title, _say in COLUMNS]
    (row,) = said(office)
    found = {title.value: value for title, value in zip(rows[0], rows[1], strict=True)}
    assert found["受付番号"].value == row["受付番号"]
    assert found["対象"].data_type == "s"
    assert "1+1" in str(found["対象"].value)


def test_printing_and_writing_out_stand_in_the_log(office: Office) -> None:
    request_register.draw(office.auditor, ALL)
    request_register.excel(office.clerk, ALL)
    titles = [row.title for row in history.rows(office.manager)]
    assert titles[:2] == ["請求受付簿を書出し", "請求受付簿を印刷"]


def test_the_counts_are_those_of_the_register(office: Office) -> None:
    matter = Matter.taken(office)
    matter.post(matter.approved().issue())
    ended = Matter.taken(office, seats.request(), seats.member(member_code="00000099"))
    ended.decide(Outcome.out_of_scope.value, public_reason="架空の理由")
    found = request_statistics.read_counts(office.clerk, ALL).counts
    rows = said(office)
    assert found.cases == len({row["受付番号"] for row in rows}) == 2
    assert found.by_remedy == {Remedy.disclosure: 2}
    assert found.by_outcome == {Outcome.full: 1}
    assert found.by_ending == {Outcome.out_of_scope: 1}
    assert (found.in_time, found.ended) == (1, 1)
    assert sum(row["期限"] == "期限内" for row in rows) == 1


def test_the_printed_counts_say_their_words(matter: Matter) -> None:
    text = text_of(request_statistics.draw(matter.office.clerk, ALL))
    for words in ("請求・申出の集計", "受け付けた件数", "1件", "開示", "まだ回答していない"):
        assert words in text
