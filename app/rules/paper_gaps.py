"""Find what one paper that was seen still lacks: its number, its days (P-13, LAW A-2)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.rules.identity import PaperSeen
from app.rules.papers import Paper, Use, months_before
from app.rules.problems import Problem

LAST_FOUR = 4


@dataclass(frozen=True)
class PaperGaps:
    """Judge papers on a day; `issue_months` stands for every limit of the table where it is set."""

    on: date
    issue_months: int | None = None

    def of(self, path: str, paper: Paper, seen: PaperSeen) -> Iterator[Problem]:
        """Find what is wrong with one paper; `path` is its place in the check."""
        yield from _number(path, paper, seen)
        if not paper.is_taken(self.on):
            yield Problem(f"{path}.code", f"{paper.word}は、この日の確認には使えません。")
        if paper.expires and seen.valid_until is None:
            yield Problem(f"{path}.valid_until", f"{paper.word}の有効期限を入れてください。")
        if seen.valid_until and seen.valid_until < self.on:
            yield Problem(f"{path}.valid_until", f"{paper.word}の有効期限が過ぎています。")
        yield from self._issued(f"{path}.issued_on", paper, seen.issued_on)

    def _issued(self, field: str, paper: Paper, issued_on: date | None) -> Iterator[Problem]:
        if issued_on and issued_on > self.on:
            yield Problem(field, f"{paper.word}の日付が、確認した日より後になっています。")
        if paper.valid_months is None:
            return
        months = self.issue_months or paper.valid_months
        if issued_on is None:
            yield Problem(field, f"{paper.word}の発行日か作成日を入れてください。")
        elif issued_on < months_before(self.on, months):
            sentence = f"{paper.word}は、確認した日の前{months}か月以内のものが要ります。"
            yield Problem(field, sentence)


def _number(path: str, paper: Paper, seen: PaperSeen) -> Iterator[Problem]:
    number = seen.last_four
    if number and not paper.number_may_be_noted:
        sentence = f"{paper.word}の番号は控えられません。発行者と日付だけを残してください。"
        yield Problem(f"{path}.last_four", sentence)
    elif number and not (len(number) == LAST_FOUR and number.isascii() and number.isalnum()):
        yield Problem(f"{path}.last_four", "番号は下4桁だけを半角で入れてください。")
    elif paper.use is Use.identity and not number and not seen.issuer.strip():
        rest = "か番号の下4桁" if paper.number_may_be_noted else ""
        yield Problem(f"{path}.issuer", f"{paper.word}の発行者{rest}を入れてください。")
