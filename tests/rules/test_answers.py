"""Every right has its letter, and «existence withheld» has the one of «nothing held» (P-15)."""

from dataclasses import replace

import pytest

from app.rules.answers import (
    ENDING,
    KINDS,
    has_letter,
    is_electronic,
    is_listed,
    kind_of,
    opening_of,
)
from app.rules.cases import RightLine
from app.rules.ids import RightId
from app.rules.letter_kinds import LETTER_WORDS, letter_word
from app.rules.outcomes import OUTCOMES, Outcome, outcomes_of
from app.rules.rights import Remedy


def line(remedy: Remedy, outcome: Outcome | None) -> RightLine:
    return RightLine(RightId(1), remedy, outcome=outcome)


EVERY = [(remedy, outcome) for remedy in Remedy for outcome in outcomes_of(remedy)]


@pytest.mark.parametrize(("remedy", "outcome"), EVERY)
def test_each_right_decided_in_each_way_has_a_letter_with_a_subject(
    remedy: Remedy, outcome: Outcome
) -> None:
    right = line(remedy, outcome)
    assert has_letter(right)
    assert kind_of(right) == (KINDS[remedy] if OUTCOMES[outcome].substantive else ENDING)
    assert letter_word(kind_of(right)) == LETTER_WORDS[kind_of(right)]


@pytest.mark.parametrize("remedy", [one for one in Remedy if one is not Remedy.complaint])
def test_nobody_can_tell_the_letters_of_nothing_held_apart(remedy: Remedy) -> None:
    withheld = line(remedy, Outcome.existence_withheld)
    none_held = line(remedy, Outcome.none_held)
    assert kind_of(withheld) == kind_of(none_held)
    assert opening_of(withheld) == opening_of(none_held) == "none_held"


def test_what_was_taken_back_or_never_decided_has_none() -> None:
    assert not has_letter(line(Remedy.disclosure, None))
    assert not has_letter(line(Remedy.disclosure, Outcome.withdrawn))


def test_only_disclosures_list_what_is_held_and_an_ending_lists_nothing() -> None:
    disclosed = line(Remedy.provision_record_disclosure, Outcome.full)
    assert is_listed(disclosed)
    assert not is_listed(replace(disclosed, outcome=Outcome.no_authority))
    assert not is_listed(line(Remedy.correction, Outcome.full))


def test_a_file_is_wished_for_in_words() -> None:
    assert is_electronic("電磁的記録を郵送")
    assert not is_electronic("書面を郵送")


def test_an_unknown_kind_shows_itself() -> None:
    assert letter_word("nobody_knows") == "nobody_knows"
