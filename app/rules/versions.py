"""Say which version of the policy is in force on a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, order=True)
class PolicyDay:
    """Stand for an approved version: the day it comes into force, and whether it is 重要."""

    on: date
    major: bool = True


def version_on(day: date, versions: Sequence[PolicyDay]) -> PolicyDay | None:
    """Find the version in force on `day`; none before the first one."""
    in_force = [version for version in versions if version.on <= day]
    return max(in_force, default=None)


def major_between(after: date, up_to: date, versions: Sequence[PolicyDay]) -> PolicyDay | None:
    """Find the newest 重要 version that came into force after one day, up to another."""
    majors = [version for version in versions if version.major and after < version.on <= up_to]
    return max(majors, default=None)
