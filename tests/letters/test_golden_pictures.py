"""Every kind of letter, form and sheet looks as it did when somebody looked at it."""

import pytest

from app.letters.extraction import text
from app.letters.facts import DEFAULT
from tests.letters.every_kind import EACH
from tests.letters.golden_pictures import (
    KEPT,
    SHARE,
    SUBJECTS,
    Subject,
    difference,
    kept,
    pictures,
)

GOLDEN = KEPT.parent / "golden"
READ_HERE = ("apology", "cover_note", "erasure_certificate", "authority_answer", "answer_records")


@pytest.mark.parametrize("subject", SUBJECTS, ids=lambda subject: subject.name)
def test_it_looks_as_kept(subject: Subject) -> None:
    """Where it should look otherwise now: `python -m tests.letters.renew_golden_pictures`."""
    for path, picture in pictures(subject):
        assert path.exists(), path.name
        assert difference(picture, kept(path)) <= SHARE, path.name


def test_no_picture_is_kept_of_what_is_gone() -> None:
    drawn = {path.name for subject in SUBJECTS for path, _ in pictures(subject)}
    assert {path.name for path in KEPT.iterdir()} == drawn


def test_another_letter_looks_different() -> None:
    first, second = ({path.name: p for path, p in pictures(one)} for one in SUBJECTS[1:3])
    assert difference(*first.values(), *second.values()) > SHARE


@pytest.mark.parametrize("name", READ_HERE)
def test_it_reads_as_agreed(name: str) -> None:
    letter = next(letter for letter in EACH if letter.name == name)
    expected = (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")
    assert text(letter.draw(DEFAULT)) + "\n" == expected


@pytest.mark.parametrize("letter", EACH, ids=lambda letter: letter.name)
def test_every_letter_has_its_golden_text(letter: object) -> None:
    assert (GOLDEN / f"{getattr(letter, 'name', '')}.txt").exists()
