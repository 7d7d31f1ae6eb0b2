"""Every kind of letter names its wordings in words, never in codes."""

from app.letters.specimens import SLOTS
from app.rules.letter_kinds import LETTER_WORDS
from app.rules.wording_kinds import wording_word, wordings_of


def test_every_wording_has_a_name_of_its_own_in_japanese() -> None:
    words = [wording_word(name) for name in SLOTS]
    assert len(set(words)) == len(words)
    assert all(not word.isascii() for word in words)


def test_every_letter_is_drawn_with_wordings_that_are_known() -> None:
    for kind in LETTER_WORDS:
        assert all(name in SLOTS for name in wordings_of(kind)), kind


def test_answers_in_words_share_their_sentences() -> None:
    assert wordings_of("answer_correction") == ("answer_correction", "answer")
    assert wordings_of("answer_ending") == ("answer_ending", "answer")
    assert wordings_of("answer_records") == ("answer_records",)
    assert wordings_of("consent_certificate") == ("certificate",)
    assert wordings_of("receipt") == ("receipt",)
