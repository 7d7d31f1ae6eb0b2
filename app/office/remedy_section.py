"""Say beside the steps of a case what is corrected, stopped, and whom that was told."""

from collections.abc import Iterator

from app.office import corrections
from app.office.covered_cases import reaches_covered
from app.office.desk import Desk
from app.office.shields import FIELDS, SHIELDED
from app.rules.case_facts import Section
from app.rules.cases import Case, RightLine
from app.rules.corrections import MEMBER, NOTHING, label
from app.rules.eras import with_weekday
from app.rules.follow_throughs import FollowThrough
from app.rules.rights import Remedy
from app.rules.suspensions import KIND_OF, read_plan, scope_words
from app.storage.unit import Unit

TITLE = "訂正・停止と提供先への連絡"
_TELLING = frozenset(label(MEMBER, field) for field in FIELDS)


def section(desk: Desk, unit: Unit, case: Case) -> Section | None:
    """Return what was planned or done for the rights of a case, and who is told of it."""
    del desk
    facts = (
        *(fact for right in case.rights for fact in planned_facts(unit, case, right)),
        *_of_recipients(unit, case),
    )
    return Section(TITLE, facts) if facts else None


def planned_facts(unit: Unit, case: Case, right: RightLine) -> Iterator[tuple[str, str]]:
    """Yield what is planned or done for one right; what is protected stays covered."""
    done = "" if right.carried_out_on else "（予定）"
    if right.remedy is Remedy.correction:
        hidden = reaches_covered(unit, case)
        for name, before, after in corrections.answer_lines(unit, right):
            covered = hidden and name in _TELLING
            words = [SHIELDED if covered and text != NOTHING else text for text in (before, after)]
            yield f"{name}{done}", " → ".join(words)
    elif right.remedy in KIND_OF:
        yield from _stops(unit, right, done)


def _stops(unit: Unit, right: RightLine, done: str) -> Iterator[tuple[str, str]]:
    stops = unit.suspensions.rows(unit.suspensions.ids(open_only=False, right_id=right.id))
    for stop in stops:
        until = f"、{with_weekday(stop.ended_on)}に解除" if stop.ended_on else ""
        yield stop.words, f"{with_weekday(stop.from_on)}から{until}"
    planned = None if stops else read_plan(unit.requests.plan(right.id))
    if planned is not None:
        whose = "" if planned.child_id is None else "お子さまの"
        yield f"{whose}{right.remedy.word}{done}", scope_words(planned.scope, planned.items)


def _of_recipients(unit: Unit, case: Case) -> Iterator[tuple[str, str]]:
    found = unit.follow_throughs.rows(unit.follow_throughs.ids(request_id=case.id))
    names = {one.id: one.name for one in unit.recipients.rows([row.recipient_id for row in found])}
    for row in found:
        yield names[row.recipient_id], f"{row.kind.word}のお願い：{_state(row)}"


def _state(row: FollowThrough) -> str:
    day = row.ended_on or row.asked_on
    return f"{row.state.word}（{with_weekday(day)}）" if day else row.state.word
