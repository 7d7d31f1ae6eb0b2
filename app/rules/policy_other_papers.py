"""Recognise the dates of other papers: laws, certificates, deadlines, another rule book."""

import re

from app.rules.policy_date_lines import DateLine
from app.rules.policy_lines import fold_width

NEVER = re.compile(
    r"(?:法律|政令|[省府]令|条例|告示|訓令|規則) *第|保護法|改正法|"
    r"法(?:律[」』)]*|の| )?(?:一部|全面)?(?:施行|改正|公布)|"
    r"(?<![方手作用])法(?= *(?:[0-9(]|令和|平成|昭和|$))|"
    r"JIS|ISO|ISMS|マーク|認定|認証|有効|期限|予定|次回|締切|〆切|締め切|満了|https?:|"
    r"(?:定款|料金|価格|規格|税)改[訂定正]|ガイドライン"
)
_NUMBERED = re.compile(  # the date of a law or a notice, not of a revision because of it
    r"[日月] *(?:[一-龠]{0,10}(?:法律|政令|[省府]令|条例|告示|訓令)第?|[一-龠]{0,10}(?:通知|通達))"
)
_AUTHORITY = re.compile(
    r"(?:労働|産業|総務|文部科学|国土交通|農林水産|法務|財務|環境)省|金融庁|消費者庁|保護委員会"
)
_BECAUSE = re.compile(r"に伴[いう]|により|による|(?:に|への)対応|に合わせ|を受け|のため|に基づ")
HISTORY = re.compile(r"(?:改[訂定正]|更新|変更)?履歴|沿革")
_PARTNER_BODY = "認定個人情報保護団体"
_OWN_PAPER = re.compile("個人情報|プライバシー|^本|^当|改[訂定正]|制定")
_ANY_DOCUMENT = {"方針", "ポリシー", "規程", "規定", "規則", "規約", "指針", "について"} | {
    "プライバシーポリシー",
    "個人情報保護方針",
    "個人情報保護に関する基本方針",
}
_OTHER_PAPER = re.compile(
    r"特定商取引|特商法|[一-龠ァ-ヶー]*(?P<kind>規約|規程|規則|細則|要領|要綱|約款|定款|"
    r"(?<=料)表|(?<=料金)表|(?<=価格)表|(?<=運賃)表|(?<=一覧)表|パンフレット|マニュアル)"
)


def is_of_a_law(part: DateLine, title: str, heading: str) -> bool:
    """Recognise the date of a law, a certificate or a deadline, unless it only gives a reason."""
    own = "|".join(word for word in ("規程", "規則", "要綱", "要領") if word in title)
    main = re.sub(rf"(?:{own}) *第[0-9]+号", "", _main(part)) if own else _main(part)
    if _NUMBERED.search(main):
        return True
    if not (NEVER.search(main) or _AUTHORITY.search(main)):
        return False
    reason = any(kind.strong for kind in part.kinds) or HISTORY.search(heading)
    return not (reason and _BECAUSE.search(part.plain))


def names_law(part: DateLine) -> bool:
    """Say whether a line names a law or a guideline and then gives the dates of that one."""
    before = part.plain[: part.dates[0].start]
    law = re.search(r"法律|政令|条例|[^方手作用]法(?:施行|の|$|[ (])|ガイ[ドダ]|指針", before)
    return bool(law or _NUMBERED.search(part.plain))


def is_about_another(part: DateLine, title: str) -> bool:
    """Recognise the date of another paper: a rule book named beside it."""
    title = fold_width(title)
    if names_another_paper(_undated(part), title):
        return True
    names = [name for name in part.documents if name not in _ANY_DOCUMENT]
    return bool(title) and any(name not in title and title not in name for name in names)


def names_another_paper(text: str, title: str) -> bool:
    """Say whether a text names a rule book that is not this document."""
    return any(_is_foreign_paper(found, title) for found in _OTHER_PAPER.finditer(text))


def _is_foreign_paper(found: re.Match[str], title: str) -> bool:
    """Say whether a line names 就業規則 or 会員規約, not this document or just 規則."""
    words = found.group()
    return not (words == found["kind"] or words in title or _OWN_PAPER.search(words))


def _undated(part: DateLine) -> str:
    """Blank the dates of a line, which would lend their 日 to the word behind them."""
    plain = part.plain
    for date in part.dates:
        plain = plain[: date.start] + " " * (date.end - date.start) + plain[date.end :]
    return plain


def _main(part: DateLine) -> str:
    """Leave remarks in brackets out: 改訂(利用期限の追加) is a day of the document."""
    return re.sub(r"\([^()0-9]*\)", " ", without_partner(part.plain))


def without_partner(text: str) -> str:
    """Drop the 認定 of a body that takes complaints: it dates nothing."""
    return text.replace(_PARTNER_BODY, "")
