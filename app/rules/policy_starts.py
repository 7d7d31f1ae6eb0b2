"""Read the head of a clause at the row where somebody lets it begin."""

from collections.abc import Mapping, Sequence

from app.rules.policy_headings import Head, bare_number, bare_words, fits, formal_head, keeps
from app.rules.policy_lines import Line
from app.rules.policy_parts import ClauseStart


def speaking_rows(text: str) -> Sequence[int]:
    """Return the rows of a text that say something, counted from 0."""
    return [row for row, words in enumerate(text.splitlines()) if words.strip()]


def placed(text: str, starts: Sequence[ClauseStart]) -> Mapping[int, ClauseStart]:
    """Return the starts by the place of their row among the rows that say something."""
    places = {row: place for place, row in enumerate(speaking_rows(text))}
    found = {places[one.first_row]: one for one in starts if one.first_row in places}
    return dict(sorted(found.items()))


def suggested(line: Line) -> Head:
    """Say how a line reads as a heading; a whole sentence has no words for one."""
    head = formal_head(line)
    if head is None or not keeps(head, line.text):
        words = bare_words(line.rest) if fits(line.rest) else ""
        head = Head(words, bare_number(line.mark), "" if words else line.rest)
    return head if keeps(head, line.text) else Head("")


def head_at(start: ClauseStart, line: Line, natural: Head | None) -> Head:
    """Return the head that somebody settled, with all of its line that it does not say."""
    typed = Head(start.heading, start.number)
    forms = (natural, typed, Head(start.heading), suggested(line))
    for form in forms:
        if form and _says(typed, form) and keeps(form, line.text):
            return Head(start.heading, start.number, form.tail)
    return Head(start.heading, start.number, line.text)


def _says(typed: Head, form: Head) -> bool:
    """Say whether a form reads the words as typed; a number may stand on the row below."""
    return form.words == typed.words and form.number in {typed.number, ""}
