"""Match the header of a members file to the fields of a draft."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.exchange.member_columns import COLUMN_OF, REQUIRED, field_of, is_reason
from app.rules.errors import BadFile

_ENOUGH_TO_BE_A_HEADER = 2
_LEFT_OUT = "取り込まない列："


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
            if title.strip() and not field and not _is_settled(title)
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


def match_header(
    titles: Sequence[str], what: str, mapping: Mapping[int, str] | None = None
) -> MemberHeader:
    """Find the meaning of each title; `what` names the file in sentences.

    A `mapping` says for each place which field its column holds; those it does not name are left
    out. Their titles are written as it says, so that the rejected rows are understood again.

    Raises:
        BadFile: no header, a column twice, or a required column missing.
    """
    if mapping is None:
        fields = fields_of(titles)
        if not holds_titles(titles):
            raise BadFile(
                f"{what}の最初の行に見出しがありません。"
                "「組合員コード」「氏名」などの見出しを付けて保存し直してください。何も変わっていません。"
            )
        header = MemberHeader(tuple(titles), fields)
    else:
        header = _mapped(titles, mapping)
    _refuse_twice(header.fields, what)
    _refuse_missing(header.fields, what)
    return header


def fields_of(titles: Iterable[str]) -> tuple[str, ...]:
    """Return the field that each title means, empty where unknown."""
    return tuple(field_of(title) or "" for title in titles)


def holds_titles(titles: Iterable[str]) -> bool:
    """Tell whether a row is a header: it names at least two of our fields."""
    return len(set(fields_of(titles)) - {""}) >= _ENOUGH_TO_BE_A_HEADER


def missing_fields(fields: Iterable[str]) -> tuple[str, ...]:
    """Return the required fields that no column holds."""
    known = set(fields)
    return tuple(field for field in REQUIRED if field not in known)


def listed(fields: Iterable[str]) -> str:
    """Name fields as their columns are called: 「氏名」「住所」."""
    return "".join(f"「{COLUMN_OF[field]}」" for field in fields)


def _mapped(titles: Sequence[str], mapping: Mapping[int, str]) -> MemberHeader:
    fields = tuple(mapping.get(place, "") for place in range(len(titles)))
    if not {field for field in fields if field} <= COLUMN_OF.keys():
        raise BadFile(
            "列の対応に、取り込めない項目があります。何も変わっていません。"
            "「列の対応を変える」で、項目を選び直してください。"
        )
    pairs = zip(titles, fields, strict=True)
    return MemberHeader(tuple(_retitled(*pair) for pair in pairs), fields)


def _retitled(title: str, field: str) -> str:
    if (field_of(title) or "") == field:
        return title
    return COLUMN_OF[field] if field else f"{_LEFT_OUT}{title}"


def _refuse_twice(fields: Iterable[str], what: str) -> None:
    counted = Counter(field for field in fields if field)
    twice = [field for field, count in counted.items() if count > 1]
    if twice:
        raise BadFile(
            f"{what}には{listed(twice)}の列が2つ以上あります。"
            "どちらか1つを残して保存し直してください。何も変わっていません。"
        )


def _refuse_missing(fields: Iterable[str], what: str) -> None:
    missing = missing_fields(fields)
    if missing:
        raise BadFile(
            f"{what}には{listed(missing)}の列がありません。"
            "見出しの書き方を確かめ、列を足して保存し直してください。何も変わっていません。"
        )


def _is_settled(title: str) -> bool:
    """Tell whether a column is ours, or was left out by whoever matched the columns."""
    return is_reason(title) or title.startswith(_LEFT_OUT)
