"""Hold the facts of a certificate of consent, and which sentences it needs."""

from dataclasses import dataclass
from datetime import date

from app.letters.facts import Addressee, Head, Organisation
from app.letters.wording import slots

SLOTS = slots(
    subject="",
    opening="member member_code as_of_on",
    below="",
    above="",
    about="",
    entry="",
    content="",
    version="",
    hash="",
    answer="",
    given_on="",
    method="",
    receiver="",
    consenter="",
    recorded="",
    no_text="",
    nothing="",
    note_hash="",
    note_partial="",
    note_question="",
)


@dataclass(frozen=True)
class CertificateLine:
    """Describe one answer; `about` is 「ご本人」 or a child's name.

    `text_sha256` is empty for a version without text; `text_state` may say when one was added.
    """

    about: str
    version_on: date
    version_words: str
    text_sha256: str
    text_state: str
    answer_words: str
    given_on: date
    method: str
    receiver: str
    consenter_words: str
    recorded_words: str


@dataclass(frozen=True)
class CertificateFacts:
    """Hold what is certified; a protected person's addressee has no address.

    `left_out`: a record is not listed, which is said without saying whose it is.
    """

    head: Head
    organisation: Organisation
    addressee: Addressee
    member_code: str
    member_name: str
    as_of_on: date
    lines: tuple[CertificateLine, ...]
    in_charge: str
    left_out: bool = False
