"""The other letters with a name or an address that no font has: as decided, or with a line."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

import pytest

from app.letters.hand_lines import ADDRESS_LINE
from app.office import (
    application_letters,
    blank_forms,
    campaigns,
    consents,
    exit_letters,
    fee_receipts,
    fees,
    follow_throughs,
    letters,
    member_states,
    method_changes,
    misdelivery_letters,
    printed_names,
    receipts,
)
from app.office.blank_forms import About
from app.office.spelt_names import NotPrinted, Whose
from app.rules.blank_forms import BlankForm
from app.rules.exit_letters import ExitLetter
from app.rules.fees import FeeTable
from app.rules.members import ConsentDraft
from app.rules.misdelivery import Receiver
from app.rules.printed_names import Manner, line_for
from app.rules.rights import Remedy
from tests.office import (
    remedies,
    seats,
    test_applications,
    test_misdeliveries,
    test_recipient_items,
)
from tests.office.campaign_work import Campaign, member_of
from tests.office.matters import Matter
from tests.office.published_fees import publish
from tests.office.seats import Office
from tests.office.test_rare_names import NAMES, PLAIN, matter_of, said

RARE: Final = "架空\U000323af　花子"
STREET: Final = "架空県架空市\U000323af町9番9号"
Draw = Callable[[], bytes]


def _fee_receipt(office: Office, name: str) -> tuple[Matter, Draw]:
    publish(office.manager, FeeTable(date(2026, 4, 1), {Remedy.disclosure: 300}))
    matter, clerk = matter_of(office, name), office.clerk
    right = matter.page.case.rights[0]
    fees.receive(clerk, matter.id, right.id, clerk.today, way="窓口で現金", receipt="")
    return matter, lambda: fee_receipts.preview(clerk, matter.id)


def _method_change(office: Office, name: str) -> tuple[Matter, Draw]:
    asked = seats.request(requester_name=name, wished_method="電磁的記録を郵送")
    matter = Matter.taken(office, asked, seats.member(name=name))
    # An answer that names her cannot be drawn for the approval before her name is decided.
    printed_names.put(office.clerk, Whose(matter.member_id), Manner.by_hand)
    matter.approved(paper_reason="紙の記録が多いため")
    return matter, lambda: method_changes.preview(office.clerk, matter.id)


def _graduation(office: Office, name: str) -> tuple[Matter, Draw]:
    matter = matter_of(office, name)
    member_states.graduate(office.clerk, [matter.member_id], office.clerk.today)
    return matter, _exit(matter, ExitLetter.graduation)


def _withdrawal(office: Office, name: str) -> tuple[Matter, Draw]:
    matter = matter_of(office, name)
    consents.withdraw(office.clerk, matter.member_id, ConsentDraft(given_on="2026-04-15"))
    return matter, _exit(matter, ExitLetter.withdrawal)


def _exit(matter: Matter, letter: ExitLetter) -> Draw:
    return lambda: exit_letters.preview(matter.office.clerk, matter.member_id, letter)


PAPERS: Final[dict[str, Callable[[Office, str], tuple[Matter, Draw]]]] = {
    "fee_receipt": _fee_receipt,
    "method_change": _method_change,
    "graduation": _graduation,
    "withdrawal": _withdrawal,
}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", PAPERS)
def test_it_is_printed_as_decided_or_refused(kind: str, name: str, office: Office) -> None:
    matter, draw = PAPERS[kind](office, name)
    whose = Whose(matter.member_id)
    if kind != "method_change":
        with pytest.raises(NotPrinted, match="代替字で印刷するか、空けて手で書くか") as refusal:
            draw()
        assert NAMES[name] in refusal.value.sentence
    printed_names.put(office.clerk, whose, Manner.substitute, PLAIN[name])
    assert PLAIN[name] in said(draw())
    printed_names.put(office.clerk, whose, Manner.by_hand)
    assert line_for(name) in said(draw())


@pytest.mark.parametrize("name", NAMES)
def test_a_letter_to_a_recipient_names_her_as_decided(name: str, office: Office) -> None:
    asked = replace(remedies.CORRECTION, requester_name=name)
    matter = Matter.taken(office, asked, seats.member(name=name))
    to = remedies.third_party(office)
    remedies.provide(matter, to, "consent", items=("お名前", "ご住所"))
    printed_names.put(office.clerk, Whose(matter.member_id), Manner.by_hand)
    test_recipient_items.corrected(matter)
    (row,) = follow_throughs.rows(office.clerk, request_id=matter.id)
    assert line_for(name) in said(follow_throughs.preview(office.clerk, row.id))
    printed_names.end(office.clerk, Whose(matter.member_id))
    with pytest.raises(NotPrinted) as refusal:
        follow_throughs.preview(office.clerk, row.id)
    assert printed_names.choice(office.clerk, refusal.value.whose).name == name


def test_an_applicant_gets_lines_to_be_written_by_hand(office: Office) -> None:
    form = replace(test_applications.OLD_FORM, name=RARE, address=STREET)
    kept = test_applications.keep(office, form)
    pdf = application_letters.preview(office.clerk, kept.application_id)
    assert line_for(RARE) in said(pdf)
    assert ADDRESS_LINE in said(pdf)
    assert letters.has_line(pdf)
    issued = application_letters.issue(office.clerk, kept.application_id)
    assert letters.has_line(letters.pdf(office.clerk, issued.letter_id, reprint=False))


def test_who_got_a_letter_by_mistake_gets_lines_too(
    matter: Matter, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Receiver(RARE, "997-0000", STREET)
    monkeypatch.setattr(test_misdeliveries, "NEIGHBOUR", other)
    row = test_misdeliveries.astray(matter)
    pdf = misdelivery_letters.preview(matter.office.manager, row.id)
    assert line_for(RARE) in said(pdf)
    assert ADDRESS_LINE in said(pdf)


def test_an_address_is_left_to_be_written_and_kept_whole(office: Office) -> None:
    matter = Matter.taken(office, seats.request(address=STREET), seats.member(address=STREET))
    issued = receipts.issue(office.clerk, matter.id)
    pdf = letters.pdf(office.clerk, issued.letter_id, reprint=False)
    assert ADDRESS_LINE in said(pdf)
    assert "\U000323af" not in said(pdf)
    with office.clerk.look() as unit:
        assert unit.letter_addressees.of([issued.letter_id])[issued.letter_id].address == STREET


def test_a_form_leaves_the_address_to_her(office: Office) -> None:
    matter = Matter.taken(office, None, seats.member(address=STREET))
    form = blank_forms.draw(office.clerk, BlankForm.change, About(matter.member_id))
    assert "\U000323af" not in said(form)
    assert "架空　花子" in said(form)


def test_labels_leave_a_line_for_the_name(office: Office, tmp_path: Path) -> None:
    campaign = Campaign.begun(office, tmp_path, 3)
    run_id = campaign.printed()
    with office.manager.aside() as unit:
        key = member_of(office, 1)
        name = unit.members.rows([key])[0].name
    printed_names.put(office.clerk, Whose(key), Manner.by_hand)
    labels = said(campaigns.print_labels(office.clerk, run_id).pdf)
    assert line_for(name) in labels
    assert name not in labels
