"""Play disposals, a review of the log, a sample and the yearly 棚卸し, to practise on."""

from datetime import date, timedelta
from typing import Final

from app.office import (
    audit_samples,
    disposal_approval,
    disposal_deeds,
    disposals,
    house_departments,
    inventory_reviews,
    log_reviews,
    members,
)
from app.office.demo_scenes import Act, Scene
from app.office.inventory_reviews import NO_CHANGE, Confirmation
from app.rules.disposal_deeds import Deed
from app.rules.disposals import DisposalDraft, DisposalItem, Medium, Way
from app.rules.sampling import Population

_SAMPLE: Final = 5


def scripts() -> tuple[tuple[tuple[int, Act], ...], ...]:
    """Return what is played: one disposal that is done, one that waits, and the reviews."""
    return (
        ((14, _propose_papers), (12, _approve), (11, _record)),
        ((2, _propose_copies),),
        ((4, _ask_departments), (3, _confirm)),
        ((3, _sign), (3, _draw)),
    )


def _propose_papers(scene: Scene) -> None:
    box = DisposalItem(
        *(Medium.paper, "すくすく会員の申込書（登録の済んだもの）", "4箱", "2020年度"),
        *("本部書庫2番の棚", "20-1から20-4まで", date(scene.today.year - 1, 3, 31), "文書規程"),
    )
    disposals.propose(scene.clerk, DisposalDraft("2020年度の申込書の廃棄", "保管の期間", (box,)))


def _approve(scene: Scene) -> None:
    row = disposals.rows(scene.manager)[0]
    disposal_approval.approve(scene.manager, row.id, row.edition)


def _record(scene: Scene) -> None:
    row = disposals.rows(scene.clerk)[0]
    deed = Deed(scene.today, Way.dissolve, "練習　担当子", witness="練習　管理子")
    disposal_deeds.record(scene.clerk, row.id, deed, row.edition)


def _propose_copies(scene: Scene) -> None:
    disc = DisposalItem(
        *(Medium.carrier, "発送を頼んだ宛名の控え（CD-R）", "2枚", f"{scene.today.year}年"),
        *("窓口の金庫", "", None, "発送が済み、返却を受けたもの"),
    )
    disposals.propose(scene.clerk, DisposalDraft("返却された記録媒体の廃棄", "", (disc,)))


def _ask_departments(scene: Scene) -> None:
    if house_departments.standing(scene.clerk):
        inventory_reviews.ask(scene.clerk, inventory_reviews.this_year(scene.clerk))


def _confirm(scene: Scene) -> None:
    year = inventory_reviews.this_year(scene.clerk)
    for row in inventory_reviews.rows(scene.clerk, year)[:1]:
        said = Confirmation(scene.today, "練習　課長子", NO_CHANGE)
        inventory_reviews.confirm(scene.clerk, year, row.id, said, row.edition)


def _sign(scene: Scene) -> None:
    """Sign the oldest month that is over; the last one still waits where there are two."""
    waiting = [row.month for row in log_reviews.months(scene.manager)]
    for month in waiting[-1:]:
        if month.is_over(scene.today - timedelta(days=1)):
            log_reviews.sign(scene.manager, month, log_reviews.NOTHING_SEEN)


def _draw(scene: Scene) -> None:
    most = min(_SAMPLE, members.count(scene.manager))
    if most:
        audit_samples.draw_sample(scene.manager, Population.members, most, "renshu-1")
