"""Find the two versions that a notice tells of: the one approved, and the one before it."""

from dataclasses import dataclass

from app.office import policy
from app.office.desk import Desk
from app.rules.campaign_aims import NoticeLetter
from app.rules.eras import western
from app.rules.errors import Refused
from app.rules.ids import PolicyVersionId
from app.rules.policy_text import JointUse
from app.storage.policy import VersionRow
from app.storage.unit import Unit

BEGUN = "お知らせは始めていません。"


@dataclass(frozen=True)
class Pair:
    """Hold a version and the one before it, both with a text."""

    before: VersionRow
    after: VersionRow


def pair_of(unit: Unit, version_id: PolicyVersionId) -> Pair:
    """Return the versions that a notice of this one compares; it may lie in the future.

    Raises:
        Refused: not approved, there is none before it, or one of them has no text; nothing is told
            that the reader cannot see.
    """
    approved = [row for row in unit.policies.rows() if row.approved_at is not None]
    after = next((row for row in approved if row.id == version_id), None)
    if after is None:
        raise Refused(f"承認された方針の版を選んでください。{BEGUN}")
    before = next((row for row in reversed(approved) if row.on < after.on), None)
    if before is None:
        raise Refused(
            f"{western(after.on)}の版より前に、承認された版がありません。改訂ではないため、{BEGUN}"
        )
    for row in (after, before):
        if not row.has_text:
            raise Refused(
                f"{western(row.on)}の版の本文が登録されていないため、新旧対照表を作れません。{BEGUN}"
                "方針の画面の「方針文書を取り込む」で、そのときの文書の本文を取り込んでください。"
            )
    return Pair(before, after)


def joint_uses(desk: Desk, pair: Pair) -> tuple[JointUse, JointUse]:
    """Return what the version before says of joint use, and what this one says."""
    texts = [policy.text_of(desk, row.id) for row in (pair.before, pair.after)]
    old, new = (one.parsed.joint_use if one else JointUse() for one in texts)
    return old, new


def letters_of(desk: Desk, version_id: PolicyVersionId) -> tuple[NoticeLetter, ...]:
    """Return which letters can tell of a version: of its joint use only where that changed.

    Raises:
        Refused: as `pair_of`.
    """
    with desk.look() as unit:
        pair = pair_of(unit, version_id)
    old, new = joint_uses(desk, pair)
    return (NoticeLetter.revision, *((NoticeLetter.joint_use,) if old != new else ()))
