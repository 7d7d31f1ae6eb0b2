"""Draw a specimen of every kind of letter: to a fictional person, and never under a number."""

from collections.abc import Mapping, Sequence
from typing import Final

from app.letters import (
    answer,
    answer_words,
    campaign_letter,
    certificate,
    certificate_facts,
    disclosure,
    notice,
    recipient_letter,
    recipient_sheets,
    specimen_inner,
)
from app.letters.answer_words import AnswerWording
from app.letters.campaign_facts import SLOTS as CAMPAIGN_SLOTS
from app.letters.facts import DEFAULT
from app.letters.forms import kinds as form_kinds
from app.letters.forms import slots as form_slots
from app.letters.recipient_sheets import SheetWords
from app.letters.specimen_answers import ANSWERS, DISCLOSED
from app.letters.specimen_notices import notice_specimen
from app.letters.specimen_sheets import ANSWERING, CAMPAIGN, CERTIFICATE, FORM, RECIPIENT
from app.letters.specimen_shown import (
    answer_showing,
    campaign_showing,
    disclosure_showing,
    notice_showing,
)
from app.letters.wording import Slots, Wording, load
from app.rules.page_settings import PageSettings
from app.rules.wording_kinds import SHEETS

SLOTS: Final[Mapping[str, Slots]] = {
    "disclosure": disclosure.SLOTS,
    "answer_records": disclosure.SLOTS,
    **answer_words.KINDS,
    answer_words.SHARED: answer_words.SHARED_SLOTS,
    **notice.KINDS,
    **recipient_letter.KINDS,
    "campaign": CAMPAIGN_SLOTS,
    "certificate": certificate_facts.SLOTS,
    **{name: kind.slots for name, kind in form_kinds.KINDS.items()},
    form_slots.SHARED: form_slots.SHARED_SLOTS,
    **specimen_inner.SLOTS,
}
"""The sentences of each wording that the office may edit, by the wording's name.

The sheet with the key to the records (復旧用シート) and the history of the policy stay as they
ship: what they say is true of the program, not of the office.
"""
_SHOWN_IN: Final = {answer_words.SHARED: "answer_correction", form_slots.SHARED: "form_disclosure"}
"""In which letter the sentences are shown that several letters share."""

Words = Mapping[str, Wording]


def draw(
    name: str,
    settings: PageSettings = DEFAULT,
    words: Words | None = None,
    *,
    showing: str = "",
) -> bytes:
    """Return a specimen as a PDF, with these wordings instead of those that ship.

    `showing` names a sentence that is to be seen: the facts are turned to where it stands.

    Raises `GlyphsMissing`, `AddressTooLong`, `SheetTooFull`, `DoesNotReadBack`.
    """
    kind, found = _SHOWN_IN.get(name, name), words or {}
    own = _wording(kind, found)
    if kind in ANSWERS:
        answering = AnswerWording(own, _wording(answer_words.SHARED, found))
        return answer.draw(kind, answer_showing(ANSWERS[kind], showing), settings, answering)
    shared = _wording(form_slots.SHARED, found)
    if kind in form_kinds.KINDS:
        facts = ANSWERING if kind in SHEETS.values() else FORM
        return form_kinds.draw(kind, facts, own, shared)
    if kind in SHEETS:
        both = SheetWords(own, _wording(SHEETS[kind], found), shared)
        letter = notice_showing(notice_specimen(kind), showing)
        return recipient_sheets.draw(kind, letter, ANSWERING, settings, both)
    return _other(kind, settings, own, showing)


def showings(name: str, keys: Sequence[str]) -> Sequence[str]:
    """Return for which of these sentences specimens are drawn, so that each is seen.

    A form shows all of its sentences at once.
    """
    kind = _SHOWN_IN.get(name, name)
    return keys[:1] if kind in form_kinds.KINDS else keys


def _other(kind: str, settings: PageSettings, own: Wording, showing: str) -> bytes:
    if SLOTS[kind] is disclosure.SLOTS:
        return disclosure.draw(disclosure_showing(DISCLOSED, showing), settings, own)
    if kind in specimen_inner.SLOTS:
        return specimen_inner.draw(kind, settings, own, showing)
    if kind == "certificate":
        return certificate.draw(CERTIFICATE, settings, own)
    if kind == "campaign":
        look = campaign_letter.Look(settings, own)
        return campaign_letter.preview(campaign_showing(CAMPAIGN, showing), RECIPIENT, look)
    facts = notice_showing(notice_specimen(kind), showing)
    return notice.draw(kind, facts, settings, own)


def _wording(name: str, words: Words) -> Wording:
    return words.get(name) or load(name, SLOTS[name])
