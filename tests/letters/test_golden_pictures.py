"""Every kind of letter, form and sheet looks as it did when somebody looked at it."""

import pytest

from tests.letters import golden_texts
from tests.letters.golden_pictures import (
    KEPT,
    SHARE,
    SUBJECTS,
    Subject,
    difference,
    kept,
    pictures,
)


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


@pytest.mark.parametrize("subject", SUBJECTS, ids=lambda subject: subject.name)
def test_it_reads_as_agreed(subject: Subject) -> None:
    assert golden_texts.read_back(subject) == golden_texts.kept(subject.name)
