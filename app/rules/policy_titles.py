"""Find the title of a policy, whatever frame it stands in."""

import re
from collections.abc import Sequence

from app.rules.policy_dates import find_dates, plain_text
from app.rules.policy_headings import HEAD_BULLETS, Head, bare_words, fits, formal_head, keeps
from app.rules.policy_lines import Line

_PLACES, _PLACES_OF_A_MENU, _PLACES_OF_A_LIST = 12, 80, 4
_PURPOSES = re.compile(r".{0,25}個人情報(?:等)?の(?:ご)?利用目的(?:について)?")
_TITLE = re.compile(
    r"(?:個人情報|個人データ|プライバシー|情報セキュリティ|[Pp]rivacy|PRIVACY|方針|ポリシー).*"
    r"|.*(?:規程|規約|規則|細則|要領|要綱|内規)"
)
_TITLE_END = re.compile(
    r"(?:方針|ポリシー|規程|規定|規約|規則|細則|要領|要綱|内規|基準|宣言|指針|について|取扱い?|"
    r"取り扱い|取り?組み?|考え方|公表(?:事項)?|同意書|"
    r"ステートメント|お知らせ|[Pp]olicy|POLICY)"
    r"\s*(?:[(（\[［【〔「<＜].*[)）\]］】〕」>＞]|[|｜].{1,30}|[-－―—–─~～〜].{1,30}?[-－―—–─~～〜]?)?$"
)
_USUAL = re.compile(
    r".{0,20}(?:個人情報の?保護(?:に関する)?(?:基本)?方針|プライバシー・?ポリシー|"
    r"個人情報の(?:お|御)?取り?扱い?について)(?:[(（].{1,25}[)）])?"
)
_TRAILING_ACT = re.compile(
    r"[\s\u3000(（【\[]*(?:最終)?(?:制定|改[訂定正]|施行|更新)日?[\s\u3000:：]*$"
)


_SAYS = re.compile(r"(?:ます|です|ません|ください|でした|ました)[。.]?$|。$")


def find_title(lines: Sequence[Line]) -> int | None:
    """Find the first short line that names a policy, before the text begins in earnest.

    Below the long menu of a web page only the usual names of a policy are sure enough.
    """
    near = (at for at, line in enumerate(lines[:_PLACES]) if _may_be_title(line))
    far = (at for at, line in enumerate(lines[:_PLACES_OF_A_MENU]) if _is_usual_title(line))
    bare = (at for at, line in enumerate(lines[:_PLACES_OF_A_LIST]) if _names_purposes(line))
    return next(near, next(far, next(bare, None)))


def _may_be_title(line: Line) -> bool:
    head = title_head(line)
    if (line.mark and line.style[0] not in HEAD_BULLETS) or _SAYS.search(line.text):
        return False
    named = _TITLE.match(_from_subject(head.words)) and _TITLE_END.search(head.words)
    return bool(named) and fits(head.words) and keeps(head, line.text)


def _names_purposes(line: Line) -> bool:
    """Accept 当院における個人情報の利用目的, the whole of what a hospital hangs on its wall."""
    return not line.mark and bool(_PURPOSES.fullmatch(line.text))


def _is_usual_title(line: Line) -> bool:
    return _may_be_title(line) and bool(_USUAL.fullmatch(title_head(line).words))


def title_head(line: Line) -> Head:
    """Read a line as a title, whatever frame it stands in."""
    dates = find_dates(plain_text(line.text))
    if dates:
        words = line.text[: dates[0].start].rstrip(" \u3000\u00a0(（[［【〔<＜:：")
        words = _TRAILING_ACT.sub("", words)
        if words:
            return Head(bare_words(words), tail=line.text[len(words) :].strip())
    head = formal_head(line)
    if head and not head.tail and head.words:
        return head
    text = line.rest if line.style[:1] and line.style[0] in HEAD_BULLETS else line.text
    return Head(bare_words(text.strip(HEAD_BULLETS + "*＊ \u3000")))


def _from_subject(words: str) -> str:
    """Drop the owner before the subject: 架空生協の個人情報保護方針 → 個人情報保護方針."""
    found = re.search(
        r"個人情報|個人データ|プライバシー|情報セキュリティ|[Pp]rivacy|PRIVACY", words
    )
    return words[found.start() :] if found else words
