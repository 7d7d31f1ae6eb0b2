"""Play a campaign that asks for consent again: printed, posted, and half of its slips back."""

from collections.abc import Sequence
from datetime import timedelta
from functools import partial

from app.office import campaigns, consents, slips
from app.office.campaigns import CampaignDraft, TargetFilter
from app.office.demo_scenes import Act, Scene
from app.rules.campaigns import NoAnswer, Returned
from app.rules.delivery_courses import Delivery
from app.rules.ids import SlipId

_CENTRES = ("鶴岡センター", "酒田センター")
_DAYS_TO_ANSWER = 21
_MOST_SLIPS = 60
"""However many members the practice records have, no more slips come back than these."""


def scripts() -> tuple[tuple[tuple[int, Act], ...], ...]:
    """Return one campaign whose answers are still coming in."""
    enter = tuple((day, partial(_enter, begin=begin)) for day, begin in ((14, 0), (9, 1), (3, 2)))
    return (((26, _freeze), (25, _print), (24, _post), *enter),)


def _freeze(scene: Scene) -> None:
    version, wanted = consents.in_force(scene.manager), TargetFilter(centres=_CENTRES)
    if version is None or not campaigns.preview_targets(scene.manager, wanted, version.id).count:
        return
    draft = CampaignDraft(
        title="個人情報保護方針の改訂に伴う再同意のお願い",
        version_id=version.id,
        changes_words="利用目的の見直しと、お問い合わせ窓口の変更",
        due_on=(scene.today + timedelta(days=_DAYS_TO_ANSWER)).isoformat(),
        on_no_answer=NoAnswer.contact,
        filter=wanted,
    )
    scene.campaign_id = campaigns.freeze(scene.manager, draft).campaign_id


def _print(scene: Scene) -> None:
    if scene.campaign_id:
        campaigns.issue_run(
            scene.manager,
            scene.campaign_id,
            kind="first",
            dated_on=scene.today,
            delivery=Delivery.course,
        )


def _post(scene: Scene) -> None:
    if scene.campaign_id:
        (run,) = campaigns.page(scene.clerk, scene.campaign_id).runs
        campaigns.mark_sent(scene.clerk, run.id, scene.today, "配達便")


def _enter(scene: Scene, *, begin: int) -> None:
    """Enter every sixth slip or so: most agree, a few do not, a few come back by the post."""
    if not scene.campaign_id:
        return
    for place, key in enumerate(_back(scene)):
        if place % 6 == begin:
            _answer(scene, key, place)


def _back(scene: Scene) -> Sequence[SlipId]:
    row = campaigns.page(scene.clerk, scene.campaign_id).runs[0]
    return [slip.slip_id for slip in campaigns.list_rows(scene.clerk, row.id)[:_MOST_SLIPS]]


def _answer(scene: Scene, key: SlipId, place: int) -> None:
    today = scene.today.isoformat()
    if place % 11 == 1:
        slips.undelivered(scene.clerk, key, Returned.moved, today)
    else:
        wish = "declined" if place % 13 == 1 else "granted"
        slips.enter(scene.clerk, key, wish, today, today)
