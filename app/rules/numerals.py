"""Read the numbers that people write: full-width, in kanji, with many kinds of dash."""

import re
import unicodedata

DASHES = "‐‑‒–—―−ｰー－─━"
_DIGITS = {sign: value for value, sign in enumerate("〇一二三四五六七八九")} | {"零": 0}
_TENS = {"十": 10, "百": 100, "千": 1000}
_KANJI = re.compile("[〇零一二三四五六七八九十百千]+")
_PLAIN_DASHES = str.maketrans(dict.fromkeys(DASHES, "-"))
_PLAIN_DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")


def plain_digits(text: str) -> str:
    """Turn full-width digits into plain ones, and nothing else."""
    return text.translate(_PLAIN_DIGITS)


def plain_dashes(text: str) -> str:
    """Turn every kind of dash, the long vowel mark included, into a hyphen."""
    return text.translate(_PLAIN_DASHES)


def narrow(text: str) -> str:
    """Fold width and compatibility forms (NFKC), make dashes plain, and drop all spaces."""
    return "".join(plain_dashes(unicodedata.normalize("NFKC", text)).split())


def arabic(text: str) -> str:
    """Write the kanji numerals in a text as digits: 三十一 and 三一 both become 31."""
    return _KANJI.sub(lambda found: str(_value(found.group())), text)


def _value(numeral: str) -> int:
    """Return the number that a run of kanji numerals means."""
    if not any(sign in _TENS for sign in numeral):
        return int("".join(str(_DIGITS[sign]) for sign in numeral))
    total = digit = 0
    for sign in numeral:
        if sign in _TENS:
            total += (digit or 1) * _TENS[sign]
            digit = 0
        else:
            digit = _DIGITS[sign]
    return total + digit
