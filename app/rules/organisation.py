"""Hold the facts of the co-operative: who it is, who signs, and the versions of its policy."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from app.rules.policy_text import JointUse

NO_JOINT_USE = JointUse()


@dataclass(frozen=True)
class VersionFact:
    """Name a version of the policy by the day it came into force and the word beside it."""

    on: date
    kind: str


@dataclass(frozen=True)
class Organisation:
    """Hold the profile; `mark` begins a 文書番号, `fiscal_year_start` is "MM-DD".

    `opening_days` are the weekdays of the desk: 月, 火 and so on.
    """

    name: str
    short_name: str
    postal_code: str
    address: str
    signatory_title: str
    signatory_name: str
    desk: str
    telephone: str
    hours: str
    mark: str
    fiscal_year_start: str
    purposes: tuple[str, ...] = ()
    service_scopes: tuple[str, ...] = ()
    versions: tuple[VersionFact, ...] = ()
    joint_use: JointUse = NO_JOINT_USE
    opening_days: tuple[str, ...] = ()

    @property
    def year_start(self) -> tuple[int, int]:
        """Return the month and day on which the fiscal year begins."""
        month, day = self.fiscal_year_start.split("-")
        return int(month), int(day)


WORDS = tuple(
    field.name
    for field in fields(Organisation)
    if field.name not in {"purposes", "service_scopes", "versions", "joint_use", "opening_days"}
)


def organisation_of(table: Mapping[str, Any]) -> Organisation:
    """Make the profile from a table of the shape of `resources/organisation`."""
    return Organisation(
        **{name: str(table[name]) for name in WORDS},
        purposes=tuple(table.get("purposes", ())),
        service_scopes=tuple(table.get("service_scopes", ())),
        versions=tuple(
            VersionFact(entry["on"], entry["kind"]) for entry in table.get("version", ())
        ),
        joint_use=_joint_use(table.get("joint_use", {})),
        opening_days=tuple(table.get("opening_days", ())),
    )


def _joint_use(table: Mapping[str, Any]) -> JointUse:
    return JointUse(
        items=tuple(table.get("items", ())),
        users=tuple(table.get("users", ())),
        purpose=table.get("purpose", ""),
        responsible=table.get("responsible", ""),
    )
