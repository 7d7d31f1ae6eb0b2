"""Say what names a version of the policy, so that it can no longer be taken back."""

from collections import Counter
from typing import Final

from app.rules.campaign_aims import Aim
from app.storage.policy import VersionRow
from app.storage.policy_campaigns import aims
from app.storage.policy_uses import PolicyUses
from app.storage.unit import Unit

AT_ONCE: Final = (
    "代表者などの変更は、版を待たずに遅滞なく公表し、公表の点検表に項目を加えて記録してください。"
)
"""What the law wants without delay does not wait for the next version."""


def uses_of(unit: Unit, row: VersionRow) -> str:
    """Count the consents, notices and letters in bulk that name a version; empty without any."""
    counted = PolicyUses(unit.session).of(row.id)
    letters = Counter(Aim(aim).word for aim in aims(unit.session, row.id).values())
    named = {
        "同意の記録": counted.get("consents", 0),
        "お知らせの記録": counted.get("notices", 0),
        Aim.consent.word: letters[Aim.consent.word],
        "お知らせの手紙": letters[Aim.notice.word],
    }
    return "・".join(f"{name}{count}件" for name, count in named.items() if count)
