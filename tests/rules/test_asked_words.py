import pytest

from app.rules.asked_words import asked_words, noun_words, remedy_words
from app.rules.rights import Remedy


@pytest.mark.parametrize(
    ("remedies", "words"),
    [
        ([Remedy.disclosure], "個人情報の開示のご請求"),
        ([Remedy.disclosure, Remedy.disclosure], "個人情報の開示のご請求"),
        ([Remedy.disclosure, Remedy.erasure], "個人情報の開示などのご請求"),
        ([Remedy.complaint, Remedy.erasure], "個人情報の消去などのご請求"),
        ([Remedy.complaint], "苦情のお申し出"),
        ([Remedy.wish], "お申し出"),
        ([], "お申し出"),
    ],
)
def test_what_was_asked_is_said_in_one_phrase(remedies: list[Remedy], words: str) -> None:
    assert asked_words(remedies) == words


def test_every_right_has_its_words_and_no_code() -> None:
    words = [remedy_words(remedy) for remedy in Remedy]
    assert len(set(words)) == len(words)
    assert not any(sign.isascii() for word in words for sign in word)


def test_one_word_names_what_came_in() -> None:
    assert noun_words([Remedy.complaint, Remedy.disclosure]) == "ご請求"
    assert noun_words([Remedy.complaint]) == noun_words([]) == "お申し出"
