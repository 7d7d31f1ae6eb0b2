"""Ask after a restore what could not be brought back: data that are gone are 滅失 (OFFICE L-29).

Whether something is lost the manager judges; everybody else goes on working meanwhile.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.office import incident_numbers
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.incidents import check
from app.rules.errors import Refused
from app.rules.ids import IncidentId, RestoreId
from app.rules.incident_drafts import Incident, IncidentDraft
from app.rules.incidents import IncidentKind
from app.rules.numerals import narrow
from app.rules.restoring import full_moment_words
from app.rules.roles import Verb
from app.storage.restores import RestoreRow
from app.storage.unit import Unit

__all__ = ["Answered", "NoCount", "RestoreRow", "lost", "nothing", "waiting"]

QUESTION: Final = "復元できなかった記録はありますか"
TITLE: Final = "控えからの復元で戻せなかった記録"
_DESK: Final = "個人情報相談窓口"
_MOST: Final = 99_999_999
_OVERTAKEN = "この復元については、ほかの人が先に答えました。何も変えていません。"


class NoCount(Refused):
    """Say that what was typed is no number of people."""


@dataclass(frozen=True)
class Answered:
    """Say under which number the loss stands among the incidents; empty where nothing is lost."""

    changes: Changes
    number: str = ""


def waiting(desk: Desk) -> Sequence[RestoreRow]:
    """Return the restores of which nobody has said yet whether something is lost."""
    desk.demand(Verb.judge)
    with desk.look() as unit:
        return unit.restores.rows(waiting_only=True)


def nothing(desk: Desk, key: RestoreId) -> Answered:
    """Record that everything could be brought back.

    Raises:
        Refused: somebody has answered before.
    """
    desk.demand(Verb.judge)
    with desk.unit("復元で失われた記録はないと確認") as unit:
        _answer(unit, key, 0, None)
        unit.log((("restore", key),), {"lost_people": 0})
    return Answered(changes("history"))


def lost(desk: Desk, key: RestoreId, people: str, what: str = "") -> Answered:
    """Record how many people's data are lost, and put the loss on record as an incident.

    Raises:
        Refused: no number of people, or somebody has answered before.
    """
    desk.demand(Verb.judge)
    count = _count(people)
    with desk.unit("復元で失われた記録を事案簿に記録") as unit:
        row = next((one for one in unit.restores.rows() if one.id == key), None)
        if row is None:
            raise Refused(_OVERTAKEN)
        new = _incident(desk, row, count, what)
        number = incident_numbers.take(unit, new.known_on)
        incident = unit.incidents.book.add(number, new, unit.stamp.by, unit.stamp.at)
        _answer(unit, key, count, incident)
        unit.log((("restore", key), ("incident", incident)), {"lost_people": count})
    return Answered(changes("incidents", "history"), number)


def _answer(unit: Unit, key: RestoreId, count: int, incident: IncidentId | None) -> None:
    if not unit.restores.answer(key, count, incident, unit.stamp.by, unit.stamp.at):
        raise Refused(_OVERTAKEN)


def _count(typed: str) -> int:
    figures = narrow(typed).replace(",", "").removesuffix("人").removesuffix("名").strip()
    if not figures.isascii() or not figures.isdigit() or not 0 < int(figures) <= _MOST:
        raise NoCount(
            "戻せなかった方の人数を、1以上の数で入れてください。まだ何も記録していません。"
            "分からないときは、多いほうの見込みを入れ、あとで事案簿で直せます。"
        )
    return int(figures)


def _incident(desk: Desk, row: RestoreRow, count: int, what: str) -> Incident:
    made = full_moment_words(row.made_at)
    told = f"{made}の控えに戻したとき、それより後の記録の一部を戻せませんでした。"
    draft = IncidentDraft(
        kind=IncidentKind.loss.value,
        title=TITLE,
        what=f"{told}\n{what}".strip(),
        known_on=desk.today.isoformat(),
        department=_DESK,
        people_count=str(count),
    )
    reading = check(desk, draft)
    if reading.incident is None:
        raise Refused("\n".join(problem.sentence for problem in reading.problems))
    return reading.incident
