"""Name the forms in which a policy writes a date (LAW part C)."""

import re

from app.rules.eras import ERAS, Era

_ERA_SIGNS = {"㍾": "明治", "㍽": "大正", "㍼": "昭和", "㍻": "平成", "㋿": "令和"}
_SHORT = "令平昭"  # 平17.4.1; behind another letter they are part of a word
ERA_OF: dict[str, Era] = {sign: era for era in ERAS for sign in (era.name, era.letter)}
ERA_OF |= {sign: era for sign, name in _ERA_SIGNS.items() for era in ERAS if era.name == name}
ERA_OF |= {sign: era for sign in _SHORT for era in ERAS if era.name[0] == sign}
_ERA = f"(?:{'|'.join(sign for sign in ERA_OF if sign not in _SHORT)}|(?<![一-龠])[{_SHORT}])"
_COUNT = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})"
_YEAR = (
    r"(?:(?:西暦 *)?(?P<year>(?:19|20)[0-9]{2}|[一二][〇九][〇一二三四五六七八九]{2})"
    rf"|(?P<era>{_ERA})\.? *(?P<count>元|{_COUNT})|(?P<same>同) *)"
)
_ALSO = (  # the year in the other count: 2022年(令和4年)4月1日, 平成31/2019年4月1日
    rf"(?: *\([^()年月]{{1,6}}年?\) *| *[/・] *(?:(?:19|20)[0-9]{{2}}|{_ERA}(?:元|{_COUNT})))?"
)
WRITTEN = re.compile(
    rf"(?<![0-9A-Za-z_])(?<![0-9A-Za-z_]/){_YEAR} *(?:"
    rf"{_ALSO}年{_ALSO} *(?P<month>{_COUNT}) *月"
    rf"(?: *(?P<day>{_COUNT})(?: *日|(?=[ )]|$))| *[吉某]日)?"
    r"|(?P<sign>[./-]|・(?=[0-9 ]+・)) *(?P<month2>[0-9]{1,2})"
    r"(?: *(?P=sign) *(?P<day2>[0-9]{1,2}))?"
    r"(?![0-9A-Za-z]|[_./-][0-9A-Za-z]))"
)
WITHOUT_YEAR = re.compile(  # 3月25日改定(4月1日発効): the year is that of the date before
    rf"(?<=[(、・ 。])(?P<month>{_COUNT}) *月 *(?P<day>{_COUNT}) *日"
    r"(?= *(?:付け?で|から|より|に)? *(?:施行|発効|実施|適用))"
)
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_MONTH = "|".join(f"{name[:3]}(?:t|{name[3:]})?" for name in MONTHS.split("|"))
_DAY = "[0-9]{1,2}(?:st|nd|rd|th)?"
ENGLISH = re.compile(
    rf"\b(?:(?P<before>{_DAY}) +)?(?P<month>{_MONTH})\.?(?: +(?P<after>{_DAY}))?"
    r",? +(?P<year>(?:19|20)[0-9]{2})\b"
)
