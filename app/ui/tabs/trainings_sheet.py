"""Say everything of one training: what comes next, how far it reached, who is missing."""

from collections.abc import Set as AbstractSet
from typing import Final

from app.office.training_views import PersonView, TrainingView
from app.rules.attendance import Outcome
from app.rules.roles import Role, Verb, may
from app.rules.training_months import month_words
from app.rules.training_stages import TrainingStage
from app.ui.days import day_words
from app.ui.tabs.sheet import Block, Entry, Pairs, Part, Sheet, Step
from app.ui.tabs.trainings_bars import bars
from app.ui.tabs.workers_sheet import outcome_pill
from app.ui.widgets.act_row import ActButton
from app.ui.widgets.pill import Pill

MOST_NAMED: Final = 40
MORE: Final = (
    "はじめの{shown}人を表示しています。ほかの{more}人は"
    "「印刷・書出し」の「未受講者一覧」で見られます。"
)
PILLS: Final = {
    TrainingStage.planned: Pill(TrainingStage.planned.word, "clock", "quiet"),
    TrainingStage.late: Pill(TrainingStage.late.word, "triangle", "bad"),
    TrainingStage.running: Pill(TrainingStage.running.word, "ring", "due"),
    TrainingStage.open: Pill(TrainingStage.open.word, "triangle", "due"),
    TrainingStage.to_close: Pill(TrainingStage.to_close.word, "ring", "due"),
    TrainingStage.closed: Pill(TrainingStage.closed.word, "check", "good"),
    TrainingStage.cancelled: Pill(TrainingStage.cancelled.word, "cross", "quiet"),
}
OVER: Final = (TrainingStage.closed, TrainingStage.cancelled)
NOT_APPROVED: Final = Pill("計画は承認待ち", "triangle", "due")
_MARK: Final = ActButton("mark_one", "出欠…")


def describe(view: TrainingView, roles: AbstractSet[Role]) -> Sheet:
    """Return everything of one training."""
    row = view.row
    waits = view.plan.approved_on is None and view.stage not in OVER
    return Sheet(
        title=row.title,
        over=f"{row.fiscal_year}年度　{month_words(row.planned_month)}予定",
        under=f"{row.way.word}　{_days(view)}".strip(),
        pills=(PILLS[view.stage], *((NOT_APPROVED,) if waits else ())),
        step=_step(view, roles),
        acts=_acts(view, roles),
        parts=(
            Part("reach", "受講の状況", _reach(view)),
            Part("missing", f"未受講 {len(view.missing)}", (_missing(view, roles),)),
            Part("facts", "内容", (_facts(view), *_closing(view))),
        ),
    )


def _step(view: TrainingView, roles: AbstractSet[Role]) -> Step | None:
    """Say what comes next, with its button where this person may do it."""
    found = _next(view)
    if found is None:
        return None
    verb, step = found
    return step if may(roles, verb) else Step(step.sentence)


def _next(view: TrainingView) -> tuple[Verb, Step] | None:
    if view.stage in OVER:
        return None
    if view.row.from_on is None:
        sentence = "実施日・講師・教材が決まったら入れてください。"
        return Verb.record_training, Step(sentence, "change", "実施日を入れる(&A)…")
    if not view.people:
        sentence = f"対象（{view.audience}）の方の受講者名簿を作ってください。"
        return Verb.record_training, Step(sentence, "call_up", "受講者名簿を作る(&A)")
    if view.stage is TrainingStage.planned:
        return Verb.record_training, Step(f"{_days(view)}に実施します。")
    if view.missing:
        sentence = f"まだ受けていない方が{len(view.missing)}人います。"
        return Verb.record_training, Step(sentence, "mark", "出欠を記録(&A)…")
    sentence = "全員が受けました。承認と次年度への課題を記録して、終了してください。"
    return Verb.plan_training, Step(sentence, "close", "終了を記録(&A)…")


def _acts(view: TrainingView, roles: AbstractSet[Role]) -> tuple[ActButton, ...]:
    """Offer the paper, the list, and what else there is behind one menu."""
    records, plans = may(roles, Verb.record_training), may(roles, Verb.plan_training)
    is_open = view.stage not in OVER
    sheet = ActButton("sheet", "実施記録を印刷(&Q)…", "print")
    listed = ActButton("list", "受講者名簿(&J)…", "file")
    taken = ActButton("import", "出欠を取り込む(&F)…", "import")
    menu = (
        ActButton("change", "内容と実施日を変更…"),
        *((ActButton("call_up", "受講者名簿に新しい方を加える"),) if view.people else ()),
        *((ActButton("mark", "出欠を記録…"),) if view.people else ()),
        *((ActButton("close", "未受講のまま終了を記録…"),) if plans and view.missing else ()),
        *((ActButton("cancel", "教育を中止…"),) if plans else ()),
    )
    acts = [sheet, *((listed,) if view.people else ())]
    if records and is_open:
        acts += [taken, ActButton("", "手続き(&O)", menu=menu)]
    if plans and view.stage is TrainingStage.closed:
        acts.append(ActButton("reopen", "終了を取り消す(&O)…"))
    return tuple(acts)


def _reach(view: TrainingView) -> tuple[Block, ...]:
    if not view.people:
        return (Block("受講の状況", words="受講者名簿は、まだありません。"),)
    kinds = {kind.word: reach for kind, reach in view.by_kind.items()}
    return (
        Block("全体", words=view.reach.words),
        Block("区分", draw=bars(kinds)),
        Block("部署", draw=bars(view.by_department)),
    )


def _missing(view: TrainingView, roles: AbstractSet[Role]) -> Block:
    """Name who is missing; of very many only the first, all of them stand on the print."""
    marks = may(roles, Verb.record_training) and view.stage not in OVER
    named = view.missing[:MOST_NAMED]
    more = len(view.missing) - len(named)
    return Block(
        words=MORE.format(shown=MOST_NAMED, more=more) if more else "",
        entries=tuple(_person(one, marks=marks) for one in named),
        nothing="未受講の方はいません。" if view.people else "受講者名簿は、まだありません。",
    )


def _person(one: PersonView, *, marks: bool) -> Entry:
    points = f"{one.taken.points}点" if one.outcome is Outcome.failed else ""
    detail = (one.worker.department_name, one.worker.kind.word, points, one.taken.note)
    return Entry(
        one.worker.name,
        "　".join(part for part in detail if part),
        outcome_pill(one.outcome),
        (_MARK,) if marks else (),
        int(one.worker.id),
    )


def _facts(view: TrainingView) -> Block:
    row = view.row
    edition = f"（{row.material_edition}）" if row.material_edition else ""
    test = "" if row.full_points is None else f"{row.full_points}点満点"
    passed = "" if row.pass_points is None else f"、{row.pass_points}点以上で合格"
    facts: Pairs = (
        ("内容", row.theme),
        ("対象", view.audience),
        ("実施日", _days(view)),
        ("講師", row.lecturer),
        ("教材", f"{row.material}{edition}"),
        ("テスト", f"{test}{passed}"),
        ("中止の理由", row.cancel_reason),
        ("計画の承認", _approval(view)),
    )
    return Block(facts=facts)


def _days(view: TrainingView) -> str:
    begun, ends = view.row.from_on, view.row.to_on
    if ends is None or begun == ends:
        return day_words(begun)
    return f"{day_words(begun)}から{day_words(ends)}まで"


def _approval(view: TrainingView) -> str:
    plan = view.plan
    return f"{day_words(plan.approved_on)}　{plan.approved_by}" if plan.approved_on else "承認待ち"


def _closing(view: TrainingView) -> tuple[Block, ...]:
    row = view.row
    if row.closed_on is None:
        return ()
    facts = (
        ("終了の日", day_words(row.closed_on)),
        ("承認した人", row.approved_by),
        ("次年度への課題", row.lessons),
    )
    return (Block("終了", facts=facts),)
