"""List what was made and looked through: packs for auditors, reviews of the log by month."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.office import audit_packs, log_reviews
from app.office.desk import Desk
from app.office.log_reviews import LogReviewRow
from app.rules.eras import short_japanese, today_in_japan
from app.rules.roles import Verb, may
from app.rules.worded import Worded
from app.storage.audit_packs import AuditPackRow


class ReportKind(Worded):
    """Name what a line is about."""

    pack = "pack", "監査資料一式"
    review = "review", "操作記録の点検"


@dataclass(frozen=True)
class ReportLine:
    """Show one line: what, of which time, when and by whom; `on` is None while it is to be done.

    It holds the `pack` or the `review` that it shows, if there is one.
    """

    id: int
    kind: ReportKind
    title: str
    on: date | None
    who: str
    pack: AuditPackRow | None = None
    review: LogReviewRow | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether somebody has to do it yet."""
        return self.on is None


def rows(desk: Desk) -> Sequence[ReportLine]:
    """Return the lines that this person may see: what is to be done first, then the newest."""
    desk.demand(Verb.read_governance)
    lines = [*_packs(desk), *_reviews(desk)]
    return sorted(lines, key=lambda one: (one.on is not None, -_ordinal(one), -one.id))


def _packs(desk: Desk) -> Iterator[ReportLine]:
    for row in audit_packs.rows(desk):
        words = f"{short_japanese(row.from_on)}〜{short_japanese(row.to_on)}"
        made_on = today_in_japan(row.made_at)
        yield ReportLine(2 * int(row.id), ReportKind.pack, words, made_on, row.maker, pack=row)


def _reviews(desk: Desk) -> Iterator[ReportLine]:
    if not may(desk.actor.roles, Verb.read_history):
        return
    for row in log_reviews.months(desk):
        signed = row.review
        yield ReportLine(
            2 * row.id + 1,
            ReportKind.review,
            row.month.word,
            today_in_japan(signed.signed_at) if signed else None,
            signed.signer if signed else "",
            review=signed,
        )


def _ordinal(one: ReportLine) -> int:
    return one.on.toordinal() if one.on else 0
