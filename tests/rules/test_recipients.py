"""A contract holds on its first and its last day; a third party is told by its 代表者."""

from dataclasses import replace
from datetime import date

import pytest

from app.rules.recipients import (
    Recipient,
    RecipientDraft,
    RecipientKind,
    has_contract,
    honorific_of,
    read_recipient,
)

TODAY = date(2026, 4, 20)
FIRST, LAST = date(2026, 4, 1), date(2027, 3, 31)
THIRD = RecipientDraft("third_party", "架空\nセンター", "9970015", "架空町2-2", "架空　代表子")


@pytest.mark.parametrize(
    ("first", "last", "day", "holds"),
    [
        (FIRST, LAST, FIRST, True),
        (FIRST, LAST, LAST, True),
        (FIRST, LAST, date(2026, 3, 31), False),
        (FIRST, LAST, date(2027, 4, 1), False),
        (FIRST, None, date(2099, 1, 1), True),
        (None, None, FIRST, False),
    ],
)
def test_when_a_contract_holds(
    first: date | None, last: date | None, day: date, *, holds: bool
) -> None:
    to = Recipient(RecipientKind.contractor, "架空", contract_from_on=first, contract_until_on=last)
    assert has_contract(to, day) is holds


def test_what_was_typed_is_put_into_one_form() -> None:
    read = read_recipient(THIRD, today=TODAY).recipient
    assert read is not None
    assert (read.name, read.postal_code) == ("架空　センター", "997-0015")


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"kind": "x"}, "kind"),
        ({"name": ""}, "name"),
        ({"address": ""}, "address"),
        ({"representative": ""}, "representative"),
        ({"postal_code": "1"}, "postal_code"),
        ({"contract_until_on": "2026-04-01"}, "contract_from_on"),
        ({"contract_from_on": "4月99日"}, "contract_from_on"),
    ],
)
def test_what_is_missing_is_named_by_its_field(changed: dict[str, str], field: str) -> None:
    reading = read_recipient(replace(THIRD, **changed), today=TODAY)
    assert {problem.field for problem in reading.problems} == {field}
    assert reading.recipient is None


def test_a_contractor_needs_no_representative() -> None:
    draft = RecipientDraft("contractor", "架空印刷")
    assert read_recipient(draft, today=TODAY).recipient is not None


@pytest.mark.parametrize(
    ("contact", "honorific"),
    [
        ("", "御中"),
        ("総務部", "御中"),
        ("お客様窓口", "御中"),
        ("架空　次郎", "様"),
        ("阿部", "様"),
        ("総務部 個人情報担当", "様"),
    ],
)
def test_a_person_is_sama_and_an_office_is_onchu(contact: str, honorific: str) -> None:
    assert honorific_of(contact) == honorific
