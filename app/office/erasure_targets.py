"""Find whose data an erasure takes, and which matters of hers must stay and until when."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from app.office.erased_acts import acts_about
from app.office.exits import retention
from app.rules.erasures import GoesLine, Held, Scope, StaysLine
from app.rules.errors import Refused
from app.rules.ids import ChildId, MemberId, RequestId
from app.rules.provisions import keep_until
from app.rules.received_data import received_until
from app.rules.retention import Keeping, desk_keeping, provision_keeping, receipt_keeping
from app.storage import erasure_names, erasure_untied, log_wiping, wiping
from app.storage.erasure_known import known
from app.storage.erasure_matters import ErasureMatters, Matter
from app.storage.erasure_people import adults_of, children_of, records_of
from app.storage.erasure_reach import Person, Reach, Sorted, reach_of
from app.storage.unit import Unit

_SHARED = "ほかの保護者の方の登録として残ります"
_NOBODY = "この会員の登録は見つかりません。画面を最新にしてから、もう一度お試しください。"


@dataclass(frozen=True)
class Target:
    """Name whose data go: the member who stands for doubles, all records, who stays with whom."""

    scope: Scope
    root: MemberId
    person: Person
    shared: tuple[ChildId, ...] = ()

    @property
    def child_ids(self) -> tuple[ChildId, ...]:
        """Return the records of the children that go."""
        return tuple(ChildId(key) for key in self.person.children)


@dataclass(frozen=True)
class Found:
    """Hold all that an erasure would touch."""

    target: Target
    reach: Reach
    matters: Sorted
    acts: tuple[int, ...]
    goes: tuple[GoesLine, ...]
    stays: tuple[StaysLine, ...]
    names: tuple[int, ...] = field(default=())
    """The places in records of provisions that must go on naming her."""
    received_names: tuple[int, ...] = field(default=())
    """The places in records of receipts that must."""
    other_requests: tuple[int, ...] = ()
    """Kept cases that only her name ties to her; they are found again by this."""
    other_inquiries: tuple[int, ...] = ()
    """Kept inquiries of authorities that only her name ties to her."""

    @property
    def names_her(self) -> bool:
        """Tell whether something that goes names her; what the log says of later acts does not."""
        return any(line.noun is not Held.log for line in self.goes)


def whole(unit: Unit, member_id: MemberId) -> Target:
    """Take a whole registration: doubles, and the children that are no other adult's."""
    family = unit.members.families.whole(member_id)
    if not unit.members.rows([family[0]]):
        raise Refused(_NOBODY)
    own = children_of(unit.session, family)
    before = [key for row in unit.erasures.of(family[0]) for key in row.child_ids]
    children = tuple(sorted({*own.alone, *before}))
    return Target(Scope.whole, family[0], Person(tuple(family), children), own.shared)


def of_child(unit: Unit, member_id: MemberId, child_id: ChildId) -> Target:
    """Take one child's data only, whoever its adults are."""
    return of_children(unit, member_id, [child_id])


def of_children(unit: Unit, member_id: MemberId, roots: Sequence[ChildId]) -> Target:
    """Take the data of records that are one child, merged or not yet, whoever the adults are."""
    root = unit.members.families.root(member_id)
    records = records_of(unit.session, roots)
    return Target(Scope.child, root, Person((), records, adults_of(unit.session, records)))


def find(unit: Unit, target: Target, day: date, case_id: RequestId | None = None) -> Found:
    """Find what goes and what stays of a person on a day; `case_id` is the request for it."""
    years = retention(unit).request_years
    sorting = _Sorting(unit, target, day, years)
    sorting.requests(case_id)
    sorting.facts()
    sorting.provisions()
    sorting.receipts()
    matters = sorting.matters()
    reach = reach_of(unit.session, target.person, matters)
    acts = acts_about(unit, target.person, reach, (*matters.requests, *matters.kept_requests))
    counts = dict(wiping.count(unit.session, reach))
    counts[Held.log] = log_wiping.count(unit.session, acts)
    goes = tuple(GoesLine(noun, counts[noun]) for noun in Held if counts.get(noun))
    return Found(
        target=target,
        reach=reach,
        matters=matters,
        acts=acts,
        goes=goes,
        stays=tuple(sorting.stays),
        names=sorting.names,
        received_names=sorting.received_names,
        other_requests=sorting.others(),
        other_inquiries=sorting.inquiries,
    )


class _Sorting:
    """Sort the matters of one person into what goes and what stays."""

    def __init__(self, unit: Unit, target: Target, day: date, years: int) -> None:
        self._unit, self._target, self._day, self._years = unit, target, day, years
        self._read = ErasureMatters(unit.session)
        self._family = known(unit.session, target.person)
        self._gone: dict[str, list[int]] = {name: [] for name in ("requests", "facts", "authority")}
        self._kept: list[int] = []
        self._people: list[int] = []
        self._loose: set[int] = set()
        self.stays: list[StaysLine] = []
        self._received: list[int] = []
        self.names: tuple[int, ...] = ()
        self.received_names: tuple[int, ...] = ()
        self.inquiries: tuple[int, ...] = ()
        if target.shared:
            self.stays.append(StaysLine(Held.shared_child, len(target.shared), _SHARED, None))

    def requests(self, case_id: RequestId | None) -> None:
        """Sort the cases: hers, those nobody tied to her, and those in which she asks as agent."""
        person = self._target.person
        hers = list(self._read.requests(person))
        linked = {one.key for one in hers}
        asked = erasure_names.requests(self._unit.session, self._family)
        hers += [one for one, member in asked if member is None]
        agent = [one for one, member in asked if member is not None]
        before = [key for row in self._before() for key in row]
        known = {one.key for one in (*hers, *agent)}
        self._loose = ({one.key for one, _member in asked} | set(before)) - linked
        agent += [one for one in self._read.closed(before) if one.key not in known]
        mine = {one.key for one in hers}
        others = [one for one in hers if one.key != case_id]
        self._sort(Held.own_request, [one for one in hers if one.key == case_id])
        self._sort(Held.request, others)
        self._sort(Held.agent_request, [one for one in agent if one.key not in mine])

    def facts(self) -> None:
        """Sort the facts that wait for a remedy, and what authorities asked."""
        self._sort(Held.fact, self._read.facts(self._target.person), "facts")
        linked = self._read.authority(self._target.person)
        before = self._unit.erasures.inquiries_of(self._target.root)
        named = [
            *erasure_names.authority(self._unit.session, self._family),
            *self._read.asked_before(before),
        ]
        every = {one.key: one for one in (*linked, *named)}
        self._sort(Held.authority, list(every.values()), "authority", secret=True)
        only_named = {one.key for one in named} - {one.key for one in linked}
        self.inquiries = tuple(sorted(only_named - {*self._gone["authority"]}))

    def provisions(self) -> None:
        """Sort her places in the records of provisions; the law keeps names in some of them."""
        places = {
            key: provision for key, provision, _child in self._read.provided(self._target.person)
        }
        found = self._unit.provisions.rows(list(set(places.values())))
        rows = {int(row.id): row for row in found}
        keeping: dict[int, Keeping] = {}
        for place, provision in places.items():
            row = rows.get(provision)
            kept = provision_keeping(keep_until(row, row.recorded_on), self._day) if row else None
            if row is not None and row.record_duty and kept is not None:
                keeping[place] = kept
        self._people = [place for place in places if place not in keeping]
        self.names = tuple(keeping)
        self._stay(Held.provision, list(keeping.values()))

    def receipts(self) -> None:
        """Sort her places in the records of receipts in the same way."""
        places = dict(self._read.received(self._target.person))
        rows = {int(row.id): row for row in self._unit.received_data.rows([*{*places.values()}])}
        keeping: dict[int, Keeping] = {}
        for place, key in places.items():
            row = rows[key]
            kept = receipt_keeping(received_until(row, row.recorded_on), self._day)
            if row.record_duty and kept is not None:
                keeping[place] = kept
        self._received = [place for place in places if place not in keeping]
        self.received_names = tuple(keeping)
        self._stay(Held.received, list(keeping.values()))

    def others(self) -> tuple[int, ...]:
        """Return the kept cases that nothing but her name ties to her."""
        return tuple(key for key in self._kept if key in self._loose)

    def matters(self) -> Sorted:
        """Return what was sorted."""
        session, family = self._unit.session, self._family
        return Sorted(
            requests=tuple(self._gone["requests"]),
            kept_requests=tuple(self._kept),
            facts=tuple(self._gone["facts"]),
            authority=tuple(self._gone["authority"]),
            provision_people=tuple(self._people),
            received_people=tuple(self._received),
            applications=erasure_untied.applications(session, family),
            phone_notes=erasure_untied.phone_notes(session, family),
            named_ties=erasure_untied.ties(session, family, self._target.shared),
        )

    def _sort(
        self, noun: Held, found: Sequence[Matter], kind: str = "requests", *, secret: bool = False
    ) -> None:
        kept: list[Keeping] = []
        for one in found:
            keeping = desk_keeping(one.ended_on, self._years, self._day)
            if keeping is None:
                self._gone[kind].append(one.key)
                continue
            kept.append(keeping)
            if kind == "requests":
                self._kept.append(one.key)
        self._stay(noun, kept, secret=secret)

    def _stay(self, noun: Held, kept: Sequence[Keeping], *, secret: bool = False) -> None:
        if kept:
            last = max(one.until_on for one in kept)
            self.stays.append(StaysLine(noun, len(kept), kept[0].ground, last, secret))

    def _before(self) -> Sequence[tuple[int, ...]]:
        return [row.other_requests for row in self._unit.erasures.of(self._target.root)]
