"""Hold the facts of a campaign's letter, those of all and those of one, and its sentences."""

from dataclasses import dataclass, replace
from datetime import date

from app.letters.facts import Addressee, Organisation
from app.letters.wording import slots

SLOTS = slots(
    subject="title",
    subject_second="title",
    opening="",
    opening_second="title",
    revised="version_on title",
    will_revise="version_on title",
    changes="changes",
    request="due_on",
    point_silence="no_answer",
    point_declined="",
    point_before="",
    number="",
    cut="",
    everyone="",
    slip="",
    slip_to="organisation desk",
    slip_about="version_on title",
    slip_yes="",
    slip_no="",
    slip_day="",
    slip_name="",
    slip_telephone="",
    slip_call="",
    slip_moved="",
    slip_use="",
)


@dataclass(frozen=True)
class CampaignFacts:
    """Hold what all letters of a run say; `title` is the policy's, `version_on` its new version.

    `changes_words` names the main changes in a phrase; `no_answer_words` is a sentence or empty.
    """

    organisation: Organisation
    document_number: str
    dated_on: date
    title: str
    version_on: date
    changes_words: str
    due_on: date
    second: bool
    no_answer_words: str
    anchor: str
    draft: bool = False
    practice: bool = False

    def under(self, number: str, anchor: str) -> "CampaignFacts":
        """Return it under a number and an anchor in the log."""
        return replace(self, document_number=number, anchor=anchor)

    def as_draft(self) -> "CampaignFacts":
        """Return it as a draft."""
        return replace(self, draft=True, anchor="")

    def dated(self, on: date) -> "CampaignFacts":
        """Return it with another 文書日付."""
        return replace(self, dated_on=on)


@dataclass(frozen=True)
class Recipient:
    """Name one person of a run and the ten digits of her slip.

    `customer_code` is what the post's barcode under her address says; empty where it has none.
    """

    addressee: Addressee
    slip_number: str
    customer_code: str = ""
