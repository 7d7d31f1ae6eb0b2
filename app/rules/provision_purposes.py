"""Look at what data are given for, and which: nothing goes beyond the policy or the contract."""

from collections.abc import Iterator, Sequence
from typing import Final

from app.rules.eras import western
from app.rules.provision_grounds import ProvisionGround
from app.rules.provision_items import quoted, sort_out
from app.rules.provision_promises import HeldContract
from app.rules.provision_situation import RECORDABLE, REFUSED, Closed, Situation

PURPOSED: Final = frozenset(
    {
        *(ProvisionGround.consent, ProvisionGround.entrusting),
        *(ProvisionGround.joint_use, ProvisionGround.succession),
    }
)
"""The grounds that do not reach beyond the purposes; the law's own exceptions do (法18条3項)."""
NO_PURPOSE: Final = "提供の利用目的を、方針の利用目的から選んでください。"


def offered(now: Situation) -> tuple[str, ...]:
    """Return the purposes for which something may be given on this ground."""
    joint = now.provision.ground is ProvisionGround.joint_use
    return now.promise.joint_purposes if joint else now.promise.purposes


def within_purposes(now: Situation) -> Closed | None:
    """Refuse a purpose that the version in force on the day does not name."""
    given = now.provision
    if given.ground not in PURPOSED:
        return None
    if not given.purposes:
        return Closed(f"{REFUSED}{NO_PURPOSE}{RECORDABLE}")
    known = offered(now)
    beyond = [one for one in given.purposes if one not in known]
    if not beyond:
        return None
    which = "共同利用の目的" if given.ground is ProvisionGround.joint_use else "利用目的"
    day = western(given.from_on)
    what = f"{quoted(beyond)}は、{day}に施行中の個人情報保護方針の{which}にありません。"
    return Closed(f"{REFUSED}{what}利用目的を選び直すか、{RECORDABLE}")


def is_joint_user(now: Situation) -> Closed | None:
    """Refuse 共同利用 with whom the version in force does not list."""
    if now.provision.ground is not ProvisionGround.joint_use or now.is_joint:
        return None
    day = western(now.provision.from_on)
    what = f"{now.recipient.name}は、{day}に施行中の方針の共同利用者として登録されていません。"
    return Closed(f"{REFUSED}{what}共同利用の登録を確かめるか、{RECORDABLE}")


def joint_items(now: Situation) -> Closed | None:
    """Refuse items that the version in force does not share."""
    if now.provision.ground is not ProvisionGround.joint_use:
        return None
    beyond = sort_out(now.provision.items, now.promise.joint_items, "no")
    if not beyond:
        return None
    what = f"{now.at_the_time}{quoted(beyond)}は、方針の「共同利用する項目」にありません。"
    return Closed(f"{REFUSED}{what}項目を選び直すか、{RECORDABLE}")


def unclear_items(now: Situation) -> Iterator[str]:
    """Yield what must be looked at of items that the policy shares in open words only."""
    if now.provision.ground is ProvisionGround.joint_use:
        unclear = sort_out(now.provision.items, now.promise.joint_items, "perhaps")
        if unclear:
            what = f"{quoted(unclear)}は、方針の「共同利用する項目」に名前が挙がっていません。"
            yield f"{what}「その他」の項目に当たることを確かめてください。"


def beyond_contract(now: Situation, contract: HeldContract) -> str:
    """Name the purposes and items that a contract does not name; nothing where it has them all."""
    terms, given = contract.terms, now.provision
    purposes = [one for one in given.purposes if terms.purposes and one not in terms.purposes]
    items = sort_out(given.items, terms.items, "no")
    return "、".join(filter(None, (_beyond("利用目的", purposes), _beyond("項目", items))))


def _beyond(what: str, words: Sequence[str]) -> str:
    return f"{what}{quoted(words)}" if words else ""
