"""List the grounds on which a request may be refused, each with its article (LAW A-1).

The law's other words («理由がない», «困難») are no grounds by themselves: what is not listed for
a right cannot be chosen for it.
"""

from dataclasses import dataclass
from datetime import date

from app.rules.rights import Remedy, RightRule, rules_for


@dataclass(frozen=True)
class Ground:
    """Stand for one lawful ground: its code, the words of the office, the article.

    `alternative`: it holds only together with 代替措置, which the answer must name (35②④⑥ただし書).
    """

    code: str
    word: str
    article: str
    alternative: bool = False


_PERSON_HARMED = "ご本人や他の方の生命、身体、財産その他の権利や利益を損なうおそれがある"
_WRONG_CLAIM = "ご指摘の違反が認められない"
_TOO_HARD = "多額の費用がかかるなど困難で、代わりの措置をとる"

_LIST = (
    Ground("purpose_known", "公表などにより利用目的が明らか", "法第32条第2項第1号"),
    Ground("purpose_person", _PERSON_HARMED, "法第32条第2項第2号（第21条第4項第1号）"),
    Ground(
        "purpose_office",
        "当生協の権利や正当な利益を損なうおそれがある",
        "法第32条第2項第2号（第21条第4項第2号）",
    ),
    Ground(
        "purpose_state",
        "国などの事務に支障を及ぼすおそれがある",
        "法第32条第2項第2号（第21条第4項第3号）",
    ),
    Ground("disclosure_person", _PERSON_HARMED, "法第33条第2項第1号"),
    Ground(
        "disclosure_hindrance",
        "業務の適正な実施に著しい支障を及ぼすおそれがある",
        "法第33条第2項第2号",
    ),
    Ground("disclosure_other_law", "他の法令に違反することになる", "法第33条第2項第3号"),
    Ground("disclosure_own_way", "他の法令に同等の開示の手続がある", "法第33条第4項"),
    Ground("records_person", _PERSON_HARMED, "法第33条第5項（同条第2項第1号）"),
    Ground(
        "records_hindrance",
        "業務の適正な実施に著しい支障を及ぼすおそれがある",
        "法第33条第5項（同条第2項第2号）",
    ),
    Ground("records_other_law", "他の法令に違反することになる", "法第33条第5項（同条第2項第3号）"),
    Ground("correction_true", "登録の内容が事実と異なると確かめられない", "法第34条第2項"),
    Ground("correction_needless", "利用目的からみて訂正等を要しない", "法第34条第2項"),
    Ground("correction_own_way", "他の法令に訂正等の特別の手続がある", "法第34条第2項"),
    Ground("violation_none", _WRONG_CLAIM, "法第35条第2項"),
    Ground("violation_hard", _TOO_HARD, "法第35条第2項ただし書", alternative=True),
    Ground("provision_none", _WRONG_CLAIM, "法第35条第4項"),
    Ground("provision_hard", _TOO_HARD, "法第35条第4項ただし書", alternative=True),
    Ground("need_none", "停止や消去を求められる場合に当たらない", "法第35条第6項"),
    Ground("need_hard", _TOO_HARD, "法第35条第6項ただし書", alternative=True),
    Ground(
        "need_outweighed",
        "法令の遵守、契約の履行など、当生協に優先すべき事情がある",
        "法第35条第6項",
    ),
)

GROUNDS: dict[str, Ground] = {ground.code: ground for ground in _LIST}


def grounds_of(rule: RightRule) -> tuple[Ground, ...]:
    """List what may be chosen under one rule, in the order of the law."""
    return tuple(GROUNDS[code] for code in rule.grounds)


def may_refuse(remedy: Remedy, ground: str, basis: str = "", on: date | None = None) -> bool:
    """Tell whether the ground (its code) may refuse the remedy.

    With a basis only the rules of that basis count; with a day only those in force then.
    """
    return any(ground in rule.grounds for rule in rules_for(remedy, basis, on))
