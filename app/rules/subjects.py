"""Tell whether who asks is the person on record (OFFICE L-06)."""

from app.rules.names import search_key

OF_ANOTHER = "他の方の情報が含まれているため"
REASON_LABEL = "お名前の違い"
_EXAMPLE = "理由を書いてください。"
IN_MEMO = f"メモに「{REASON_LABEL}：{{}}」のように{_EXAMPLE}"
"""Where the reason is written while the request is taken."""
ON_PAGE = f"受付の画面の「{REASON_LABEL}の理由」に、「{{}}」のように{_EXAMPLE}"
"""Where it is written once the request is on record."""


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


def difference_line(reason: str) -> str:
    """Return the line of the memo that says why the names differ."""
    return f"{REASON_LABEL}：{' '.join(reason.split())}"


def difference_sentence(name: str, registered: str, where: str = IN_MEMO) -> str:
    """Say that the names differ and what to do; both are shown so that they can be compared."""
    return (
        f"請求者のお名前（{name}）と、登録のお名前（{registered}）が違います。"
        f"組合員コードを確かめてください。旧姓などで同じ方のときは、{where.format('旧姓のため')}"
    )


def child_difference_sentence(name: str, registered: str, where: str = IN_MEMO) -> str:
    """Say that who asks as the child herself bears another name, and what to do."""
    return (
        f"請求者のお名前（{name}）と、登録のお子さまのお名前（{registered}）が違います。"
        "お子さまご本人でない方からのご請求のときは、請求者を「親権者」などにしてください。"
        f"改姓などで同じ方のときは、{where.format('改姓のため')}"
    )
