"""Find the sentences of a policy about one subject that came, went or were worded anew."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from app.rules.policy_findings import rows_of
from app.rules.policy_list_changes import ListChange, folded, list_change
from app.rules.policy_text import Clause, ParsedPolicy

_ENDS: Final = re.compile("(?<=。)")
_SILENT: Final = re.compile(r"[\W\d_]+|および|及び|ならびに|並びに")
_LIMITS: Final = re.compile("限[りるっ]|のみ|だけ|除[きくい]|ません|しない")
_SAYING: Final = re.compile("(?:ます|です|ません|した)$|。")
_TELLING: Final = 6  # signs; shorter words may stand anywhere by chance
_NAMED: Final = 2

MOST_PAIRS: Final = 2_500
"""So many pairs of sentences are weighed at most; of more, none is taken for another one."""

Masked = Callable[[str], str]


@dataclass(frozen=True)
class Subject:
    """Name what sentences are about: by the heading of their clause or in their own words."""

    words: re.Pattern[str]
    but: re.Pattern[str] | None = None

    def sentences(self, policy: ParsedPolicy) -> Iterator[str]:
        """Give the sentences about it, in their order."""
        for clause in policy.clauses:
            headed = self._named(clause.heading)
            yield from (one for one in _sentences(clause) if self._holds(one, headed=headed))

    def _named(self, words: str) -> bool:
        return bool(self.words.search(words)) and not self._is_other(words)

    def _holds(self, sentence: str, *, headed: bool) -> bool:
        if self._is_other(sentence):
            return False
        return headed or self._named(sentence)

    def _is_other(self, words: str) -> bool:
        return self.but is not None and bool(self.but.search(words))


def sentence_change(
    subject: Subject, old: ParsedPolicy, new: ParsedPolicy, *known: str
) -> ListChange:
    """Compare what two policies say of a subject beside `known` words, which others compare.

    A sentence that was taken for an entry of a list is still missed where it went.
    Spaces, numbers and punctuation make no difference, nor where a line breaks.
    """
    before, after = [*subject.sentences(old)], [*subject.sentences(new)]
    entries = [one for one in known if not _SAYING.search(one)]
    went = _strange(before, after, _mask(entries))
    came = _strange(after, before, _mask(known))
    if len(went) * len(came) > MOST_PAIRS:
        return ListChange(tuple(came), tuple(went), ())
    return list_change(went, came)


def loosened(change: ListChange) -> tuple[str, ...]:
    """Return the sentences that went and had held something back."""
    return tuple(one for one in change.went if _LIMITS.search(one))


def _sentences(clause: Clause) -> Iterator[str]:
    for row in rows_of(clause):
        yield from (one.strip() for one in _ENDS.split(row) if one.strip())


def _strange(here: Sequence[str], there: Sequence[str], masked: Masked) -> Sequence[str]:
    """Return the sentences whose own words do not stand on the other side."""
    others = [masked(one) for one in there]
    stands, whole = {*others, ""}, "".join(others)
    return [one for one in here if not _is_there(masked(one), stands, whole)]


def _is_there(words: str, stands: set[str], whole: str) -> bool:
    return words in stands or (len(words) >= _TELLING and words in whole)


def _mask(known: Sequence[str]) -> Masked:
    """Take known words out, the longest first, and all signs that say nothing."""
    words = {folded(row) for one in known for row in one.split("\n")}
    longest = sorted((one for one in words if len(one) >= _NAMED), key=len, reverse=True)
    pattern = re.compile("|".join(re.escape(one) for one in longest) or "(?!)")
    return lambda text: _SILENT.sub("", pattern.sub("", folded(text)))
