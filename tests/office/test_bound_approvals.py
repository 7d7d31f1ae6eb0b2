"""What is issued is what was approved, by whom the table of today has it (M-02)."""

from dataclasses import replace

import pytest

from app.office import (
    approval_batches,
    approvals,
    decisions,
    extensions,
    letter_cancelling,
    letter_drafts,
    letter_redoing,
    page_settings,
    printed_names,
    returning,
    signing_table,
    wording_editing,
)
from app.office.approval_batches import Seen
from app.office.desk import Desk
from app.office.signing import Unsigned
from app.office.spelt_names import Whose
from app.rules.approvals import Pending
from app.rules.errors import Refused
from app.rules.ids import LetterDraftId
from app.rules.page_settings import STANDARD
from app.rules.printed_names import Manner
from app.rules.roles import Role
from app.rules.void_letters import CancelReason
from tests.office import seats, signers
from tests.office.matters import Matter
from tests.office.remedies import ready
from tests.office.seats import Office
from tests.office.signers import REASON

RARE, PLAIN = "架空　渡邊\U000e0104", "架空　渡邊"


def reword(office: Office, kind: str, which: str) -> None:
    lines = wording_editing.sentences(office.manager, kind)
    typed = {
        one.key: f"{one.text}（架空の但し書き）" if one.key == which else one.text for one in lines
    }
    wording_editing.save(office.manager, kind, typed, "試験")


def approve(desk: Desk, key: LetterDraftId) -> None:
    digest = letter_drafts.read(desk, key).digest
    approval_batches.approve(desk, [Seen(Pending(draft_id=key), digest)])


def again(matter: Matter) -> None:
    decisions.send_back(matter.office.manager, matter.id, matter.right.id, "内容が変わったため")
    matter.submit().approve()


def test_a_wording_of_later_goes_round_again(matter: Matter) -> None:
    matter.approved()
    reword(matter.office, "disclosure", "opening_whole")
    with pytest.raises(Refused, match="もう一度承認を受けて"):
        matter.issue()
    again(matter)
    assert matter.issue().document_number


def test_a_wording_of_later_holds_no_answer_back_for_good(office: Office) -> None:
    matter = ready(Matter.taken(office, seats.request(rights=("correction",))))
    decisions.carry_out(office.clerk, matter.id, matter.right.id, "")
    reword(office, "answer_correction", "opening_full")
    with pytest.raises(Refused, match="もう一度承認を受けて"):
        matter.issue()
    again(matter)
    assert matter.right.carried_out_on is not None
    assert matter.issue().document_number


def test_how_days_are_written_goes_round_again_but_not_where_they_stand(matter: Matter) -> None:
    manager = matter.office.manager
    matter.approved()
    page_settings.change(manager, replace(STANDARD, era_dates=False))
    with pytest.raises(Refused, match="もう一度承認を受けて"):
        matter.issue()
    page_settings.change(manager, replace(STANDARD, window_top=22.0, fold_marks=False))
    assert matter.issue().document_number


def test_a_substitute_of_later_goes_round_again(office: Office) -> None:
    member, asked = seats.member(name=RARE), seats.request(requester_name=RARE)
    matter = Matter.taken(office, asked, member)
    whose = Whose(matter.member_id)
    printed_names.put(office.clerk, whose, Manner.substitute, PLAIN)
    matter.approved()
    printed_names.put(office.clerk, whose, Manner.by_hand)
    with pytest.raises(Refused, match="もう一度承認を受けて"):
        matter.issue()
    printed_names.put(office.clerk, whose, Manner.substitute, PLAIN)
    assert matter.issue().document_number


@pytest.mark.parametrize("other", ["別姓　太郎", "架空　渡辺子", "架空　邊", "仮空　渡邊"])
def test_a_substitute_is_no_other_name(office: Office, other: str) -> None:
    matter = Matter.taken(office, seats.request(), seats.member(name=RARE))
    whose = Whose(matter.member_id)
    with pytest.raises(Refused, match="印刷できない字のほかでも違っています"):
        printed_names.put(office.clerk, whose, Manner.substitute, other)
    assert printed_names.choice(office.clerk, whose).kept is None
    printed_names.put(office.clerk, whose, Manner.substitute, "架空 渡辺")


def test_a_raised_table_reaches_what_was_approved_below(office: Office) -> None:
    matter, desk = Matter.taken(office), signers.department(office)
    signing_table.change(office.manager, {"disclosure": Role.department_manager})
    matter.identify().decide().submit()
    approvals.approve(desk, matter.id, matter.right.id)
    signing_table.change(office.manager, {"disclosure": Role.manager})
    with pytest.raises(Refused, match="決裁では足りなくなりました"):
        matter.issue()
    again(matter)
    assert matter.issue().document_number


def test_a_deputy_s_approval_stands_for_the_head_s(office: Office) -> None:
    matter, desk = Matter.taken(office), signers.department(office)
    matter.identify().decide().submit()
    signers.deputise(office, desk, desk.today)
    approvals.approve(desk, matter.id, matter.right.id)
    assert matter.issue().document_number


def test_a_raised_table_reaches_letters_too(matter: Matter) -> None:
    office, desk = matter.office, signers.department(matter.office)
    key = signers.sent_extension(office.clerk, matter)
    approve(desk, key)
    signing_table.change(office.manager, {"extension": Role.manager})
    with pytest.raises(Unsigned, match="決裁では足りなくなりました") as refusal:
        letter_redoing.issue(office.clerk, key)
    letter_drafts.submit(office.clerk, refusal.value.draft)
    with office.clerk.look() as unit:
        (row,) = unit.letter_drafts.open_rows()
    approve(office.manager, row.id)
    assert letter_redoing.issue(office.clerk, row.id).document_number


def test_who_cannot_approve_a_letter_cannot_send_it_back(matter: Matter) -> None:
    office, desk = matter.office, signers.department(matter.office)
    signing_table.change(office.manager, {"extension": Role.manager})
    key = signers.sent_extension(office.clerk, matter)
    approve(office.manager, key)
    with pytest.raises(Refused, match="差し戻せるのも、この決裁ができる方です"):
        returning.send_letter_back(desk, key, "架空の理由")
    assert letter_redoing.issue(office.clerk, key).document_number


def test_who_cannot_approve_an_answer_cannot_send_it_back(matter: Matter) -> None:
    desk = signers.department(matter.office)
    matter.approved()
    with pytest.raises(Refused, match="差し戻せるのも、この決裁ができる方です"):
        decisions.send_back(desk, matter.id, matter.right.id, "架空の理由")
    assert matter.right.approved_on is not None


def test_who_may_not_issue_a_kind_does_not_cancel_it(matter: Matter) -> None:
    office = matter.office
    issued = extensions.issue(office.manager, matter.id, REASON)
    with pytest.raises(Refused, match="発行を取り消せるのも、その決裁ができる方です"):
        letter_cancelling.cancel(office.clerk, issued.letter_id, CancelReason.misprinted.value)
    desk = signers.department(office)
    letter_cancelling.cancel(desk, issued.letter_id, CancelReason.misprinted.value)


def test_a_clerk_cancels_the_answer_that_she_issued(matter: Matter) -> None:
    issued = matter.approved().issue()
    letter_cancelling.cancel(matter.office.clerk, issued.letter_id, CancelReason.misprinted.value)
    assert matter.issue().document_number
