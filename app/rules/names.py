"""Keep names as their owners write them, and find them however they are typed."""

import re
import unicodedata

from app.rules.old_forms import COMMON_FORM

END_OF_TEXT = "\x1f"
_SELECTORS = re.compile("[\u180b-\u180d\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_VOICED = str.maketrans({"゛": "\u3099", "゜": "\u309a"})
_TO_KATAKANA = {code: code + 0x60 for code in (*range(0x3041, 0x3097), 0x309D, 0x309E)}
_KANA = re.compile("[ァ-ヺヽヾー・]+(?:　[ァ-ヺヽヾー・]+)*")
_LETTER = re.compile("[ァ-ヺ]")


def fold_name(text: str) -> str:
    """Keep every character of a 氏名, and make its spaces one full-width space (DECISIONS 9)."""
    return "　".join(text.split())


def katakana(text: str) -> str:
    """Turn hiragana and half-width kana into full-width katakana; keep the rest."""
    wide = unicodedata.normalize("NFKC", text.translate(_VOICED))
    return wide.translate(_TO_KATAKANA)


def read_kana(text: str) -> str | None:
    """Read フリガナ in any kana as full-width katakana; none where anything else stands in it."""
    kana = fold_name(katakana(text))
    return kana if _KANA.fullmatch(kana) and _LETTER.search(kana) else None


def search_key(text: str) -> str:
    """Fold a text so that all its usual spellings meet.

    Width, case, kana, old character forms (髙→高, 邊→辺), variation selectors and spaces no longer
    count. The key is for finding only, never for showing.
    """
    plain = katakana(_SELECTORS.sub("", text)).translate(COMMON_FORM)
    return "".join(plain.casefold().split())


def pairs(text: str) -> tuple[str, ...]:
    """Cut the search key of a text into adjacent character pairs.

    The last character is followed by U+001F, so that each character begins a pair and a search for
    one character is a search by prefix.
    """
    key = search_key(text)
    return tuple(first + second for first, second in zip(key, key[1:] + END_OF_TEXT, strict=False))
