"""Say what is known of a campaign: its counts, its prints, what was asked of whom."""

from collections.abc import Mapping, Sequence
from typing import Final

from app.office.campaigns import CampaignPage, CampaignRow, RunRow
from app.rules.campaign_aims import Aim, NoticeLetter, aim_of
from app.rules.campaigns import SlipState
from app.ui import campaign_words as words
from app.ui.days import day_words
from app.ui.widgets.act_row import ActButton
from app.ui.widgets.cards import Card
from app.ui.widgets.letter_lines import LetterLine
from app.ui.widgets.share_bars import Share

COPIES: Final = "copies"
"""The act that shows the letters of a run again."""
TOLD: Final = (SlipState.unsent, SlipState.sent, SlipState.undelivered, SlipState.left_out)
"""Where a letter can stand that asks for nothing."""


def shares(row: CampaignRow) -> list[Share]:
    """Count the slips by where they stand, every state with its line."""
    states = SlipState if row.asks else TOLD
    return [Share(words.slip(state, aim=row.aim), row.tally.count(state)) for state in states]


def coverage(row: CampaignRow) -> str:
    """Say how far the campaign has come, in one line."""
    tally = row.tally
    if not tally.posted:
        return f"対象 {tally.total:,}名"
    if not row.asks:
        return f"対象 {tally.total:,}名　発送 {tally.posted:,}名"
    return f"対象 {tally.total:,}名　回収 {tally.answered_percent}%　同意 {tally.granted_percent}%"


def run_lines(page: CampaignPage, *, may_print: bool) -> Sequence[LetterLine]:
    """List the prints with their numbers, each with the way to its letters."""
    act = [ActButton(COPIES, "もう一度印刷・保存…", "print")] if may_print else []
    return [
        LetterLine(
            run.id,
            Card(
                f"{_turn(run)}　{run.document_number}　{run.letters:,}通",
                f"{day_words(run.dated_on)}付　{words.posted(run)}",
            ),
            act,
        )
        for run in page.runs
    ]


def facts(page: CampaignPage) -> list[tuple[str, str]]:
    """List what was decided at the start, and who stands apart."""
    row = page.row
    if row.letter is not None:
        return _told(page, row.letter)
    return [
        ("方針の版", words.version(row)),
        ("主な変更", row.changes_words),
        ("返信の期限", day_words(row.due_on)),
        ("ご回答がないとき", row.on_no_answer.word),
        ("対象", row.target_words),
        ("印刷の対象外", _counted(page.left_out)),
        ("返戻の理由", _counted(page.returned)),
        ("対象の確定", f"{day_words(row.frozen_on)}　{row.frozen_by}"),
        ("締切り", day_words(row.closed_on)),
    ]


def _told(page: CampaignPage, letter: NoticeLetter) -> list[tuple[str, str]]:
    row = page.row
    return [
        ("方針の版", words.version(row)),
        ("手紙の種類", f"{letter.word}のお知らせ"),
        ("主な変更", row.changes_words),
        ("対象", row.target_words),
        ("印刷の対象外", _counted(page.left_out)),
        ("返戻の理由", _counted(page.returned)),
        ("対象の確定", f"{day_words(row.frozen_on)}　{row.frozen_by}"),
        ("終了", day_words(row.closed_on)),
    ]


def _turn(run: RunRow) -> str:
    return run.kind.word if aim_of(run.letter_kind) is Aim.consent else words.run_word(run)


def _counted(counts: Mapping[str, int]) -> str:
    return "、".join(f"{word} {count:,}名" for word, count in counts.items())
