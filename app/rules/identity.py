"""Record who asks, and whom she may act for (LAW A-2, A-13 P-13, P-14; OFFICE L-04, L-05)."""

from dataclasses import dataclass
from datetime import date

from app.rules.call_backs import CallBack
from app.rules.ids import StaffId
from app.rules.paper_forms import PaperForm
from app.rules.requesters import OF_A_CHILD, Channel, RequesterKind
from app.rules.worded import Worded

__all__ = [
    "JUDGED",
    "OF_A_CHILD",
    "WITHOUT_PAPERS",
    "WITHOUT_PHOTO",
    "CallBack",
    "Channel",
    "Custody",
    "IdentityCheck",
    "Method",
    "OtherParent",
    "PaperSeen",
    "RequesterKind",
]

WITHOUT_PHOTO = 2


class Method(Worded):
    """Name how the identity was checked; another way than the request came in is allowed."""

    papers_seen = "papers_seen", "書類の提示"
    copies_sent = "copies_sent", "写しの送付（書類の住所へ書留で回答）"
    call_back = "call_back", "登録内容の照合と折返しの電話"
    account = "account", "登録済みのIDとパスワード、公的個人認証"


class Custody(Worded):
    """Name what is known of the parental authority; the last two wait for the manager (P-14)."""

    together = "together", "父母が婚姻中で同居"
    sole = "sole", "単独親権・別居（戸籍で確認）"
    joint = "joint", "離婚後の共同親権"
    unknown = "unknown", "不明"


class OtherParent(Worded):
    """Name whether the other parent knows of the request (OFFICE L-05)."""

    knows = "knows", "知っている"
    does_not_know = "does_not_know", "知らない"
    unclear = "unclear", "分からない・伺えない"


@dataclass(frozen=True)
class PaperSeen:
    """Record one paper: never its image, its number only as far as `last_four` (P-13).

    `kept` says in which form it stayed in the house; None for a paper that was only shown.
    """

    code: str
    issuer: str = ""
    valid_until: date | None = None
    issued_on: date | None = None
    last_four: str = ""
    kept: PaperForm | None = None


@dataclass(frozen=True)
class IdentityCheck:
    """Record a check: the requester's own papers, and those of her authority to act.

    `covered`: what must not be seen is blacked out on the copies. `custody_note` tells what was
    heard of the custody, `other_parent` whether the other parent knows. `judged_by` with
    `judged_reason` is the 管理責任者 who judged it while she checked the papers herself.
    """

    checked_on: date
    checked_by: StaffId
    papers: tuple[PaperSeen, ...]
    method: Method = Method.papers_seen
    agent_papers: tuple[PaperSeen, ...] = ()
    custody: Custody | None = None
    judged_by: StaffId | None = None
    judged_reason: str = ""
    call_back: CallBack | None = None
    covered: bool = False
    custody_note: str = ""
    other_parent: OtherParent | None = None


WITHOUT_PAPERS = frozenset({Method.call_back, Method.account})
"""Ways by which the person herself is known without a paper."""
JUDGED = frozenset({Custody.joint, Custody.unknown})
"""What only the 管理責任者 may decide on; it is recorded, and waits for her (P-14)."""
