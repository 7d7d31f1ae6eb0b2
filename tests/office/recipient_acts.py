"""Name the verbs about contracts, looks, returns, reports and joint uses, and a call for each."""

from collections.abc import Callable, Mapping
from datetime import date

from app.office import (
    contract_amending,
    contract_endings,
    contract_ends,
    contracts,
    joint_uses,
    recipient_books,
    recipient_changes,
    recipient_checks,
    recipient_returns,
    recipient_views,
    sub_contracting,
)
from app.office.desk import Desk
from app.rules.amendment_drafts import AmendmentDraft
from app.rules.contract_drafts import ContractDraft
from app.rules.ids import (
    ContractId,
    JointUseId,
    RecipientCheckId,
    RecipientId,
    RecipientReturnId,
    SubContractorId,
)
from app.rules.joint_uses import JointUseDraft
from app.rules.periods import Days
from app.rules.recipient_changes import ChangeDraft
from app.rules.recipient_checks import CheckDraft
from app.rules.recipient_returns import ReturnDraft
from app.rules.roles import Verb
from app.rules.sub_contractor_drafts import SubContractorDraft

Act = Callable[[Desk], object]
DAY, WHY = date(2026, 4, 20), "架空の理由"
TO, CONTRACT, SUB = RecipientId(99), ContractId(99), SubContractorId(99)
LOOK, BACK, USE = RecipientCheckId(99), RecipientReturnId(99), JointUseId(99)


def acts() -> Mapping[str, tuple[Verb, Act]]:
    """Name every guarded verb of this part."""
    return {
        **{name: (Verb.read_members, act) for name, act in _reading().items()},
        **{name: (Verb.read_governance, act) for name, act in _books().items()},
        **{name: (Verb.keep_recipients, act) for name, act in _of_contracts().items()},
        **{name: (Verb.keep_recipients, act) for name, act in _of_recipients().items()},
    }


def _reading() -> Mapping[str, Act]:
    return {
        "contract_amending.check": lambda d: contract_amending.check(d, CONTRACT, AmendmentDraft()),
        "contract_ends.words": contract_ends.words,
        "contracts.check": lambda d: contracts.check(d, ContractDraft()),
        "contracts.rows": lambda d: contracts.rows(d, TO),
        "joint_uses.check": lambda d: joint_uses.check(d, JointUseDraft()),
        "joint_uses.proposed": lambda d: joint_uses.proposed(d, TO),
        "joint_uses.rows": lambda d: joint_uses.rows(d, TO),
        "recipient_changes.check": lambda d: recipient_changes.check(d, TO, ChangeDraft()),
        "recipient_changes.rows": lambda d: recipient_changes.rows(d, TO),
        "recipient_checks.check": lambda d: recipient_checks.check(d, CheckDraft()),
        "recipient_checks.rows": lambda d: recipient_checks.rows(d, TO),
        "recipient_returns.check": lambda d: recipient_returns.check(d, ReturnDraft()),
        "recipient_returns.rows": lambda d: recipient_returns.rows(d, TO),
        "recipient_views.view": lambda d: recipient_views.view(d, TO),
        "recipient_views.views": recipient_views.views,
        "sub_contracting.check": lambda d: sub_contracting.check(d, SubContractorDraft()),
    }


def _books() -> Mapping[str, Act]:
    whole = Days()
    return {
        "recipient_books.changes_register": lambda d: recipient_books.changes_register(d, whole),
        "recipient_books.contractors_register": lambda d: recipient_books.contractors_register(
            d, whole
        ),
        "recipient_books.deadlines_register": lambda d: recipient_books.deadlines_register(
            d, whole
        ),
        "recipient_books.joint_uses_register": lambda d: recipient_books.joint_uses_register(
            d, whole
        ),
    }


def _of_contracts() -> Mapping[str, Act]:
    return {
        "contract_amending.amend": lambda d: contract_amending.amend(d, CONTRACT, AmendmentDraft()),
        "contract_endings.do_not_renew": lambda d: contract_endings.do_not_renew(
            d, CONTRACT, DAY, 1
        ),
        "contract_endings.end": lambda d: contract_endings.end(d, CONTRACT, DAY, WHY, 1),
        "contract_endings.take_back": lambda d: contract_endings.take_back(d, CONTRACT, WHY, 1),
        "contracts.add": lambda d: contracts.add(d, TO, ContractDraft()),
        "contracts.change": lambda d: contracts.change(d, CONTRACT, ContractDraft(), 1),
        "sub_contracting.ask": lambda d: sub_contracting.ask(d, CONTRACT, SubContractorDraft()),
        "sub_contracting.decide": lambda d: sub_contracting.decide(d, SUB, DAY, 1, approved=True),
        "sub_contracting.end": lambda d: sub_contracting.end(d, SUB, DAY, WHY, 1),
    }


def _of_recipients() -> Mapping[str, Act]:
    return {
        "joint_uses.add": lambda d: joint_uses.add(d, TO, JointUseDraft()),
        "joint_uses.change": lambda d: joint_uses.change(d, USE, JointUseDraft(), 1),
        "recipient_changes.carry_over": lambda d: recipient_changes.carry_over(d, TO, 1),
        "recipient_changes.report": lambda d: recipient_changes.report(d, TO, ChangeDraft(), 1),
        "recipient_checks.cancel": lambda d: recipient_checks.cancel(d, LOOK, WHY, 1),
        "recipient_checks.complete": lambda d: recipient_checks.complete(d, LOOK, CheckDraft(), 1),
        "recipient_checks.record": lambda d: recipient_checks.record(d, TO, CheckDraft()),
        "recipient_returns.complete": lambda d: recipient_returns.complete(
            d, BACK, ReturnDraft(), 1
        ),
        "recipient_returns.record": lambda d: recipient_returns.record(d, TO, ReturnDraft()),
    }
