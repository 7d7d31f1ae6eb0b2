"""Choose what an answer discloses: each item that is blacked out gets its reason."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.office.cases import Step, find, moving, right_of
from app.office.changes import Changes, changes
from app.office.covered_cases import is_covered
from app.office.desk import Desk
from app.office.held_masks import always_masked, has_moved, masks_of, spelt_masks
from app.office.holdings import HeldLine
from app.office.record_checks import lines_of
from app.office.remedy_plans import UNAPPROVED
from app.office.shields import shielded_lines
from app.office.typed import refuse_unfit
from app.rules.errors import Refused
from app.rules.ids import RequestId, RightId
from app.rules.moves import Move
from app.rules.roles import Verb


def held(desk: Desk, request_id: RequestId, right_id: RightId | None = None) -> Sequence[HeldLine]:
    """Return what would be listed for a right; without one all that is held of the person.

    Where a protected person lives is covered here, though her own letter says it (OFFICE L-06).
    """
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        case = find(unit, request_id)
        right = right_of(case, right_id) if right_id is not None else None
        lines = lines_of(unit, case, right, desk.today)
        return shielded_lines(lines) if is_covered(unit, case) else lines


@dataclass(frozen=True)
class Masks:
    """Hold the reason of each masked item by its key; `moved`: some no longer fit the records."""

    reasons: Mapping[str, str]
    moved: bool


def masks(desk: Desk, request_id: RequestId, right_id: RightId) -> Masks:
    """Return what is masked; an item that changed since it was chosen is not masked any more."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        case = find(unit, request_id)
        right = right_of(case, right_id)
        lines = lines_of(unit, case, right, desk.today)
        return Masks(masks_of(unit, case, right, lines), has_moved(unit, right, lines))


def mask(
    desk: Desk, request_id: RequestId, right_id: RightId, reasons: Mapping[str, str]
) -> Changes:
    """Set which items are blacked out, each with its reason; possible until submitted.

    An approval that was given already no longer counts.

    Raises:
        Refused: a reason is missing, an item is not held, or another person drafted the answer.
    """
    if any(not reason.strip() for reason in reasons.values()):
        raise Refused("黒塗りにする項目には、1つずつ理由を書いてください。まだ何も変えていません。")
    refuse_unfit({"黒塗りの理由": "\n".join(reasons.values())})
    with moving(desk, Move.decide, request_id, day=desk.today, right_id=right_id) as step:
        _refuse_other_hand(desk, step)
        lines = lines_of(step.unit, step.case, step.line, desk.today)
        _refuse_not_held(lines, reasons)
        _refuse_unmasked(step, lines, reasons)
        spelt = spelt_masks(reasons, lines)
        step.unit.requests.change_right(right_id, masks=spelt, **UNAPPROVED)
        step.log({"masked": sorted(reasons)})
    return changes("requests")


def _refuse_other_hand(desk: Desk, step: Step) -> None:
    # Nobody approves what she herself has chosen (OFFICE: 起案と承認は別の人).
    if step.line.drafted_by is None:
        raise Refused(
            "対応がまだ決まっていません。何も変えていません。"
            "先に対応を決定してから、黒塗りを選んでください。"
        )
    if step.line.drafted_by != desk.actor.id:
        raise Refused(
            "この回答は、ほかの人が起案しています。何も変えていません。"
            "黒塗りを変えるときは、対応を決定し直してください。"
        )


def _refuse_not_held(lines: Sequence[HeldLine], reasons: Mapping[str, str]) -> None:
    if not reasons.keys() <= {line.key for line in lines}:
        raise Refused(
            "黒塗りにする項目が、いまの登録にありません。何も変えていません。"
            "画面を最新にしてから選び直してください。"
        )


def _refuse_unmasked(step: Step, lines: Sequence[HeldLine], reasons: Mapping[str, str]) -> None:
    if not set(always_masked(step.unit, step.case, lines)) <= reasons.keys():
        raise Refused(
            "会員ご本人の情報は、ほかの親権者には開示できません。何も変えていません。"
            "お子さまの情報と同意の記録のほかは、黒塗りのままにしてください。"
        )
