"""Check the table of papers as the 管理責任者 has changed it, and spell it (P-13)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import date

from app.rules.papers import PAPERS, Paper, Use, table_of
from app.rules.problems import Problem
from app.rules.requesters import RequesterKind

MOST_MONTHS = 120
NEVER_NUMBERED = frozenset(
    {"my_number_card", "insurance_confirmation", "pension_book", "seal_certificate"}
)
"""Whose number nobody may write down (番号法, 健保法194の2, 国年法108の4; P-13)."""
_FORBIDDEN_WORDS = ("個人番号", "マイナンバー", "資格確認", "保険証", "年金", "印鑑")


def check_table(papers: Sequence[Paper]) -> tuple[Problem, ...]:
    """Find what cannot be kept; `field` is the place and the field ("2.word")."""
    return (*_each(papers), *_twice(papers), *_enough(papers))


def may_note_number(paper: Paper) -> bool:
    """Tell whether the number of such a paper may be written down at all."""
    forbidden = any(word in paper.word for word in _FORBIDDEN_WORDS)
    return paper.code not in NEVER_NUMBERED and not forbidden


def spell_table(papers: Sequence[Paper]) -> list[dict[str, object]]:
    """Spell a table as JSON keeps it."""
    return [_spelt(paper) for paper in papers]


def read_table(kept: object) -> Mapping[str, Paper]:
    """Read a table back; the shipped one where none was kept."""
    if not isinstance(kept, list):
        return PAPERS
    return table_of(_read(line) for line in kept)


def own_code(table: Mapping[str, Paper]) -> str:
    """Find a code for a kind of paper that the office adds."""
    return next(
        code for number in range(1, len(table) + 2) if (code := f"own_{number}") not in table
    )


def _each(papers: Sequence[Paper]) -> Iterator[Problem]:
    for place, paper in enumerate(papers):
        if not paper.word.strip():
            yield Problem(f"{place}.word", "書類の名前を入れてください。")
        if paper.number_may_be_noted and not may_note_number(paper):
            sentence = (
                f"{paper.word}の番号は、法令などにより控えられません。"
                "「番号の下4桁を控えてよい」を外してください。"
            )
            yield Problem(f"{place}.number_may_be_noted", sentence)
        if paper.valid_months is not None and not 0 < paper.valid_months <= MOST_MONTHS:
            sentence = f"発行からの月数は、1から{MOST_MONTHS}までで入れてください。"
            yield Problem(f"{place}.valid_months", sentence)
        if paper.use is Use.authority and not paper.shows:
            yield Problem(f"{place}.shows", "どなたの代理権が分かる書類か、選んでください。")
        if (paper.accepted_from or date.min) > (paper.accepted_until or date.max):
            sentence = "使える期間の初日が、末日より後になっています。"
            yield Problem(f"{place}.accepted_until", sentence)


def _twice(papers: Sequence[Paper]) -> Iterator[Problem]:
    seen: set[tuple[Use, str]] = set()
    for place, paper in enumerate(papers):
        known = (paper.use, paper.word.strip())
        if paper.word.strip() and known in seen:
            yield Problem(f"{place}.word", f"「{paper.word}」が2つあります。1つにしてください。")
        seen.add(known)


def _enough(papers: Sequence[Paper]) -> Iterator[Problem]:
    """Complain where nobody could be identified, or an agent could show nothing, any more."""
    if not any(paper.use is Use.identity and paper.photo for paper in papers):
        yield Problem("", "顔写真のある書類が1つも残りません。1つ以上を残してください。")
    for kind in RequesterKind:
        shown = any(kind in paper.shows for paper in papers)
        if kind is not RequesterKind.subject and not shown:
            yield Problem("", f"{kind.word}であることが分かる書類が、1つも残りません。")


def _spelt(paper: Paper) -> dict[str, object]:
    return {
        **asdict(paper),
        "use": paper.use.value,
        "shows": [kind.value for kind in paper.shows],
        "accepted_from": paper.accepted_from.isoformat() if paper.accepted_from else None,
        "accepted_until": paper.accepted_until.isoformat() if paper.accepted_until else None,
    }


def _read(line: Mapping[str, object]) -> Paper:
    months = line.get("valid_months")
    return Paper(
        code=str(line["code"]),
        word=str(line["word"]),
        photo=bool(line.get("photo")),
        number_may_be_noted=bool(line.get("number_may_be_noted")),
        expires=bool(line.get("expires")),
        valid_months=months if isinstance(months, int) else None,
        accepted_until=_day(line.get("accepted_until")),
        use=Use(str(line.get("use", Use.identity))),
        accepted_from=_day(line.get("accepted_from")),
        shows=_kinds(line.get("shows")),
        cover=str(line.get("cover", "")),
    )


def _kinds(kept: object) -> tuple[RequesterKind, ...]:
    return tuple(RequesterKind(code) for code in kept) if isinstance(kept, list) else ()


def _day(kept: object) -> date | None:
    return date.fromisoformat(kept) if isinstance(kept, str) else None
