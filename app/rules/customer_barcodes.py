"""Spell an address as Japan Post's customer barcode (郵便カスタマバーコード) asks for it.

The rules are those of 郵便番号・バーコードマニュアル (バーコードに必要な文字情報の抜き出し法).
What it calls 住所B, all that follows the town, is `rest` here.
"""

import re

from app.rules.numerals import arabic, narrow

LENGTH = 20
"""Seven digits of the postal code and thirteen places for what follows it."""
CHARACTERS = (*"0123456789-", *(f"CC{number}" for number in range(1, 9)))
"""All that a barcode is spelt with, each at the place of its value in the check digit."""
FILLER = "CC4"
_LEFT_OUT = str.maketrans("", "", "&/・.")
_NUMERAL = re.compile("[〇零一二三四五六七八九十百千]+(?=丁目|丁|番地|番|号|地割|線|の|ノ)")
_FLOOR = re.compile(r"(?<=\d)F(?![A-Z])")
_BETWEEN = re.compile(r"[A-Z]{2,}|[^0-9A-Z-]")
_HYPHENS = re.compile("-+")
_AT_LETTERS = re.compile("(?<=[A-Z])-|-(?=[A-Z])")


def address_digits(rest: str) -> str:
    """Take out of the end of an address what the barcode carries of it: 「3-20-5B604」.

    `rest` begins after the town; a space is a boundary like any other word.
    """
    text = spaced(rest).upper().translate(_LEFT_OUT)
    text = _NUMERAL.sub(lambda found: arabic(found.group()), text)
    # An F behind a number is a storey: a boundary where anything follows, and nothing at the end.
    text = _BETWEEN.sub("-", _FLOOR.sub("-", text))
    return _AT_LETTERS.sub("", _HYPHENS.sub("-", text).strip("-"))


def barcode_characters(code: str) -> tuple[str, ...]:
    """Return the twenty characters of a barcode and its check digit, between start and stop.

    `code` is the postal code without hyphen and the address digits. A letter takes two places; what
    goes beyond the twentieth is cut off, be it within a letter.
    """
    spelt = [part for sign in code for part in _spelt(sign)][:LENGTH]
    whole = (*spelt, *[FILLER] * (LENGTH - len(spelt)))
    total = sum(CHARACTERS.index(character) for character in whole)
    return (*whole, CHARACTERS[-total % len(CHARACTERS)])


def spaced(text: str) -> str:
    """Fold widths and dashes, word by word: the spaces between words still count."""
    return " ".join(narrow(word) for word in text.split())


def _spelt(sign: str) -> tuple[str, ...]:
    if "A" <= sign <= "Z":
        tens, ones = divmod(ord(sign) - ord("A"), 10)
        return f"CC{tens + 1}", str(ones)
    return (sign,)
