"""A register prints whole, upright or on its side, and says where there is nothing."""

from dataclasses import replace

from app.letters import register_sheet
from app.letters.extraction import page_texts, text
from app.letters.preview import page_images
from app.letters.reading import opened
from app.rules.page_settings import PageSettings
from tests.letters.notice_samples import SHEET, WIDE

MM_A_POINT = 25.4 / 72


def size_of(pdf: bytes) -> tuple[int, int]:
    with opened(pdf) as document:
        width, height = document[0].get_size()
    return round(width * MM_A_POINT), round(height * MM_A_POINT)


def test_wide_registers_lie_on_their_side() -> None:
    assert size_of(register_sheet.draw(SHEET)) == (210, 297)
    assert size_of(register_sheet.draw(WIDE)) == (297, 210)


def test_everything_lies_on_the_sheet() -> None:
    rows = tuple(tuple(f"架空{row}の{cell}" for cell in range(8)) for row in range(60))
    columns = tuple((title, 60.0) for title, _ in WIDE.columns)
    pdf = register_sheet.draw(replace(WIDE, rows=rows, columns=columns))
    assert len(page_texts(pdf)) > 1
    image = page_images(pdf, 50)[0]
    edge = 5 * 50 // 25
    for y in range(image.height):
        line = image.rgb[3 * y * image.width : 3 * (y + 1) * image.width]
        assert set(line[: 3 * edge] + line[-3 * edge :]) == {255}
    found = text(pdf).replace("\n", "")
    assert "架空0の0" in found
    assert "架空59の7" in found


def test_later_pages_repeat_title_and_heading() -> None:
    pages = page_texts(register_sheet.draw(replace(SHEET, rows=SHEET.rows * 50)))
    assert "個人データ取扱台帳　令和8年4月20日現在" in pages[1]
    assert "名称 利用目的 保管場所" in pages[1]
    assert f"2/{len(pages)}" in pages[1]


def test_an_empty_register_says_so() -> None:
    assert "該当なし" in text(register_sheet.draw(WIDE))
    assert "0件" in text(register_sheet.draw(WIDE))


def test_practice_is_marked_and_days_follow_the_setting() -> None:
    found = text(register_sheet.draw(replace(SHEET, practice=True), PageSettings(era_dates=False)))
    assert "練習用" in found
    assert "2026年4月20日現在" in found


def test_the_same_register_gives_the_same_bytes() -> None:
    assert register_sheet.draw(SHEET) == register_sheet.draw(SHEET)


def test_no_name_stops_a_register_and_its_code_stands_in_its_place() -> None:
    odd = replace(SHEET, rows=(*SHEET.rows, ("渡邊\U000e0104　花子", "\ue000", "\U000323af")))
    said = text(register_sheet.draw(odd)).replace("\n", "")
    assert "渡〔U+908A" in said
    assert "U+E0104〕　花子" in said
    assert "〔U+E000〕" in said
    assert "〔U+323AF〕" in said


def test_days_follow_the_setting_short_ones_too() -> None:
    odd = replace(SHEET, rows=(("架空", "令和8年4月20日から", "R8.10.23　R8-0012"),))
    said = text(register_sheet.draw(odd, PageSettings(era_dates=False))).replace("\n", "")
    assert "2026年4月20日から" in said
    assert "2026.10.23" in said
    assert "R8-0012" in said
    assert "令和" not in said


def test_boxes_for_seals_stand_on_the_first_sheet_only() -> None:
    sheet = replace(SHEET, rows=SHEET.rows * 50, boxes=("架空課長", "架空係長"), practice=True)
    pages = page_texts(register_sheet.draw(sheet))
    assert "架空課長" in pages[0]
    assert "架空係長" in pages[0]
    assert "練習用" in pages[0]
    assert not any("架空課長" in page for page in pages[1:])
