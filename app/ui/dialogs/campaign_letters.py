"""Describe the letters of a campaign for the dialog that shows them."""

from app.office import campaigns
from app.office.campaigns import CampaignRow, RunRow, SlipRow
from app.office.desk import Desk
from app.rules.campaign_aims import Aim, aim_of
from app.rules.letter_kinds import letter_word
from app.rules.slip_numbers import spoken
from app.ui import campaign_words
from app.ui.days import day_words
from app.ui.dialogs.letter_dialog import Sheets
from app.ui.dialogs.letter_step_dialog import LetterAbout

DRAFT_HINT = "「案」です。文書番号と整理番号は、印刷する文書を作ったときに付きます。"
ISSUED_HINT = "保管した文書です。お送りしたものと同じ内容で、印刷と保存は操作記録に残ります。"


def draft_sheets(desk: Desk, row: CampaignRow) -> Sheets:
    """Describe the next letter of a campaign; it can only be looked at."""
    return Sheets(
        title=f"{row.aim.letter}（案）",
        facts=[
            ("依頼" if row.asks else "お知らせ", f"{row.code}　{row.title}"),
            ("方針の版", campaign_words.version(row)),
            *([("返信の期限", day_words(row.due_on))] if row.asks else []),
        ],
        load=lambda: campaigns.preview_letter(desk, row.id),
        hint=DRAFT_HINT,
    )


def issued_sheets(desk: Desk, row: SlipRow, run: RunRow, reason: str = "") -> Sheets:
    """Describe one person's letter of a run; printing it, or opening it for a reason, is logged."""
    key = row.slip_id
    number, aim = spoken(row.number), aim_of(run.letter_kind)
    return Sheets(
        title=f"再同意のお願い（{run.kind.word}）" if aim is Aim.consent else aim.letter,
        facts=[
            ("お名前", f"{row.member_name} 様"),
            ("組合員コード", row.member_code),
            ("整理番号", number),
            ("文書番号", run.document_number),
            ("文書日付", day_words(run.dated_on)),
            ("発送", campaign_words.posted(run)),
        ],
        load=lambda: campaigns.letter_of(desk, key, run.id, reprint=False, reason=reason),
        take=lambda: campaigns.letter_of(desk, key, run.id, reason=reason),
        hint=ISSUED_HINT,
        file_name=f"{aim.letter}_{number}.pdf",
        about=LetterAbout(
            run.letter_id, run.document_number, letter_word(run.letter_kind), of_run=True
        ),
    )
