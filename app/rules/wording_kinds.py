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
    "form_survey": "調査の回答票（提供先が記入する用紙）",
    "form_return": "返還・消去証明書（提供先が記入する用紙）",
    "inquiry_sheet": "社内照会票",
    "handwritten_form": "手書き受付票",
    "draft_sheet": "起案用紙",
}
_OF_KIND: Final = {"consent_certificate": CERTIFICATE}
SHEETS: Final[Mapping[str, str]] = {
    "recipient_survey": "form_survey",
    "recipient_return": "form_return",
}
"""Letters behind which a sheet goes that comes back filled in, and the sheet's wording."""
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
    if kind in SHEETS:
        return (own, SHEETS[kind], SHARED_FORM)
    return (own, SHARED_ANSWER) if kind in _ANSWERS else (own,)
