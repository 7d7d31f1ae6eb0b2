"""A list that Excel wrote is taken in; each of its 300 rows comes in or says why not."""

import csv
import zipfile
from pathlib import Path

from app.office import applications, history, members
from app.office.desk import Desk
from app.ui.dialogs.import_dialog import ImportDialog
from app.ui.window import Window
from tests.exchange import excel_like
from tests.stories import desk_work, lists, traces
from tests.stories.hands import Hands
from tests.stories.people import CLERK
from tests.stories.reception import Reception

PEOPLE = 300
TITLE = "お住まい"
"""What this office writes above the addresses; nothing but a hand can match it."""


def workbook(path: Path) -> Path:
    """Write the list, its addresses under a title of this office's own."""
    with traces.aside():  # what Excel itself leaves behind is not the program's
        excel_like.write(path, PEOPLE)
    with zipfile.ZipFile(path) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    title = numbered("住所")
    assert parts[sheet].count(title) == 1
    parts[sheet] = parts[sheet].replace(title, numbered(TITLE))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, data in parts.items():
            book.writestr(name, data)
    return path


def numbered(words: str) -> bytes:
    """Write words as a cell of the workbook holds them."""
    return f"<t>{''.join(f'&#{ord(one)};' for one in words)}</t>".encode()


def open_file(hands: Hands, window: Window, path: Path) -> ImportDialog:
    """Choose the file; its columns want a hand."""
    hands.chord("Ctrl+1")
    hands.click(desk_work.members_tab(window).ui.import_button)
    dialog = hands.see(ImportDialog, window)
    hands.name_file(dialog.ui.choose_state.act_button, path)
    hands.until(dialog.ui.columns_page.isVisible)
    return dialog


def match(hands: Hands, dialog: ImportDialog) -> None:
    """Say which column holds the addresses, by keys; the others stay as they were found."""
    ui = dialog.ui
    assert "「住所」の列が決まっていません" in ui.columns_notice.sentence
    before = lists.lines(ui.columns_table)
    hands.until(lambda: TITLE in ui.samples_label.text())
    hands.chord("Alt+F")
    hands.choose(ui.field_combo, "住所（必須）")
    hands.until(ui.columns_notice.isHidden)
    after = lists.lines(ui.columns_table)
    assert [line[1:2] + line[4:] for line in after if line not in before] == [
        (TITLE, "住所（必須）")
    ]
    hands.chord("Alt+N")
    hands.until(ui.result_page.isVisible)


def test_every_row_of_an_excel_list_comes_in_or_says_why_not(
    reception: Reception, hands: Hands, office: Desk, tmp_path: Path
) -> None:
    path, rejected = workbook(tmp_path / "会員名簿.xlsx"), tmp_path / "要修正.csv"
    window = reception.let_in(CLERK)
    dialog = open_file(hands, window, path)
    match(hands, dialog)
    assert "300行のうち90行に直していただきたいところがあります" in dialog.ui.outcome_label.plain
    assert not_taken(lists.lines(dialog.ui.table)) == expected_reasons()
    hands.name_file(dialog.ui.rejected_button, rejected)
    hands.until(lambda: "75行" in dialog.ui.result_notice.sentence)
    assert hands.button(dialog, "210名を登録し、15件を確認待ちに残す").isEnabled()
    hands.chord("Alt+G")
    hands.gone(ImportDialog, window)
    hands.until(lambda: "210名" in window.ui.notice.sentence)
    assert "15件は「申込の確認待ち」に" in window.ui.notice.sentence
    assert members.count(office) == 210
    assert len(applications.find_ids(office)) == 15
    rows = saved(rejected)
    assert len(rows) == 75
    assert all(row["取り込めない理由"].endswith("。") for row in rows)
    assert {row["住所"] for row in rows} == {"山形県架空市1-1", "#N/A"}
    assert history.verify(office).verdict.ok


def not_taken(found: list[lists.Line]) -> set[tuple[str, str]]:
    """Return row and column of everything that keeps a row out."""
    return {(line[0], line[3]) for line in found if line[2] != "確認"}


def expected_reasons() -> set[tuple[str, str]]:
    """Return the same from how the file was written."""
    rows = range(excel_like.FIRST, excel_like.FIRST + PEOPLE)
    return {(f"{row}", one) for row in rows for one in excel_like.kind_of(row).rejected}


def saved(path: Path) -> list[dict[str, str]]:
    """Read the rows that were saved to be corrected."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))
