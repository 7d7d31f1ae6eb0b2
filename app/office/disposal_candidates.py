"""Propose for a disposal what the records know to be over: papers, forms, registrations."""

from collections.abc import Iterator, Sequence
from typing import Final

from app.office import erasure_due
from app.office.desk import Desk
from app.office.held_paper_rows import HeldPaperRow, rows_of
from app.rules.disposals import DisposalItem, Medium
from app.rules.paper_forms import PaperForm
from app.rules.roles import Verb, may
from app.storage.applications import Applications
from app.storage.unit import Unit

MOST_NAMED: Final = 5
PAPERS_PLACE: Final = "個人情報相談窓口の保管庫"
_PAPERS: Final = "お預かりした本人確認書類など"
_PAPERS_OVER: Final = "回答の後の保管の期日を過ぎたもの"
_FORMS: Final = "登録に至らなかった申込の控え"
_FORMS_OVER: Final = "確認待ちの保管日数を過ぎたもの"
_LEFT: Final = "退会・卒業などをされた方の登録"
_LEFT_OVER: Final = "手続で決めた消去の日を過ぎたもの"


def candidates(desk: Desk) -> Sequence[DisposalItem]:
    """Return what may be put on a list today, without a name; each is typed over as needed.

    Whose registrations are over only those are told who may erase.
    """
    desk.demand(Verb.propose_disposal)
    with desk.look() as unit:
        found = [*_papers(unit, desk), *_forms(unit, desk)]
    return [*found, *_left(desk)]


def _papers(unit: Unit, desk: Desk) -> Iterator[DisposalItem]:
    rows = rows_of(unit, unit.held_papers.in_the_house(), desk.today)
    over = [row for row in rows if row.overdue]
    for medium, chosen in (
        (Medium.paper, [row for row in over if row.form is not PaperForm.image]),
        (Medium.data, [row for row in over if row.form is PaperForm.image]),
    ):
        if chosen:
            yield _of_papers(medium, chosen)


def _of_papers(medium: Medium, rows: Sequence[HeldPaperRow]) -> DisposalItem:
    """Name the cases by their numbers; who they are about is nothing for a list that stays."""
    numbers = sorted({row.receipt_number for row in rows})
    named = "、".join(numbers[:MOST_NAMED])
    more = f" ほか{len(numbers) - MOST_NAMED}件" if len(numbers) > MOST_NAMED else ""
    return DisposalItem(
        medium=medium,
        what=f"{_PAPERS}（受付番号 {named}{more}）",
        count_words=f"{len(rows)}通",
        place=PAPERS_PLACE if medium is Medium.paper else "",
        kept_until_on=max(row.purge_on for row in rows if row.purge_on),
        ground=_PAPERS_OVER,
    )


def _forms(unit: Unit, desk: Desk) -> Iterator[DisposalItem]:
    applications = Applications(unit.session)
    rows = applications.rows(applications.over(desk.today))
    if rows:
        yield DisposalItem(
            medium=Medium.data,
            what=_FORMS,
            count_words=f"{len(rows)}件",
            kept_until_on=max(row.purge_on for row in rows),
            ground=_FORMS_OVER,
        )


def _left(desk: Desk) -> Iterator[DisposalItem]:
    if not may(desk.actor.roles, Verb.erase):
        return
    rows = erasure_due.rows(desk)
    if rows:
        yield DisposalItem(
            medium=Medium.data, what=_LEFT, count_words=f"{len(rows)}名", ground=_LEFT_OVER
        )
