"""Name the parts of a privacy policy as its readers see them."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Item:
    """Hold one point of a list: its mark as it is written (1、 ① ・), and its words."""

    label: str
    text: str


@dataclass(frozen=True)
class Clause:
    """Hold one clause (項目); heading and number are bare, text and items keep every line.

    Lines of `text` stand apart by line ends. The title is the heading of a clause of its own;
    an opening text and a block of dates at the end have no heading.
    """

    heading: str
    number: str
    text: str
    items: tuple[Item, ...] = ()


@dataclass(frozen=True)
class Revision:
    """Hold one date of the document itself.

    `on` is an ISO date, or "YYYY-MM" where no day is written; `kind` is the word beside it.
    """

    on: str
    kind: str


@dataclass(frozen=True)
class JointUse:
    """Hold what 個人情報保護法27条5項3号 wants published of a joint use."""

    items: tuple[str, ...] = ()
    users: tuple[str, ...] = ()
    purpose: str = ""
    responsible: str = ""


@dataclass(frozen=True)
class OrganisationFacts:
    """Hold what the policy says of its owner; empty where it says nothing."""

    name: str = ""
    address: str = ""
    representative: str = ""
    desk: str = ""
    telephone: str = ""
    hours: str = ""


@dataclass(frozen=True)
class ParsedPolicy:
    """Hold a policy as data; `notes` are Japanese sentences about what was not understood."""

    title: str
    clauses: tuple[Clause, ...]
    revisions: tuple[Revision, ...]
    organisation: OrganisationFacts = field(default_factory=OrganisationFacts)
    purposes: tuple[str, ...] = ()
    service_scopes: tuple[str, ...] = ()
    joint_use: JointUse = field(default_factory=JointUse)
    notes: tuple[str, ...] = ()
