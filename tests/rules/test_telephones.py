import pytest

from app.rules.telephones import telephone_words


@pytest.mark.parametrize(
    ("digits", "words"),
    [
        ("0235225115", "0235-22-5115"),
        ("0236001234", "0236-00-1234"),
        ("0312345678", "03-1234-5678"),
        ("09012345678", "090-1234-5678"),
        ("05012345678", "050-1234-5678"),
        ("0120123456", "0120-123-456"),
        ("0221234567", "022-123-4567"),
        ("", ""),
        ("123", "123"),
    ],
)
def test_numbers_are_written_as_they_are_read_aloud(digits: str, words: str) -> None:
    assert telephone_words(digits) == words
