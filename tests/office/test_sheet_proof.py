import random

import pytest

from app.office import sheet_proof
from app.storage import recovery_key

GROUPS = recovery_key.spell(bytes(range(20)))


def asked(seed: int) -> tuple[sheet_proof.SheetProof, str]:
    proof = sheet_proof.of(GROUPS, random.Random(seed).randbytes)
    return proof, "".join(GROUPS[place - 1][:2] for place in proof.places)


@pytest.mark.parametrize("seed", range(20))
def test_six_characters_from_three_groups_in_their_order(seed: int) -> None:
    proof, signs = asked(seed)
    assert len(proof) == len(signs) == 6
    assert list(proof.places) == sorted(set(proof.places))
    assert set(proof.places) <= set(range(1, len(GROUPS) + 1))
    assert proof.fits(signs)
    assert proof.fits(f" {signs[:2].lower()} {signs[2:4]}-{signs[4:]} ")


def test_chance_asks_for_other_groups_each_time() -> None:
    assert len({asked(seed)[0].places for seed in range(20)}) > 5


def test_other_characters_and_too_few_do_not_fit() -> None:
    proof, signs = asked(1)
    other = "0" if signs[-1] != "0" else "1"
    assert not proof.fits(signs[:-1] + other)
    assert not proof.fits(signs[:-1])
    assert not proof.fits("")
    assert not proof.is_long_enough(signs[:-1])


def test_it_says_which_groups_and_holds_nothing_of_the_sheet() -> None:
    proof, signs = asked(1)
    assert "あわせて6文字" in proof.question
    assert all(f"{place}番" in proof.question for place in proof.places)
    assert signs not in repr(proof)
