"""Read the dates that a sentence gives, such as この規程は、令和2年4月1日から施行する."""

import re

from app.rules.policy_date_lines import DateLine
from app.rules.policy_dates import WrittenDate
from app.rules.policy_text import Revision

_CONTEXT = re.compile(r"附 *則|付 *則|施行|改[訂定廃正]|制定|沿革|履歴")
_PAPER = "方針|ポリシー|規程|規定|規則|規約|細則|要領|要綱|基準|宣言|指針"
_NAMED_DAY = re.compile(
    rf"(?:^|[。 )0-9])(?:(?:本|この|当)[^。、は]{{0,20}}(?:{_PAPER})の)?"
    r"(?P<kind>(?:最終|最新)?(?:制定|改訂|改定|改正|施行|適用|発効|公開|更新))"
    r"(?:期|年月)?日は、? *$"
)
_IS = re.compile(r" *(?:とする|とし|です|である|であり|[、。])")
_SELF = re.compile(
    r"(?:本|この|当該?|以上の|上記の|当[^。、は]{0,15}の|改[訂定正]後の)[^。、は]{0,20}?"
    rf"(?:{_PAPER}|文書|ページ|改[訂定正]|について|附則)"
    r"[^。、はを]{0,12}[はを]|"
    r"^[^。、は]{0,20}(?:個人情報|プライバシー)[^。、は]{0,15}(?:方針|ポリシー|規程|規約)(?:の一部)?[はを]"
)
_ACT = re.compile(
    r" *(?:\([月火水木金土日](?:曜日?)?\)|\))? *(?:付け?)?(?:で|を?もって|から|より|に|以降)? *、?"
    r"(?:の?[一-龠]{0,6}(?:理事会|総会|総代会|評議員会|委員会)(?:の[決議承認]{2})?"
    r"(?:で|により|を経て|において)、?)?"
    r"(?:[^。、]{0,12}を見直し、)?(?:その|この)?(?:内容を|一部を|全部を|最新版に|新たに|"
    rf"「?(?P<paper>[^。、「」]{{0,20}}(?:{_PAPER}))」?(?:の一部)?を)?"
    r"(?:(?P<kind>(?:一部|全部|全面|改正|改訂|改定)?"
    r"(?:制定|改訂|改定|改正|施行|発効|適用|実施))|"
    r"(?P<loose>(?:最終)?(?:更新|公開|公表|策定|作成|変更|見直し)|有効|効力))"
    r"(?=ました|する[。、)]|する *$|するもの|し[、ま]|した。|したもの|いたし|致し|される。|"
    r"されま|され、|とする|とし|です|を生|を有|が生|[、。)]| *$)"
)
_OWN_PAPER = re.compile(
    r"本|この|(?:当[^の]*の|弊社の)?(?:個人情報(?:の?保護)?(?:に関する)?(?:基本)?方針|プライバシー・?ポリシー)"
)
_LAW = re.compile(r"法[がはをの(]|法律|政令|ガイドライン|マーク|認定|規格")
_EMPTY = re.compile(
    r"[\s、。・:※()\[\]【】0-9.]*(?:(?:附|付) *則|注|なお)?[\s、。・:()\[\]【】0-9.]*"
)


def revisions_in_sentences(part: DateLine, heading: str, title: str) -> list[Revision]:
    """Take the dates on which sentences about the document itself enact or revise it."""
    found: list[Revision] = []
    start = 0
    for sentence in re.findall(r"[^。]*。?", part.plain):
        end = start + len(sentence)
        dates = [date for date in part.dates if start <= date.start < end]
        if dates:
            found += _in_sentence(part.plain[:end], start, dates, (heading, title))
        start = end
    return found


def _in_sentence(
    plain: str, start: int, dates: list[WrittenDate], around: tuple[str, str]
) -> list[Revision]:
    """Take the dates of one sentence, if it is about the document."""
    found: list[Revision] = []
    for date in dates:
        act = _ACT.match(plain, date.end)
        before = plain[start : date.start]
        named = _NAMED_DAY.search(before) if _IS.match(plain, date.end) else None
        if named and date.on:
            found.append(Revision(date.on, named["kind"]))
        elif act and date.on and (found or _is_its_own(before, act, *around)):
            found.append(Revision(date.on, act["kind"] or act["loose"]))
    return found


def _is_its_own(before: str, act: re.Match[str], heading: str, title: str) -> bool:
    """Judge by the paper that the act names, else by the words before the date."""
    paper = act["paper"]
    if paper:
        own = _OWN_PAPER.match(paper) or paper in title
        return bool(own) and not _LAW.search(before)
    if act["loose"]:
        return bool(_SELF.search(before))
    return _is_about_itself(before, heading)


def _is_about_itself(before: str, heading: str) -> bool:
    """Judge by the words before the date: the document, or nothing at all, and no law."""
    subject = list(_SELF.finditer(before))
    if subject:
        return True
    if _LAW.search(before):
        return False
    return bool(_EMPTY.fullmatch(before)) or bool(_CONTEXT.search(heading))
