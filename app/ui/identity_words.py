"""Say in words how somebody was identified; never more of a number than is allowed (P-13)."""

from collections.abc import Mapping

from app.rules.call_backs import call_words
from app.rules.identity import IdentityCheck, PaperSeen
from app.rules.papers import Paper, word_of
from app.ui import request_words as words
from app.ui.days import day_words


def check_facts(check: IdentityCheck, table: Mapping[str, Paper]) -> list[tuple[str, str]]:
    """List which papers were seen, by what means and when, and what is known of the custody."""
    return [
        ("確認した日", words.long_day(check.checked_on)),
        ("方法", check.method.word),
        ("折返しの電話", call_words(check.call_back) if check.call_back else ""),
        *(("書類", paper_words(paper, table)) for paper in (*check.papers, *check.agent_papers)),
        ("塗りつぶし", "確かめました" if check.covered else ""),
        ("親権", check.custody.word if check.custody else ""),
        ("伺った事情", check.custody_note),
        ("もう一方の親", check.other_parent.word if check.other_parent else ""),
    ]


def paper_words(paper: PaperSeen, table: Mapping[str, Paper]) -> str:
    """Describe one paper as it was seen, and what stayed of it."""
    parts = [
        word_of(table, paper.code),
        paper.issuer,
        f"下4桁 {paper.last_four}" if paper.last_four else "",
        f"有効期限 {day_words(paper.valid_until)}" if paper.valid_until else "",
        f"発行 {day_words(paper.issued_on)}" if paper.issued_on else "",
        f"{paper.kept.word}を預かり" if paper.kept else "",
    ]
    return "　".join(part for part in parts if part)
