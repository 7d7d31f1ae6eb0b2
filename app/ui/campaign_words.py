"""Say the states of campaigns, slips and follow-ups as the office writes them."""

from datetime import date
from typing import Final

from app.office.campaigns import CampaignRow, RunRow
from app.rules.campaign_aims import Aim, aim_of, state_word
from app.rules.campaigns import CampaignState, SlipState
from app.rules.eras import western
from app.rules.follow_ups import FollowUpEnd, FollowUpKind
from app.rules.spoken_days import month_day
from app.ui.widgets.pill import Pill, Shape, Tone

NEAR: Final = 3
"""From how many days before its due day a campaign is warm."""

_SLIPS: Final[dict[SlipState, tuple[Shape, Tone]]] = {
    SlipState.unsent: ("ring", "quiet"),
    SlipState.sent: ("clock", "due"),
    SlipState.granted: ("check", "good"),
    SlipState.declined: ("cross", "bad"),
    SlipState.undelivered: ("back", "bad"),
    SlipState.expired: ("pause", "quiet"),
    SlipState.left_out: ("bar", "quiet"),
}

_KINDS: Final[dict[str, tuple[Shape, Tone]]] = {
    FollowUpKind.declined: ("cross", "bad"),
    FollowUpKind.no_answer: ("clock", "due"),
    FollowUpKind.undelivered: ("back", "bad"),
}


def slip(state: SlipState, reason: str = "", aim: Aim = Aim.consent) -> Pill:
    """Return the pill of a slip; one that is not printed says why instead."""
    shape, tone = _SLIPS[state]
    if aim is Aim.notice and state is SlipState.sent:
        shape, tone = "check", "good"
    word = reason if reason and state is SlipState.left_out else state_word(aim, state)
    return Pill(word, shape, tone)


def state(row: CampaignRow) -> Pill:
    """Return the pill of a campaign: where it is on its way."""
    if row.state is CampaignState.closed:
        return Pill(row.state.word, "check", "quiet")
    if not row.tally.posted:
        return Pill("発送前", "ring", "due")
    if not row.asks:
        return Pill("発送済", "check", "good")
    return (
        Pill("回答待ち", "clock", "due") if row.tally.waiting else Pill("回答済", "check", "good")
    )


def due(row: CampaignRow, today: date) -> Pill:
    """Return the pill that says how long there is; no word once closed, or for a notice."""
    if row.state is CampaignState.closed or not row.asks:
        return Pill("")
    days = (row.due_on - today).days
    if days < 0:
        return Pill(f"期限を{-days}日経過", "triangle", "due")
    words = f"期限まであと{days}日" if days else "今日が期限"
    return Pill(words, "clock", "due" if days <= NEAR else "quiet")


def version(row: CampaignRow) -> str:
    """Name the version that a campaign asks for: 「2027/4/1の版」."""
    return f"{western(row.version_on)}の版"


def kind(key: str) -> Pill:
    """Return the pill of a follow-up; an unknown kind shows itself."""
    if key not in _KINDS:
        return Pill(key)
    shape, tone = _KINDS[key]
    return Pill(FollowUpKind(key).word, shape, tone)


def outcome(key: str) -> str:
    """Say how a follow-up ended; an unknown word shows itself."""
    return next((end.word for end in FollowUpEnd if end == key), key)


def run_word(run: RunRow) -> str:
    """Name the letters of a run: 「1回目のお願い」."""
    return aim_of(run.letter_kind).run_word(run.kind.word)


def posted(run: RunRow) -> str:
    """Say when and how the letters of a run left, or that they have not."""
    if run.posted_on is None:
        return "未投函"
    return f"{month_day(run.posted_on)}投函（{run.method}）"
