"""Say everything of one person of the house: pledges given and owed, trainings had."""

from collections.abc import Set as AbstractSet
from datetime import date
from typing import Final

from app.office.worker_views import PledgeRow, TakenTraining, WorkerLine, WorkerPage
from app.rules.attendance import LEFT_OUT, OPEN, Outcome, reach_by
from app.rules.roles import Role, Verb, may
from app.rules.training_months import month_words
from app.ui.days import day_words
from app.ui.tabs.sheet import Block, Entry, Sheet, Step
from app.ui.widgets.act_row import ActButton
from app.ui.widgets.pill import Pill

OWING: Final = Pill("誓約書なし", "triangle", "bad")
WORKING: Final = Pill("在籍", "check", "good")
COMING: Final = Pill("入職前", "clock", "due")
LEFT: Final = Pill("退職", "bar", "quiet")
CANCELLED: Final = Pill("取消し", "cross", "quiet")
TAKE_BACK: Final = ActButton("cancel_pledge", "取消し…")


def state_pill(line: WorkerLine, today: date) -> Pill:
    """Say whether somebody works here, and whether a pledge is missing."""
    if line.owed:
        return OWING
    if line.works:
        return WORKING
    joined = line.worker.joined_on
    return COMING if joined is not None and joined > today else LEFT


def outcome_pill(outcome: Outcome) -> Pill:
    """Say how somebody stands with a training."""
    if outcome in OPEN:
        return Pill(outcome.word, "triangle" if outcome is Outcome.failed else "ring", "due")
    quiet = outcome in LEFT_OUT
    return Pill(outcome.word, "bar" if quiet else "check", "quiet" if quiet else "good")


def describe(page: WorkerPage, today: date, roles: AbstractSet[Role]) -> Sheet:
    """Return everything of one person."""
    line, keeps = page.line, may(roles, Verb.keep_workers)
    row = line.worker
    return Sheet(
        title=row.name,
        over=row.kana,
        under="　".join(part for part in (row.department_name, row.kind.word) if part),
        pills=(state_pill(line, today),),
        step=_step(line, may_keep=keeps),
        acts=_acts(line) if keeps else (),
        blocks=(_facts(line), _pledges(page, may_keep=keeps), _trainings(page)),
    )


def _step(line: WorkerLine, *, may_keep: bool) -> Step | None:
    if not line.owed:
        return None
    kinds = "・".join(kind.word for kind in line.owed)
    sentence = f"{kinds}の誓約書が記録されていません。"
    return Step(sentence, "pledge", "誓約書を記録(&A)…") if may_keep else Step(sentence)


def _acts(line: WorkerLine) -> tuple[ActButton, ...]:
    pledge = () if line.owed else (ActButton("pledge", "誓約書を記録(&A)…", "add"),)
    leave = (ActButton("leave", "退職を記録(&L)…"),) if line.worker.left_on is None else ()
    return (*pledge, ActButton("change", "変更(&C)…", "edit"), *leave)


def _facts(line: WorkerLine) -> Block:
    row = line.worker
    return Block(
        facts=(
            ("職員番号", row.number),
            ("入職日", day_words(row.joined_on)),
            ("退職日", day_words(row.left_on)),
        )
    )


def _pledges(page: WorkerPage, *, may_keep: bool) -> Block:
    entries = tuple(_pledge(row, may_keep=may_keep) for row in page.pledges)
    return Block("誓約書", entries=entries, nothing="誓約書はまだ記録されていません。")


def _pledge(row: PledgeRow, *, may_keep: bool) -> Entry:
    kept = f"保管場所：{row.kept_at}" if row.kept_at else ""
    taken_back = (
        f"{day_words(row.cancelled_on)}に取消し：{row.cancel_reason}" if row.cancelled_on else ""
    )
    standing = row.cancelled_on is None
    return Entry(
        f"{row.kind.word}　{day_words(row.pledged_on)}",
        "\n".join(part for part in (kept, row.note, taken_back) if part),
        None if standing else CANCELLED,
        (TAKE_BACK,) if standing and may_keep else (),
        int(row.id),
    )


def _trainings(page: WorkerPage) -> Block:
    entries = tuple(_training(one) for one in page.trainings)
    years = reach_by((one.row.fiscal_year, one.outcome) for one in page.trainings)
    counted = "　".join(
        f"{year}年度 {one.meant_count}件中{one.done_count}件を受講" for year, one in years.items()
    )
    return Block(
        "教育", counted, entries=entries, nothing="教育の受講者名簿には、まだ載っていません。"
    )


def _training(one: TakenTraining) -> Entry:
    on = one.taken.taken_on
    made_up = "（補講）" if one.taken.made_up_on else ""
    points = "" if one.taken.points is None else f"{one.taken.points}点"
    day = f"{day_words(on)}{made_up}" if on else month_words(one.row.planned_month)
    detail = "　".join(part for part in (day, points, one.taken.note) if part)
    return Entry(one.row.title, detail, outcome_pill(one.outcome))
