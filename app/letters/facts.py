"""Hold the facts that letters are drawn from, and nothing that a letter does not need."""

from dataclasses import dataclass
from datetime import date

from app.rules.page_settings import PageSettings

DEFAULT = PageSettings()


@dataclass(frozen=True)
class Organisation:
    """Name the sender: the co-operative, who signs, and the desk that answers questions.

    `mark` is the office's sign in document numbers ("共人総発"); letters print the whole number.
    """

    name: str
    postal_code: str
    address: str
    signatory_title: str
    signatory_name: str
    desk: str
    telephone: str
    hours: str
    mark: str = ""


@dataclass(frozen=True)
class Addressee:
    """Say to whom the letter goes; `care_of` is the line 「○○様方」."""

    postal_code: str
    address: str
    name: str
    honorific: str = "様"
    care_of: str = ""


@dataclass(frozen=True)
class Head:
    """Identify one letter; a draft has no number and carries 「案」.

    `anchor` is the operation log's number and first 16 hex digits ("1204:9c1f…"), or empty.
    `in_charge` is who is named as 担当 in place of whoever draws it: an approved letter keeps the
    name it was approved with.
    """

    document_number: str
    dated_on: date
    anchor: str
    draft: bool = False
    practice: bool = False
    in_charge: str = ""

    def named(self, in_charge: str) -> str:
        """Return who stands as 担当 below the letter."""
        return self.in_charge or in_charge


@dataclass(frozen=True)
class HeldItem:
    """Describe one item held about a person; `masked` is the reason that blacks its content out."""

    group: str
    name: str
    content: str
    obtained: str
    purpose: str
    masked: str = ""


@dataclass(frozen=True)
class Withheld:
    """Name a part that is not disclosed, the reason in plain words and the article of law."""

    part: str
    reason: str
    article: str


@dataclass(frozen=True)
class Given:
    """Say in what form it is given; `reason` tells why not as `wished`, with article (法33②)."""

    electronic: bool = False
    wished: str = ""
    reason: str = ""
    article: str = ""


PLAINLY = Given()
"""On paper, as nobody wished otherwise: the letter says nothing of it."""


@dataclass(frozen=True)
class Enclosed:
    """Name a paper of another department that goes behind the letter."""

    title: str
    pages: int
    sha256: str


@dataclass(frozen=True)
class DisclosureFacts:
    """Hold the answer to a request for disclosure (LAW B-5).

    Whole, partial, refused and none-held answers follow from `held`, `withheld`, `none_held`.
    `on_behalf` names whose data they are where somebody else asks for them.
    """

    head: Head
    organisation: Organisation
    addressee: Addressee
    receipt_number: str
    received_on: date
    about: str
    held: tuple[HeldItem, ...]
    withheld: tuple[Withheld, ...]
    searched: tuple[str, ...]
    papers: str
    in_charge: str
    none_held: bool = False
    given: Given = PLAINLY
    enclosed: tuple[Enclosed, ...] = ()
    on_behalf: str = ""


@dataclass(frozen=True)
class RevisionRow:
    """Describe one version of the policy as its history prints it; the hash may be empty.

    `seeded` tells that only its day was put on record when the records began: `approved_on` is
    that day, and nobody approved it in this program. `coming`: it is approved, but its day is not
    there yet.
    """

    on: date
    kind: str
    weight: str
    summary: str
    approved_on: date | None
    approver: str
    text_state: str
    sha256: str
    seeded: bool = False
    coming: bool = False


@dataclass(frozen=True)
class HistoryFacts:
    """Hold the revision history of the policy; no rows print 「該当なし」."""

    organisation: Organisation
    title: str
    rows: tuple[RevisionRow, ...]
    printed_on: date
    anchor: str
    practice: bool = False


@dataclass(frozen=True)
class RecoverySheetFacts:
    """Hold the recovery key in the groups in which it is typed, and what it opens."""

    organisation_name: str
    made_on: date
    key_groups: tuple[str, ...]
    data_folder_label: str
    practice: bool = False
