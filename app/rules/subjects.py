"""Tell whether who asks is the person on record, and what another parent may see (OFFICE L-06)."""

from app.rules.cases import Case
from app.rules.identity import OF_A_CHILD
from app.rules.names import search_key

OF_ANOTHER = "他の方の情報が含まれているため"
REASON_LABEL = "お名前の違い"
_OF_THE_CHILD = ("child", "consent")


def is_same_person(name: str, kana: str, other_name: str, other_kana: str) -> bool:
    """Tell whether two names are of one person, by all their usual spellings.

    She may have written her name in kana. The reading beside a written name proves nothing: it is
    filled in from the record and stays when the name is typed over.
    """
    written, reading = search_key(name), search_key(kana)
    if written:
        return written in {search_key(other_name), search_key(other_kana)}
    return bool(reading) and reading == search_key(other_kana)


def difference_reason(memo: str) -> str:
    """Return why the names differ, from the memo line 「お名前の違い：…」, or empty."""
    for line in memo.splitlines():
        label, _, reason = line.strip().replace(":", "：", 1).partition("：")
        if label.strip() == REASON_LABEL and reason.strip():
            return reason.strip()
    return ""


def difference_sentence(name: str, registered: str) -> str:
    """Say that the names differ and what to do; both are shown so that they can be compared."""
    return (
        f"請求者のお名前（{name}）と、登録のお名前（{registered}）が違います。"
        "組合員コードを確かめてください。旧姓などで同じ方のときは、"
        f"メモに「{REASON_LABEL}：旧姓のため」のように理由を書いてください。"
    )


def is_another_parent(case: Case, kana: str, name: str, registered_kana: str) -> bool:
    """Tell whether a parent or guardian asks who is not the member: only the child's data are hers.

    `kana` is the requester's; `name` and `registered_kana` are the member's.
    """
    return case.requester_kind in OF_A_CHILD and not is_same_person(
        case.requester_name, kana, name, registered_kana
    )


def is_of_the_child(key: str) -> bool:
    """Tell whether an item held may go to any parent of the child: the child's data, the consent.

    `key` is that of the item: `child.1`, `consent.3`; what was noted at a consent is not of them.
    What another department delivered is of the child where it says so: `inquiry.4.1.child`.
    """
    kind, *place = key.split(".")
    if kind == "inquiry":
        return place[-1:] == ["child"]
    return kind in _OF_THE_CHILD and len(place) == 1
