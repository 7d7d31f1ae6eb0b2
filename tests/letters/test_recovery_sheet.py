"""The sheet for the safe shows the key large, whole and in order."""

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from app.letters import recovery_sheet
from app.letters.extraction import page_texts
from app.letters.refusals import GlyphsMissing
from tests.letters.drawn import drawn
from tests.letters.samples import RECOVERY


def test_the_key_is_drawn_in_order_and_bold() -> None:
    found = drawn(recovery_sheet.draw(RECOVERY))
    bold = "".join(c.text for c in found if c.font == "BIZUDPGothic-Bold")
    assert bold == "復旧用シートの文字" + "".join(RECOVERY.key_groups)


def test_it_says_whose_login_name_it_wants_and_has_a_line_for_it() -> None:
    (said,) = page_texts(recovery_sheet.draw(RECOVERY))
    flat = said.replace("\n", "")
    assert "「システム」の役割の人のログイン名" in flat
    assert "開く人のログイン名" in flat


def test_long_keys_stay_on_one_sheet() -> None:
    long = replace(RECOVERY, key_groups=tuple(f"{number:06d}-ABCDEF" for number in range(24)))
    pages = page_texts(recovery_sheet.draw(long))
    assert len(pages) == 1
    assert "000023-ABCDEF" in pages[0]


def test_the_key_stands_in_no_title() -> None:
    with pikepdf.open(BytesIO(recovery_sheet.draw(RECOVERY))) as document:
        assert not any("7QK4" in str(value) for value in document.docinfo.values())


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert recovery_sheet.draw(RECOVERY) == recovery_sheet.draw(RECOVERY)


def test_missing_glyphs_are_refused() -> None:
    with pytest.raises(GlyphsMissing, match="組織の名称の3文字目"):
        recovery_sheet.draw(replace(RECOVERY, organisation_name="架空😀"))
