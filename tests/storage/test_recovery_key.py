"""The recovery key: typed from paper, with every look-alike, and any slip noticed."""

import os

import pytest

from app.storage.recovery_key import ALPHABET, KEY_BYTES, read, secret_of, spell

KEY = bytes.fromhex("00112233445566778899aabbccddeeff01234567")
GROUPS = spell(KEY)
PRINTED = "-".join(GROUPS)


def test_the_sheet_shows_nine_groups_of_four() -> None:
    assert [len(group) for group in GROUPS] == [4] * 9
    assert set("".join(GROUPS)) <= set(ALPHABET)
    assert not set(ALPHABET) & set("ILOU")


def test_what_is_printed_is_read() -> None:
    assert read(PRINTED) == secret_of(GROUPS) == "".join(GROUPS[:-1])


@pytest.mark.parametrize(
    "typed",
    [
        PRINTED.lower(),
        PRINTED.replace("-", " "),
        PRINTED.replace("-", ""),
        f"  {PRINTED}\n",
        "".join(chr(ord(sign) + 0xFEE0) for sign in PRINTED),
        PRINTED.replace("0", "O").replace("1", "I"),
        PRINTED.replace("0", "o").replace("1", "l"),
        PRINTED.replace("-", "‐"),
    ],
)
def test_however_it_is_typed(typed: str) -> None:
    assert read(typed) == secret_of(GROUPS)


def test_every_single_slip_is_noticed() -> None:
    plain = "".join(GROUPS)
    for place, sign in enumerate(plain):
        slip = ALPHABET[(ALPHABET.index(sign) + 1) % len(ALPHABET)]
        assert read(plain[:place] + slip + plain[place + 1 :]) is None


def test_groups_in_another_order_are_noticed() -> None:
    assert read("-".join([GROUPS[1], GROUPS[0], *GROUPS[2:]])) is None
    assert read("-".join(GROUPS[:-2])) is None


@pytest.mark.parametrize("typed", ["", " ", "----", "ABCD", "あいう", "🙂"])
def test_what_is_no_key_is_none(typed: str) -> None:
    assert read(typed) is None


def test_every_key_has_a_spelling_of_its_own() -> None:
    keys = [os.urandom(KEY_BYTES) for _ in range(50)]
    assert len({spell(key) for key in keys}) == 50
    assert all(read("".join(spell(key))) == secret_of(spell(key)) for key in keys)
    assert spell(bytes(KEY_BYTES))[0] == "0000"
