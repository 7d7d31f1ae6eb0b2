"""Ask for the reason of an act that must not be done without one."""

from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.errors import Refused


def need_reason(reason: str, name: str) -> None:
    """Refuse an act without a reason, or with one that no record could keep."""
    if not reason.strip():
        raise Refused(f"{name}を書いてください。まだ何も記録していません。")
    refuse_unfit({name: reason}, LONGEST_LINE)
