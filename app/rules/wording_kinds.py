"""Name the wordings of the letters and forms, and say which of them a letter is drawn with."""

from collections.abc import Mapping
from typing import Final

from app.rules.answers import DISCLOSED, ENDING, KINDS
from app.rules.blank_forms import BlankForm
from app.rules.letter_kinds import LETTER_WORDS, letter_word

SHARED_ANSWER: Final = "answer"
SHARED_FORM: Final = "form_shared"
CERTIFICATE: Final = "certificate"
CAMPAIGN: Final = "campaign"
_OWN: Final[Mapping[str, str]] = {
    CERTIFICATE: LETTER_WORDS["consent_certificate"],
    CAMPAIGN: "再同意のお願い（返信票付き）",
    SHARED_ANSWER: "回答に共通の言葉",
    SHARED_FORM: "用紙に共通の言葉",
}
_OF_KIND: Final = {"consent_certificate": CERTIFICATE}
_ANSWERS: Final = frozenset(
    {ENDING, *(kind for remedy, kind in KINDS.items() if remedy not in DISCLOSED)}
)
"""Answers in words, which share some of their sentences."""


def wording_word(name: str) -> str:
    """Name a wording as the office lists it."""
    forms = {form.wording: form.word for form in reversed(BlankForm)}
    return _OWN.get(name) or forms.get(name) or letter_word(name)


def wordings_of(kind: str) -> tuple[str, ...]:
    """Return the wordings that a kind of letter is drawn with."""
    own = _OF_KIND.get(kind, kind)
    return (own, SHARED_ANSWER) if kind in _ANSWERS else (own,)


def is_form(name: str) -> bool:
    """Tell whether a wording is that of a form to be filled in by hand."""
    return name.startswith("form_")
