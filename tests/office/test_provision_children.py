"""Data of a child are of named children, or of all she has; a stop of one closes the gate."""

from datetime import date
from pathlib import Path

import pytest

from app.exchange.csv_files import read_csv
from app.office import members, provision_file, provision_rows, provisions
from app.office.provisions import ProvisionClosed
from app.rules.errors import Refused
from app.rules.ids import ChildId
from app.rules.members import ChildDraft
from tests.office import erasure_work, seats
from tests.office.matters import Matter
from tests.office.remedies import contractor, given, provide, third_party
from tests.office.seats import Office

ITEMS = ("お名前", "お子さまのお名前")
CHILD = ChildDraft("架空　月", "カクウ　ツキ", "2021-06-20", "子")


def move(office: Office, child: ChildId, *states: tuple[str, date]) -> None:
    for state, on in states:
        with office.clerk.unit("架空のお子さまの状態") as unit:
            unit.children.move(child, state, on, unit.stamp.by, unit.stamp.at)
            unit.log((("child", int(child)),))


def test_without_a_named_child_all_of_hers_are_given(matter: Matter, tmp_path: Path) -> None:
    office, child = matter.office, erasure_work.child_of(matter.office, matter.member_id)
    key = provide(matter, contractor(office), "entrusting", items=ITEMS)
    people = ((matter.member_id, None), (matter.member_id, child))
    assert provision_rows.rows(office.clerk, [key])[0].people == people
    path = tmp_path / "発送.csv"
    assert provision_file.write(office.clerk, key, path).rows == 1
    _header, row = (one.cells for one in read_csv(path))
    assert (row[0], bool(row[1])) == ("架空　花子", True)


def test_without_data_of_a_child_none_is_given(matter: Matter) -> None:
    key = provide(matter, contractor(matter.office), "entrusting", items=("お名前",))
    row = provision_rows.rows(matter.office.clerk, [key])[0]
    assert row.people == ((matter.member_id, None),)


def test_a_stopped_child_nobody_named_closes_the_gate(matter: Matter, tmp_path: Path) -> None:
    office, child = matter.office, erasure_work.child_of(matter.office, matter.member_id)
    to, path = contractor(office), tmp_path / "発送.csv"
    key = provide(matter, to, "entrusting", items=ITEMS)
    move(office, child, ("stopped", date(2026, 4, 18)))
    with pytest.raises(
        ProvisionClosed, match="架空　花子 様のお子さまは、お子さま情報の停止の対象"
    ):
        provide(matter, to, "entrusting", items=ITEMS, from_on="2026-04-18")
    with pytest.raises(Refused, match="お子さま情報の停止の対象"):
        provision_file.write(office.clerk, key, path)
    assert not path.exists()
    provide(matter, to, "entrusting", items=("お名前",), from_on="2026-04-18")


@pytest.mark.parametrize(
    ("day", "closed"),
    [
        ("2026-04-09", False),
        ("2026-04-10", True),
        ("2026-04-17", True),
        ("2026-04-18", False),
    ],
)
def test_a_stop_of_a_child_counts_on_its_own_days(day: str, closed: bool, matter: Matter) -> None:
    office, child = matter.office, erasure_work.child_of(matter.office, matter.member_id)
    move(office, child, ("stopped", date(2026, 4, 10)), ("active", date(2026, 4, 18)))
    draft = given(
        matter, third_party(office), "consent", people=((matter.member_id, child),), from_on=day
    )
    if closed:
        with pytest.raises(ProvisionClosed, match="お子さま情報の停止の対象です"):
            provisions.provide(office.clerk, draft)
    else:
        assert provisions.provide(office.clerk, draft).provision_id


def test_an_erased_child_is_refused(matter: Matter) -> None:
    office, child = matter.office, erasure_work.child_of(matter.office, matter.member_id)
    move(office, child, ("erased", date(2026, 4, 17)))
    people = ((matter.member_id, child),)
    with pytest.raises(ProvisionClosed, match="お子さまは、登録の内容を消去したお子さまです"):
        provide(matter, third_party(office), "consent", people=people)


def test_who_has_no_child_can_be_left_out(matter: Matter) -> None:
    office = matter.office
    bare = members.register(office.clerk, seats.member("00010002", children=())).member_id
    both = ((matter.member_id, None), (bare, None))
    with pytest.raises(
        ProvisionClosed, match=r"2名のうち1名.*には、対象になるお子さまが"
    ) as caught:
        provide(matter, contractor(office), "entrusting", people=both, items=ITEMS)
    assert caught.value.leaving.people == (bare,)


def test_a_child_of_somebody_else_is_refused(matter: Matter) -> None:
    office = matter.office
    other = members.register(office.clerk, seats.member("00010002", children=(CHILD,))).member_id
    child = erasure_work.child_of(office, other)
    to = contractor(office)
    for named in (child, ChildId(999)):
        with pytest.raises(Refused, match="この会員のお子さまとして登録されて"):
            provide(matter, to, "entrusting", people=((matter.member_id, named),))
