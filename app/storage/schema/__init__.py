"""Describe the tables, one file for each noun."""

from app.storage.schema import (
    consents,
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
    "consents",
    "history",
    "letters",
    "members",
    "policy",
    "requests",
    "settings",
    "staff",
]
