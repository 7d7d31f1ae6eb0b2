"""Take a line apart that may give a date of the document: dates, words such as 改訂, the rest."""

import re
from dataclasses import dataclass
from itertools import pairwise

from app.rules.policy_dates import WrittenDate, find_dates, plain_text
from app.rules.policy_lines import Line, read_lines

_ACTS = (
    "制 *定|改 *訂|改 *定|改 *正|改 *版|施 *行|策 *定|初 *版|発 *効|公 *開|公 *表|更 *新|作 *成|"
    "実 *施|適 *用(?:開始)?|見直し?|決定|議決|承認|決裁|裁定|一部(?:変更|修正)"
)
_SOFT = "発行|掲載|変更|修正|追加|追補|追記"  # only where no other word leads to them
_HEADS = "理事長|総長|学長|院長|所長|会長|社長|組合長|専務理事"
_BODIES = "理事会|常務会|総代会|総会|評議員会|取締役会|役員会|幹事会|委員会"
_JOINED = (
    r"(?: *(?:[・/]|及び|および|並びに|ならびに) *(?:最終|一部)?"
    "(?:施行|実施|適用|発効|公開|公表|改訂|改定|改正)|施行|実施)?"
)
_ACT = re.compile(f"{_ACTS}|{_SOFT}|会確認")
STRONG = re.compile("制定|改訂|改定|改正|改版|施行|策定|初版|最終|発効")
_KIND = re.compile(
    rf"(?:(?:最終|最新|最近|直近|一部|全部|全面|初回|"
    rf"(?:{_BODIES})(?=決定|議決|承認|確認)|(?:{_HEADS})(?=決裁|裁定))?(?:{_ACTS})|(?:{_BODIES})確認|"
    rf"(?:(?<=版)|(?<![一-龠ぁ-んァ-ヶー々]))(?:最終|一部)?(?:{_SOFT})){_JOINED}"
    r"(?P<day> *(?:年月日|期日|日付|日時?|版))?"
    r"(?![にのさしをはがとも法個後前案すで内履歴記経条等規者事期予ァ-ヶ])"
)
_DATE = "\0"
_NEAR = 20  # signs; the words before a kind are shorter
_BEFORE_KIND = re.compile(
    rf"(?:^|[^一-龠ァ-ヶー々]|{_BODIES}|方針|ポリシー|規程|規定|規則|規約|細則|要領|新規|当初|即日|[再次回部体版微大小])$"
)
_REMARK = re.compile(r"\([^()\0]*\)")
_NOTE = re.compile(r"(?P<kept>\0[^\0※]{0,12})※[^\0]*$")
_DECORATION = re.compile(
    r"\([月火水木金土日](?:曜日?)?\)|[月火水木金土日]曜日?|付け?で?|をもって|以降|同日|年月日|西暦|"
    r"(?:より|から|に|で|は|の)(?=[ \0]|$)|第?[0-9一二三四五六七八九十]+(?:\.[0-9]+)?[版次回訂]|"
    r"(?<=\0)版|(?:規程|規則|要綱|要領|細則|内規|達) *第[0-9]+号|"
    r"(?:[Vv]er(?:sion)?|[Rr]ev(?:ision)?|[Vv])\.? *[0-9.]+|附 *則|付 *則|沿 *革|"
    r"(?<![0-9])日(?![0-9])|"
    rf"(?:改[訂定正]|更新|制定)?履歴|[0-9]{{1,2}}:[0-9]{{2}}(?::[0-9]{{2}})?|最終|"
    rf"第?[0-9]+期|即日|[定例常任通臨時期]*(?:{_BODIES})(?:にて|で|において)?|"
    r"[Ll]ast|[Uu]pdated?|[Rr]evised|[Mm]odified|[Ee]ffective|[Ee]nacted|[Ee]stablished|"
    r"(?:作成|承認|改[訂定正])者 *: *[一-龠]{1,4} ?[一-龠ぁ-ん]{1,4}|"
    r"当初|以上|ページ *(?:番号|ID) *:? *[0-9-]+|[Dd]ate|(?:[Oo]n|of|as|from)\b"
)
_DOCUMENT = re.compile(
    r"(?:本|この|当)?(?P<name>(?:個人情報|個人データ|特定個人情報等?|プライバシー|情報セキュリティ|の|"
    r"保護|取扱い?|取り扱い|管理|利用|基本|に関する|に係る|について|及び|および|、)*"
    r"(?:方針|ポリシー|規程|規定|規則|規約|細則|要領|要綱|基準|宣言|指針|について))(?:は|を|の)?"
)
_SIGNS = re.compile(
    r"[\s\0:・/、,。.()\[\]【】<>〈〉《》〔〕「」『』|~*#■□◆◇●○▼▲★☆※→=_'\"’…‥─━―-]+"
)
_GAP = re.compile(r"[\s、,/|・(]+")
_HEADLESS = re.compile(r"^[\[【〔(<〈《■□◆◇●○▼▲★#* ]+|[\]】〕)>〉》#* ]+$")


@dataclass(frozen=True)
class Kind:
    """Hold a word such as 改訂 in a line: where it stands, and how it is written."""

    start: int
    word: str

    @property
    def strong(self) -> bool:
        """Say whether only a document has such a day: a certificate is renewed, never 改訂."""
        return bool(STRONG.search(self.word))


@dataclass(frozen=True)
class DateLine:
    """Hold the parts of a line: `plain` is the whole, `rest` what is neither date nor kind.

    `documents` are the names of papers in it, such as 個人情報保護方針.
    """

    plain: str
    dates: tuple[WrittenDate, ...]
    kinds: tuple[Kind, ...]
    rest: str
    documents: tuple[str, ...] = ()

    @property
    def is_date_only(self) -> bool:
        """Say whether the line is a date and nothing else."""
        return bool(self.dates) and not self.kinds and not self.rest

    @property
    def is_kind_only(self) -> bool:
        """Say whether the line is one word such as 改訂, as above or beside a date."""
        titled = "期日" in self.plain  # (施行期日) stands above a paragraph of a supplement
        return not self.dates and len(self.kinds) == 1 and not self.rest and not titled

    @property
    def is_dated(self) -> bool:
        """Say whether the line gives dates without saying anything else."""
        return bool(self.dates) and not self.rest


def read_date_line(line: Line) -> DateLine:
    """Take a line apart; the mark at its head counts as decoration."""
    offset = len(line.text) - len(line.rest) if line.mark else 0
    plain = plain_text(line.text)
    dates = find_dates(plain)
    signs = list(" " * offset + plain[offset:])
    for date in dates:
        signs[date.start : date.end] = _DATE * (date.end - date.start)
    body = "".join(signs)
    kinds, rest = _kinds(_NOTE.sub(r"\g<kept>", _REMARK.sub(_blank_remark, body)))
    names = tuple(found["name"] for found in _DOCUMENT.finditer(body)) if dates else ()
    return DateLine(plain, dates, kinds, _rest(rest) if dates or kinds else body, names)


def pieces(part: DateLine) -> list[DateLine]:
    """Cut a line that gives several dates into one piece for each."""
    word_first = bool(part.kinds) and part.kinds[0].start < part.dates[0].start
    cuts = [0]
    for before, after in pairwise(part.dates):
        gaps = [gap.end() for gap in _GAP.finditer(part.plain[before.end : after.start])]
        gaps = gaps or [after.start - before.end]
        cuts.append(before.end + (gaps[0] if word_first else gaps[-1]))
    ends = [*cuts[1:], len(part.plain)]
    rows = [part.plain[start:end] for start, end in zip(cuts, ends, strict=True)]
    return [read_date_line(line) for row in rows for line in read_lines(row)]


def _blank_remark(found: re.Match[str]) -> str:
    """Blank what stands in brackets, unless it is the word for the date itself."""
    inner = found.group()[1:-1].strip()
    kind = _KIND.search(inner)
    if kind and not _rest(inner[: kind.start()] + inner[kind.end() :]):
        return f" {found.group()[1:-1]} "
    return " " * len(found.group())


def _kinds(body: str) -> tuple[tuple[Kind, ...], str]:
    """Find the words that name a date, and what is left without them."""
    kinds: list[Kind] = []
    rest = body
    if not _ACT.search(body):  # most lines: the whole pattern takes its time
        return (), rest
    for found in _KIND.finditer(body):
        if _BEFORE_KIND.search(body, max(0, found.start() - _NEAR), found.start()):
            word = found.group().removesuffix(found["day"] or "").strip()
            kinds.append(Kind(found.start(), word.replace(" ", "")))
            rest = rest[: found.start()] + " " * len(found.group()) + rest[found.end() :]
    return tuple(kinds), rest


def _rest(text: str) -> str:
    """Drop decoration, version numbers and the document's own name from what is left."""
    text = _DECORATION.sub(" ", _HEADLESS.sub("", text))
    text = _DOCUMENT.sub(" ", text)
    return _SIGNS.sub(" ", _DECORATION.sub(" ", text)).strip()
