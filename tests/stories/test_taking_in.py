"""A file of members with good and bad rows, taken in through its dialog, twice."""

import csv
from pathlib import Path

from PySide6.QtCore import Qt

from app.office import history, members
from app.office.desk import Desk
from app.ui.dialogs.import_dialog import ImportDialog
from app.ui.window import Window
from tests.stories import desk_work
from tests.stories.hands import Hands
from tests.stories.people import CLERK
from tests.stories.reception import Reception

HEAD = "組合員コード,氏名,フリガナ,生年月日,住所,同意,同意日,登録日"
ROWS = (
    "20001,架空　一子,カクウ　イチコ,H2.4.1,山形県鶴岡市架空町1-1,はい,2026-04-01,2026-04-10",
    "20002,試験　二子,シケン　ニコ,昭和64年2月1日,山形県鶴岡市架空町1-2,はい,2026-04-01,2026-04-10",
    "20003,架空　三子,カクウ　ミツコ,1988/5/6,山形県鶴岡市架空町1-3,はい,2026-04-01,2026-04-10",
    "20004,試験　四子,シケン　ヨンコ,1990-01-02,山形県鶴岡市架空町1-4,いいえ,,2026-04-10",
)

NO_SUCH_DAY = (
    "昭和64年2月1日という日はありません。昭和は64年1月7日までです。"
    "この日は「平成元年2月1日」と書いてください。"
)
NOT_AGREED = (
    "同意が確認できないため登録できません。登録できるのは、方針の内容すべてに同意いただいた"
    "方だけです。同意いただいている場合は「はい」と入れてください。"
)
REGISTERED = (
    "この組合員コードの方は、すでに登録されています。"
    "登録の内容を直すときは、会員の画面で変更してください。"
)


def open_file(hands: Hands, window: Window, path: Path) -> ImportDialog:
    """Choose a file in the dialog of the import and wait for what it finds."""
    hands.turn_to(window)
    hands.chord("Ctrl+1")
    hands.click(desk_work.members_tab(window).ui.import_button)
    dialog = hands.see(ImportDialog, window)
    hands.name_file(dialog.ui.choose_state.act_button, path)
    hands.until(dialog.ui.result_page.isVisible)
    return dialog


def table(dialog: ImportDialog) -> list[tuple[str, ...]]:
    """Read the findings: row, column, what the file says, what to do."""
    model = dialog.ui.table.model()
    return [
        tuple(str(model.index(line, at).data()) for at in (0, 3, 4, 5))
        for line in range(model.rowCount())
    ]


def rejected_rows(path: Path) -> list[tuple[str, str]]:
    """Read the rows that were saved to be corrected: the code, and the first reason."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    reasons = [row["取り込めない理由"].split("　")[0].partition("：")[2] for row in rows]
    return [(row["組合員コード"], reason) for row, reason in zip(rows, reasons, strict=True)]


def test_good_rows_come_in_bad_ones_are_told_and_nobody_comes_in_twice(
    reception: Reception, hands: Hands, office: Desk, tmp_path: Path
) -> None:
    path, rejected = tmp_path / "名簿.csv", tmp_path / "要修正.csv"
    path.write_text("\n".join((HEAD, *ROWS)) + "\n", encoding="utf-8")
    window = reception.let_in(CLERK)
    dialog = open_file(hands, window, path)
    assert table(dialog) == [
        ("3", "生年月日", "昭和64年2月1日", NO_SUCH_DAY),
        ("5", "同意", "いいえ", NOT_AGREED),
        ("5", "同意日", "", "同意日がありません。同意日を入れてください。"),
    ]
    assert "4行のうち2行に直していただきたいところがあります" in dialog.ui.outcome_label.plain
    assert members.count(office) == 0
    hands.name_file(dialog.ui.rejected_button, rejected)
    hands.until(lambda: "2行" in dialog.ui.result_notice.sentence)
    hands.chord("Alt+G")
    hands.gone(ImportDialog, window)
    hands.until(lambda: "2名を登録しました。" in window.ui.notice.sentence)
    found = members.rows(office, members.find_ids(office))
    assert [row.member_code for row in found] == ["20001", "20003"]
    assert rejected_rows(rejected) == [("20002", NO_SUCH_DAY), ("20004", NOT_AGREED)]

    before = len(history.rows(office))
    dialog = open_file(hands, window, path)
    told = {row: (column, reason) for row, column, _value, reason in reversed(table(dialog))}
    assert told["2"] == told["4"] == ("組合員コード", REGISTERED)
    assert told["3"] == ("生年月日", NO_SUCH_DAY)
    assert told["5"] == ("同意", NOT_AGREED)
    assert "登録できるのは0行です" in dialog.ui.outcome_label.plain
    words = [button.text() for button in hands.buttons(dialog)]
    assert not [one for one in words if "登録" in one]
    hands.key(Qt.Key.Key_Escape)
    hands.gone(ImportDialog, window)
    assert members.count(office) == 2
    assert len(history.rows(office)) == before
