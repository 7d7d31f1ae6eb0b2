"""Tell apart what people mean by 「削除してほしい」 (LAW A-1, 取り違え)."""

from dataclasses import dataclass
from typing import Literal

from app.rules.request_drafts import Wish
from app.rules.rights import Remedy

Elsewhere = Literal["exit"]


@dataclass(frozen=True)
class DeletionWish:
    """Stand for one meaning: what she says, and what the desk takes it as.

    `remedy` is ticked, with `wish` where it is no right; `elsewhere` names the way that is not
    this desk's at all.
    """

    code: str
    says: str
    means: str
    remedy: Remedy | None = None
    wish: Wish | None = None
    elsewhere: Elsewhere | None = None


DELETION_WISHES: tuple[DeletionWish, ...] = (
    DeletionWish(
        "untrue",
        "登録の内容が事実と違うので、消してほしい",
        "訂正・追加・削除（法第34条）として受け付け、事実かどうかを調べます。",
        remedy=Remedy.correction,
    ),
    DeletionWish(
        "unwanted",
        "もう使わないでほしい、持っている情報を消してほしい",
        "消去（法第35条）として受け付けます。組合員名簿や会計の書類のように、"
        "法律で残すものは保存期間の後に消します。",
        remedy=Remedy.erasure,
    ),
    DeletionWish(
        "leaving",
        "すくすく会員をやめたい",
        "退会の手続です。ここでは請求として受け付けず、会員の「退会」で記録します。"
        "組合員をやめる「脱退」は、組合員係におつなぎください。",
        elsewhere="exit",
    ),
    DeletionWish(
        "mail",
        "案内やカタログを送らないでほしい",
        "ご案内の停止の申出として受け付け、その日のうちに止めます。",
        remedy=Remedy.wish,
        wish=Wish.mail_stop,
    ),
)
"""In the order in which one asks."""
