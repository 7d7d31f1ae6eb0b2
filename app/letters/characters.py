"""Take typed text apart into the characters an eye sees, and tell text from control codes."""

import re
import unicodedata
from collections.abc import Iterator

VOICED = {"\u3099", "\u309a"}
SPACES = {"\t", "\u00a0", "\u2002", "\u2003", "\u2009", "\u202f"}
NOT_TEXT = {"Cc", "Cf", "Cs", "Co", "Mn", "Mc", "Me", "Zl", "Zp"}
_SPACES_TO_PLAIN = str.maketrans(dict.fromkeys(SPACES, " "))
_SELECTOR = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
HALF_WIDTH_DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")


def is_selector(character: str) -> bool:
    """Tell a variation selector (U+FE00–FE0F, U+E0100–E01EF) from other characters."""
    return "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"


def units(text: str) -> tuple[str, ...]:
    """Split into visible characters: a base with its variation selector is one."""
    if not _SELECTOR.search(text):
        return tuple(text)
    found: list[str] = []
    for character in text:
        if found and is_selector(character) and not is_selector(found[-1][-1]):
            found[-1] += character
        else:
            found.append(character)
    return tuple(found)


def clean(text: str) -> str:
    """Keep typed text as text: one kind of newline, plain spaces, kana with their marks joined.

    Nothing else is changed: a general normalisation would replace the forms that names need.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    plain = lines.translate(_SPACES_TO_PLAIN)
    return plain if VOICED.isdisjoint(plain) else "".join(_joined(plain))


def one_line(text: str) -> str:
    """Fold the line breaks of a field that has one line (a name, a number) into spaces."""
    return " ".join(part.strip(" ") for part in clean(text).split("\n") if part.strip(" "))


def running(text: str) -> str:
    """Write digits half-width, as everywhere in the running text of a letter."""
    return clean(text).translate(HALF_WIDTH_DIGITS)


def is_text(unit: str) -> bool:
    """Refuse control codes, direction marks, private use, lone surrogates and loose marks."""
    return unicodedata.category(unit[0]) not in NOT_TEXT


def code_of(unit: str) -> str:
    """Name a character by its codes: "U+908A U+E0104"."""
    return " ".join(f"U+{ord(character):04X}" for character in unit)


def _joined(text: str) -> Iterator[str]:
    waiting = ""
    for character in text:
        pair = unicodedata.normalize("NFC", waiting + character) if character in VOICED else ""
        if waiting and len(pair) == 1:
            waiting = pair
        else:
            yield waiting
            waiting = character
    yield waiting
