"""Read whose policy it is: the name, the address and the representative of the organisation."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

_KINDS = (
    "生活協同組合連合会|生活協同組合|農業協同組合|漁業協同組合|協同組合|事業連合|連合会|株式会社|"
    "有限会社|合同会社|一般社団法人|公益社団法人|一般財団法人|公益財団法人|社会福祉法人|学校法人|"
    "医療法人|特定非営利活動法人|NPO法人|国立大学法人|独立行政法人|宗教法人|弁護士法人|税理士法人|"
    "合資会社|合名会社|（株）|\\(株\\)|㈱|㈲|生協"
)
_LAST = (
    "大学|病院|診療所|クリニック|医院|学園|商工会議所|商工会|"
    "信用金庫|労働組合|共済組合|森林組合|協議会"
)
_SIGN = r"[^\s*、。,（）()「」『』【】［］\[\]:：はがをにとでのや]"
_BRANCH = r"(?:[ \u3000](?=\S{1,15}(?:病院|クリニック|診療所|医院|大学|学園|園|苑)$)\S+)?"
_ORGANISATION = re.compile(
    rf"(?:{_KINDS})[ \u3000\u00a0]?{_SIGN}{{1,20}}{_BRANCH}|"
    rf"{_SIGN}{{1,20}}(?:{_KINDS}|(?:{_LAST})(?![一-龠]))"
)
_KIND_ALONE = re.compile(rf"(?:{_KINDS})(?:{_KINDS})?")
_COOP = re.compile(rf"(?P<name>{_SIGN}{{2,12}}コープ|コープ{_SIGN}{{2,12}})(?:は|で)")
_DEFINITION = re.compile(r"[(（]\s*以下[、,，]?\s*[「『]?(?P<ours>当)?")
_LONGEST_NAME = 40
_NEAR_TITLE = 6  # lines
_MARKED = re.compile("[■◆●○◇▼【\\[0-9０-９(（<＜第]")
_BESIDE_TITLE = re.compile(r"[-－―—–─|｜~～]\s*(?P<owner>[^-－―—–─|｜~～]{2,30}?)\s*[-－―—–─~～]*$")
_ABOVE = re.compile("連合会|ホールディングス|グループ|事業連合")
_FORM = re.compile(
    "生活協同組合(?!連合会)|生協(?!連)|株式会社|有限会社|合同会社|[㈱㈲]|一般社団法人|一般財団法人|"
    "公益社団法人|公益財団法人|社会福祉法人|学校法人|医療法人|特定非営利活動法人|NPO法人"
)
_REST_OF_NAME = re.compile(r"[はがをにとでのや][^、。,（）()「」『』:：]{1,15}$")
_TITLE_OWNER = re.compile(
    r"(?P<owner>.+?)(?:の|における|[ \u3000\u00a0]+|「|【)?(?:個人情報|プライバシー|特定個人)"
)
_NOBODY = re.compile(
    r"^(?:当|本|弊|私|わたし|この|組合員|会員|患者|利用者|お客|(?:ご|御)利用|学生|職員|入居者|園児|"
    r"特定$)|について|に関する|ポリシー|[Pp]olicy|クッキー|Cookie|(?:及び|および|・|と)$"
)
_ADDRESS_END = (
    r"[、。)）\n]|[ \u3000\u00a0]*(?:代表|理事長|組合長|会長|TEL|Tel|ＴＥＬ|℡|☎|電話|FAX|"
    r"連絡先|担当|メール|E-?mail|生活協同組合|株式会社|責任者)|$"
)
_PLACE = re.compile(
    r"(?:北海道|東京都|京都府|大阪府|神奈川県|和歌山県|鹿児島県|[一-龠]{2}県)"
    rf"[^、。()（）:：\n]{{0,12}}?[市区町村郡].*?(?={_ADDRESS_END})"
)
_LABELLED_PLACE = re.compile(
    r"(?:住所|所在地)[ \u3000]*[:：]?[ \u3000]*"
    r"(?:〒?[ \u3000]*[0-9０-９]{3}[-－‐ー][0-9０-９]{4}[ \u3000]*)?"
    rf"(?P<place>[^ \u3000、。:：は]*[市区町村郡].*?)(?={_ADDRESS_END})"
)
_ROLE = (
    r"(?:代表理事|理事長|専務理事|常務理事|代表取締役|社長|会長|組合長|理事|学長|"
    r"病院長|院長|校長|園長|会頭|代表社員|代表者(?:の?氏名|名)?|代表)"
)
_LETTER = r"[一-龠々〆ヶ\u3041-\u3096\u30a1-\u30fa\ufa0e-\ufaff豈-\ufa0d\U00020000-\U0003ffff]"
_NAME = rf"{_LETTER}[\ufe00-\ufe0f\U000e0100-\U000e01ef]?"
_PERSON = re.compile(
    rf"{_ROLE}(?:[ \u3000\u00a0:：]*{_ROLE})*[ \u3000\u00a0:：]+"
    rf"(?P<name>(?:{_NAME}){{1,8}}(?:[ \u3000\u00a0]{{1,3}}(?:{_NAME}){{1,8}}){{0,5}})"
    r"(?=[ \u3000\u00a0]*(?:[)）、。(（㊞印]|$))"
)


def read_name(
    title: str, lines: Sequence[str], short_lines: Sequence[str], responsible: str
) -> str:
    """Find the name: where the text defines it, in the title, at the joint use, in a signature."""
    defined = [name for row in lines for name in _defined(row)]
    if defined:
        return defined[0]
    owner = _TITLE_OWNER.match(title)
    if owner and owner["owner"][-1].isalnum() and not _NOBODY.search(owner["owner"]):
        return owner["owner"].strip()
    signed = [line for line in short_lines if "。" not in line]
    signing = [*_heading_lines(lines, title), *_signing_lines(short_lines)]
    for row in [*signing, responsible, *signed, *short_lines]:
        for found in _ORGANISATION.finditer(row):
            if not _KIND_ALONE.fullmatch(found.group()):
                return _trimmed(found.group())
    for row in short_lines:
        coop = _COOP.match(row)
        if coop:
            return coop["name"]
    beside = _BESIDE_TITLE.search(title)
    return re.split(r"[\s(（、。]", responsible)[0] or (beside["owner"] if beside else "")


def is_another(responsible: str, name: str) -> bool:
    """Say whether another organisation answers for the joint use: the parent, a federation."""
    bodies = [found.group() for found in _ORGANISATION.finditer(responsible)]
    bodies = [_core(body) for body in bodies if not _KIND_ALONE.fullmatch(body)]
    own = _core(name)
    if not (bodies and own):
        return False
    same_rank = bool(_ABOVE.search(bodies[0])) == bool(_ABOVE.search(own))
    return not (same_rank and (bodies[0] in own or own in bodies[0]))


def _core(name: str) -> str:
    """Leave the name of an organisation without its legal form."""
    return "".join(_FORM.sub("", name).split())


def _heading_lines(lines: Sequence[str], title: str) -> Iterator[str]:
    """Give the lines near the title that only name an organisation, before the first heading."""
    for line in lines[:_NEAR_TITLE]:
        if _MARKED.match(line) and title not in line:
            return
        if _ORGANISATION.fullmatch(re.sub("[(（][^()（）]*[)）]$", "", line)):
            yield line


def _signing_lines(rows: Sequence[str]) -> Iterator[str]:
    """Give the lines on which an organisation signs: with its representative, or above them."""
    for row, below in pairwise([*rows, ""]):
        signs = _ORGANISATION.match(row)
        rest = row[signs.end() :].strip() if signs else ""
        if signs and re.match(_ROLE, rest or below) and "。" not in row:
            yield row


def read_address(responsible: str, lines: Iterable[str]) -> str:
    """Find the address: at the responsible party, after a label, or else on any short line."""
    rows = [responsible, *(line for line in lines if "。" not in line)]
    for form, group in ((_LABELLED_PLACE, "place"), (_PLACE, 0)):
        for row in rows[:1] if form is _PLACE and _PLACE.search(responsible) else rows:
            found = form.search(row)
            if found:
                return found.group(group).strip()
    return ""


def read_representative(responsible: str, lines: Iterable[str]) -> str:
    """Find the representative's name, spaced as it is written."""
    for row in [*responsible.split("\n"), *(line for line in lines if "。" not in line)]:
        found = _PERSON.search(row)
        if found and len(found["name"]) > 1:
            return found["name"].strip()
    return ""


def _defined(row: str) -> Iterator[str]:
    """Find the names that a text shortens: 架空生活協同組合(以下、「架空生協」といいます)."""
    for found in _DEFINITION.finditer(row):
        before = row[max(0, found.start() - _LONGEST_NAME) : found.start()]
        organisations = _ORGANISATION.findall(before)
        if organisations:
            name = organisations[-1]
            rest = before[before.rindex(name) + len(name) :]
            yield _trimmed(name + (rest.rstrip() if _REST_OF_NAME.match(rest) else ""))
        elif found["ours"]:
            yield re.split(r"[\s、。「」]", before)[-1]


def _trimmed(name: str) -> str:
    return re.sub(r"^(?:私たち|わたしたち|当組合|当生協|当会|当社)(?:である)?", "", name).strip()
