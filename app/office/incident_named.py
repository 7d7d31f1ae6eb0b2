"""Name the people whose data an incident concerns, and record how they were told."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.office.changes import Changes
from app.office.desk import Desk
from app.office.incident_found import found, found_open, subjects
from app.office.incidents import TOUCHED
from app.office.named_children import refuse_children_of_others
from app.rules.errors import Refused
from app.rules.ids import ChildId, IncidentId, IncidentPersonId, MemberId
from app.rules.roles import Verb
from app.rules.worded import Worded
from app.storage.child_merges import ChildMerges
from app.storage.incident_people import PersonRow
from app.storage.unit import Unit

ERASED = "（消去済）"


class Told(Worded):
    """Name how somebody was told."""

    letter = "letter", "文書"
    telephone = "telephone", "電話"
    visit = "visit", "訪問・対面"
    mail = "mail", "電子メール"


@dataclass(frozen=True)
class NamedPerson:
    """Show one person in the list of an incident."""

    row: PersonRow
    member_code: str
    name: str
    confidential: bool
    document_number: str

    @property
    def id(self) -> IncidentPersonId:
        """Return the key of her place in the list."""
        return self.row.id

    @property
    def told_word(self) -> str:
        """Say how she was told; empty while nobody told her."""
        return next((one.word for one in Told if one == self.row.told_how), "")


@dataclass(frozen=True)
class Added:
    """Say how many people are new in the list."""

    changes: Changes
    new: int


def rows(desk: Desk, key: IncidentId) -> Sequence[NamedPerson]:
    """Return the people of an incident, each once, in the order in which they were named."""
    desk.demand(Verb.record_incident)
    with desk.look() as unit:
        found(desk, unit, key)
        people: dict[object, PersonRow] = {}
        for row in unit.incident_people.of(key):
            people.setdefault(row.person, row)
        return _named(unit, list(people.values()))


def add(desk: Desk, key: IncidentId, people: Sequence[tuple[MemberId, ChildId | None]]) -> Added:
    """Name people; whoever is named already stays once.

    Raises:
        Refused: nobody is chosen, somebody is not on record or erased, a child is another's, or
            the incident is over.
    """
    desk.demand(Verb.record_incident)
    if not people:
        raise Refused("対象の方が選ばれていません。何も記録していません。")
    with desk.unit("漏えい等事案の対象の方を追加") as unit:
        row = found_open(desk, unit, key)
        known = _known(unit, people)
        new = unit.incident_people.add(key, known)
        unit.log(_about(desk, unit, row.id, [one for one, _child in known]), {"added": new})
    return Added(TOUCHED, new)


def _known(
    unit: Unit, people: Sequence[tuple[MemberId, ChildId | None]]
) -> Sequence[tuple[MemberId, ChildId | None]]:
    """Return who stands for these people: a merged double is the person herself."""
    roots = unit.members.families.roots([member_id for member_id, _child in people])
    wanted = set(roots.values())
    rows_of = unit.members.rows(sorted(wanted))
    if len(rows_of) != len(wanted):
        raise Refused("会員の登録にない方が含まれています。何も記録していません。")
    if any(one.state == "erased" for one in rows_of):
        raise Refused(
            "情報を消去した方が含まれています。何も記録していません。その方を除いて加えてください。"
        )
    refuse_children_of_others(unit, people)
    merges = ChildMerges(unit.session)
    return [(roots[one], None if child is None else merges.root(child)) for one, child in people]


def take_away(desk: Desk, key: IncidentId, people: Sequence[IncidentPersonId]) -> Changes:
    """Take away people who were named by mistake.

    Raises:
        Refused: one of them was told already.
    """
    desk.demand(Verb.record_incident)
    with desk.unit("漏えい等事案の対象の方から外す") as unit:
        found_open(desk, unit, key)
        chosen = {one.person for one in _chosen(unit, key, people)}
        gone = [one for one in unit.incident_people.of(key) if one.person in chosen]
        if any(one.told_on is not None for one in gone):
            raise Refused("お知らせした方は、対象から外せません。何も変えていません。")
        unit.incident_people.take_away([one.id for one in gone])
        about = _about(desk, unit, key, [one.member_id for one in gone])
        unit.log(about, {"taken_away": len(gone)})
    return TOUCHED


def tell(
    desk: Desk, key: IncidentId, people: Sequence[IncidentPersonId], on: date, how: Told
) -> Changes:
    """Record that people were told otherwise than by a letter of the program.

    Raises:
        Refused: one of them was told before, or the day cannot be.
    """
    desk.demand(Verb.record_incident)
    with desk.unit("漏えい等のご本人への連絡を記録") as unit:
        row = found_open(desk, unit, key)
        if not row.known_on <= on <= desk.today:
            raise Refused(
                "連絡した日は、事案を知った日から今日までの日付にしてください。何も記録していません。"
            )
        chosen = _chosen(unit, key, people)
        if any(one.told_on is not None for one in chosen):
            raise Refused("すでにお知らせした方が含まれています。何も記録していません。")
        for one in chosen:
            unit.incident_people.tell(one.id, on, how.value)
        about = _about(desk, unit, key, [one.member_id for one in chosen])
        unit.log(about, {"on": on.isoformat(), "how": how.value})
    return TOUCHED


def _chosen(unit: Unit, key: IncidentId, people: Sequence[IncidentPersonId]) -> Sequence[PersonRow]:
    rows_of = {one.id: one for one in unit.incident_people.of(key)}
    if not people or any(one not in rows_of for one in people):
        raise Refused("対象の方が選ばれていません。画面を最新にしてから、もう一度お試しください。")
    return [rows_of[one] for one in dict.fromkeys(people)]


def _named(unit: Unit, people: Sequence[PersonRow]) -> Sequence[NamedPerson]:
    members = {one.id: one for one in unit.members.rows([row.root_id for row in people])}
    numbers = unit.letters.numbers([row.letter_id for row in people if row.letter_id])
    return [
        NamedPerson(
            row=row,
            member_code=member.member_code if (member := members.get(row.root_id)) else "",
            name=(member.name if member else "") or ERASED,
            confidential=bool(member and member.confidential),
            document_number=numbers.get(row.letter_id, "") if row.letter_id else "",
        )
        for row in people
    ]


def _about(
    desk: Desk, unit: Unit, key: IncidentId, members: Sequence[MemberId]
) -> tuple[tuple[str, int], ...]:
    row = found(desk, unit, key)
    named = dict.fromkeys(("member", int(one)) for one in members)
    return (*subjects(desk, unit, row), *named)
