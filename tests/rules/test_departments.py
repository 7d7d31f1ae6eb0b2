"""The list of departments: one on each line, nobody twice, nothing that no sheet could print."""

import pytest

from app.rules.departments import DEPARTMENTS, read_departments
from app.rules.errors import Refused


def test_one_department_stands_on_each_line() -> None:
    assert read_departments(" 架空部 \n\n見本課\r\n架空部\n") == ("架空部", "見本課")


def test_what_ships_is_a_list_that_can_be_typed_again() -> None:
    assert read_departments("\n".join(DEPARTMENTS)) == DEPARTMENTS
    assert {"組合員台帳", "宅配の利用", "共済の取次ぎ", "店舗", "個配センター"} <= set(DEPARTMENTS)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("  \n ", "部署を1つ以上"),
        ("架" * 81, "長すぎます"),
        ("\n".join(f"架空{number}課" for number in range(61)), "60までに"),
    ],
)
def test_a_list_nobody_could_ask_is_refused(typed: str, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        read_departments(typed)
