"""Say what stands on an inquiry of an authority, and what comes next, as the office writes it."""

from dataclasses import dataclass
from typing import Final

from app.office.authority_inquiries import AuthorityInquiryRow
from app.rules.authorities import ARTICLES, GIVES, AuthorityKind, PaperSeen
from app.ui.days import day_words
from app.ui.widgets.pill import Pill

Fact = tuple[str, str]
PAPER, CALL, DECIDE, ISSUE = "paper", "call", "decide", "issue"


@dataclass(frozen=True)
class NextStep:
    """Name the step that comes now: its key, what to do, the words of its button."""

    key: str
    sentence: str
    words: str


_STEPS: Final = {
    PAPER: NextStep(
        PAPER,
        "照会書を確かめていません。電話では回答せず、照会書を送っていただいてください。",
        "照会書が届いた(&O)…",
    ),
    CALL: NextStep(
        CALL,
        "公表されている代表番号を調べて折り返し、照会した方を確かめてください。",
        "折り返して確かめた(&O)…",
    ),
    DECIDE: NextStep(
        DECIDE, "回答するかどうか、どこまで回答するかを決めてください。", "対応を決める(&O)…"
    ),
    ISSUE: NextStep(
        ISSUE, "対応が決まりました。回答の文書を発行してください。", "回答を発行する(&O)…"
    ),
}


def next_step(row: AuthorityInquiryRow) -> NextStep | None:
    """Find what comes now; none where the inquiry is over."""
    now = row.standing
    if now.closed_on or now.answered_on:
        return None
    if now.decision is not None:
        return _STEPS[ISSUE]
    if now.kind is AuthorityKind.lawyer:
        return _STEPS[DECIDE]
    if now.paper_seen is PaperSeen.none:
        return _STEPS[PAPER]
    return _STEPS[DECIDE] if now.called_back_on else _STEPS[CALL]


def state(row: AuthorityInquiryRow) -> Pill:
    """Return the pill that says where an inquiry stands."""
    now = row.standing
    if now.answered_on:
        return Pill("回答済", "check", "quiet")
    if now.closed_on:
        return Pill("終了", "check", "quiet")
    words = {
        PAPER: "照会書待ち",
        CALL: "折返し待ち",
        DECIDE: "決定待ち",
        ISSUE: "回答の発行待ち",
    }
    step = next_step(row)
    return Pill(words[step.key] if step else "", "clock", "due")


def asked_facts(row: AuthorityInquiryRow) -> list[Fact]:
    """Say who asked what, on which paper."""
    article = ARTICLES[row.standing.kind]
    return [
        ("届いた日", f"{day_words(row.received_on)}　{row.channel.word}"),
        ("種類", f"{row.standing.kind.word}{f'（{article}）' if article else ''}"),
        ("照会した方", row.asker_name),
        ("回答の送り先", row.address),
        ("先方の電話", row.telephone),
        ("対象の方", row.about_name),
        ("照会の内容", row.asked),
        ("希望の期限", day_words(row.due_on) if row.due_on else ""),
    ]


def proof_facts(row: AuthorityInquiryRow) -> list[Fact]:
    """Say what was proved of the paper and of the asker."""
    now = row.standing
    dated = f"{day_words(row.paper_on)}付け" if row.paper_on else ""
    called = f"{day_words(now.called_back_on)}　{row.directory_telephone}"
    return [
        (
            "照会書",
            "　".join(part for part in (now.paper_seen.word, row.paper_number, dated) if part),
        ),
        ("折返し", called if now.called_back_on else "まだ確かめていません"),
    ]


def decision_facts(row: AuthorityInquiryRow, staff: str) -> list[Fact]:
    """Say what was decided, why, and what was answered."""
    now = row.standing
    if now.decision is None:
        return [("対応", "まだ決まっていません"), ("終えた理由", row.reason)]
    given = row.answer if now.decision in GIVES else ""
    return [
        ("対応", now.decision.word),
        ("決めた日", f"{day_words(row.decided_on)}　{staff}" if row.decided_on else ""),
        ("判断の理由", row.reason),
        ("回答の内容", given),
        ("回答した日", day_words(now.answered_on) if now.answered_on else ""),
    ]
