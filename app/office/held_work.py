"""Spell what the work on an earlier request left behind: notes, and what departments delivered."""

from collections.abc import Iterator

from app.office.held_lines import HeldLine, Lines
from app.rules.eras import japanese
from app.rules.ids import RequestId
from app.storage.unit import Unit

_OURS = "当生協で記録"


def work_on(unit: Unit, lines: Lines, request_id: RequestId) -> Iterator[HeldLine]:
    """Yield the notes of the investigation and the items that departments delivered."""
    for note in unit.case_notes.of(request_id):
        if note.words:
            key = f"request.{request_id}.note.{note.id}.investigation"
            content = f"{note.kind.word}（{japanese(note.on_day)}）　{note.words}"
            yield lines.line("request_investigation", key, content, _OURS)
    for row in unit.inquiries.of(request_id):
        told = "　".join(part for part in (row.asked, row.answered_by_name, row.note) if part)
        if told:
            key = f"request.{request_id}.sheet.{row.id}.investigation"
            yield lines.line("request_investigation", key, f"{row.department}　{told}", _OURS)
        for place, item in enumerate(unit.inquiries.items(row.id), start=1):
            key = f"request.{request_id}.{row.id}.{place}.delivered"
            content = f"{row.department}　{item.name}　{item.content}"
            source = item.obtained or f"{row.department}から受領"
            yield lines.line("request_delivered", key, content, source)
