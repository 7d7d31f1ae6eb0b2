"""Say in the words of a letter what was asked for (OFFICE §2: ご請求, お申し出)."""

from collections.abc import Sequence

from app.rules.rights import Remedy

_WORDS: dict[Remedy, str] = {
    Remedy.purpose_notice: "個人情報の利用目的の通知",
    Remedy.disclosure: "個人情報の開示",
    Remedy.provision_record_disclosure: "第三者提供の記録の開示",
    Remedy.correction: "個人情報の訂正等",
    Remedy.suspension_of_use: "個人情報の利用停止",
    Remedy.erasure: "個人情報の消去",
    Remedy.suspension_of_provision: "個人情報の第三者提供の停止",
}
_COMPLAINT = "苦情のお申し出"
_WISH = "お申し出"


def remedy_words(remedy: Remedy) -> str:
    """Say one right as an item of a letter: 個人情報の開示のご請求."""
    if remedy in _WORDS:
        return f"{_WORDS[remedy]}のご請求"
    return _COMPLAINT if remedy is Remedy.complaint else _WISH


def asked_words(remedies: Sequence[Remedy]) -> str:
    """Say all of a case in one phrase: 個人情報の開示などのご請求."""
    rights = list(dict.fromkeys(one for one in remedies if one in _WORDS))
    if not rights:
        return _COMPLAINT if Remedy.complaint in remedies else _WISH
    several = "など" if len(set(remedies)) > 1 else ""
    return f"{_WORDS[rights[0]]}{several}のご請求"


def noun_words(remedies: Sequence[Remedy]) -> str:
    """Name what came in with one word: ご請求 where a right of the law is among it, or お申し出."""
    return "ご請求" if any(one in _WORDS for one in remedies) else _WISH
