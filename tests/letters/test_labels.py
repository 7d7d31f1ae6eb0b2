"""A text never leaves its label, and the first sheet may be begun already."""

from dataclasses import replace

import pytest

from app.letters.extraction import page_texts
from app.letters.facts import Addressee
from app.letters.labels import PADDING, Label, LabelPrint, draw_labels, label_area
from app.letters.marks import Area
from app.letters.refusals import AddressTooLong, Contradiction, GlyphsMissing
from app.rules.label_sheets import SHEETS, TWELVE, LabelSheet
from tests.letters.drawn import places

PLAIN = Addressee("000-0001", "架空県架空市試験町1丁目2番3号", "架空　花子")
LONG = Addressee(
    "000-0001",
    "架空県架空市大字試験字見本１２３４番地の５６ 架空ハイツ試験見本台弐番館１２０５号室",
    "渡邊\U000e0100　𠮷乃",
    care_of="見本　三郎様方",
)
LABELS = [
    Label(replace(PLAIN, name=f"架空　{number}号"), f"27-04-{number:05d}-0", "000000112-3")
    for number in range(1, 15)
]


def drawn(labels: list[Label], printed: LabelPrint) -> bytes:
    return draw_labels(labels, printed, sender="架空")


def test_every_label_is_printed_once_in_order() -> None:
    pages = page_texts(drawn(LABELS, LabelPrint()))
    assert len(pages) == 2
    found = "".join(pages)
    at = [found.index(f"{number}号") for number in range(4, 15)]
    assert at == sorted(at)
    assert all(found.count(f"27-04-{number:05d}-0") == 1 for number in range(1, 15))


@pytest.mark.parametrize("start", [1, 5, 12])
def test_the_first_sheet_is_begun_at_a_given_label(start: int) -> None:
    pdf = drawn(LABELS[:1], LabelPrint(start=start))
    area = label_area(LabelPrint(), start - 1)
    assert all(_inside(area, box) for _, box in places(pdf))


def test_after_the_last_label_a_new_sheet_begins() -> None:
    pages = page_texts(drawn(LABELS[:2], LabelPrint(start=12)))
    assert ["架空　1号" in page for page in pages] == [True, False]
    assert ["架空　2号" in page for page in pages] == [False, True]


@pytest.mark.parametrize("code", ["", "00000011-2-3B604"])
@pytest.mark.parametrize("sheet", SHEETS.values())
def test_a_text_never_leaves_its_label(sheet: LabelSheet, code: str) -> None:
    narrow = sheet.width < TWELVE.width
    to = PLAIN if narrow else LONG
    pdf = drawn([Label(to, "27-04-00001-0", code)] * sheet.count, LabelPrint(sheet))
    areas = [label_area(LabelPrint(sheet), place) for place in range(sheet.count)]
    for _, box in places(pdf):
        assert sum(_inside(area, box) for area in areas) == 1


def test_offsets_move_all() -> None:
    area = label_area(LabelPrint(across=2.0, down=-1.5), 0)
    assert (area.left, area.top) == (18.6 + PADDING + 2.0, 21.6 + PADDING - 1.5)


def test_what_no_label_holds_is_refused_by_its_number() -> None:
    far = replace(PLAIN, address="架空県架空市" * 40)
    labels = [Label(far, f"27-04-0000{number}-0") for number in range(1, 9)]
    with pytest.raises(AddressTooLong, match=r"27-04-00001-0、.*、ほか3名"):
        drawn(labels, LabelPrint())


def test_what_no_font_draws_is_refused_by_its_number() -> None:
    with pytest.raises(GlyphsMissing, match="27-04-00001-0の方の宛名"):
        drawn([Label(replace(PLAIN, name="渡邊\U000e0104"), "27-04-00001-0")], LabelPrint())


@pytest.mark.parametrize("start", [0, 13])
def test_there_is_no_such_label(start: int) -> None:
    with pytest.raises(Contradiction, match="1から12まで"):
        drawn(LABELS, LabelPrint(start=start))


def test_nobody_makes_no_label() -> None:
    with pytest.raises(Contradiction, match="宛名ラベルにする方がいません"):
        drawn([], LabelPrint())


def _inside(area: Area, box: Area) -> bool:
    across = area.left - 0.1 <= box.left and box.right <= area.right + 0.1
    return across and area.top - 0.1 <= box.top and box.bottom <= area.bottom + 0.1
