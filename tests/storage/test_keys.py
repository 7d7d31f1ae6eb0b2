"""Key slots: each secret opens the data key by itself, and nothing else does."""

import hashlib
import os
import unicodedata
from dataclasses import replace
from typing import Any

import pytest
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.keywrap import aes_key_unwrap

from app.storage.errors import WrongKey
from app.storage.keys import (
    KEY_BYTES,
    KdfCost,
    Nature,
    Slot,
    SlotKind,
    decoy,
    key_id,
    make_slot,
    open_slot,
    subkey,
)
from app.storage.sealing import public_of, seal, unseal
from tests.storage.first_slots import first_format

CHEAP = KdfCost(memory_kib=64, passes=1, lanes=1)
DATA_KEY = bytes(range(KEY_BYTES))
NATURE = Nature()


def slot(secret: str, kind: SlotKind = "password") -> Slot:
    return make_slot(kind, "kakuu", secret, DATA_KEY, cost=CHEAP, randomness=os.urandom)


def opened(slot: Slot, secret: str) -> bytes:
    return open_slot(slot, secret, NATURE).data_key


@pytest.mark.parametrize("secret", ["kakuu-no-aikotoba", "合言葉は架空です！", " ", "x" * 1000])
def test_the_secret_opens_its_slot(secret: str) -> None:
    assert opened(slot(secret), secret) == DATA_KEY


@pytest.mark.parametrize("typed", ["", "Secret-of-kakuu", "secret-of-kakuu ", "secret-of-kakuu\0"])
def test_another_secret_opens_nothing(typed: str) -> None:
    with pytest.raises(WrongKey, match="ログイン名かパスワードが違います"):
        open_slot(slot("secret-of-kakuu"), typed, NATURE)


def test_the_recovery_sheet_has_words_of_its_own() -> None:
    with pytest.raises(WrongKey, match="復旧用シートの文字が合いません"):
        open_slot(slot("ABCD", "recovery"), "ABCE", NATURE)


def test_however_the_letters_are_composed_the_password_is_the_same() -> None:
    composed = "がぎぐげご-kakuu"
    decomposed = unicodedata.normalize("NFD", composed)
    assert decomposed != composed
    assert opened(slot(decomposed), composed) == DATA_KEY


def test_every_slot_has_a_salt_of_its_own() -> None:
    first, second = slot("kakuu-kakuu"), slot("kakuu-kakuu")
    assert first.salt != second.salt
    assert first.wrapped != second.wrapped


def test_the_data_key_does_not_stand_in_the_slot() -> None:
    made = slot("kakuu-kakuu")
    assert DATA_KEY not in made.wrapped
    assert len(made.wrapped) == KEY_BYTES + 8


def test_a_slot_is_argon2id_around_a_private_key_to_which_the_data_key_is_sealed() -> None:
    made = slot("kakuu-kakuu")
    bound = f'["{made.salt.hex()}", "password", "kakuu", "{made.public.hex()}"]'
    salt = hashlib.sha256(bound.encode("ascii")).digest()
    derived = hash_secret_raw(b"kakuu-kakuu", salt, 1, 64, 1, 32, Type.ID)
    private = aes_key_unwrap(derived, made.wrapped)
    assert public_of(private) == made.public
    assert unseal(made.sealed, private) == DATA_KEY
    assert not made.old


def test_a_slot_of_the_first_format_still_opens() -> None:
    made = first_format("kakuu-kakuu")
    assert made.old
    assert opened(made, "kakuu-kakuu") == DATA_KEY
    with pytest.raises(WrongKey):
        opened(made, "kakuu-kakuuu")


def test_while_the_data_key_changes_a_slot_opens_both() -> None:
    made, after = slot("kakuu-kakuu"), bytes(32)
    both = replace(made, sealed_next=seal(after, made.public, os.urandom(32)))
    assert open_slot(both, "kakuu-kakuu", NATURE).next_key == after
    assert opened(both, "kakuu-kakuu") == DATA_KEY
    foreign = replace(made, sealed=slot("kakuu-kakuu").sealed)
    with pytest.raises(WrongKey):
        opened(foreign, "kakuu-kakuu")


def test_a_key_is_known_by_a_name_that_does_not_tell_it() -> None:
    assert key_id(DATA_KEY) == key_id(DATA_KEY) != key_id(bytes(32))
    assert len(key_id(DATA_KEY)) == 16
    assert subkey(DATA_KEY, b"a") != subkey(DATA_KEY, b"b")
    assert DATA_KEY.hex() not in repr(open_slot(slot("kakuu-kakuu"), "kakuu-kakuu", NATURE))


def test_the_cost_is_part_of_the_secret() -> None:
    dearer = replace(slot("kakuu-kakuu"), cost=replace(CHEAP, passes=2))
    with pytest.raises(WrongKey):
        open_slot(dearer, "kakuu-kakuu", NATURE)


def test_a_damaged_slot_opens_nothing() -> None:
    made = slot("kakuu-kakuu")
    for place in (0, 7, 8, 39):
        wrapped = bytearray(made.wrapped)
        wrapped[place] ^= 1
        with pytest.raises(WrongKey):
            open_slot(replace(made, wrapped=bytes(wrapped)), "kakuu-kakuu", NATURE)


def test_a_guess_is_as_dear_as_the_papers_ask() -> None:
    assert KdfCost() == KdfCost(memory_kib=64 * 1024, passes=3, lanes=4)


@pytest.mark.parametrize("changed", [{"login": "kanri"}, {"login": ""}, {"kind": "recovery"}])
def test_a_slot_that_was_renamed_opens_nothing(changed: dict[str, Any]) -> None:
    with pytest.raises(WrongKey):
        open_slot(replace(slot("kakuu-kakuu"), **changed), "kakuu-kakuu", NATURE)


@pytest.mark.parametrize("nature", [Nature(encrypted=False), Nature(practice=True)])
def test_a_slot_of_the_first_format_is_bound_to_the_nature_of_its_folder(nature: Nature) -> None:
    with pytest.raises(WrongKey):
        open_slot(first_format("kakuu-kakuu"), "kakuu-kakuu", nature)


@pytest.mark.parametrize("login", ["", "a", "\udcff", "試験", "x" * 10_000])
def test_a_decoy_takes_any_login_and_opens_nothing(login: str) -> None:
    with pytest.raises(WrongKey, match="ログイン名かパスワードが違います"):
        open_slot(decoy(login, CHEAP), "kakuu-kakuu", NATURE)
