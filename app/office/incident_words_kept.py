"""Keep in the log what people are told: a stopped batch goes on in the same words."""

from dataclasses import asdict

from app.office.desk import Desk
from app.rules.ids import IncidentId
from app.rules.incident_notice_words import LABELS, NoticeWords
from app.storage.unit import Unit

TITLE = "漏えい等のお知らせの文面を決定"
_MANY_ROWS = 100_000


def keep(desk: Desk, key: IncidentId, words: NoticeWords) -> None:
    """Keep the words unless they are the last ones."""
    with desk.look() as unit:
        if kept(unit, key) == words:
            return
    with desk.unit(TITLE) as unit:
        unit.log((("incident", int(key)),), asdict(words))


def kept(unit: Unit, key: IncidentId) -> NoticeWords | None:
    """Return the last words; None where nothing was told, or the log was erased."""
    for line in unit.history.rows(subject=("incident", int(key)), limit=_MANY_ROWS):
        if line.title == TITLE and line.values is not None:
            values = line.values
            return NoticeWords(**{name: str(values[name]) for name in LABELS})
    return None
