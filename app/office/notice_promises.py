"""Keep what notices have promised: that consents go on as they are (LAW A-13)."""

from collections.abc import Iterator, Sequence

from app.rules.campaign_aims import promised
from app.rules.campaigns import CampaignState
from app.rules.errors import Refused
from app.rules.ids import PolicyVersionId
from app.storage.campaigns import CampaignRow
from app.storage.policy_campaigns import aims
from app.storage.unit import Unit


def refuse_broken(unit: Unit, version_id: PolicyVersionId) -> None:
    """Refuse to make a version 重要 once letters said that consents go on.

    Whoever reads such a letter does not answer again: a new version asks, and tells all anew.

    Raises:
        Refused: letters said so; with their number, and what to do instead.
    """
    rows = unit.campaigns.rows(list(aims(unit.session, version_id)))
    letters = sum(_letters(unit, row) for row in _promising(rows))
    if letters:
        raise Refused(
            f"この版を軽微として、ご同意がそのまま続くことを、お知らせの手紙{letters:,}通で"
            "お伝えしています。重さは変わっていません。改めて同意をいただくときは、後の日の改訂を"
            "「重要」として取り込んでください。同じ方へのお知らせも、その版で改めてお送りできます。"
        )


def _promising(rows: Sequence[CampaignRow]) -> Iterator[CampaignRow]:
    return (row for row in rows if row.letter and promised(row.letter, row.target_words))


def _letters(unit: Unit, row: CampaignRow) -> int:
    """Count the letters that left, and those that lie printed and may leave."""
    if row.state is CampaignState.closed:
        return row.tally.posted
    waiting = [run.letters for run in unit.campaign_runs.of(row.id) if run.posted_on is None]
    return row.tally.posted + sum(waiting)
