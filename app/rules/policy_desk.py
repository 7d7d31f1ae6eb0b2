"""Read where people turn to: the desk, its telephone and its hours."""

import re
from collections.abc import Iterable, Iterator, Sequence

from app.rules.policy_lines import fold_width
from app.rules.policy_outline import LEAD
from app.rules.policy_sections import Section

_CONTACT = re.compile(r"連絡先|問い?合わ?せ|窓口|相談|照会|苦情|請求先|申し?出")
_OPEN_TO_ALL = re.compile(r"窓口|問い?合わ?せ|相談")
_ELSEWHERE = re.compile(r"個人情報保護委員会|認定個人情報保護団体")
_OTHER_BODY = re.compile(
    "弁護士会|消費(?:者|生活)(?:相談)?センター|国民生活センター|認定[^。]{0,12}団体|苦情解決機関|"
    "紛争解決|仲裁|行政相談|(?:次|以下|下記|左記)の(?:外部)?(?:団体|機関|協会|相談機関)"
)
_OURS = re.compile(
    "当(?:社|会|法人|組合|生協|院|園|校|学園|所|店|館|金庫|団体)(?:の|窓口|お客)|弊社の"
)
_GAP = r"[ \u3000\u00a0]*"
_DESK_LABEL = re.compile(
    r"(?:(?:ご|御)?連絡先|お?問い?合わ?せ(?:先|窓口)?|(?:苦情)?(?:相談|受付|請求|申出)?窓口(?:の?名称|名)?|"
    rf"担当(?:部署|窓口|部門)?|(?:ご)?請求先|申出先|(?<!所属)部署名?){_GAP}[:：】]{_GAP}(?P<desk>\S.*)"
)
_LABEL = re.compile(r"^(?:窓口|担当|連絡先|お?問い?合わ?せ先)[ \u3000:：]+")
_ROOM = re.compile(
    r"(?:窓口|[部課係室]|センター|事務局|本部|グループ|担当)(?:$|[ \u3000\u00a0(（])"
)
_PHONE_WORD = r"(?:代表)?(?:電話|TEL|Tel|tel|℡|☎|フリーダイヤル|フリーコール|直通)(?:番号)?"
_DESK_END = re.compile(
    rf"(?:{_GAP}|、)[(（]?(?:{_PHONE_WORD}|ＴＥＬ|FAX|ＦＡＸ|メール|E-?mail|受付|住所|所在地|〒|"
    r"[0０][0-9０-９]+[-‐－(（]).*"
)
_PHONE = re.compile(
    r"(?<![0-9-])\(?(?:(?P<abroad>\+81)[- ]?(?=[1-9]))?"
    r"(?P<area>(?:0|(?<=\+81[- ])|(?<=\+81))[0-9]{1,4})(?:[-( ]|\) ?)(?P<city>[0-9]{1,4})[-) ]"
    r"(?P<own>[0-9]{3,4})(?![0-9-])|(?<![0-9-])(?P<plain>0[0-9]{9,10})(?![0-9-])"
)
_FAX = re.compile(r"(?:FAX|Fax|fax|ファックス|ファクス|ファクシミリ)(?:番号)?[ :()]*$")
_BOTH = re.compile(
    r"(?:TEL|Tel|電話)(?:番号)?[ /・&]*"
    r"(?:FAX|Fax|fax|ファックス|ファクス)(?:番号)?(?:共通|兼用?)?[ :()]*$"
)
_HOURS_LABEL = re.compile(
    r"(?:受付|営業|対応|相談|お?問い?合わ?せ|ご?利用|窓口)(?P<part>日時|時間帯?|日|(?=[:：]))"
    rf"{_GAP}[:：は)）】]?{_GAP}(?P<hours>\S.*)"
)
_CLOCK = re.compile(r"[0-9]{1,2} *(?:時|:[0-9]{2})")
_DAYS = rf"(?:平日|[月火水木金土日](?:曜日?)?{_GAP}[~～〜\-－・ー].*?)?[^0-9０-９()（）‐-]{{0,12}}?"
_HOUR = rf"[0-9０-９]{{1,2}}{_GAP}(?:時半?(?:[0-9０-９]{{1,2}}分)?|[:：][0-9０-９]{{2}})"
_OPEN_DAYS = re.compile(rf"[(（]?(?P<hours>{_DAYS}{_HOUR}.*?(?:[~～〜\-－ー]|から).*?{_HOUR})")


def contact_rows(sections: Sequence[Section], name: str = "") -> list[str]:
    """List the lines about the office's own desk, the most telling clause first."""
    ranked = sorted(sections, key=lambda section: -_telling(section))
    return [
        row
        for section in ranked
        for row in _own_rows(section, name)
        if not _ELSEWHERE.search(section.heading + row)
    ]


def _own_rows(section: Section, name: str) -> Iterator[str]:
    """Leave out what stands below the name of another body, until the policy speaks of its own."""
    others = bool(_OTHER_BODY.search(section.heading))
    for row in (row for part in section.parts for row in part.text.split("\n")):
        own = bool(_OURS.search(row)) or (bool(name) and name in row)
        named = _OTHER_BODY.search(row)
        if named:
            others = not own and ("。" not in row or bool(LEAD.search(row)))
        elif own:
            others = False
        if not others and not (named and _PHONE.search(fold_width(row))):
            yield row


def read_desk(rows: Sequence[str]) -> str:
    """Find the desk after its label, or the room that is named above the telephone."""
    for row in rows:
        labelled = _DESK_LABEL.search(row)
        desk = _DESK_END.sub("", labelled["desk"]).strip() if labelled else ""
        if desk and "。" not in desk:
            return desk
    return _desk_above_telephone(rows)


def read_telephone(rows: Iterable[str]) -> str:
    """Find the first telephone number that is no fax; its parts joined by plain hyphens."""
    for row in rows:
        plain = fold_width(row)
        for found in _PHONE.finditer(plain):
            before = plain[: found.start()]
            if (_BOTH.search(before) or not _FAX.search(before)) and "〒" not in before[-2:]:
                if found["plain"]:
                    return found["plain"]
                abroad = f"{found['abroad']}-" if found["abroad"] else ""
                return f"{abroad}{found['area']}-{found['city']}-{found['own']}"
    return ""


def read_hours(rows: Sequence[str]) -> str:
    """Find the hours after their label, else days and times beside each other."""
    labelled = [found for row in rows if (found := _HOURS_LABEL.search(row))]
    days = [found["hours"] for found in labelled if found["part"] == "日"]
    days = [row for row in days if "。" not in row]
    for found in labelled:
        hours = _unwrapped(found["hours"])
        if found["part"] != "日" and _CLOCK.search(fold_width(hours)):
            return f"{days[0].strip()} {hours}" if days else hours
    loose = [
        found["hours"] for row in rows if "。" not in row and (found := _OPEN_DAYS.search(row))
    ]
    return loose[0].strip() if loose else ""


def _unwrapped(hours: str) -> str:
    """Drop a full stop, and a bracket that closes what stood before the hours."""
    hours = hours.strip().rstrip("。※*")
    plain = fold_width(hours)
    return hours[:-1].rstrip() if plain.endswith(")") and "(" not in plain else hours


def _telling(section: Section) -> int:
    """Count what makes a clause the one about the desk."""
    text = "\n".join([section.heading, *(part.text for part in section.parts)])
    signs = (
        _CONTACT.search(section.heading),
        _OPEN_TO_ALL.search(section.heading),
        _PHONE.search(fold_width(text)),
        _CONTACT.search(text),
    )
    return sum(bool(sign) for sign in signs) - 9 * bool("共同" in section.heading)


def _desk_above_telephone(rows: Sequence[str]) -> str:
    for place, row in enumerate(rows):
        if _PHONE.search(fold_width(row)):
            near = [_DESK_END.sub("", near) for near in rows[max(0, place - 3) : place + 1]]
            rooms = [room.strip() for room in near if _ROOM.search(room) and "。" not in room]
            return _LABEL.sub("", " ".join(rooms))
    return ""
