"""A child who was erased alone stays erased, and no other child is erased in the place."""

import shutil
from dataclasses import replace
from pathlib import Path

from app.office import erasing, erasure_list, erasure_targets, erasures, members, restoring
from app.office.desk import Desk
from app.office.member_drafts import stored_draft
from app.office.restoring import Key, Restored, Target
from app.rules.ids import ChildId, MemberId
from app.rules.members import ChildDraft
from tests.office import restore_work, seats
from tests.office.restore_work import opened, put_back, put_back_anew
from tests.office.seats import Office

CHILD = ChildDraft("架空　鵺野", "カクウ　ヌエノ", "2024-06-20", "子")
OTHER = ChildDraft("架空　次郎", "カクウ　ジロウ", "2025-06-20", "子")


def mother_of(office: Office) -> MemberId:
    (office.folder / "backups").mkdir()
    return members.register(office.clerk, seats.member(children=())).member_id


def enter(desk: Desk, mother: MemberId, child: ChildDraft) -> None:
    with desk.look() as unit:
        draft, edition = stored_draft(unit, mother), unit.members.details(mother)
        assert edition is not None
    members.change(desk, mother, replace(draft, children=(child,)), edition.edition)


def erase(office: Office, mother: MemberId) -> None:
    desk = office.manager
    with desk.unit("消去") as unit:
        target = erasure_targets.of_child(unit, mother, ChildId(1))
        found = erasure_targets.find(unit, target, desk.today)
        key = erasing.erase_in(desk, unit, found, erasing.Cause(erasures.REQUESTED))
        unit.log(erasing.subjects(found, key), erasing.values(found))
    erasures.settle(desk)


def child_in(desk: Desk) -> tuple[str, str]:
    with desk.look() as unit:
        (child,) = unit.children.rows([ChildId(1)])
    return child.name, child.state


def put_back_into(office: Office, desk: Desk, path: Path) -> Restored:
    target = Target(office.folder, office.watch, seats.dice(5).randbytes, desk)
    return restoring.restore(target, path, Key())


def test_who_is_not_in_this_backup_stays_in_the_list_for_another(office: Office) -> None:
    mother = mother_of(office)
    before = restore_work.backup(office)
    enter(office.clerk, mother, CHILD)
    with_child = restore_work.backup(office)
    erase(office, mother)
    put_back(office, before)
    (line,) = erasure_list.read(office.folder)
    assert line["children"] == [1]
    assert "鵺" not in str(line)
    office.watch.wait(minutes=10)
    desk = opened(office)
    assert put_back_into(office, desk, with_child).merged.erased == 1
    desk = opened(office)
    assert child_in(desk) == ("", "erased")
    desk.close()


def test_an_adult_who_came_later_is_not_needed(office: Office, tmp_path: Path) -> None:
    mother = mother_of(office)
    enter(office.clerk, mother, CHILD)
    path = restore_work.backup(office)
    father = restore_work.registered(office, "00010055", "架空　太郎")
    erase(office, father)
    done = put_back_anew(office, path, tmp_path / "新しいPC")
    assert done.merged.erased == 1


def test_another_child_under_the_key_is_left_alone_and_told(office: Office, tmp_path: Path) -> None:
    mother = mother_of(office)
    before = restore_work.backup(office)
    enter(office.clerk, mother, CHILD)
    erase(office, mother)
    stick = tmp_path / "持ち出し"
    stick.mkdir()
    shutil.copy(office.folder / "erased.jsonl", stick)
    put_back(office, before)
    office.watch.wait(days=30)
    desk = opened(office)
    enter(desk, mother, OTHER)
    later = restore_work.backup(replace(office, manager=desk))
    shutil.copy(later, stick / later.name)
    done = put_back_into(office, desk, stick / later.name)
    assert (done.merged.erased, done.merged.doubtful) == (0, 1)
    assert any("同じお子さまか確かめられないため" in one for one in done.sentences)
    desk = opened(office)
    assert child_in(desk) == ("架空　次郎", "active")
    desk.close()


def test_a_child_who_was_entered_anew_is_not_erased_for_the_past(office: Office) -> None:
    mother = mother_of(office)
    before = restore_work.backup(office)
    enter(office.clerk, mother, CHILD)
    erase(office, mother)
    put_back(office, before)
    office.watch.wait(days=30)
    desk = opened(office)
    enter(desk, mother, CHILD)
    later = restore_work.backup(replace(office, manager=desk))
    assert put_back_into(office, desk, later).merged.erased == 0
    desk = opened(office)
    assert child_in(desk) == ("架空　鵺野", "active")
    desk.close()
