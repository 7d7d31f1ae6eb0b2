"""Gather the forms that wait under a person's name and telephone: they are held of her too."""

import re
from collections.abc import Collection, Iterator

from app.office.application_rows import kept_on
from app.office.held_lines import HeldLine, Lines
from app.rules.eras import japanese
from app.rules.member_drafts import MemberDraft
from app.rules.names import search_key
from app.rules.numerals import narrow
from app.storage.applications import ApplicationRow, Applications
from app.storage.unit import Unit

_KEPT = ("waiting", "withdrawn")
"""The states in which what was typed is still there."""


def waiting_of(unit: Unit, lines: Lines, people: Collection[tuple[str, str]]) -> Iterator[HeldLine]:
    """Yield the forms of these people, each known by name and telephone (digits)."""
    known = {(search_key(name), telephone) for name, telephone in people}
    stored = Applications(unit.session)
    for row in stored.rows([key for state in _KEPT for key in stored.ids(state)]):
        draft = row.draft
        if draft is not None and (search_key(draft.name), _digits(draft.telephone)) in known:
            source = f"{japanese(row.received_on or kept_on(row))}、ご本人（申込書）"
            key = f"application.{row.number}"
            yield lines.line("application", key, _content(row, draft), source)


def _content(row: ApplicationRow, draft: MemberDraft) -> str:
    """Say what the form says, as it was written."""
    said = (
        *(draft.name, draft.kana, draft.birth_on, draft.gender, draft.member_code),
        *(draft.postal_code, draft.address, draft.telephone, draft.email),
        *(text for child in draft.children for text in (child.name, child.birth_on)),
    )
    words = "、".join(text.strip() for text in said if text.strip())
    return f"{row.number}（{row.state.word}）　{words}"


def _digits(text: str) -> str:
    return re.sub("[^0-9]", "", narrow(text))
