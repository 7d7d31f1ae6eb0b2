"""Hold the text of a version twice: as somebody settled it, and as the program reads it."""

from dataclasses import dataclass

from app.rules.policy_text import ParsedPolicy


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


def plain(text: ParsedPolicy) -> Read:
    """Hold a text that nobody adjusted."""
    return Read(text, text)
