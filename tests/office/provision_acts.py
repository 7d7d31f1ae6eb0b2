"""Name the verbs about provisions and receipts, and a call that would do each."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from app.office import (
    people_lists,
    provision_book,
    provision_file,
    provision_pages,
    provision_promises,
    received_book,
    received_data,
    received_rows,
    recorded_cancelling,
)
from app.office.desk import Desk
from app.rules.ids import MemberId, ProvisionId, ReceivedDataId
from app.rules.periods import Days
from app.rules.received_drafts import ReceivedDraft
from app.rules.roles import Verb

Act = Callable[[Desk], object]
DAY, GIVEN, HAD, WHY = date(2026, 4, 20), ProvisionId(99), ReceivedDataId(99), "架空の理由"


def acts(folder: Path) -> Mapping[str, tuple[Verb, Act]]:
    """Return the verbs by the names of their modules and their own."""
    file = folder / "名簿.csv"
    file.write_text("組合員コード\n00010001\n", "utf-8")
    reading: Mapping[str, Act] = {
        "people_lists.read": lambda d: people_lists.read(d, file),
        "provision_promises.purposes_for": lambda d: provision_promises.purposes_for(d, None, DAY),
        "received_rows.ids": received_rows.ids,
        "received_rows.of_member": lambda d: received_rows.of_member(d, MemberId(1)),
        "received_rows.shown": lambda d: received_rows.shown(d, [1]),
    }
    books: Mapping[str, Act] = {
        "provision_book.all_register": lambda d: provision_book.all_register(d, Days()),
        "provision_book.people_register": lambda d: provision_book.people_register(d, GIVEN),
        "provision_book.register": lambda d: provision_book.register(d, Days()),
        "received_book.register": lambda d: received_book.register(d, Days()),
    }
    taking_back: Mapping[str, Act] = {
        "recorded_cancelling.cancel_provision": (
            lambda d: recorded_cancelling.cancel_provision(d, GIVEN, WHY)
        ),
        "recorded_cancelling.cancel_receipt": (
            lambda d: recorded_cancelling.cancel_receipt(d, HAD, WHY)
        ),
    }
    return {
        **{name: (Verb.read_members, act) for name, act in reading.items()},
        **{name: (Verb.read_governance, act) for name, act in books.items()},
        **{name: (Verb.judge, act) for name, act in taking_back.items()},
        "provision_file.write": (
            Verb.export_members,
            lambda d: provision_file.write(d, GIVEN, folder / "発送.csv"),
        ),
        "provision_pages.page": (Verb.read_members, lambda d: provision_pages.page(d, GIVEN)),
        "received_rows.page": (Verb.read_members, lambda d: received_rows.page(d, HAD)),
        "received_data.receive": (
            Verb.provide,
            lambda d: received_data.receive(d, ReceivedDraft()),
        ),
    }
