"""Let each department confirm once a year what personal data it handles (棚卸し)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.office import fiscal_years
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.typed import LONGEST_TEXT, refuse_unfit
from app.rules.errors import Overtaken, Refused
from app.rules.ids import InventoryReviewId
from app.rules.roles import Verb
from app.storage.inventory_reviews import InventoryReviewRow
from app.storage.unit import Unit

__all__ = ["Confirmation", "InventoryReviewRow", "ask", "confirm", "rows", "this_year"]

TITLE: Final = "個人データ取扱台帳の棚卸し"
TOUCHED: Final = changes("reviews")
LONGEST_NAME: Final = 120
NO_CHANGE: Final = "台帳のとおりで、変わりありません。"
_OVERTAKEN: Final = (
    "ほかの人が先にこの部署の確認を記録しました。あなたの入力は保存していません。"
    "最新の内容を確かめてください。"
)


@dataclass(frozen=True)
class Confirmation:
    """Hold what a department said: on which day, who, and what has changed."""

    confirmed_on: date | None
    confirmed_by: str
    changes: str


def this_year(desk: Desk) -> int:
    """Return the fiscal year of today."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return fiscal_years.year_of(unit, desk.today)


def rows(desk: Desk, year: int) -> Sequence[InventoryReviewRow]:
    """Return the departments that were asked in a fiscal year."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return unit.inventory_reviews.rows(year)


def ask(desk: Desk, year: int) -> Changes:
    """Put on record that every department of today was asked; who was asked stays so.

    Raises:
        Refused: the house has no departments, or all of them were asked.
    """
    desk.demand(Verb.confirm_inventory)
    with desk.unit(f"{TITLE}を依頼") as unit:
        standing = [row for row in unit.departments.rows() if row.stands_on(desk.today)]
        if not standing:
            raise Refused(
                "部署が登録されていません。何も記録していません。"
                "「監査・教育」の「管理体制」で部署を登録してください。"
            )
        asked = {row.department_id for row in unit.inventory_reviews.rows(year)}
        new = [row for row in standing if row.id not in asked]
        if not new:
            raise Refused(
                f"{year}年度は、いまあるすべての部署に依頼しています。何も変えていません。"
            )
        keys = [row.id for row in new]
        unit.inventory_reviews.ask(year, keys, desk.today, unit.stamp.by, unit.stamp.at)
        subjects = tuple(("department", int(key)) for key in keys)
        unit.log(subjects, {"fiscal_year": year, "departments": [row.name for row in new]})
    return TOUCHED


def confirm(
    desk: Desk, year: int, key: InventoryReviewId, said: Confirmation, edition: int
) -> Changes:
    """Record what a department answered; a later answer stands in its place, the log has both."""
    desk.demand(Verb.confirm_inventory)
    words = {"changes": said.changes.strip(), "confirmed_by": said.confirmed_by.strip()}
    _refuse(desk, said, words)
    with desk.unit(f"{TITLE}を確認") as unit:
        before = one(unit, year, key)
        if said.confirmed_on and before.asked_on and said.confirmed_on < before.asked_on:
            raise Refused("確認した日が、依頼した日より前です。まだ何も記録していません。")
        values = {"confirmed_on": said.confirmed_on, **words}
        if not unit.inventory_reviews.change(key, edition, **values):
            raise Overtaken(_OVERTAKEN)
        told = {"department": before.department_name, "before": before.changes, **words}
        subjects = (("department", int(before.department_id)),)
        unit.log(subjects, {"fiscal_year": year, "confirmed_on": str(said.confirmed_on), **told})
    return TOUCHED


def _refuse(desk: Desk, said: Confirmation, words: dict[str, str]) -> None:
    refuse_unfit({"確認した人": words["confirmed_by"]}, LONGEST_NAME)
    refuse_unfit({"変わったところ": words["changes"]}, LONGEST_TEXT)
    if said.confirmed_on is None or not all(words.values()):
        raise Refused(
            "確認した日、確認した人、変わったところを入れてください。まだ何も記録していません。"
            f"変わりがなければ「{NO_CHANGE}」と書きます。"
        )
    if said.confirmed_on > desk.today:
        raise Refused("まだ来ていない日です。確認を受けてから記録してください。")


def one(unit: Unit, year: int, key: InventoryReviewId) -> InventoryReviewRow:
    """Return how one department confirmed, inside an open unit.

    Raises:
        Refused: nobody was asked under this key.
    """
    found = next((row for row in unit.inventory_reviews.rows(year) if row.id == key), None)
    if found is None:
        raise Refused("この部署の確認は見つかりません。画面を最新にしてからお試しください。")
    return found
