"""The sender's facts: each day has its own, and what no letter can say is refused."""

from dataclasses import replace
from datetime import date

import pytest

from app.rules.errors import Refused
from app.rules.sender_facts import SenderChange, SenderFacts, facts_on, problems, tidied

FACTS = SenderFacts(
    "生活協同組合架空", "000-0000", "架空県架空市架空町1-2-3", "架空窓口", "0235-00-0000", ""
)


def test_the_newest_facts_that_have_begun_hold() -> None:
    later = replace(FACTS, name="架空生協")
    changes = [SenderChange(date(2027, 4, 1), later), SenderChange(date(2026, 4, 1), FACTS)]
    assert facts_on(changes, date(2026, 3, 31)) is None
    assert facts_on(changes, date(2027, 3, 31)) == FACTS
    assert facts_on(changes, date(2027, 4, 1)) == later


def test_numbers_are_written_as_letters_write_them() -> None:
    typed = replace(
        FACTS, name="　架空生協 ", postal_code="〒９９７００１５", telephone="０２３５225115"
    )
    tidy = tidied(typed)
    assert (tidy.name, tidy.postal_code, tidy.telephone) == (
        "架空生協",
        "997-0015",
        "0235-22-5115",
    )
    assert tidied(replace(FACTS, telephone="04-2900-0000")).telephone == "04-2900-0000"


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("name", " ", "組合の名称を入れてください"),
        ("address", "", "所在地を入れてください"),
        ("desk", "", "窓口の名称を入れてください"),
        ("telephone", "", "電話番号を入れてください"),
        ("telephone", "235-22-511", "10桁か11桁"),
        ("telephone", "2351-22-5110", "0で始まる"),
        ("postal_code", "997", "7桁"),
        ("hours", "いつでも", "読み取れません"),
    ],
)
def test_what_no_letter_can_say_is_refused(field: str, typed: str, said: str) -> None:
    wrong = replace(FACTS, **{field: typed})
    assert [one.field for one in problems(wrong)] == [field]
    with pytest.raises(Refused, match=said):
        tidied(wrong)
