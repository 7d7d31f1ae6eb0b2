"""Write edited sentences as the text of a wording, read them back, and tell two texts apart."""

import json
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from app.letters.wording import Slots


@dataclass(frozen=True)
class SentenceChange:
    """Hold a sentence of which two texts say something different."""

    key: str
    before: str
    after: str


def written(sentences: Mapping[str, str], needed: Slots) -> str:
    """Return the TOML text of a wording, its sentences in the order in which letters need them."""
    keys = (key for key in needed if key in sentences)
    return "".join(f"{key} = {_quoted(sentences[key])}\n" for key in keys)


def sentences_in(text: str) -> Mapping[str, str]:
    """Read what a text says, also where a letter could not be drawn with it."""
    with suppress(tomllib.TOMLDecodeError):
        return {key: one for key, one in tomllib.loads(text).items() if isinstance(one, str)}
    return {}


def compared(before: str, after: str) -> Sequence[SentenceChange]:
    """List the sentences that differ, in the order of the newer text."""
    return list(_differing(sentences_in(before), sentences_in(after)))


def _differing(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[SentenceChange]:
    for key in dict.fromkeys((*after, *before)):
        old, new = before.get(key, ""), after.get(key, "")
        if old != new:
            yield SentenceChange(key, old, new)


def _quoted(text: str) -> str:
    # A basic string of TOML is escaped as one of JSON is, except that DEL must be escaped too.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
