"""A workbook is built in memory: nothing of its cells is written anywhere beside it."""

import sys
from io import BytesIO

from openpyxl import load_workbook

from app.exchange.workbook_parts import TITLE, build

ROWS = [
    ["組合員コード", "氏名", "備考"],
    ["00010001", "渡邊\U000e0100　花子", "＆<b>\"'\r\n二行\t目"],
    ["", "架空　太郎", "=1+1"],
    [],
    [str(number) for number in range(60)],
]
_opened: list[str] = []
_listening: list[bool] = []


def _hear(event: str, words: tuple[object, ...]) -> None:
    if _listening and event == "open":
        _opened.append(str(words[0]))


sys.addaudithook(_hear)


def test_every_cell_is_read_as_it_was_by_another_library() -> None:
    book = load_workbook(BytesIO(build(ROWS)))
    sheet = book[TITLE]
    found = [[cell.value or "" for cell in row] for row in sheet.iter_rows()]
    assert [row[: len(own)] for row, own in zip(found, ROWS, strict=True)] == ROWS
    assert sheet.freeze_panes == "A2"
    assert {cell.data_type for cell in sheet[3]} <= {"s", "inlineStr", "n"}
    assert {sheet.cell(2, place).number_format for place in (1, 2, 3)} == {"@"}


def test_no_file_is_opened() -> None:
    _listening.append(True)
    try:
        build(ROWS)
    finally:
        _listening.clear()
    assert _opened == []
