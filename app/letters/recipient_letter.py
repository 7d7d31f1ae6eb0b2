"""Write to a recipient of data: what was corrected, stopped or erased, and what to do as well."""

from collections.abc import Mapping
from typing import Final

from app.letters import notice
from app.letters.facts import DEFAULT
from app.letters.notice import NoticeFacts
from app.letters.wording import Slots, Wording, load, slots
from app.rules.page_settings import PageSettings

_SLOTS: Final = slots(subject="", opening="", below="", closing="", enclosed="")
_ANSWERED: Final = slots(subject="", opening="", below="return_by", closing="", enclosed="")
KINDS: Final[Mapping[str, Slots]] = {
    **dict.fromkeys(
        (
            "recipient_correction",
            "recipient_suspension",
            "recipient_provision_stop",
            "recipient_erasure",
            "recipient_question",
        ),
        _SLOTS,
    ),
    **dict.fromkeys(("recipient_survey", "recipient_return"), _ANSWERED),
}
"""Letters to companies and offices (依頼); members never get one of them."""


def wording(kind: str) -> Wording:
    """Return the checked wording of a kind."""
    return load(kind, KINDS[kind])


def draw(
    kind: str,
    facts: NoticeFacts,
    settings: PageSettings = DEFAULT,
    words: Wording | None = None,
) -> bytes:
    """Return the letter of a kind as a PDF; raises as `notice.draw`."""
    return notice.draw(kind, facts, settings, words or wording(kind))
