"""Name the parts of a version that somebody settled: where its clauses begin, what it says."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from app.rules.worded import Worded


class FactKind(Worded):
    """Name one list or fact of a version, as it is kept on record."""

    document_title = "document_title", "題名"
    revision = "revision", "制定・改訂"
    purpose = "purpose", "利用目的"
    service_scope = "service_scope", "サービスの範囲"
    joint_user = "joint_user", "共同利用する者"
    joint_item = "joint_item", "共同利用する項目"
    joint_purpose = "joint_purpose", "共同利用の目的"
    responsible = "responsible", "共同利用の責任者"
    owner_name = "owner_name", "名称"
    address = "address", "所在地"
    representative = "representative", "代表者"
    desk = "desk", "窓口"
    telephone = "telephone", "電話"
    hours = "hours", "受付時間"


LISTS: Final = (
    FactKind.revision,
    *(FactKind.purpose, FactKind.service_scope),
    *(FactKind.joint_user, FactKind.joint_item),
)
"""What has several entries; of the others there is one, or none."""


@dataclass(frozen=True, order=True)
class ClauseStart:
    """Say where a clause begins: `first_row` counts the rows of the text from 0.

    An opening text and a block of dates have neither number nor heading.
    """

    first_row: int
    number: str = ""
    heading: str = ""


@dataclass(frozen=True)
class PolicyParts:
    """Hold the settled parts of a version; a kind that is missing says nothing."""

    starts: tuple[ClauseStart, ...] = ()
    facts: Mapping[FactKind, tuple[str, ...]] = field(default_factory=dict)
