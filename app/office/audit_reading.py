"""Find a plan or an audit, and refuse what cannot be done with it as it stands."""

from collections.abc import Mapping
from typing import Final

from app.rules.audits import NOTHING
from app.rules.eras import with_weekday
from app.rules.errors import Refused
from app.rules.ids import AuditId, AuditPlanId
from app.rules.roles import Role
from app.storage.audit_plans import AuditPlanRow
from app.storage.audits import AuditRow
from app.storage.unit import Unit

OVERTAKEN: Final = (
    "ほかの人が先にこの監査の内容を変えました。あなたの入力は保存していません。"
    "最新の内容を確かめて、もう一度入力してください。"
)
_GONE: Final = "この{}は見つかりません。画面を最新にしてから、もう一度お試しください。"


def plan_known(unit: Unit, key: AuditPlanId) -> AuditPlanRow:
    """Return one plan.

    Raises:
        Refused: nothing stands under this key.
    """
    row = unit.audits.plans.find(key)
    if row is None:
        raise Refused(_GONE.format("監査計画"))
    return row


def known(unit: Unit, key: AuditId) -> AuditRow:
    """Return one audit.

    Raises:
        Refused: nothing stands under this key.
    """
    row = unit.audits.find(key)
    if row is None:
        raise Refused(_GONE.format("監査"))
    return row


def standing(unit: Unit, key: AuditId) -> AuditRow:
    """Return an audit whose report is not made and which was not taken back.

    Raises:
        Refused: it is over; the sentence says what leads on.
    """
    row = known(unit, key)
    if row.cancelled_on is not None:
        raise Refused(f"この監査は{with_weekday(row.cancelled_on)}に取り消されています。{NOTHING}")
    if row.approved_on is not None:
        raise Refused(
            f"監査報告は{with_weekday(row.approved_on)}に承認されています。{NOTHING}"
            "承認された監査の記録は変えられません。"
        )
    if row.reported_on is not None:
        raise Refused(
            f"監査報告は承認を待っています。{NOTHING}直すときは、先に報告を差し戻してください。"
        )
    return row


def begun(unit: Unit, key: AuditId) -> AuditRow:
    """Return an audit that is going on.

    Raises:
        Refused: it has not begun, or is over.
    """
    row = standing(unit, key)
    if row.begun_on is None:
        raise Refused(f"この監査はまだ始まっていません。{NOTHING}先に開始を記録してください。")
    return row


def refuse_unless_head(roles: frozenset[Role], what: str) -> None:
    """Refuse an approval by anybody but the 管理責任者.

    Raises:
        Refused: with whose work it is.
    """
    if Role.manager not in roles:
        raise Refused(f"{what}は、{Role.manager.word}が行います。何も変わっていません。")


def told(before: object, values: Mapping[str, object]) -> dict[str, object]:
    """Return for the log what stood there before and what stands there now."""
    return {
        name: [_plain(getattr(before, name, "")), _plain(value)] for name, value in values.items()
    }


def _plain(value: object) -> str:
    return "" if value is None else str(value)
