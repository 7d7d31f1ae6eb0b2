"""Say what a verb touched, so that each tab knows whether to ask again."""

from dataclasses import dataclass
from typing import Literal

Noun = Literal[
    "members",
    "consents",
    "applications",
    "campaigns",
    "follow_ups",
    "requests",
    "letters",
    "inquiries",
    "authority_inquiries",
    "phone_notes",
    "nonconformities",
    "recipients",
    "provisions",
    "audits",
    "corrective_actions",
    "incidents",
    "workers",
    "trainings",
    "policy",
    "disposals",
    "reviews",
    "staff",
    "history",
    "backups",
    "settings",
]


@dataclass(frozen=True)
class Changes:
    """Name the nouns whose rows may have changed."""

    touched: frozenset[Noun]


def changes(*nouns: Noun) -> Changes:
    """Return the change of these nouns; the operation log changes with every act."""
    return Changes(frozenset({*nouns, "history"}))
