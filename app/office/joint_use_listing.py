"""Hold the joint uses to what they say themselves: one partner per entry, and their own items."""

from app.rules.errors import Refused
from app.rules.ids import JointUseId
from app.rules.joint_uses import JointUse, is_same, overlap
from app.rules.provision_gate import Closed, Situation
from app.rules.provision_grounds import ProvisionGround
from app.rules.provision_items import quoted, sort_out
from app.rules.provision_situation import RECORDABLE, REFUSED
from app.rules.recipients import RecipientKind
from app.storage.unit import Unit


def refuse_doubly_listed(unit: Unit, new: JointUse, besides: JointUseId | None = None) -> None:
    """Refuse a joint use in the place of the policy that another one has at the same time.

    Raises:
        Refused: another joint use has this place on one of its days.
    """
    rows = {row.id: row for row in unit.recipients.rows(_joint_users(unit))}
    for known in unit.joint_uses.of(list(rows)).values():
        for one in known:
            same = is_same(new.listed_as, one.listed_as) and overlap(new, one)
            if same and one.id != besides:
                raise Refused(
                    f"方針の「{one.listed_as}」は、{rows[one.recipient_id].name}との共同利用として"
                    "すでに登録されています。何も登録していません。方針での書き方か、"
                    "始まりと終わりの日を確かめてください。"
                )


def beyond_own_items(unit: Unit, now: Situation) -> Closed | None:
    """Refuse items that the joint use on record does not share, where it names any."""
    given = now.provision
    if given.ground is not ProvisionGround.joint_use:
        return None
    for use in unit.joint_uses.of([given.recipient_id])[given.recipient_id]:
        on_it = overlap(use, JointUse(given.from_on, given.to_on))
        beyond = sort_out(given.items, use.items, "no") if on_it else ()
        if beyond:
            what = f"{quoted(beyond)}は、{now.recipient.name}との共同利用の項目にありません。"
            return Closed(f"{REFUSED}{what}項目を選び直すか、{RECORDABLE}")
    return None


def _joint_users(unit: Unit) -> list[int]:
    return list(unit.recipients.ids(kind=RecipientKind.joint_user))
