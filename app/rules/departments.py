"""Name the departments that may hold something of a person beside this program (OFFICE L-02)."""

from app.rules.errors import Refused

DEPARTMENTS = (
    "組合員台帳",
    "出資金",
    "宅配の利用",
    "個配センター",
    "店舗",
    "共済の取次ぎ",
    "福祉・介護の利用",
    "お申し出の記録（コールセンター）",
    "ホームページ・アプリの管理",
)
"""Whom the desk asks until the office writes its own list."""
LONGEST_DEPARTMENT = 80
MOST_DEPARTMENTS = 60


def read_departments(text: str) -> tuple[str, ...]:
    """Read a list of departments, one on each line; empty lines and repetitions are left out.

    Raises:
        Refused: nothing on any line, a name too long, or more lines than anybody would ask.
    """
    names = tuple(dict.fromkeys(name for line in text.splitlines() if (name := line.strip())))
    if not names:
        raise Refused("部署を1つ以上、1行に1つずつ入れてください。一覧は変わっていません。")
    if len(names) > MOST_DEPARTMENTS:
        raise Refused(f"部署は{MOST_DEPARTMENTS}までにしてください。一覧は変わっていません。")
    for name in names:
        if len(name) > LONGEST_DEPARTMENT:
            raise Refused(
                f"「{name[:20]}…」が長すぎます（{LONGEST_DEPARTMENT}文字まで）。"
                "一覧は変わっていません。"
            )
    return names
