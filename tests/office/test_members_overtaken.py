"""Two people at one member: what the form did not show yet is not undone by saving it."""

from dataclasses import replace

import pytest

from app.office import children, guardianships, members
from app.office.desk import Desk
from app.office.members import Opened
from app.office.seen import Seen
from app.rules.errors import Overtaken
from app.rules.ids import ChildId, MemberId
from app.rules.members import ChildDraft
from app.rules.ties import GuardianshipDraft
from tests.office.families import EXPECTED, MINATO, child_of, mother_of
from tests.office.seats import Office

SORA = replace(MINATO, name="架空　空", kana="カクウ　ソラ", birth_on="2021-05-05")


def save(desk: Desk, key: MemberId, read: Opened, **changed: object) -> None:
    draft = replace(read.draft, **changed)  # type: ignore[arg-type]  # as its own
    members.change(desk, key, draft, read.edition, Seen(read.draft))


def shared(office: Office) -> tuple[MemberId, MemberId, ChildId]:
    """Register two members who have one child together."""
    mother = mother_of(office.clerk, MINATO)
    father = mother_of(office.clerk, SORA, code="00010002")
    child = child_of(office.clerk, father)
    guardianships.link(office.clerk, child, GuardianshipDraft(mother, relationship="子"))
    return mother, father, child


def test_a_child_corrected_at_the_other_parent_keeps_the_correction(office: Office) -> None:
    mother, father, _child = shared(office)
    read, his = members.opened(office.clerk, mother), members.opened(office.manager, father)
    renamed = tuple(replace(one, name="架空　奏良") for one in his.draft.children)
    save(office.manager, father, his, children=renamed)
    with pytest.raises(Overtaken, match="ほかの人が先にこの会員の内容を変えました"):
        save(office.clerk, mother, read, telephone="0235000099")
    names = [one.name for one in children.children_of(office.clerk, mother)]
    assert names == ["架空　湊", "架空　奏良"]
    save(office.clerk, mother, members.opened(office.clerk, mother), telephone="0235000099")
    assert members.draft(office.clerk, father).children == renamed


def test_a_child_tied_meanwhile_is_not_parted(office: Office) -> None:
    mother = mother_of(office.clerk, MINATO)
    father = mother_of(office.clerk, SORA, code="00010002")
    read = members.opened(office.clerk, mother)
    child = child_of(office.manager, father)
    guardianships.link(office.manager, child, GuardianshipDraft(mother, relationship="子"))
    with pytest.raises(Overtaken):
        save(office.clerk, mother, read, telephone="0235000099")
    assert len(children.children_of(office.clerk, mother)) == 2


def test_a_birth_recorded_meanwhile_keeps_its_name(office: Office) -> None:
    mother = mother_of(office.clerk, EXPECTED)
    read = members.opened(office.clerk, mother)
    child = child_of(office.manager, mother)
    children.born(office.manager, child, ChildDraft("架空　新", "カクウ　アラタ", "2026-04-18"))
    with pytest.raises(Overtaken):
        save(office.clerk, mother, read, telephone="0235000099")
    (born,) = children.children_of(office.clerk, mother)
    assert (born.name, str(born.birth_on)) == ("架空　新", "2026-04-18")


def test_a_custody_changed_meanwhile_stays(office: Office) -> None:
    mother = mother_of(office.clerk, MINATO)
    read = members.opened(office.clerk, mother)
    (hers,) = children.family(office.manager, child_of(office.manager, mother)).adults
    sole = GuardianshipDraft(mother, relationship="子", custody="単独")
    guardianships.change_tie(office.manager, hers.id, sole, hers)
    with pytest.raises(Overtaken):
        save(office.clerk, mother, read, telephone="0235000099")
    assert children.children_of(office.clerk, mother)[0].custody == "sole"


def test_what_is_covered_and_changed_meanwhile_is_not_written_over(office: Office) -> None:
    mother = mother_of(office.clerk, MINATO)
    with office.manager.unit("試し") as unit:
        unit.members.states.shield(mother, confidential=True)
        unit.log((("member", mother),))
    read, hers = (members.opened(desk, mother) for desk in (office.clerk, office.manager))
    assert read.draft.telephone == "（秘匿）"
    save(office.manager, mother, hers, telephone="0235000077")
    with pytest.raises(Overtaken):
        save(office.clerk, mother, read, telephone="0235000099")
