"""Nobody learns what is another's, and nobody is told that nothing is held where something is."""

from dataclasses import replace
from datetime import date

import pytest

from app.letters import extraction
from app.office import consents, decisions, intake, judgments, letters, members
from app.rules.decisions import DecisionDraft
from app.rules.errors import Refused
from app.rules.identity import Custody, IdentityCheck, PaperSeen
from app.rules.judgments import Question, Verdict
from app.rules.members import ChildDraft, ConsentDraft
from app.rules.seen import seen_digest
from app.rules.subjects import OF_ANOTHER
from tests.office.matters import Matter
from tests.office.seats import Office, member, request

PART = {"ground": "disclosure_person", "public_reason": "架空の理由のため"}
TWO = (
    ChildDraft("架空　湊", "カクウ　ミナト", "2020-06-20", "子"),
    ChildDraft("架空　凪", "カクウ　ナギ", "2022-06-20", "子"),
)


def printed(matter: Matter) -> str:
    issued = matter.submit().approve().issue()
    content = letters.pdf(matter.office.clerk, issued.letter_id, reprint=False)
    return extraction.text(content).replace("\n", "")


def change(matter: Matter, **fields: object) -> None:
    clerk, key = matter.office.clerk, matter.member_id
    with clerk.look() as unit:
        held = unit.members.details(key)
    assert held is not None
    draft = replace(members.draft(clerk, key), **fields)  # type: ignore[arg-type]  # as its own
    members.change(clerk, key, draft, held.edition)


def by_father(office: Office, name: str = "架空　父夫", kana: str = "カクウ　チチオ") -> Matter:
    """Take a parent's request about the child of the member, papers checked."""
    draft = request(requester_kind="parent", requester_name=name, requester_kana=kana)
    matter = Matter.taken(office, draft)
    licence = PaperSeen(
        "driving_licence", "架空県公安委員会", valid_until=date(2028, 1, 1), last_four="0000"
    )
    family = PaperSeen("family_resident_record", issuer="架空市", issued_on=date(2026, 4, 1))
    check = IdentityCheck(
        office.clerk.today,
        office.clerk.actor.id,
        (licence,),
        agent_papers=(family,),
        custody=Custody.together,
    )
    decisions.identify(office.clerk, matter.id, check)
    if matter.page.case.another_adult:
        judgments.judge(office.manager, matter.id, Question.family, Verdict.proceed, "架空の事情")
    return matter


def test_another_name_than_the_registered_one_stays_provisional(office: Office) -> None:
    other = request(requester_name="試験　太郎")  # the reading is still that of the record
    matter = Matter.taken(office, other)
    assert matter.page.case.provisional
    (lack,) = intake.check(office.clerk, other).missing
    assert "試験　太郎" in lack.sentence
    assert "架空　花子" in lack.sentence
    with pytest.raises(Refused, match="登録のお名前"):
        matter.identify()
    with pytest.raises(Refused, match="仮受付"):
        matter.decide()
    reasoned = replace(other, memo="電話あり\nお名前の違い：旧姓のため")
    assert not intake.complete(office.clerk, matter.id, reasoned).provisional
    matter.identify().decide()


@pytest.mark.parametrize("name", ["架空花子", "ｶｸｳ ﾊﾅｺ", "かくう　はなこ"])
def test_usual_spellings_are_the_same_person(name: str, office: Office) -> None:
    assert not Matter.taken(office, request(requester_name=name)).page.case.provisional


def test_a_complaint_may_be_about_another_record(office: Office) -> None:
    draft = request(requester_name="試験　太郎", requester_kana="", rights=("complaint",))
    assert not Matter.taken(office, draft).page.case.provisional


def test_a_name_changed_after_intake_leaves_her_herself(matter: Matter) -> None:
    matter.identify().decide()
    change(matter, name="試験　太郎", kana="シケン　タロウ")
    matter.decide().submit()
    assert matter.page.case.rights[0].submitted_on is not None


def test_another_parent_learns_of_the_child_alone(office: Office) -> None:
    matter = by_father(office)
    with pytest.raises(Refused, match="「全部」の開示とすることはできません"):
        matter.decide("full")
    matter.decide("partial", **PART)
    shown = letters.masks(office.clerk, matter.id, matter.right.id).reasons
    assert {"name", "address", "telephone", "email"} <= shown.keys()
    assert not {"child.1", "consent.1"} & shown.keys()
    assert set(shown.values()) == {OF_ANOTHER}
    with pytest.raises(Refused, match="ほかの親権者には開示できません"):
        letters.mask(office.clerk, matter.id, matter.right.id, {"name": OF_ANOTHER})
    text = printed(matter)
    assert "架空　湊" in text
    assert OF_ANOTHER in text
    assert not [word for word in ("00010001", "hanako@", "平成2年") if word in text]


def test_what_is_registered_later_of_the_member_is_masked_too(office: Office) -> None:
    matter = by_father(office)
    change(matter, email="")
    matter.decide("partial", **PART)
    change(matter, email="new@example.jp")
    assert "email" in letters.masks(office.clerk, matter.id, matter.right.id).reasons


def test_another_parent_does_not_learn_what_the_member_asked(office: Office) -> None:
    matter = by_father(office)
    hers = intake.take(office.clerk, request(about="架空の相談")).request_id
    consents.withdraw(office.clerk, matter.member_id, ConsentDraft(), "架空の控え")
    keys = {line.key for line in letters.held(office.clerk, matter.id)}
    assert f"request.{hers}" not in keys
    matter.decide("partial", **PART)
    text = printed(matter)
    assert "架空の相談" not in text
    assert "架空の控え" not in text


def test_the_member_as_parent_gets_her_own_data_too(office: Office) -> None:
    matter = by_father(office, "架空　花子", "カクウ　ハナコ").decide("full")
    assert "hanako@example.jp" in printed(matter)


def test_nothing_held_is_not_said_where_something_is(matter: Matter) -> None:
    matter.identify()
    with pytest.raises(Refused, match="管理責任者だけ"):
        matter.decide("none_held", public_reason="登録がないため")
    assert matter.right.decided_on is None


def test_what_came_to_be_held_stops_the_answer_that_nothing_is(office: Office) -> None:
    matter = Matter.taken(office, request(member_code=""))
    matter.identify().decide("none_held", public_reason="登録がないため").submit()
    intake.take(office.clerk, request(member_code=""))
    with pytest.raises(Refused, match="保有している"):
        matter.approve()


def test_a_mask_never_moves_to_another_line(office: Office) -> None:
    matter = Matter.taken(office, member=member(children=TWO)).identify()
    matter.decide("partial", **PART)
    letters.mask(office.clerk, matter.id, matter.right.id, {"child.2": "架空の事情のため"})
    matter.submit().approve()
    change(matter, children=TWO[::-1])
    with pytest.raises(Refused, match="黒塗りを選んだ後で"):
        matter.issue()
    decisions.send_back(office.manager, matter.id, matter.right.id, "内容が変わったため")
    with pytest.raises(Refused, match="黒塗りを選んだ後で"):
        matter.submit()
    shown = letters.masks(office.clerk, matter.id, matter.right.id)
    assert (shown.reasons, shown.moved) == ({}, True)
    letters.mask(office.clerk, matter.id, matter.right.id, {"child.1": "架空の事情のため"})
    text = printed(matter)
    assert "架空　湊" in text
    assert "架空　凪" not in text


def test_a_masked_line_that_changed_stops_the_approval(matter: Matter) -> None:
    matter.identify().decide("partial", **PART)
    letters.mask(matter.office.clerk, matter.id, matter.right.id, {"email": "架空の事情"})
    matter.submit()
    change(matter, email="")
    with pytest.raises(Refused, match="黒塗りを選んだ後で"):
        matter.approve()


def test_only_what_was_read_is_approved(matter: Matter) -> None:
    manager = matter.office.manager
    matter.identify().decide().submit()
    read = letters.draft(manager, matter.id, matter.right.id)
    seen = seen_digest(matter.right, read.digest)
    change(matter, email="changed@example.jp")
    with pytest.raises(Refused, match="お読みになった後で"):
        decisions.approve(manager, matter.id, matter.right.id, seen=seen)
    again = letters.draft(manager, matter.id, matter.right.id)
    assert again.digest != read.digest
    seen = seen_digest(matter.right, again.digest)
    decisions.approve(manager, matter.id, matter.right.id, seen=seen)
    assert matter.right.approved_by == manager.actor.id


def test_masks_wait_for_the_decision_and_belong_to_its_drafter(matter: Matter) -> None:
    manager, right = matter.office.manager, matter.right.id
    matter.identify()
    with pytest.raises(Refused, match="まだ決まっていません"):
        letters.mask(manager, matter.id, right, {"telephone": "架空の事情"})
    matter.decide("partial", **PART)
    letters.mask(matter.office.clerk, matter.id, right, {"telephone": "架空の事情"})
    matter.decide("partial", **PART)
    assert letters.masks(manager, matter.id, right).reasons == {"telephone": "架空の事情"}
    draft = DecisionDraft("partial", **PART)
    decisions.decide(manager, matter.id, right, draft)
    assert letters.masks(manager, matter.id, right).reasons == {}


def test_the_reason_of_the_decision_stands_on_the_letter(matter: Matter) -> None:
    matter.identify().decide("partial", **PART)
    letters.mask(matter.office.clerk, matter.id, matter.right.id, {"email": "架空の事情"})
    text = printed(matter)
    assert f"理由：{PART['public_reason']}" in text
    assert "理由：架空の事情" in text


def test_what_she_said_before_is_disclosed_too(matter: Matter) -> None:
    clerk = matter.office.clerk
    linked = intake.take(clerk, request(about="架空の相談", memo="夕方に電話")).request_id
    alone = intake.take(clerk, request(member_code="", about="別の相談")).request_id
    agents = request(requester_kind="mandated_agent", requester_name="例題　代理", about="代理で")
    other = intake.take(clerk, agents).request_id
    consents.withdraw(clerk, matter.member_id, ConsentDraft(), "架空の控え")
    lines = {line.key: line.content for line in letters.held(clerk, matter.id)}
    assert lines[f"request.{linked}.about"] == "架空の相談"
    assert lines[f"request.{linked}.memo"] == "夕方に電話"
    assert lines[f"request.{linked}.contact"].endswith("架空1-2 0235-00-0001")
    assert lines[f"request.{alone}.about"] == "別の相談"
    assert lines["consent.2.note"] == "架空の控え"
    assert f"request.{other}" in lines
    assert f"request.{other}.contact" not in lines
