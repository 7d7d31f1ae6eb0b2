"""Every document of a run knows its characters under the same codes, sorted."""

from io import BytesIO

import pytest

from app.letters.alphabet import Alphabet
from app.letters.fonts import Face
from app.letters.ink import new_canvas

LINES: list[tuple[str, Face]] = [
    ("二一", "mincho"),
    ("一𠮷", "mincho"),
    ("渡邊\U000e0100", "mincho"),
    ("3", "gothic"),
]


def test_codes_do_not_follow_the_order_of_use() -> None:
    one, other = Alphabet(LINES), Alphabet(LINES[::-1])
    for text, face in LINES:
        assert one.show(text, face, 10) == other.show(text, face, 10)


def test_another_font_takes_over_where_one_lacks_a_character() -> None:
    shown = Alphabet(LINES).show("一𠮷一", "mincho", 10.5)
    fonts = [part for part in shown.split() if part.startswith("/")]
    assert len(fonts) == 3
    assert fonts[0] == fonts[2] != fonts[1]
    assert shown.count("10.5 Tf") == 3


def test_a_sequence_is_one_character() -> None:
    shown = Alphabet(LINES).show("邊\U000e0100", "mincho", 10)
    assert len(shown.partition("<")[2].partition(">")[0]) == 4


def test_what_was_not_learnt_cannot_be_written() -> None:
    alphabet = Alphabet(LINES)
    for text in ("三", "邊"):
        with pytest.raises(KeyError):
            alphabet.show(text, "mincho", 10)


def test_documents_call_the_fonts_alike() -> None:
    alphabet = Alphabet(LINES)
    names = [alphabet.settle(new_canvas(BytesIO(), title="", sender="")) for _ in range(2)]
    assert names[0] == names[1]
    assert len(set(names[0].values())) == 3
