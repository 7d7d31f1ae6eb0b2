"""Follow-ups: the ends they may come to."""

import pytest

from app.rules.errors import Refused
from app.rules.follow_ups import FollowUpEnd, FollowUpKind, read_end


def test_an_end_is_one_of_those_offered() -> None:
    assert read_end("agreed", "") is FollowUpEnd.agreed
    assert read_end("other", "電話番号が違う") is FollowUpEnd.other
    assert all(one.word for one in (*FollowUpKind, *FollowUpEnd))


@pytest.mark.parametrize(("outcome", "note"), [("", ""), ("unknown", "x"), ("other", "　")])
def test_without_an_end_nothing_has_ended(outcome: str, note: str) -> None:
    with pytest.raises(Refused, match="終わっていません"):
        read_end(outcome, note)
