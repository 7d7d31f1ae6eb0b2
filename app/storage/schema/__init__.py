"""Describe the tables, one file for each noun."""

from app.storage.schema import (
    applications,
    authorities,
    campaigns,
    children,
    consents,
    exits,
    history,
    inquiries,
    judgments,
    letters,
    members,
    nonconformities,
    papers,
    phone_notes,
    policy,
    recipients,
    remedies,
    requests,
    settings,
    staff,
)
from app.storage.schema.base import Base

METADATA = Base.metadata

__all__ = [
    "METADATA",
    "applications",
    "authorities",
    "campaigns",
    "children",
    "consents",
    "exits",
    "history",
    "inquiries",
    "judgments",
    "letters",
    "members",
    "nonconformities",
    "papers",
    "phone_notes",
    "policy",
    "recipients",
    "remedies",
    "requests",
    "settings",
    "staff",
]
