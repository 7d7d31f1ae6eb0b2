"""What the table reserves is issued only as it was approved."""

from datetime import timedelta

import pytest

from app.letters.extraction import text
from app.office import (
    approval_batches,
    certificates,
    completions,
    extensions,
    letter_drafts,
    letter_redoing,
    letters,
    requests,
    returning,
    signing_table,
)
from app.office.approval_batches import Seen
from app.office.signing import Unsigned
from app.rules.approvals import DraftState, Pending
from app.rules.completions import AskingDraft
from app.rules.errors import Refused
from app.rules.ids import LetterDraftId
from app.rules.letter_kinds import LETTER_WORDS
from app.rules.roles import Role
from app.rules.signing import ANSWERS, FREE, HEAD_ONLY
from tests.office import signers
from tests.office.matters import Matter
from tests.office.seats import Office
from tests.office.signers import REASON


def approve(office: Office, key: LetterDraftId) -> None:
    digest = letter_drafts.read(office.manager, key).digest
    approval_batches.approve(office.manager, [Seen(Pending(draft_id=key), digest)])


def state(office: Office, key: LetterDraftId) -> DraftState:
    with office.manager.look() as unit:
        row = unit.letter_drafts.find(key)
    assert row is not None
    return row.state


def test_a_clerk_cannot_issue_what_the_table_reserves(matter: Matter) -> None:
    refusal = signers.refused_extension(matter.office.clerk, matter)
    assert "専決表で部署管理者の決裁" in refusal.sentence
    assert "決裁に回す" in refusal.sentence
    assert requests.page(matter.office.clerk, matter.id).letters == []
    assert requests.page(matter.office.clerk, matter.id).case.clock.extension is None


def test_whoever_reaches_the_level_issues_at_once(matter: Matter) -> None:
    desk = signers.department(matter.office)
    assert extensions.issue(desk, matter.id, REASON).document_number


def test_a_clerk_issues_just_what_was_approved(matter: Matter) -> None:
    office, clerk = matter.office, matter.office.clerk
    key = signers.sent_extension(clerk, matter)
    with pytest.raises(Refused, match="決裁に回っています"):
        extensions.issue(clerk, matter.id, REASON)
    seen = letter_drafts.read(office.manager, key)
    approve(office, key)
    assert state(office, key) is DraftState.approved
    issued = letter_redoing.issue(clerk, key)
    printed = text(letters.pdf(clerk, issued.letter_id, reprint=False))
    assert REASON in printed
    assert REASON in text(seen.pdf)
    assert state(office, key) is DraftState.ended
    with pytest.raises(Refused, match="残っていません"):
        letter_drafts.read(clerk, key)


def test_what_was_approved_is_issued_from_the_letter_s_own_screen_too(matter: Matter) -> None:
    key = signers.sent_extension(matter.office.clerk, matter)
    approve(matter.office, key)
    issued = extensions.issue(matter.office.clerk, matter.id, REASON)
    with matter.office.manager.look() as unit:
        row = unit.letter_drafts.find(key)
    assert row is not None
    assert row.letter_id == issued.letter_id
    assert row.typed == {}


def test_another_text_is_not_what_was_approved(matter: Matter) -> None:
    key = signers.sent_extension(matter.office.clerk, matter)
    approve(matter.office, key)
    refusal = signers.refused_extension(matter.office.clerk, matter, "架空の別の理由のため")
    assert "承認の後で、文書に載る内容が変わりました" in refusal.sentence
    letter_drafts.submit(matter.office.clerk, refusal.draft)
    assert state(matter.office, key) is DraftState.ended


def test_an_approved_letter_keeps_the_name_of_its_drafter(matter: Matter) -> None:
    office = matter.office
    signing_table.change(office.manager, {"consent_certificate": Role.manager})
    with pytest.raises(Unsigned) as refusal:
        certificates.issue(office.clerk, matter.member_id, office.clerk.today)
    letter_drafts.submit(office.clerk, refusal.value.draft)
    with office.clerk.look() as unit:
        (row,) = unit.letter_drafts.open_rows()
    other = signers.seat(office, "tanto2", Role.clerk)
    with pytest.raises(Refused, match="決裁に回っています"):
        certificates.issue(other, matter.member_id, office.clerk.today)
    approve(office, row.id)
    issued = certificates.issue(other, matter.member_id, office.clerk.today)
    printed = text(letters.pdf(other, issued.letter_id, reprint=False))
    assert office.clerk.actor.name in printed
    assert other.actor.name not in printed
    assert state(office, row.id) is DraftState.ended


def test_the_head_too_issues_an_approved_letter_with_its_drafter_s_name(matter: Matter) -> None:
    office = matter.office
    key = signers.sent_extension(office.clerk, matter)
    approve(office, key)
    issued = extensions.issue(office.manager, matter.id, REASON)
    printed = text(letters.pdf(office.manager, issued.letter_id, reprint=False))
    assert office.clerk.actor.name in printed
    assert office.manager.actor.name not in printed


def test_an_approval_holds_on_a_later_day(matter: Matter) -> None:
    key = signers.sent_extension(matter.office.clerk, matter)
    approve(matter.office, key)
    matter.office.watch.wait(days=1)
    assert letter_redoing.issue(matter.office.clerk, key).document_number


def test_a_returned_letter_says_why(matter: Matter) -> None:
    key = signers.sent_extension(matter.office.clerk, matter)
    returning.send_letter_back(matter.office.manager, key, "架空の理由に直してください")
    assert state(matter.office, key) is DraftState.returned
    refusal = signers.refused_extension(matter.office.clerk, matter)
    assert "差し戻されています（架空の理由に直してください）" in refusal.sentence
    with pytest.raises(Refused, match="承認されていません"):
        letter_redoing.issue(matter.office.clerk, key)


def test_a_letter_is_taken_back_once(matter: Matter) -> None:
    key = signers.sent_extension(matter.office.clerk, matter)
    letter_drafts.withdraw(matter.office.clerk, key)
    with pytest.raises(Refused, match="取り下げられています"):
        letter_drafts.withdraw(matter.office.clerk, key)
    assert isinstance(signers.refused_extension(matter.office.clerk, matter), Unsigned)


def test_pages_that_are_not_those_of_the_digest_do_not_go_round(matter: Matter) -> None:
    draft = signers.refused_extension(matter.office.clerk, matter).draft
    forged = type(draft)(draft.kind, draft.act, b"%PDF-", draft.digest, draft.request_id)
    with pytest.raises(Refused, match="決裁に回していません"):
        letter_drafts.submit(matter.office.clerk, forged)


def test_the_head_s_own_letter_ends_what_waits(matter: Matter) -> None:
    key = signers.sent_extension(matter.office.clerk, matter)
    extensions.issue(matter.office.manager, matter.id, REASON)
    assert state(matter.office, key) is DraftState.ended


def test_the_table_is_the_office_s_own(matter: Matter) -> None:
    office = matter.office
    signing_table.change(office.manager, {"extension": Role.clerk})
    assert signing_table.read(office.clerk).level("extension") is Role.clerk
    assert extensions.issue(office.clerk, matter.id, REASON).document_number
    with pytest.raises(Refused, match="起案した人とは別の決裁者"):
        signing_table.change(office.manager, {"disclosure": Role.clerk})
    with pytest.raises(Refused, match="できません"):
        signing_table.change(office.manager, {"authority_answer": Role.department_manager})


def test_what_waits_goes_with_the_person(matter: Matter) -> None:
    office = matter.office
    key = signers.sent_extension(office.clerk, matter)
    with office.manager.unit("試験") as unit:
        unit.letter_drafts.end(key, office.clerk.today)
        unit.log()
    assert state(office, key) is DraftState.ended
    with pytest.raises(Refused, match="もう決裁を待っていません"):
        approval_batches.approve(office.manager, [Seen(Pending(draft_id=key), "")])
    with pytest.raises(Refused, match="見つかりません"):
        letter_drafts.read(office.clerk, LetterDraftId(99))


def test_nobody_approves_her_own_letter(matter: Matter) -> None:
    office = matter.office
    signing_table.change(office.manager, {"extension": Role.manager})
    desk = signers.department(office)
    key = signers.sent_extension(desk, matter)
    signers.deputise(office, desk, desk.today)
    digest = letter_drafts.read(desk, key).digest
    with pytest.raises(Refused, match="ご自分が起案した文書は承認できません"):
        approval_batches.approve(desk, [Seen(Pending(draft_id=key), digest)])
    with pytest.raises(Refused, match="お読みになった後で"):
        approval_batches.approve(office.manager, [Seen(Pending(draft_id=key), "0" * 64)])


def test_a_letter_about_another_member_is_its_own(matter: Matter) -> None:
    office = matter.office
    first = signers.sent_extension(office.clerk, matter)
    other = signers.sent_extension(office.clerk, signers.another(office, "00010002"))
    assert first != other
    assert state(office, first) is DraftState.waiting


@pytest.mark.parametrize(
    ("kind", "sent"),
    [("completion_request", "completion"), ("consent_certificate", "certificate")],
)
def test_what_was_typed_is_kept_for_the_issue(matter: Matter, kind: str, sent: str) -> None:
    office, clerk = matter.office, matter.office.clerk
    signing_table.change(office.manager, {kind: Role.manager})
    asking = AskingDraft("委任状", clerk.today + timedelta(days=14))

    def act() -> object:
        if sent == "completion":
            return completions.issue_asking(clerk, matter.id, asking)
        return certificates.issue(clerk, matter.member_id, clerk.today)

    with pytest.raises(Unsigned) as refusal:
        act()
    letter_drafts.submit(clerk, refusal.value.draft)
    with clerk.look() as unit:
        (row,) = unit.letter_drafts.open_rows()
    approve(office, row.id)
    office.watch.wait(hours=2)
    issued = letter_redoing.issue(clerk, row.id)
    assert text(letters.pdf(clerk, issued.letter_id, reprint=False))
    assert state(office, row.id) is DraftState.ended


def test_every_letter_that_may_be_reserved_is_issued_from_the_list() -> None:
    reserved = set(LETTER_WORDS) - ANSWERS - HEAD_ONLY - FREE
    assert reserved <= set(letter_redoing.ACTS)
