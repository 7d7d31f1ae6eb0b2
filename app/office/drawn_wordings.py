"""Show with which words an issued letter was drawn, and what is said differently today."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.letters import wording_names, wording_texts
from app.letters.specimens import SLOTS
from app.letters.wording import shipped_text
from app.office import sent_letters, wordings
from app.office.desk import Desk
from app.office.wording_history import SentenceDifference, differences
from app.rules.errors import Refused
from app.rules.ids import LetterId
from app.rules.roles import Verb
from app.rules.wording_kinds import wording_word, wordings_of
from app.storage.unit import Unit
from app.storage.wordings import WordingRow


@dataclass(frozen=True)
class DrawnWording:
    """Hold one wording of a letter: its name and version, since when by whom, what it says.

    `changed` is what today's wording says differently; `kept` is false where its text is not on
    record, as of a letter of long ago.
    """

    word: str
    version: str
    shipped: bool = False
    at: datetime | None = None
    by: str = ""
    note: str = ""
    sentences: Sequence[tuple[str, str]] = ()
    changed: Sequence[SentenceDifference] = ()
    kept: bool = True


def drawn_with(desk: Desk, letter_id: LetterId) -> Sequence[DrawnWording]:
    """Return the wordings that an issued letter was drawn with.

    Raises:
        Refused: no such letter for this person.
    """
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        found, drawn = unit.letters.find(letter_id), unit.letters.drawn(letter_id)
        if found is None or drawn is None or letter_id in sent_letters.hidden(desk, unit):
            raise Refused(
                "この文書は見つかりません。画面を最新にしてから、もう一度お試しください。"
            )
        return list(_drawn(unit, found[0].kind, *drawn))


def _drawn(unit: Unit, kind: str, versions: str, at: datetime) -> Iterator[DrawnWording]:
    for name, version in zip(wordings_of(kind), versions.split("-"), strict=False):
        row = _row(unit, name, version, at)
        if row is None:
            yield DrawnWording(wording_word(name), version, kept=False)
            continue
        said = wording_texts.sentences_in(row.text).items()
        yield DrawnWording(
            word=wording_word(name),
            version=version,
            shipped=row.shipped,
            at=row.recorded_at,
            by=row.recorded_by,
            note=row.note,
            sentences=[
                (wording_names.sentence_name(key, text), wording_names.shown(text))
                for key, text in said
            ],
            changed=differences(row.text, _today(unit, name)),
        )


def _row(unit: Unit, name: str, version: str, at: datetime) -> WordingRow | None:
    """Find the text as it stood when the letter was issued; it may have been chosen again since."""
    rows = [row for row in unit.wordings.rows(name) if row.version == version]
    return next((row for row in rows if row.recorded_at <= at), rows[-1] if rows else None)


def _today(unit: Unit, name: str) -> str:
    own = wordings.own_text(unit, name)
    if own is not None:
        return own
    return shipped_text(name) if name in SLOTS else ""
