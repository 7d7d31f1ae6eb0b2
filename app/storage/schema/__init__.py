"""Describe the tables, one file for each noun."""

from app.storage.schema import (
    applications,
    campaigns,
    children,
    consents,
    exits,
    history,
    letters,
    members,
    policy,
    requests,
    settings,
    staff,
)
from app.storage.schema.base import Base

METADATA = Base.metadata

__all__ = [
    "METADATA",
    "applications",
    "campaigns",
    "children",
    "consents",
    "exits",
    "history",
    "letters",
    "members",
    "policy",
    "requests",
    "settings",
    "staff",
]
