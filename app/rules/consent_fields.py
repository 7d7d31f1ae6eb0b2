"""Read what a form or a file says about a consent: whether, and by which way."""

from app.rules.findings import BadValue
from app.rules.numerals import narrow

METHODS = ("書面", "窓口", "郵送", "電話", "Web")
_YES = {  # DECISIONS 9; width and case are folded before
    *("はい", "有", "あり", "同意", "同意する", "同意します"),
    *("○", "〇", "◯", "✓", "レ", "1", "y", "yes", "true"),
}
_METHOD_OF = {method.casefold(): method for method in METHODS} | {"": METHODS[0]}
_LONGEST = 30


def read_agreed(text: str) -> bool:
    """Read 同意: one of the words of DECISIONS 9 for yes; whatever else closes the register."""
    plain = narrow(text[:_LONGEST]).casefold()
    if not plain:
        raise BadValue(
            "同意の記入がありません。方針の内容すべてに同意いただいたことを申込書で確かめ、"
            "「はい」と入れてください。"
        )
    if plain not in _YES:
        raise BadValue(
            "同意が確認できないため登録できません。登録できるのは、方針の内容すべてに同意いただいた方だけです。"
            "同意いただいている場合は「はい」と入れてください。"
        )
    return True


def read_method(text: str) -> str:
    """Read 同意方法 into one of METHODS; empty means 書面."""
    method = _METHOD_OF.get(narrow(text[:_LONGEST]).casefold())
    if method is None:
        raise BadValue("同意方法は「書面」「窓口」「郵送」「電話」「Web」のどれかにしてください。")
    return method
