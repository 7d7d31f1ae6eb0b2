"""After an erasure nothing of fifty people is left in any byte, but what the dry run named."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import pytest

from app.office import erasure_list, erasure_plan, erasures, member_states
from app.office.desk import Desk
from app.rules.erasures import Held
from app.rules.ids import MemberId
from app.storage.chain import verify
from tests.office import erased_people, scans, seats
from tests.office.erased_people import ASKING, LEFT_ON, OVER_ON, PEOPLE, PROVIDED, Somebody
from tests.office.seats import Office

# Where a kind of thing that stays may still say who she is.
PLACES = {
    Held.own_request: {
        *("request_details.requester_name", "request_details.folded", "request_details.typed"),
        *("letters.pdf", "letter_addressees.name", "letter_addressees.address"),
        "identity_checks.content",
    },
    Held.provision: {"provision_names.name", "provision_names.member_code"},
    Held.received: {"received_names.name", "received_names.member_code"},
}


# The fifty stand in encrypted records, each page of which is read as it is written. Records without
# encryption go the same way but for the cipher: there as many do as make up every kind of case.
FEW = PEOPLE[:12]
NOTHING_STAYS = 10  # one of the few who was in no provision and asked for nothing


@dataclass(frozen=True)
class Erased:
    """Hold the office, what stayed of each person, and how many words of each were seen before."""

    office: Office
    people: Sequence[Somebody]
    stayed: list[set[Held]]
    seen: list[int]

    @property
    def files(self) -> Mapping[str, bytes]:
        store = self.office.manager.store
        return scans.files(self.office.folder, store.data_key if store.encrypted else None)


@pytest.fixture(scope="module", params=[False, True], ids=["plain", "encrypted"])
def erased(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Erased]:
    """Erase the people: five by request, the others after they left; say what stayed of each."""
    people = PEOPLE if request.param else FEW
    folder = tmp_path_factory.mktemp("scan")
    seats.begin(folder / "records", encrypted=request.param)
    office = seats.open_office(folder / "records")
    keys = erased_people.fill(office, folder, people)
    before = b"".join(Erased(office, people, [], []).files.values())
    seen = [len(scans.found_in(before, one.words)) for one in people]
    office.watch.turn_to(LEFT_ON)
    for place in range(len(ASKING), len(people)):
        member_states.leave(office.clerk, keys[place], LEFT_ON.isoformat(), "架空の退会")
    office.watch.turn_to(OVER_ON)
    stayed = [_asked(office, place) for place in ASKING]
    stayed += [_told(office.manager, key) for key in keys[len(ASKING) :]]
    assert erasures.erase_left(office.manager, keys[len(ASKING) :]).settled
    yield Erased(office, people, stayed, seen)
    office.manager.close()


def _asked(office: Office, place: int) -> set[Held]:
    matter = erased_people.ask(office, PEOPLE[place])
    run = erasure_plan.dry_run(office.manager, matter.id, matter.right.id)
    assert erasures.carry_out(office.manager, matter.id, matter.right.id).settled
    return {line.noun for line in run.stays}


def _told(desk: Desk, key: MemberId) -> set[Held]:
    run = erasure_plan.dry_run_of(desk, key)
    assert all(line.until_on is not None and line.ground for line in run.stays)
    return {line.noun for line in run.stays}


def test_the_scan_saw_everybody_before(erased: Erased) -> None:
    # One word of each may stand in compressed papers only.
    told = zip(erased.people, erased.seen, strict=True)
    assert all(seen >= len(one.words) - 1 for one, seen in told)


def test_no_byte_is_left_of_those_of_whom_nothing_stays(erased: Erased) -> None:
    gone = [one for one, kept in zip(erased.people, erased.stayed, strict=True) if not kept]
    assert len(gone) == len(erased.people) - len({*ASKING, *PROVIDED})
    for name, found in erased.files.items():
        for one in gone:
            assert not scans.found_in(found, one.words), (name, one.place)


def test_what_is_left_stands_where_the_dry_run_named_it(erased: Erased) -> None:
    office, stayed = erased.office, erased.stayed
    hits = scans.rows_with(office.manager, [word for one in erased.people for word in one.words])
    for one, kept in zip(erased.people, stayed, strict=True):
        allowed = {place for noun in kept for place in PLACES[noun]}
        found = {place for place, words in hits.items() if words & {*one.words}}
        assert found <= allowed, one.place
    assert stayed[0] == {Held.own_request}
    assert stayed[4] == {Held.own_request, Held.provision, Held.received}
    assert stayed[5] == {Held.provision, Held.received}
    assert stayed[NOTHING_STAYS] == set()


def test_the_chain_of_the_log_still_holds(erased: Erased) -> None:
    with erased.office.manager.look() as unit:
        verdict = verify(unit.session)
    assert verdict.ok
    assert verdict.erased > len(erased.people)


def test_the_list_beside_the_records_names_nobody(erased: Erased) -> None:
    with erased.office.manager.look() as unit:
        lines = list(erasure_list.read(erased.office.folder))
        assert len(lines) == len(erased.people) == len(unit.erasures.ids())
    assert all(len(str(line["code_mac"])) == 64 for line in lines)
