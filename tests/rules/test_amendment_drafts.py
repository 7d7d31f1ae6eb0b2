"""An amendment changes what is typed of it, and leaves the rest of the contract as it was."""

from dataclasses import replace
from datetime import date

import pytest

from app.rules.amendment_drafts import AmendmentDraft, read_amendment
from app.rules.contracts import Contract, Said

TODAY = date(2026, 4, 20)
CONTRACT = Contract("契約", date(2026, 4, 1), date(2027, 3, 31))
DRAFT = AmendmentDraft(what="期間を1年延ばす", effective_on="2027-04-01", until_on="2028-03-31")


def test_what_is_left_empty_stays_as_it_was() -> None:
    new = read_amendment(DRAFT, CONTRACT, today=TODAY).amendment
    assert new is not None
    assert (new.title, new.until_on) == ("覚書", date(2028, 3, 31))
    assert (new.work, new.items, new.confidentiality) == (None, None, None)
    typed = replace(DRAFT, items=("お名前",), purposes=(), liability="yes", work="発送")
    new = read_amendment(typed, CONTRACT, today=TODAY).amendment
    assert new is not None
    assert (new.items, new.purposes, new.liability) == (("お名前",), (), Said.yes)


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"title": ""}, "title"),
        ({"what": " "}, "what"),
        ({"effective_on": ""}, "effective_on"),
        ({"effective_on": "2026-03-31"}, "effective_on"),
        ({"until_on": "2027-03-31"}, "until_on"),
    ],
)
def test_what_is_missing_is_named_by_its_field(changed: dict[str, str], field: str) -> None:
    reading = read_amendment(replace(DRAFT, **changed), CONTRACT, today=TODAY)  # type: ignore[arg-type]
    assert reading.amendment is None
    assert [problem.field for problem in reading.problems] == [field]
