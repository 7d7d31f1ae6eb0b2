"""Every kind of paper with a name that no font has: as decided, with a line, or refused by code."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

import pytest

from app.letters.extraction import text as text_of
from app.office import (
    as_of,
    blank_forms,
    certificates,
    cover_notes,
    dispatch_book,
    exit_letters,
    letters,
    member_states,
    printed_names,
    receipts,
    request_register,
    weekly_sheet,
)
from app.office.blank_forms import About
from app.office.spelt_names import NotPrinted, Whose
from app.rules.blank_forms import BlankForm
from app.rules.exit_letters import ExitLetter
from app.rules.periods import Days
from app.rules.printed_names import Manner, line_for
from tests.office import seats
from tests.office.matters import Matter
from tests.office.seats import Office

FIRST: Final = "渡邊\U000e0104　花子"
NAMES: Final = {FIRST: "U+908A U+E0104", "架空\U000323af　花子": "U+323AF"}
PLAIN: Final = {FIRST: "渡辺　花子", "架空\U000323af　花子": "架空沢　花子"}
Draw = Callable[[Matter], bytes]


def _receipt(matter: Matter) -> bytes:
    issued = receipts.issue(matter.office.clerk, matter.id)
    return letters.pdf(matter.office.clerk, issued.letter_id, reprint=False)


def _leaving(matter: Matter) -> bytes:
    clerk = matter.office.clerk
    member_states.leave(clerk, matter.member_id, "2026-04-20", "架空の都合")
    return exit_letters.preview(clerk, matter.member_id, ExitLetter.leaving)


PAPERS: Final[dict[str, Draw]] = {
    "receipt": _receipt,
    "cover_note": lambda m: cover_notes.preview(m.office.clerk, m.id, [], ["返信用の封筒"]),
    "certificate": lambda m: certificates.preview(
        m.office.clerk, m.member_id, m.office.clerk.today
    ),
    "leaving": _leaving,
    "form_of_member": lambda m: blank_forms.draw(
        m.office.clerk, BlankForm.change, About(m.member_id)
    ),
    "form_of_case": lambda m: blank_forms.draw(
        m.office.clerk, BlankForm.taking_back, About(request_id=m.id)
    ),
}


def _period(matter: Matter) -> Days:
    return Days(matter.office.clerk.today.replace(month=1, day=1), matter.office.clerk.today)


LISTS: Final[dict[str, Draw]] = {
    "weekly_sheet": lambda m: weekly_sheet.draw(m.office.clerk),
    "register": lambda m: request_register.look(m.office.manager, _period(m)),
    "as_of": lambda m: as_of.preview_list(m.office.clerk, m.office.clerk.today),
}


def matter_of(office: Office, name: str) -> Matter:
    return Matter.taken(office, seats.request(requester_name=name), seats.member(name=name))


def said(pdf: bytes) -> str:
    return text_of(pdf).replace("\n", "")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", PAPERS)
def test_it_is_printed_as_decided_or_refused(kind: str, name: str, office: Office) -> None:
    matter = matter_of(office, name)
    clerk = office.clerk
    if kind != "leaving":
        with pytest.raises(NotPrinted, match="代替字で印刷するか、空けて手で書くか") as refusal:
            PAPERS[kind](matter)
        assert NAMES[name] in refusal.value.sentence
        assert printed_names.choice(clerk, refusal.value.whose).name == name
    whose = Whose(matter.member_id)
    printed_names.put(clerk, whose, Manner.substitute, PLAIN[name])
    if kind != "leaving":
        assert PLAIN[name] in said(PAPERS[kind](matter))
    printed_names.put(clerk, whose, Manner.by_hand)
    pdf = PAPERS[kind](matter)
    assert line_for(name) in said(pdf)
    assert PLAIN[name] not in said(pdf)
    assert letters.has_line(pdf)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", LISTS)
def test_no_list_waits_for_a_name(kind: str, name: str, office: Office) -> None:
    matter = matter_of(office, name)
    printed = said(LISTS[kind](matter))
    assert all(code in printed for code in NAMES[name].split())
    assert "〔" in printed


def test_the_dispatch_book_goes_on_with_the_code(office: Office) -> None:
    name = FIRST
    matter = matter_of(office, name)
    printed_names.put(office.clerk, Whose(matter.member_id), Manner.substitute, PLAIN[name])
    _receipt(matter)
    printed = said(dispatch_book.look(office.manager, _period(matter)))
    assert "〔U+908A" in printed


def test_a_refusal_uses_no_number(office: Office) -> None:
    name = FIRST
    matter = matter_of(office, name)
    with pytest.raises(NotPrinted):
        receipts.issue(office.clerk, matter.id)
    printed_names.put(office.clerk, Whose(matter.member_id), Manner.substitute, PLAIN[name])
    issued = receipts.issue(office.clerk, matter.id)
    assert issued.document_number.endswith("1号")


@pytest.mark.parametrize("name", NAMES)
def test_a_child_s_name_is_decided_in_the_same_place(name: str, office: Office) -> None:
    whole = seats.member()
    (child,) = whole.children
    matter = Matter.taken(office, None, replace(whole, children=(replace(child, name=name),)))
    clerk = office.clerk

    def form() -> bytes:
        return blank_forms.draw(clerk, BlankForm.consent, About(matter.member_id))

    with pytest.raises(NotPrinted) as refusal:
        form()
    choice = printed_names.choice(clerk, refusal.value.whose)
    assert choice.name == name
    assert choice.whose.child_id is not None
    printed_names.put(clerk, choice.whose, Manner.substitute, PLAIN[name])
    assert PLAIN[name] in said(form())
    printed_names.put(clerk, choice.whose, Manner.by_hand)
    assert line_for(name) in said(form())
    printed_names.end(clerk, choice.whose)
    with pytest.raises(NotPrinted):
        form()


def test_a_child_s_name_is_asked_for_after_the_mother_s(office: Office) -> None:
    whole = seats.member(name=FIRST)
    (child,) = whole.children
    rare = replace(whole, children=(replace(child, name=FIRST + "子"),))
    matter = Matter.taken(office, None, rare)
    about = Whose(matter.member_id)
    assert printed_names.choice(office.clerk, about).name == FIRST
    printed_names.put(office.clerk, about, Manner.by_hand)
    assert printed_names.choice(office.clerk, about).name == FIRST + "子"
