"""Read, register and approve versions of the policy: the door to its modules."""

from app.office.policy_approval import approve
from app.office.policy_file import parse_file
from app.office.policy_import import Outcome, PolicyImport, import_file
from app.office.policy_versions import (
    VersionRow,
    VersionState,
    VersionText,
    shown,
    text_of,
    versions,
)
from app.office.policy_weights import set_weight

__all__ = [
    "Outcome",
    "PolicyImport",
    "VersionRow",
    "VersionState",
    "VersionText",
    "approve",
    "import_file",
    "parse_file",
    "set_weight",
    "shown",
    "text_of",
    "versions",
]
