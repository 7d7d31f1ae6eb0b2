"""The sender's facts must fit: two lines at the head, five at the end."""

from dataclasses import replace

import pytest

from app.letters.facts import DEFAULT
from app.letters.refusals import SheetTooFull
from app.letters.sender_room import refuse_crowded
from app.letters.specimen_people import OFFICE


def test_usual_facts_fit() -> None:
    refuse_crowded(OFFICE, DEFAULT)
    refuse_crowded(replace(OFFICE, name="架空" * 15), DEFAULT)


@pytest.mark.parametrize(
    ("field", "said"), [("name", "頭に2行"), ("address", "末尾に5行"), ("desk", "末尾に5行")]
)
def test_long_facts_are_refused(field: str, said: str) -> None:
    with pytest.raises(SheetTooFull, match=said):
        refuse_crowded(replace(OFFICE, **{field: "架空" * 60}), DEFAULT)
