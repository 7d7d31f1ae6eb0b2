"""Cut what somebody typed into the words to search for."""

import re

from app.rules.names import search_key

# No record holds them: text cannot be stored with a NUL or with half of a surrogate pair.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
# Nor this, which is no character: a word of such alone finds nobody, and never everybody.
_NOWHERE = "\uffff"
_HYPHEN = re.compile(r"(?<=\d)[-‐-―−ー](?=\d)")


def typed_words(typed: str) -> list[str]:
    """Return the folded words."""
    folded = (search_key(_UNSTORABLE.sub("", word) or _NOWHERE) for word in typed.split())
    return [word for word in folded if word]


def plain_number(word: str) -> str:
    """Return a telephone number as it is stored, without hyphens between its digits."""
    return _HYPHEN.sub("", word)
