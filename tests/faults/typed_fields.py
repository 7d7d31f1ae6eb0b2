"""Name what people type into the program: each act with a draft, and each field of the draft."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from itertools import count
from typing import TYPE_CHECKING, Any

from app.office import (
    contracts,
    house_departments,
    incidents,
    intake,
    members,
    phone_notes,
    received_data,
    recipients,
    requests,
    staff,
)
from app.office.staff import NewStaff
from app.rules.contract_drafts import ContractDraft
from app.rules.house_departments import DepartmentDraft
from app.rules.ids import RecipientId
from app.rules.phone_notes import PhoneNoteDraft
from app.rules.received_drafts import ReceivedDraft
from app.rules.recipients import RecipientDraft
from app.rules.roles import Role
from tests.office import seats
from tests.office.incident_work import DRAFT
from tests.office.seats import Office

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Put = Callable[[str], Any]
_KEYS = {"child_id"}
"""What the program itself puts into a draft; nobody types it."""
_RECIPIENT = RecipientDraft(
    "contractor",
    "架空配送株式会社",
    postal_code="997-0015",
    address="山形県鶴岡市末広町架空9-9",
    representative="架空　社長",
)
_CONTRACT = ContractDraft(title="架空の委託契約", work="配送", from_on="2026-04-01")
_RECEIVED = ReceivedDraft(
    provider_name="架空育児用品株式会社",
    ground="consent",
    background="申込書",
    checked_how="写しを見た",
    from_on="2026-04-20",
    items=("お名前",),
    way="paper",
)
_NEW_STAFF = NewStaff("kakuu", "架空　新人", seats.TYPED, frozenset({Role.clerk}))


@dataclass(frozen=True)
class Entry:
    """Be one act: a draft that it takes, what does it, and what reads the draft only."""

    name: str
    fresh: Callable[[], Any]
    do: Callable[[Any], object]
    check: Callable[[Any], object] | None = None


def entries(office: Office) -> list[Entry]:
    """Return the acts of an office that take what somebody typed."""
    clerk, manager = office.clerk, office.manager
    number = count(1)
    to = recipients.add(manager, replace(_RECIPIENT, name="架空委託先")).recipient_id
    return [
        Entry(
            "members.register",
            lambda: seats.member(f"{next(number):08d}"),
            lambda d: members.register(clerk, d),
            lambda d: members.check(clerk, d),
        ),
        Entry("members.find", lambda: "", lambda d: members.find_ids(clerk, d)),
        Entry(
            "intake.take",
            seats.request,
            lambda d: intake.take(clerk, d),
            lambda d: intake.check(clerk, d),
        ),
        Entry("requests.find", lambda: "", lambda d: requests.find_ids(clerk, d)),
        Entry(
            "phone_notes.note",
            lambda: PhoneNoteDraft("架空　花子", "0235000001", "住所の件", "3"),
            lambda d: phone_notes.note(clerk, d),
            lambda d: phone_notes.check(clerk, d),
        ),
        Entry(
            "recipients.add",
            lambda: _RECIPIENT,
            lambda d: recipients.add(manager, d),
            lambda d: recipients.check(manager, d),
        ),
        Entry(
            "contracts.add",
            lambda: _CONTRACT,
            lambda d: _contract(office, to, d),
            lambda d: contracts.check(manager, d),
        ),
        Entry(
            "received_data.receive", lambda: _RECEIVED, lambda d: received_data.receive(clerk, d)
        ),
        Entry(
            "incidents.record",
            lambda: DRAFT,
            lambda d: incidents.record(manager, d),
            lambda d: incidents.check(manager, d),
        ),
        Entry(
            "house_departments.add",
            lambda: DepartmentDraft(f"架空部{next(number)}"),
            lambda d: house_departments.add(manager, d),
        ),
        Entry("staff.add", lambda: _NEW_STAFF, lambda d: staff.add(manager, d)),
    ]


def puts(draft: object) -> Iterator[tuple[str, Put]]:
    """Yield each field that holds text, with what puts another one there, inner drafts too."""
    if isinstance(draft, str):
        yield "text", lambda text: text
    elif is_dataclass(draft) and not isinstance(draft, type):
        for one in (field for field in fields(draft) if field.name not in _KEYS):
            for name, put in _inner(getattr(draft, one.name)):
                yield f"{one.name}{name}", _within(draft, one.name, put)


def _inner(value: object) -> Iterator[tuple[str, Put]]:
    if type(value) is str:
        yield "", lambda text: text
    elif isinstance(value, tuple) and value:
        for name, put in _inner(value[0]):
            yield f"[0]{name}", _first(value, put)
    elif is_dataclass(value):
        yield from ((f".{name}", put) for name, put in puts(value))


def _within(draft: "DataclassInstance", name: str, put: Put) -> Put:
    return lambda text: replace(draft, **{name: put(text)})


def _first(value: tuple[object, ...], put: Put) -> Put:
    return lambda text: (put(text), *value[1:])


def _contract(office: Office, to: RecipientId, draft: ContractDraft) -> object:
    return contracts.add(office.manager, to, draft)
