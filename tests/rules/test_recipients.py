"""A third party is told by name, address and 代表者; a letter has the honorific that fits."""

from dataclasses import replace

import pytest

from app.rules.recipients import (
    RecipientDraft,
    honorific_of,
    read_recipient,
)

THIRD = RecipientDraft("third_party", "架空\nセンター", "9970015", "架空町2-2", "架空　代表子")


def test_what_was_typed_is_put_into_one_form() -> None:
    read = read_recipient(THIRD).recipient
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
        ({"manager": "架" * 201}, "manager"),
        ({"relation": "架" * 201}, "relation"),
    ],
)
def test_what_is_missing_is_named_by_its_field(changed: dict[str, str], field: str) -> None:
    reading = read_recipient(replace(THIRD, **changed))
    assert {problem.field for problem in reading.problems} == {field}
    assert reading.recipient is None


def test_a_contractor_needs_no_representative() -> None:
    draft = RecipientDraft("contractor", "架空印刷")
    assert read_recipient(draft).recipient is not None


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
