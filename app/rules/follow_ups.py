"""Name the tasks about single people (個別対応) and how they may end (OFFICE L-18)."""

from app.rules.errors import Refused
from app.rules.worded import Worded


class FollowUpKind(Worded):
    """Name why somebody at the desk should look after one person."""

    declined = "declined", "不同意の方への対応"
    no_answer = "no_answer", "ご回答のない方への連絡"
    undelivered = "undelivered", "返戻の確認"


class FollowUpEnd(Worded):
    """Name how a task came to its end."""

    agreed = "agreed", "ご同意をいただいた"
    leaving = "leaving", "退会の手続へ"
    address_corrected = "address_corrected", "住所を確かめた"
    unreachable = "unreachable", "連絡がつかない"
    kept = "kept", "そのままにする"
    other = "other", "その他"


def read_end(outcome: str, note: str) -> FollowUpEnd:
    """Read how a task ended.

    Raises:
        Refused: no such end, or 「その他」 without a word about it.
    """
    found = next((end for end in FollowUpEnd if end == outcome), None)
    if found is None:
        raise Refused("結果を選んでください。個別対応は終わっていません。")
    if found is FollowUpEnd.other and not note.strip():
        raise Refused(
            "「その他」のときは、メモに結果を書いてください。個別対応は終わっていません。"
        )
    return found
