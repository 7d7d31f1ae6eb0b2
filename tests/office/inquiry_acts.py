"""Name the verbs about departments and the investigation, and a call that would do each."""

from collections.abc import Callable, Mapping

from app.office import (
    case_notes,
    departments,
    inquiries,
    inquiry_prints,
    inquiry_replies,
    weekly_sheet,
)
from app.office.desk import Desk
from app.rules.ids import InquiryFileId, InquiryId
from app.rules.inquiry_sheets import InquiryDraft, ReplyDraft
from app.rules.roles import Verb
from tests.office.matters import Matter

Act = Callable[[Desk], object]

SHEET, FILE = InquiryId(1), InquiryFileId(1)
DRAFT = InquiryDraft(("組合員台帳",), "search", None, "2026-04-27")
WHY = "架空の理由"


def acts(matter: Matter) -> Mapping[str, tuple[Verb, Act]]:
    """Return the verbs by the names of their modules and their own."""
    return {
        **{name: (Verb.read_requests, act) for name, act in _reading(matter).items()},
        **{name: (Verb.ask_departments, act) for name, act in _asking(matter).items()},
        "case_notes.add": (
            Verb.take_request,
            lambda d: case_notes.add(d, matter.id, "call", "2026-04-20", WHY),
        ),
        "case_notes.put_findings": (
            Verb.decide,
            lambda d: case_notes.put_findings(d, matter.id, matter.right.id, WHY, WHY),
        ),
        "departments.set_departments": (
            Verb.change_settings,
            lambda d: departments.set_departments(d, "架空部"),
        ),
    }


def _reading(matter: Matter) -> Mapping[str, Act]:
    return {
        "case_notes.findings": lambda d: case_notes.findings(d, matter.id, matter.right.id),
        "case_notes.notes": lambda d: case_notes.notes(d, matter.id),
        "inquiries.find_ids": inquiries.find_ids,
        "inquiries.of_case": lambda d: inquiries.of_case(d, matter.id),
        "inquiries.rows": lambda d: inquiries.rows(d, [SHEET]),
        "inquiry_replies.material": lambda d: inquiry_replies.material(d, SHEET),
        "inquiry_replies.paper": lambda d: inquiry_replies.paper(d, FILE),
        "weekly_sheet.draw": weekly_sheet.draw,
        "weekly_sheet.take": weekly_sheet.take,
    }


def _asking(matter: Matter) -> Mapping[str, Act]:
    return {
        "departments.departments": departments.departments,
        "inquiries.ask": lambda d: inquiries.ask(d, matter.id, DRAFT),
        "inquiries.cancel": lambda d: inquiries.cancel(d, SHEET, WHY),
        "inquiries.postpone": lambda d: inquiries.postpone(d, SHEET, "t"),
        "inquiries.start": lambda d: inquiries.start(d, matter.id),
        "inquiry_prints.draw": lambda d: inquiry_prints.draw(d, [SHEET]),
        "inquiry_prints.take": lambda d: inquiry_prints.take(d, [SHEET]),
        "inquiry_replies.reply": lambda d: inquiry_replies.reply(d, SHEET, ReplyDraft()),
    }
