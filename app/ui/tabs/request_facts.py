"""Say in words what stands on a case: its clock, its intake, its papers, its letters, its log."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from app.office import electronic_answers, intake, papers, requests, right_work
from app.office.desk import Desk
from app.office.drafted_letters import DraftedRow
from app.office.requests import RequestPage
from app.office.right_work import RightWork
from app.rules.approvals import DraftState
from app.rules.cases import Case, RightLine
from app.rules.clock import effective, stopped_days
from app.rules.endings import ending_refusal
from app.rules.errors import Refused
from app.rules.ids import LetterId, RequestId, RightId
from app.rules.letter_kinds import letter_word
from app.rules.moves import Actor, Move, refusal
from app.rules.outcomes import Outcome, outcomes_of
from app.rules.papers import PAPERS, Paper
from app.rules.problems import Problem
from app.rules.requests import RequestDraft
from app.rules.roles import Role, Verb, may
from app.rules.telephones import telephone_words
from app.ui import request_words as words
from app.ui.days import day_words, moment_words
from app.ui.dialogs.letter_moves import moves_of, standing_of
from app.ui.dialogs.request_fields import FIELD_WORDS
from app.ui.identity_words import check_facts
from app.ui.letter_words import round_pill, sent_pill, sent_words
from app.ui.tabs.letter_acts import letter_acts
from app.ui.tabs.next_tasks import is_of_the_name
from app.ui.widgets.cards import Card
from app.ui.widgets.letter_lines import LetterLine

Fact = tuple[str, str]
NEWEST: Final = 30
"""How many lines of the log the page shows."""


@dataclass(frozen=True)
class Sight:
    """Hold all that the page of a case shows; `draft` is None once erased.

    `outcomes` are those which this person could decide for each right now; `work` is what is kept
    of each right beside its decision. `may_issue`: letters are this person's to send; `untold`
    are those that left as files whose passwords nobody has told yet.
    """

    page: RequestPage
    draft: RequestDraft | None
    outcomes: Mapping[RightId, tuple[Outcome, ...]]
    work: Mapping[RightId, RightWork] = field(default_factory=dict)
    may_issue: bool = False
    untold: frozenset[LetterId] = frozenset()
    papers: Mapping[str, Paper] = field(default_factory=lambda: PAPERS)
    roles: frozenset[Role] = frozenset()

    @property
    def unplanned(self) -> frozenset[RightId]:
        """Name the granted rights of which nobody has said yet what will be done."""
        return frozenset(key for key, one in self.work.items() if one.unplanned)

    def right(self, right_id: int) -> RightLine | None:
        """Return one right of the case."""
        return next((one for one in self.page.case.rights if one.id == right_id), None)


def look_at(desk: Desk, request_id: RequestId) -> Sight:
    """Ask the office for a case and for what was typed at its intake."""
    page = requests.page(desk, request_id)
    outcomes = {right.id: _outcomes(desk, page.case, right) for right in page.case.rights}
    work = right_work.work_of(desk, request_id)
    return Sight(
        page,
        _draft_of(desk, request_id),
        outcomes,
        work,
        may(desk.actor.roles, Verb.issue_letter),
        electronic_answers.untold(desk, request_id),
        papers.table(desk),
        desk.actor.roles,
    )


def clock_facts(page: RequestPage, today: date) -> list[Fact]:
    """Say when the answer is due and why on that day."""
    case, row = page.case, page.row
    if case.is_voluntary:
        return [("回答期限", "法律の請求ではないため、期限はありません（任意の対応）")]
    left = f"　{row.due_words}" if row.due_on else ""
    due = f"{words.long_day(row.due_on)}{left}" if row.due_on else row.due_words
    stopped = stopped_days(case.clock, today)
    extension = effective(case.clock).extension
    return [
        ("届いた日", words.long_day(case.received_on)),
        ("回答期限（内規）", due),
        ("発送目安", f"{words.long_day(row.dispatch_by)}まで" if row.dispatch_by else ""),
        ("停止", _stop_words(case, stopped)),
        ("延長", f"{day_words(extension.letter_on)}の文書で14日" if extension else _asked(page)),
        ("延長の理由", extension.reason if extension else ""),
        ("法39条の日（参考）", _lawsuit_words(page)),
        ("完了した日", words.long_day(case.closed_on)),
    ]


def _asked(page: RequestPage) -> str:
    """Say how far the letter has come that is to put the answer off."""
    found = [one for one in page.rounds if one.kind == "extension"]
    return f"延長の文書：{round_pill(found[-1]).word}" if found else ""


def intake_facts(sight: Sight) -> list[Fact]:
    """Say what was taken down when the request came in."""
    case, draft = sight.page.case, sight.draft
    if draft is None:
        return [("内容", "消去済")]
    postal = f"〒{draft.postal_code}　" if draft.postal_code else ""
    return [
        ("届いた方法", case.channel.word if case.channel else ""),
        ("請求される方", case.requester_kind.word if case.requester_kind else ""),
        ("フリガナ", draft.requester_kana),
        ("ご住所", f"{postal}{draft.address}"),
        ("電話番号", telephone_words(draft.telephone)),
        ("対象の情報", draft.about),
        ("受取り方法", draft.wished_method),
        ("メモ", draft.memo),
    ]


def missing_words(lacking: Sequence[Problem]) -> str:
    """Name what a half-filled intake still lacks, in one line."""
    named = dict.fromkeys(
        "お名前の違いの理由" if is_of_the_name(one) else FIELD_WORDS.get(one.field, "")
        for one in lacking
    )
    return "、".join(name for name in named if name)


def paper_facts(case: Case, table: Mapping[str, Paper] = PAPERS) -> list[Fact]:
    """Say which papers were seen, by what means and when; never more of a number than allowed."""
    if case.identity is None:
        return [("確認", "まだ記録していません")]
    return check_facts(case.identity, table)


def letter_lines(sight: Sight) -> list[LetterLine]:
    """List the letters of a case with what can be done with each."""
    lines = round_lines(sight.page)
    for letter in sight.page.letters:
        now = standing_of(letter, sight.page.case)
        sent = sent_words(letter)
        detail = f"{letter.document_number}　{day_words(letter.dated_on)}　{sent}"
        told = letter.id not in sight.untold
        moves = moves_of(now, sight.roles)
        acts = letter_acts(
            letter, sight.page.case, may_issue=sight.may_issue, told=told, moves=moves
        )
        card = Card(letter_word(letter.kind), detail, sent_pill(letter, astray=now.astray))
        lines.append(LetterLine(letter.id, card, acts))
    return lines


def round_lines(page: RequestPage) -> list[LetterLine]:
    """List the letters that went round and are not issued yet, each with where it stands."""
    return [
        LetterLine(-one.id, Card(one.letter, _round_words(one), round_pill(one)), ())
        for one in page.rounds
    ]


def _round_words(one: DraftedRow) -> str:
    """Say since when it goes round, or who decided, or why it came back."""
    sent = f"{day_words(one.sent_on)}に決裁へ"
    if one.state is DraftState.returned:
        return f"{sent}　差し戻した理由 {one.returned_reason}"
    decided = f"　{day_words(one.decided_on)}に{one.decided_by}さんが承認" if one.decided_on else ""
    return f"{sent}{decided}"


def log_cards(page: RequestPage) -> Sequence[Card]:
    """List what was done in this case, newest first."""
    return [
        Card(row.title, f"{moment_words(row.at)}　{row.staff_name}") for row in page.log[:NEWEST]
    ]


def _draft_of(desk: Desk, request_id: RequestId) -> RequestDraft | None:
    """Return what was typed at intake, none where it was erased."""
    try:
        return intake.draft_of(desk, request_id)
    except Refused:
        return None


def _outcomes(desk: Desk, case: Case, right: RightLine) -> tuple[Outcome, ...]:
    """List the outcomes that can be decided now: some ends need no identity (OFFICE L-19)."""
    actor = Actor(desk.actor.id, desk.actor.roles)
    return tuple(
        outcome
        for outcome in outcomes_of(right.remedy)
        if refusal(Move.decide, case, right, actor, desk.today, outcome=outcome) is None
        and ending_refusal(outcome, case) is None
    )


def _lawsuit_words(page: RequestPage) -> str:
    """Say the day of 法39条, which only a manager's page has; by right where they differ."""
    days = {day for day in page.lawsuit_on.values() if day}
    if len(days) == 1:
        return words.long_day(days.pop())
    rights = ((right.remedy.word, page.lawsuit_on.get(right.id)) for right in page.case.rights)
    return "\n".join(f"{word} {words.long_day(day)}" for word, day in rights if day)


def _stop_words(case: Case, days: int) -> str:
    """Say that the clock stands still, or for how long it did."""
    stops = effective(case.clock).stops
    waiting = next((stop for stop in stops if stop.completed_on is None), None)
    if waiting:
        return f"停止中（{day_words(waiting.asked_on)}に補正をお願いしました）"
    return f"{days}日（補正を待った日数だけ、期限が後ろになっています）" if days else ""
