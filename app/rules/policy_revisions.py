"""Gather the revisions of a policy, each with the word that stands beside its date."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.rules.policy_date_lines import DateLine, pieces
from app.rules.policy_date_sentences import Around, revisions_in_sentences
from app.rules.policy_date_verdicts import Place, Verdict, judge
from app.rules.policy_dates import WrittenDate
from app.rules.policy_decision_days import decided_only, in_force
from app.rules.policy_history_tables import history_rows, without_law
from app.rules.policy_lines import Line
from app.rules.policy_other_papers import NEVER, names_law
from app.rules.policy_outline import Outline
from app.rules.policy_text import Revision

_LONGEST_QUOTE = 40
_LONGEST_LABEL = 8
_HISTORY = re.compile(r"改[訂定正]|沿革|履歴|附則")
_VAGUE = re.compile("最終|最新|更新")


@dataclass(frozen=True)
class Revisions:
    """Hold the revisions in the order of time, the places of their lines, and what was left."""

    found: tuple[Revision, ...]
    places: frozenset[int]
    notes: tuple[str, ...]


def read_revisions(lines: Sequence[Line], parts: Sequence[DateLine], outline: Outline) -> Revisions:
    """Choose the dates of the document; every other date leaves a note."""
    words = _words_beside(lines, parts)
    dated = [place for place, part in enumerate(parts) if part.dates]
    verdicts = {
        place: judge(Place(lines, parts, outline, place), words.get(place, "")) for place in dated
    }
    tables = history_rows(lines, parts)
    verdicts |= dict.fromkeys(tables, Verdict.YES)
    words |= {place: word for place, word in tables.items() if word}
    taken: dict[int, list[Revision]] = {}
    for place in dated:
        here = Place(lines, parts, outline, place)
        if verdicts[place] is Verdict.SENTENCE:
            taken[place] = revisions_in_sentences(parts[place], _around(here))
        elif verdicts[place] is Verdict.YES or (
            verdicts[place] is Verdict.MAYBE and _is_joined(here, verdicts)
        ):
            part = without_law(parts[place]) if place in tables else parts[place]
            taken[place] = _on_line(part, words.get(place, ""))
        else:
            taken[place] = _in_pieces(here)
    listed = {place for place in dated if taken[place] and verdicts[place] is not Verdict.SENTENCE}
    listed |= {
        place for place, part in enumerate(parts) if part.is_kind_only and place + 1 in listed
    }
    for place in decided_only(lines, taken):
        taken[place] = []
    valid = {place: in_force(taken[place]) for place in dated}
    found = [revision for place in dated for revision in valid[place]]
    notes = [note for place in dated for note in _notes(lines[place], parts[place], taken[place])]
    notes += [
        f"「{_quote(lines[place])}」では、施行日だけを改訂日に数えています。"
        for place in dated
        if len(valid[place]) < len(taken[place])
    ]
    return Revisions(_in_order(found), frozenset(listed - set(outline.heads)), tuple(notes))


def _around(here: Place) -> Around:
    above = "" if here.line.after_gap or not here.place else here.parts[here.place - 1].plain
    return Around(here.outline.above(here.place), here.outline.title, above)


def _in_pieces(here: Place) -> list[Revision]:
    """Take the document's dates from a line that gives a certificate's date beside them."""
    found: list[Revision] = []
    several = len(here.part.dates) > 1 and not names_law(here.part)
    for piece in pieces(here.part) if several else ():
        alone = replace(
            here, parts=[*here.parts[: here.place], piece, *here.parts[here.place + 1 :]]
        )
        if any(kind.strong for kind in piece.kinds) and judge(alone, "") is Verdict.YES:
            found += _on_line(piece, "")
    return found


def _words_beside(lines: Sequence[Line], parts: Sequence[DateLine]) -> dict[int, str]:
    """Find the word for each bare date on the line above it, or below where dates come first."""
    words: dict[int, str] = {}
    for run in _runs(lines, parts):
        kinds = {place: parts[place].kinds[0].word for place in run if parts[place].is_kind_only}
        if run[0] in kinds:
            for place in run:
                words[place] = kinds.get(place) or words.get(place - 1, "")
        else:
            for place in reversed(run):
                words[place] = kinds.get(place) or words.get(place + 1, "")
    for place, part in enumerate(parts):
        if part.is_date_only and not words.get(place) and not lines[place].after_gap:
            words[place] = _going_on(parts[place - 1], words.get(place - 1, ""))
    return words


def _going_on(above: DateLine, word: str) -> str:
    """Return the word of the line above where it counts for the bare dates below it as well."""
    first = bool(above.kinds and above.dates) and above.kinds[0].start < above.dates[0].start
    word = above.kinds[-1].word if first else word
    return word if word.startswith(("改", "一部改")) and above.is_dated else ""


def _runs(lines: Sequence[Line], parts: Sequence[DateLine]) -> list[list[int]]:
    """Group the neighbouring lines that are a date only, or a word such as 改訂 only."""
    runs: list[list[int]] = []
    for place, part in enumerate(parts):
        if not (part.is_date_only or part.is_kind_only) or _is_labelled_otherwise(lines, place):
            continue
        follows = bool(runs) and runs[-1][-1] == place - 1
        if follows and (not lines[place].after_gap or parts[place - 1].is_kind_only):
            runs[-1].append(place)
        else:
            runs.append([place])
    return runs


def _is_labelled_otherwise(lines: Sequence[Line], place: int) -> bool:
    """Say whether a line such as 有効期限 stands right above, and names this date."""
    above = "" if lines[place].after_gap or not place else lines[place - 1].text
    return len(above) <= _LONGEST_LABEL and bool(NEVER.search(above))


def _is_joined(here: Place, verdicts: dict[int, Verdict]) -> bool:
    """Say whether a line that may be a revision stands in a history, or beside a revision."""
    line, place = here.line, here.place
    above = not line.after_gap and verdicts.get(place - 1) is Verdict.YES
    below = not line.before_gap and verdicts.get(place + 1) is Verdict.YES
    return above or below or bool(_HISTORY.search(here.heading))


def _on_line(part: DateLine, beside: str) -> list[Revision]:
    """Give each date on a line its word: the one before it where the line begins with a word."""
    if not part.kinds:
        return [Revision(date.on, beside) for date in part.dates if date.on]
    word_first = part.kinds[0].start < part.dates[0].start
    revisions: list[Revision] = []
    for date in part.dates:
        before = [kind.word for kind in part.kinds if kind.start < date.start]
        after = _words_after(part, date)
        word = (before[-1:] if word_first else after[:1]) or before[-1:] or after[:1]
        revisions.append(Revision(date.on, "".join(word)))
    return [revision for revision in revisions if revision.on]


def _words_after(part: DateLine, date: WrittenDate) -> list[str]:
    """List the words behind a date; one in brackets with a date of its own belongs to that."""
    inner = [other.start for other in part.dates if other.start > date.start]
    bracketed = bool(inner) and "(" in part.plain[date.end : inner[0]]
    last = inner[0] if bracketed else len(part.plain)
    return [kind.word for kind in part.kinds if date.start < kind.start < last]


def _in_order(found: list[Revision]) -> tuple[Revision, ...]:
    """Sort by time; a date that stands twice counts once, with the fuller word."""
    kept = [one for one in dict.fromkeys(found) if not _is_repeated(one, found)]
    return tuple(sorted(kept, key=lambda revision: revision.on))


def _is_repeated(one: Revision, found: list[Revision]) -> bool:
    """Say whether another revision of the day says more: 最終更新 at the head, 改訂 at the foot."""
    others = [other.kind for other in found if other.on == one.on and other.kind != one.kind]
    if not one.kind:
        return bool(others)
    vague = bool(_VAGUE.search(one.kind))
    return vague and any(other and not _VAGUE.search(other) for other in others)


def _notes(line: Line, part: DateLine, taken: list[Revision]) -> list[str]:
    """Say what is odd about the dates of a line, and that they were not taken."""
    notes = [date.doubt for date in part.dates if date.doubt]
    left = [date for date in part.dates if date.on]
    if left and not taken:
        notes.append(f"「{_quote(line)}」にある日付は、改訂日に数えていません。")
    return notes


def _quote(line: Line) -> str:
    return line.text[:_LONGEST_QUOTE] + "…" * (len(line.text) > _LONGEST_QUOTE)
