from app.rules.roles import Role
from app.rules.worded import Worded


class Fruit(Worded):
    pear = "pear", "なし"
    bare = "bare"


def test_a_member_is_its_code_and_carries_its_word() -> None:
    assert Fruit("pear") is Fruit.pear
    assert str(Fruit.pear) == "pear"
    assert Fruit.pear.word == "なし"
    assert Fruit.bare.word == ""


def test_a_code_read_from_a_record_finds_its_member() -> None:
    assert {Role("clerk"), Role("system")} == {Role.clerk, Role.system}
    assert "manager" in set(Role)
