"""A return is settled by its certificate, which somebody has looked at."""

from dataclasses import replace
from datetime import date

import pytest

from app.rules.recipient_returns import RecipientReturn, ReturnDraft, ReturnWay, read_return

TODAY = date(2026, 4, 20)
DONE = ReturnDraft(
    asked_on="2026-04-01",
    way="erased",
    carried_out_on="2026-04-08",
    certified_on="2026-04-09",
    received_on="2026-04-12",
    checked_by="試験　担当子",
)


def test_with_its_certificate_a_return_is_settled() -> None:
    done = read_return(DONE, today=TODAY).returned
    assert done is not None
    assert (done.way, done.is_settled) == (ReturnWay.erased, True)
    waiting = read_return(ReturnDraft(asked_on="4/1"), today=TODAY).returned
    assert waiting is not None
    assert not waiting.is_settled
    assert RecipientReturn(way=ReturnWay.nothing, note="試行だけで終わった").is_settled


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"way": ""}, "way"),
        ({"carried_out_on": ""}, "carried_out_on"),
        ({"checked_by": ""}, "checked_by"),
        ({"received_on": "2026-04-07"}, "received_on"),
        ({"received_on": "2026-04-21"}, "received_on"),
        ({"way": "nothing"}, "note"),
    ],
)
def test_what_is_missing_is_named_by_its_field(changed: dict[str, str], field: str) -> None:
    reading = read_return(replace(DONE, **changed), today=TODAY)
    assert reading.returned is None
    assert [problem.field for problem in reading.problems] == [field]
