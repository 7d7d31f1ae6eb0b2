"""Match the header of a members file to the fields of a draft."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from app.exchange.member_columns import COLUMN_OF, REQUIRED, field_of, is_reason
from app.rules.errors import BadFile

_ENOUGH_TO_BE_A_HEADER = 2


@dataclass(frozen=True)
class MemberHeader:
    """Hold the header of one file: each title, and the field it means (empty where unknown)."""

    titles: tuple[str, ...]
    fields: tuple[str, ...]

    @property
    def unknown(self) -> tuple[str, ...]:
        """Return the titles that mean nothing to us."""
        matched = zip(self.titles, self.fields, strict=True)
        return tuple(
            title
            for title, field in matched
            if title.strip() and not field and not is_reason(title)
        )

    @property
    def needed_width(self) -> int:
        """Return how many cells a row must have: all but the children's at its end."""
        last = max(
            place
            for place, field in enumerate(self.fields)
            if field and not field.startswith("children.")
        )
        return last + 1


def match_header(titles: Sequence[str], what: str) -> MemberHeader:
    """Find the meaning of each title; `what` names the file in sentences.

    Raises:
        BadFile: no header, a column twice, or a required column missing.
    """
    fields = tuple(field_of(title) or "" for title in titles)
    known = [field for field in fields if field]
    if len(set(known)) < _ENOUGH_TO_BE_A_HEADER:
        raise BadFile(
            f"{what}の最初の行に見出しがありません。"
            "「組合員コード」「氏名」などの見出しを付けて保存し直してください。何も変わっていません。"
        )
    twice = [field for field, count in Counter(known).items() if count > 1]
    if twice:
        raise BadFile(
            f"{what}には{_listed(twice)}の列が2つ以上あります。"
            "どちらか1つを残して保存し直してください。何も変わっていません。"
        )
    missing = [field for field in REQUIRED if field not in known]
    if missing:
        raise BadFile(
            f"{what}には{_listed(missing)}の列がありません。"
            "見出しの書き方を確かめ、列を足して保存し直してください。何も変わっていません。"
        )
    return MemberHeader(tuple(titles), fields)


def _listed(fields: Sequence[str]) -> str:
    return "".join(f"「{COLUMN_OF[field]}」" for field in fields)
