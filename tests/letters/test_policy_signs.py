"""The marks of lists that Word takes from its symbol fonts are drawn as ordinary ones."""

import pytest

from app.letters.fonts import missing
from app.letters.policy_signs import printable


@pytest.mark.parametrize(
    ("code", "drawn"),
    [(0xF0B7, "・"), (0xF06C, "●"), (0xF06E, "■"), (0xF0A7, "■"), (0xF0D8, "▶"), (0xF0FC, "✓")],
)
def test_a_bullet_of_a_symbol_font_is_drawn_as_one_that_prints(code: int, drawn: str) -> None:
    line = printable(f"{chr(code)}　お届けのため")
    assert line == f"{drawn}　お届けのため"
    assert not list(missing(line))


def test_other_private_signs_stay_to_be_refused_by_name() -> None:
    assert [glyph.code for glyph in missing(printable("\ue000"))] == ["U+E000"]
