"""What a form does not show in full is not undone by it either: masks, and what is covered."""

import pytest

from app.office import (
    children,
    confidentiality,
    decisions,
    guardianships,
    letters,
    phone_notes,
    right_work,
)
from app.office.phone_note_shields import open_note
from app.office.right_work import Drafted
from app.office.seen import Seen
from app.office.shields import SHIELDED
from app.rules.decisions import DecisionDraft
from app.rules.errors import Overtaken
from app.rules.phone_notes import PhoneNoteDraft
from app.rules.ties import GuardianshipDraft
from tests.office.families import FATHER, child_of, mother_of
from tests.office.matters import Matter
from tests.office.seats import Office

PARTLY = {"ground": "disclosure_person", "public_reason": "第三者の情報のため"}


def test_items_masked_meanwhile_are_not_opened_by_a_decision(office: Office) -> None:
    matter = Matter.taken(office).identify().decide("partial", **PARTLY)
    work = right_work.work_of(office.manager, matter.id)[matter.right.id]
    seen = Seen(Drafted(matter.right, work.mark))
    letters.mask(office.clerk, matter.id, matter.right.id, {"telephone": "第三者の電話番号"})
    draft = DecisionDraft("full")
    with pytest.raises(Overtaken, match="ほかの人が先にこの対応の決定を変えました"):
        decisions.decide(office.manager, matter.id, matter.right.id, draft, seen)
    with office.clerk.look() as unit:
        assert list(unit.requests.masks(matter.right.id)) == ["telephone"]


def test_a_covered_telephone_is_no_change_by_somebody_else(office: Office) -> None:
    mother = mother_of(office.clerk)
    child = child_of(office.clerk, mother)
    guardianships.link(office.clerk, child, FATHER)
    confidentiality.protect(office.manager, mother, "2026-04-01", "架空の理由")
    tie = children.family(office.clerk, child).adults[1]
    assert tie.telephone == SHIELDED
    words = (tie.name, tie.kana, SHIELDED, "孫")
    guardianships.change_tie(office.clerk, tie.id, GuardianshipDraft(None, *words), tie)
    with office.clerk.look() as unit:
        now = unit.guardianships.of_child(child)[1]
    assert (now.telephone, now.relationship) == (FATHER.telephone, "孫")


def test_a_note_opened_for_a_reason_is_compared_with_what_it_says(office: Office) -> None:
    mother = mother_of(office.clerk)
    confidentiality.protect(office.manager, mother, "2026-04-01", "架空の理由")
    call = PhoneNoteDraft("架空　花子", "0235000001", "はじめの用件", member_id=mother)
    key = phone_notes.note(office.clerk, call).note_id
    seen = Seen(open_note(office.manager, key, "架空の理由").row)
    assert seen.value.telephone == "0235000001"
    phone_notes.change(office.manager, key, call, seen)
    later = PhoneNoteDraft("架空　花子", "0235000001", "至急停止", member_id=mother)
    phone_notes.change(office.clerk, key, later)
    with pytest.raises(Overtaken):
        phone_notes.change(office.manager, key, call, seen)
