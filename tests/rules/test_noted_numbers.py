"""No number of a card hides in the words beside it (P-13)."""

import pytest

from app.rules.noted_numbers import holds_number


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("個人番号 1234 5678 9012", True),
        ("１２３４－５６７８－９０１２", True),
        ("記号 12345", True),
        ("架空県公安委員会", False),
        ("第1234号、令和8年4月1日", False),
        ("2026-04-01に伺った", False),
        ("0235-00-0001へ折返し", False),
    ],
)
def test_a_number_is_found(text: str, *, holds: bool) -> None:
    assert holds_number(text) is holds
