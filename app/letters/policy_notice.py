"""Tell members that the policy is revised, with the comparison of old and new behind it."""

from collections.abc import Sequence
from typing import Final

from app.letters import notice
from app.letters.attached import attached
from app.letters.facts import DEFAULT
from app.letters.notice import NoticeFacts
from app.letters.wording import Wording
from app.rules.page_settings import PageSettings

KIND: Final = "policy_revision"


def draw(
    facts: NoticeFacts,
    comparison: Sequence[bytes],
    settings: PageSettings = DEFAULT,
    wording: Wording | None = None,
) -> bytes:
    """Return the letter and behind it the pages of the comparison (新旧対照表), PDF files.

    Raises as `notice.draw`, and `BadFile` where a file of the comparison cannot be read.
    """
    return attached(notice.draw(KIND, facts, settings, wording), comparison)
