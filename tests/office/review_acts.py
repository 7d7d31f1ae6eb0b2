"""Name the verbs of disposals, reviews and samples, and a call that would do each."""

from collections.abc import Callable, Mapping

from app.office import (
    audit_sample_register,
    audit_samples,
    disposal_approval,
    disposal_candidates,
    disposal_deeds,
    disposal_page,
    disposal_register,
    disposal_sheets,
    disposals,
    inventory,
    inventory_review_register,
    inventory_review_sheets,
    inventory_reviews,
    log_review_register,
    log_review_sheets,
    log_reviews,
)
from app.office.desk import Desk
from app.rules.ids import AuditSampleId, DisposalId, InventoryReviewId
from app.rules.log_months import Month
from app.rules.periods import Days
from app.rules.roles import Verb
from app.rules.sampling import Population
from tests.office.disposal_work import DEED, DRAFT
from tests.office.test_disposals import SEAL
from tests.office.test_inventory_reviews import SAID

Act = Callable[[Desk], object]

KEY, SAMPLE, ASKED = DisposalId(1), AuditSampleId(1), InventoryReviewId(1)
MONTH, WHY, WHOLE = Month(2026, 3), "架空の理由", Days()
INNER = {"house_sheets.draw", "log_reviews.view_in", "log_titles.told"}
"""Parts of a verb, inside the unit that it opened after asking."""


def acts() -> Mapping[str, tuple[Verb, Act]]:
    """Return the verbs by the names of their modules and their own."""
    return {
        name: (verb, act)
        for verb, doings in ((Verb.read_governance, _READING), *_DOING.items())
        for name, act in doings.items()
    }


_READING: Mapping[str, Act] = {
    "audit_sample_register.register": lambda d: audit_sample_register.register(d, WHOLE),
    "audit_samples.rows": audit_samples.rows,
    "disposal_page.page": lambda d: disposal_page.page(d, KEY),
    "disposal_register.register": lambda d: disposal_register.register(d, WHOLE),
    "disposal_sheets.look": lambda d: disposal_sheets.look(d, KEY),
    "disposal_sheets.take": lambda d: disposal_sheets.take(d, KEY),
    "disposals.ids": disposals.ids,
    "disposals.rows": disposals.rows,
    "inventory_review_register.register": lambda d: inventory_review_register.register(d, WHOLE),
    "inventory_review_sheets.look": lambda d: inventory_review_sheets.look(d, 2026, ASKED),
    "inventory_review_sheets.take": lambda d: inventory_review_sheets.take(d, 2026, ASKED),
    "inventory_reviews.rows": lambda d: inventory_reviews.rows(d, 2026),
    "inventory_reviews.this_year": inventory_reviews.this_year,
}
_DOING: Mapping[Verb, Mapping[str, Act]] = {
    Verb.read_members: {"inventory.register": lambda d: inventory.register(d, WHOLE)},
    Verb.draw_sample: {
        "audit_sample_register.look": lambda d: audit_sample_register.look(d, SAMPLE),
        "audit_sample_register.take": lambda d: audit_sample_register.take(d, SAMPLE),
        "audit_samples.draw_sample": lambda d: audit_samples.draw_sample(d, Population.members, 1),
        "audit_samples.view": lambda d: audit_samples.view(d, SAMPLE),
    },
    Verb.open_masked: {
        "audit_samples.open_one": lambda d: audit_samples.open_one(d, SAMPLE, 1, WHY)
    },
    Verb.propose_disposal: {
        "disposal_candidates.candidates": disposal_candidates.candidates,
        "disposal_deeds.record": lambda d: disposal_deeds.record(d, KEY, DEED, 1),
        "disposals.cancel": lambda d: disposals.cancel(d, KEY, WHY, 1),
        "disposals.change": lambda d: disposals.change(d, KEY, DRAFT, 1),
        "disposals.propose": lambda d: disposals.propose(d, DRAFT),
    },
    Verb.approve_disposal: {
        "disposal_approval.approve": lambda d: disposal_approval.approve(d, KEY, 1),
        "disposal_approval.send_back": lambda d: disposal_approval.send_back(d, KEY, WHY, 1),
    },
    Verb.enter_paper_approval: {
        "disposal_approval.enter_paper": lambda d: disposal_approval.enter_paper(d, KEY, SEAL, 1)
    },
    Verb.read_history: {
        "log_review_register.register": lambda d: log_review_register.register(d, WHOLE),
        "log_review_sheets.look": lambda d: log_review_sheets.look(d, MONTH),
        "log_review_sheets.take": lambda d: log_review_sheets.take(d, MONTH),
        "log_reviews.month_view": lambda d: log_reviews.month_view(d, MONTH),
        "log_reviews.months": log_reviews.months,
    },
    Verb.review_log: {"log_reviews.sign": lambda d: log_reviews.sign(d, MONTH, WHY)},
    Verb.confirm_inventory: {
        "inventory_reviews.ask": lambda d: inventory_reviews.ask(d, 2026),
        "inventory_reviews.confirm": lambda d: inventory_reviews.confirm(d, 2026, ASKED, SAID, 1),
    },
}
