"""Say everything of a pack, or of a reviewed month, beside the list of 点検・報告."""

from typing import Final

from app.office.audit_packs import AuditPackRow
from app.office.log_reviews import LogReviewRow
from app.office.report_lines import ReportLine
from app.rules.day_moments import spelt
from app.rules.periods import Days
from app.ui.dialogs.pack_words import in_groups
from app.ui.tabs.sheet import Block, Sheet, Step
from app.ui.widgets.act_row import ActButton
from app.ui.widgets.pill import Pill

CHECK: Final = "check"
REVIEW: Final = "review"
NOT_REVIEWED: Final = "この月の操作記録は、まだ点検していません。"
BY_THE_HEAD: Final = "点検は管理責任者が行います。"
PACKED: Final = (
    "書き出したフォルダのファイルが、作成のときのままかどうかを確かめられます。"
    "表紙の値は操作記録にも残っています。"
)


def pill_of(line: ReportLine) -> Pill:
    """Say how a line stands."""
    if line.is_open:
        return Pill("未点検", "clock", "due")
    return Pill("書出し済" if line.pack else "点検済", "check", "good")


def describe(line: ReportLine, *, may_check: bool, may_review: bool) -> Sheet:
    """Describe a line; who writes packs may check them, the head reviews the log."""
    blocks: tuple[Block, ...] = ()
    acts: tuple[ActButton, ...] = ()
    if line.pack:
        blocks = (_pack(line.pack),)
        acts = (ActButton(CHECK, "一式を照合(&A)…", "search"),) if may_check else ()
    elif line.review:
        blocks = (_review(line.review),)
    return Sheet(
        line.title,
        over=line.kind.word,
        pills=(pill_of(line),),
        step=_step(may_review=may_review) if line.is_open else None,
        acts=acts,
        blocks=blocks,
    )


def _step(*, may_review: bool) -> Step:
    if may_review:
        return Step(NOT_REVIEWED, REVIEW, "操作記録を点検(&A)…")
    return Step(f"{NOT_REVIEWED}{BY_THE_HEAD}")


def _pack(row: AuditPackRow) -> Block:
    return Block(
        "書き出したもの",
        words=PACKED,
        facts=(
            ("期間", Days(row.from_on, row.to_on).words),
            ("作成", f"{spelt(row.made_at)}　{row.maker}"),
            ("ファイル", f"{row.file_count:,}個"),
            ("表紙の照合値", in_groups(row.cover_sha256)),
        ),
    )


def _review(row: LogReviewRow) -> Block:
    return Block(
        "点検の記録",
        facts=(
            ("点検", f"{spelt(row.signed_at)}　{row.signer}"),
            ("操作記録の番号", f"{row.first_number:,}番から{row.last_number:,}番まで"),
            ("まとめ", row.summary),
            ("気づいたこと", row.findings),
            ("紙の「記録」の値", row.anchor),
        ),
    )
