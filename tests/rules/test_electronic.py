"""A password can be read out over the telephone, and is never the same by habit."""

import re

from app.rules.electronic import GROUP, GROUPS, SIGNS, make_password


def test_a_password_is_four_groups_of_signs_that_nobody_mistakes() -> None:
    password = make_password(bytes(range(16)))
    assert re.fullmatch(rf"([{SIGNS}]{{{GROUP}}}-){{{GROUPS - 1}}}[{SIGNS}]{{{GROUP}}}", password)
    assert not set("01IO") & set(SIGNS)


def test_every_byte_counts_alike() -> None:
    assert 256 % len(SIGNS) == 0
    assert make_password(bytes(16)) != make_password(bytes([*range(15), 99]))
