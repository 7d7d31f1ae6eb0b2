"""Say beside the steps of a case what its erasure will take and leave, or has taken and left."""

from collections.abc import Iterator

from app.office.desk import Desk
from app.office.erasures import retained_in
from app.rules import erasures as rules
from app.rules.case_facts import Section
from app.rules.cases import Case, RightLine
from app.rules.eras import japanese
from app.rules.erasures import GoesLine, Held, StaysLine
from app.rules.rights import Remedy
from app.storage.unit import Unit

TITLE = "消去"


def section(desk: Desk, unit: Unit, case: Case) -> Section | None:
    """Return what is planned of the erasures of a case, or what became of them."""
    facts = tuple(
        fact
        for right in case.rights
        if right.remedy is Remedy.erasure
        for fact in _facts(desk, unit, right)
    )
    return Section(TITLE, facts) if facts else None


def _facts(desk: Desk, unit: Unit, right: RightLine) -> Iterator[tuple[str, str]]:
    done, plan = unit.erasures.of_right(right.id), rules.read(unit.requests.plan(right.id))
    if done is not None:
        pending = "" if done.wiped else "（処理待ち）"
        yield "消去した日", f"{japanese(done.erased_on)}　第{done.id}号{pending}"
        went = (GoesLine(one, done.counts[one]).words for one in Held if one in done.counts)
        yield "消去したもの", "、".join(went)
        for one in retained_in(desk, unit, done.id):
            yield _kept(StaysLine(one.noun, one.count, one.ground, one.until_on))
    elif plan is not None:
        yield "消去の範囲（予定）", plan.scope.word
        yield "消去するもの（予定）", "、".join(line.words for line in plan.goes)
        for line in plan.stays:
            yield _kept(line)
        for other in plan.elsewhere:
            yield "ほかの帳簿に残るもの", f"{other.label}（{other.until}、{other.ground}）"


def _kept(line: StaysLine) -> tuple[str, str]:
    until = f"{japanese(line.told_until)}まで。" if line.told_until else ""
    return "残すもの", f"{line.words}　{until}{line.ground}"
