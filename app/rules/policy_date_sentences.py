"""Read the dates that a sentence gives, such as この規程は、令和2年4月1日から施行する."""

import re

from app.rules.policy_date_lines import DateLine
from app.rules.policy_dates import WrittenDate, find_dates
from app.rules.policy_text import Revision

_CONTEXT = re.compile(r"附 *則|付 *則|施行|改[訂定廃正]|制定|沿革|履歴")
_SELF = re.compile(
    r"(?:本|この|当該?|当[^。、は]{0,15}の|改[訂定正]後の)[^。、は]{0,20}?"
    r"(?:方針|ポリシー|規程|規定|規則|規約|細則|要領|基準|宣言|指針|文書|改[訂定正]|について|附則)"
    r"[^。、はを]{0,12}[はを]|"
    r"^[^。、は]{0,20}(?:個人情報|プライバシー)[^。、は]{0,15}(?:方針|ポリシー|規程|規約)(?:の一部)?[はを]"
)
_ACT = re.compile(
    r" *(?:\([月火水木金土日](?:曜日?)?\))? *(?:付け?)?(?:で|を?もって|から|より|に|以降)? *、?"
    r"(?:その|この)?(?:内容を|一部を|全部を|「?[^。、「」]{0,20}(?:方針|ポリシー|規程|規約)」?(?:の一部)?を)?"
    r"(?P<kind>(?:一部|全部|全面|改正|改訂|改定)?(?:制定|改訂|改定|改正|施行|発効|適用|実施))"
    r"(?=する[。、)]|する *$|するもの|し[、ま]|した。|したもの|いたし|致し|される。|されま|"
    r"とする|[、。)]| *$)"
)
_LAW = re.compile(r"法[がはをの(]|法律|政令|ガイドライン|マーク|認定|規格")
_EMPTY = re.compile(r"[\s、。・:()\[\]【】0-9.]*(?:附 *則|付 *則)?[\s、。・:()\[\]【】0-9.]*")


def revisions_in_sentences(part: DateLine, heading: str) -> list[Revision]:
    """Take the dates on which sentences about the document itself enact or revise it."""
    found: list[Revision] = []
    start = 0
    for sentence in re.findall(r"[^。]*。?", part.plain):
        dates = [
            date for date in find_dates(part.plain) if start <= date.start < start + len(sentence)
        ]
        found += _in_sentence(part.plain, start, dates, heading)
        start += len(sentence)
    return found


def _in_sentence(plain: str, start: int, dates: list[WrittenDate], heading: str) -> list[Revision]:
    """Take the dates of one sentence, if it is about the document."""
    found: list[Revision] = []
    for date in dates:
        act = _ACT.match(plain, date.end)
        before = plain[start : date.start]
        if act and date.on and (found or _is_about_itself(before, heading)):
            found.append(Revision(date.on, act["kind"]))
    return found


def _is_about_itself(before: str, heading: str) -> bool:
    """Judge by the words before the date: the document, or nothing at all, and no law."""
    subject = list(_SELF.finditer(before))
    if subject:
        return True
    if _LAW.search(before):
        return False
    return bool(_EMPTY.fullmatch(before)) or bool(_CONTEXT.search(heading))
