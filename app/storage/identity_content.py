"""Spell an identity check as the records keep it, and read it back, older ones too."""

import json
from dataclasses import asdict
from datetime import date
from typing import Any

from app.rules.call_backs import CallBack, Matched
from app.rules.identity import Custody, IdentityCheck, Method, OtherParent, PaperSeen
from app.rules.ids import StaffId
from app.rules.paper_forms import PaperForm
from app.storage.schema.requests import IdentityCheckRecord


def identity_out(check: IdentityCheck) -> str:
    """Spell a check as JSON."""
    return json.dumps(asdict(check), ensure_ascii=False, default=str)


def identity_in(record: IdentityCheckRecord) -> IdentityCheck:
    """Read a check back."""
    content = json.loads(record.content)
    return IdentityCheck(
        checked_on=record.checked_on,
        checked_by=StaffId(record.checked_by),
        papers=tuple(_paper(paper) for paper in content["papers"]),
        method=Method(content["method"]),
        agent_papers=tuple(_paper(paper) for paper in content["agent_papers"]),
        custody=Custody(content["custody"]) if content["custody"] else None,
        judged_by=StaffId(content["judged_by"]) if content["judged_by"] else None,
        judged_reason=content["judged_reason"],
        call_back=_call(content.get("call_back")),
        covered=content.get("covered", False),
        custody_note=content.get("custody_note", ""),
        other_parent=_other(content.get("other_parent")),
    )


def _paper(content: dict[str, Any]) -> PaperSeen:
    return PaperSeen(
        code=content["code"],
        issuer=content["issuer"],
        valid_until=_day(content["valid_until"]),
        issued_on=_day(content["issued_on"]),
        last_four=content["last_four"],
        kept=PaperForm(content["kept"]) if content.get("kept") else None,
    )


def _call(content: dict[str, Any] | None) -> CallBack | None:
    if content is None:
        return None
    return CallBack(
        matched=tuple(Matched(one) for one in content["matched"]),
        clock_time=content["clock_time"],
        called_by=StaffId(content["called_by"]) if content["called_by"] else None,
        number_tail=content["number_tail"],
    )


def _other(code: str | None) -> OtherParent | None:
    return OtherParent(code) if code else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
