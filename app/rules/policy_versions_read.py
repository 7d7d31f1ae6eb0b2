"""Hold the text of a version twice: as somebody settled it, and as the program reads it."""

from dataclasses import dataclass, fields, replace
from typing import TypeVar

from app.rules.policy_text import JointUse, OrganisationFacts, ParsedPolicy

Facts = TypeVar("Facts", JointUse, OrganisationFacts)


@dataclass(frozen=True)
class Read:
    """Hold a version's text as settled, and as read: what was taken off by hand stands in `read`.

    `previous` is the version just before where lists were taken from an earlier one; else None.
    """

    text: ParsedPolicy
    read: ParsedPolicy
    previous: ParsedPolicy | None = None

    @property
    def just_before(self) -> ParsedPolicy:
        """Return the version just before, as settled."""
        return self.previous or self.text

    @property
    def told(self) -> ParsedPolicy:
        """Return the text as settled, with single facts that were taken out but can be read."""
        joint = _filled(self.text.joint_use, self.read.joint_use)
        users, items = self.text.joint_use.users, self.text.joint_use.items
        return replace(
            self.text,
            joint_use=replace(joint, users=users, items=items),
            organisation=_filled(self.text.organisation, self.read.organisation),
        )


def plain(text: ParsedPolicy) -> Read:
    """Hold a text that nobody adjusted."""
    return Read(text, text)


def _filled(settled: Facts, read: Facts) -> Facts:
    names = [one.name for one in fields(settled)]
    return replace(
        settled, **{name: getattr(settled, name) or getattr(read, name) for name in names}
    )
