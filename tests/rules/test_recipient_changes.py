"""A reported change names what changed, to what, from when, and when it was told."""

from dataclasses import replace
from datetime import date

import pytest

from app.rules.recipient_changes import ChangedField, ChangeDraft, read_change

TODAY = date(2026, 4, 20)
DRAFT = ChangeDraft(
    field="representative",
    after="架空　次代",
    effective_on="2026-05-01",
    reported_on="2026-04-18",
)


def test_a_change_may_lie_ahead_but_was_reported_already() -> None:
    new = read_change(DRAFT, "架空　先代", today=TODAY).change
    assert new is not None
    assert (new.field, new.before) == (ChangedField.representative, "架空　先代")
    assert new.effective_on == date(2026, 5, 1)


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"field": "kind"}, "field"),
        ({"after": ""}, "after"),
        ({"after": "架空　先代"}, "after"),
        ({"after": "名" * 401}, "after"),
        ({"effective_on": ""}, "effective_on"),
        ({"reported_on": ""}, "reported_on"),
        ({"reported_on": "2026-04-21"}, "reported_on"),
    ],
)
def test_what_is_missing_is_named_by_its_field(changed: dict[str, str], field: str) -> None:
    reading = read_change(replace(DRAFT, **changed), "架空　先代", today=TODAY)
    assert reading.change is None
    assert [problem.field for problem in reading.problems] == [field]
