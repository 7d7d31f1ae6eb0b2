"""Find what an identity check still lacks (LAW A-2, A-13 P-13, P-14; OFFICE L-04, L-05)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.rules.call_backs import check_call_back
from app.rules.identity import (
    JUDGED,
    WITHOUT_PAPERS,
    WITHOUT_PHOTO,
    Custody,
    IdentityCheck,
    Method,
    PaperSeen,
    RequesterKind,
)
from app.rules.noted_numbers import NUMBER, holds_number
from app.rules.paper_gaps import PaperGaps
from app.rules.papers import PAPERS, Paper, Use, authority_papers
from app.rules.problems import Problem

_REGISTER_NEEDED = frozenset({Custody.sole, Custody.joint})


def check_identity(
    check: IdentityCheck,
    kind: RequesterKind,
    *,
    table: Mapping[str, Paper] = PAPERS,
    issue_months: int | None = None,
) -> tuple[Problem, ...]:
    """Find what the check still lacks; `field` is the path in `check` ("papers.0.last_four").

    `issue_months` stands for the months of every certificate that has a limit in the table.
    """
    judge = _Judge(check, table, issue_months)
    return (
        *judge.papers("papers", check.papers, Use.identity),
        *judge.papers("agent_papers", check.agent_papers, Use.authority),
        *judge.enough(kind),
        *judge.covered(),
        *judge.numbers(),
        *_authority(check, kind, table),
        *_custody(check, kind),
    )


@dataclass(frozen=True)
class _Judge:
    check: IdentityCheck
    table: Mapping[str, Paper]
    issue_months: int | None

    def numbers(self) -> Iterator[Problem]:
        """Complain of a card's number where only words belong (P-13)."""
        for field in ("papers", "agent_papers"):
            seen: tuple[PaperSeen, ...] = getattr(self.check, field)
            for index, one in enumerate(seen):
                if holds_number(one.issuer):
                    yield Problem(f"{field}.{index}.issuer", f"発行者の欄に、{NUMBER}")
        for field, word in (("custody_note", "伺った事情"), ("judged_reason", "判断の理由")):
            if holds_number(getattr(self.check, field)):
                yield Problem(field, f"{word}に、{NUMBER}")

    def papers(self, field: str, seen: tuple[PaperSeen, ...], use: Use) -> Iterator[Problem]:
        gaps = PaperGaps(self.check.checked_on, self.issue_months)
        for index, one in enumerate(seen):
            path = f"{field}.{index}"
            paper = self.table.get(one.code)
            if paper is None or paper.use is not use:
                yield Problem(f"{path}.code", "この欄では使えない書類です。選び直してください。")
                continue
            yield from gaps.of(path, paper, one)

    def enough(self, kind: RequesterKind) -> Iterator[Problem]:
        if self.check.method in WITHOUT_PAPERS:
            yield from self._without_papers(kind)
            return
        known = {one.code for one in self.check.papers} & self.table.keys()
        photos = [code for code in known if self.table[code].photo]
        if not photos and len(known) < WITHOUT_PHOTO:
            yield Problem(
                "papers", "顔写真のある書類なら1点、顔写真のない書類なら2点を確かめてください。"
            )

    def covered(self) -> Iterator[Problem]:
        if self.check.method is not Method.copies_sent or self.check.covered:
            return
        seen = (*self.check.papers, *self.check.agent_papers)
        words = [self.table[one.code].cover for one in seen if one.code in self.table]
        named = "・".join(dict.fromkeys(filter(None, words)))
        if named:
            yield Problem(
                "covered",
                f"写しの{named}が見えないことを確かめてください。"
                "見えるときは、塗りつぶしてから印を付けてください。",
            )

    def _without_papers(self, kind: RequesterKind) -> Iterator[Problem]:
        if kind is not RequesterKind.subject:
            yield Problem(
                "method",
                "代わりの方からのお申出は、書類で確認します。"
                "書類の提示か、写しの送付を選んでください。",
            )
        elif self.check.method is Method.call_back:
            yield from check_call_back(self.check.call_back)


def _authority(
    check: IdentityCheck, kind: RequesterKind, table: Mapping[str, Paper]
) -> Iterator[Problem]:
    wanted = authority_papers(kind, table)
    shown = {one.code for one in check.agent_papers}
    if wanted and not shown & set(wanted):
        words = "か".join(table[code].word for code in wanted)
        yield Problem("agent_papers", f"{kind.word}であることが分かる書類（{words}）が要ります。")


def _custody(check: IdentityCheck, kind: RequesterKind) -> Iterator[Problem]:
    if kind is not RequesterKind.parent:
        return
    if check.custody is None:
        yield Problem("custody", "父母が離婚や別居をしていないかを伺い、親権の欄を選んでください。")
    elif check.custody in _REGISTER_NEEDED and "family_register" not in {
        one.code for one in check.agent_papers
    }:
        yield Problem(
            "agent_papers",
            "住民票では親権が分かりません。お子さまの戸籍全部事項証明書を確かめてください。",
        )
    if check.custody in JUDGED and not check.custody_note.strip():
        yield Problem(
            "custody_note",
            "請求の理由など、伺った事情を書いてください。管理責任者が判断します。",
        )
    if check.judged_by and not check.judged_reason.strip():
        yield Problem("judged", "判断と、そう判断した事情を書いてください。")
