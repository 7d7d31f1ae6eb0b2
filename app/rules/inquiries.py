"""Name what is asked of other departments (社内照会), and what they answer (OFFICE L-02)."""

from dataclasses import dataclass
from datetime import date

from app.rules.ids import InquiryId, RightId
from app.rules.worded import Worded


class InquiryKind(Worded):
    """Name what a department is asked to do."""

    search = "search", "保有の確認"
    investigation = "investigation", "調査"
    correction = "correction", "訂正"
    suspension = "suspension", "利用の停止"
    erasure = "erasure", "消去"


class InquiryAnswer(Worded):
    """Name what came back."""

    holds = "holds", "保有している"
    none = "none", "保有していない"
    delivered = "delivered", "保有しており、資料を受け取った"
    done = "done", "実施した"
    refused = "refused", "実施できない"


BEFORE_DECISION = frozenset({InquiryKind.search, InquiryKind.investigation})
"""What must be answered before the decision; the others are done before the answer."""


@dataclass(frozen=True)
class OpenInquiry:
    """Stand for a sheet that has not come back; `right_id` None: it is about the whole case."""

    id: InquiryId
    kind: InquiryKind
    department: str
    due_on: date
    right_id: RightId | None = None


def awaited(
    inquiries: tuple[OpenInquiry, ...], right_id: RightId, *, deciding: bool
) -> tuple[OpenInquiry, ...]:
    """List the open sheets that a right waits for, before its decision or before its answer."""
    return tuple(
        one
        for one in inquiries
        if one.right_id in {None, right_id} and (one.kind in BEFORE_DECISION) is deciding
    )
