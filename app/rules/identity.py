"""Check who asks, and whom she may act for (LAW A-2, A-13 P-13, P-14; OFFICE L-04, L-05)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from app.rules.call_backs import CallBack, check_call_back
from app.rules.ids import StaffId
from app.rules.paper_forms import PaperForm
from app.rules.papers import PAPERS, Paper, Use, authority_papers, months_before
from app.rules.problems import Problem
from app.rules.requesters import OF_A_CHILD, Channel, RequesterKind
from app.rules.worded import Worded

__all__ = [
    "JUDGED",
    "OF_A_CHILD",
    "WITHOUT_PAPERS",
    "WITHOUT_PHOTO",
    "CallBack",
    "Channel",
    "Custody",
    "IdentityCheck",
    "Method",
    "OtherParent",
    "PaperSeen",
    "RequesterKind",
    "check_identity",
]

LAST_FOUR = 4
WITHOUT_PHOTO = 2


class Method(Worded):
    """Name how the identity was checked; another way than the request came in is allowed."""

    papers_seen = "papers_seen", "書類の提示"
    copies_sent = "copies_sent", "写しの送付（書類の住所へ書留で回答）"
    call_back = "call_back", "登録内容の照合と折返しの電話"
    account = "account", "登録済みのIDとパスワード、公的個人認証"


class Custody(Worded):
    """Name what is known of the parental authority; the last two wait for the manager (P-14)."""

    together = "together", "父母が婚姻中で同居"
    sole = "sole", "単独親権・別居（戸籍で確認）"
    joint = "joint", "離婚後の共同親権"
    unknown = "unknown", "不明"


class OtherParent(Worded):
    """Name whether the other parent knows of the request (OFFICE L-05)."""

    knows = "knows", "知っている"
    does_not_know = "does_not_know", "知らない"
    unclear = "unclear", "分からない・伺えない"


@dataclass(frozen=True)
class PaperSeen:
    """Record one paper: never its image, its number only as far as `last_four` (P-13).

    `kept` says in which form it stayed in the house; None for a paper that was only shown.
    """

    code: str
    issuer: str = ""
    valid_until: date | None = None
    issued_on: date | None = None
    last_four: str = ""
    kept: PaperForm | None = None


@dataclass(frozen=True)
class IdentityCheck:
    """Record a check: the requester's own papers, and those of her authority to act.

    `covered`: what must not be seen is blacked out on the copies. `custody_note` tells what was
    heard of the custody, `other_parent` whether the other parent knows. `judged_by` with
    `judged_reason` is the 管理責任者 who judged it while she checked the papers herself.
    """

    checked_on: date
    checked_by: StaffId
    papers: tuple[PaperSeen, ...]
    method: Method = Method.papers_seen
    agent_papers: tuple[PaperSeen, ...] = ()
    custody: Custody | None = None
    judged_by: StaffId | None = None
    judged_reason: str = ""
    call_back: CallBack | None = None
    covered: bool = False
    custody_note: str = ""
    other_parent: OtherParent | None = None


WITHOUT_PAPERS = frozenset({Method.call_back, Method.account})
"""Ways by which the person herself is known without a paper."""
JUDGED = frozenset({Custody.joint, Custody.unknown})
"""What only the 管理責任者 may decide on; it is recorded, and waits for her (P-14)."""
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
        *_authority(check, kind, table),
        *_custody(check, kind),
    )


@dataclass(frozen=True)
class _Judge:
    check: IdentityCheck
    table: Mapping[str, Paper]
    issue_months: int | None

    def papers(self, field: str, seen: tuple[PaperSeen, ...], use: Use) -> Iterator[Problem]:
        for index, one in enumerate(seen):
            path = f"{field}.{index}"
            paper = self.table.get(one.code)
            if paper is None or paper.use is not use:
                yield Problem(f"{path}.code", "この欄では使えない書類です。選び直してください。")
                continue
            yield from self._number(path, paper, one)
            yield from self._days(path, paper, one)

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

    def _number(self, path: str, paper: Paper, seen: PaperSeen) -> Iterator[Problem]:
        number = seen.last_four
        if number and not paper.number_may_be_noted:
            sentence = f"{paper.word}の番号は控えられません。発行者と日付だけを残してください。"
            yield Problem(f"{path}.last_four", sentence)
        elif number and not (len(number) == LAST_FOUR and number.isascii() and number.isalnum()):
            yield Problem(f"{path}.last_four", "番号は下4桁だけを半角で入れてください。")
        elif paper.use is Use.identity and not number and not seen.issuer.strip():
            rest = "か番号の下4桁" if paper.number_may_be_noted else ""
            yield Problem(f"{path}.issuer", f"{paper.word}の発行者{rest}を入れてください。")

    def _days(self, path: str, paper: Paper, seen: PaperSeen) -> Iterator[Problem]:
        on = self.check.checked_on
        if not paper.is_taken(on):
            yield Problem(f"{path}.code", f"{paper.word}は、この日の確認には使えません。")
        if paper.expires and seen.valid_until is None:
            yield Problem(f"{path}.valid_until", f"{paper.word}の有効期限を入れてください。")
        if seen.valid_until and seen.valid_until < on:
            yield Problem(f"{path}.valid_until", f"{paper.word}の有効期限が過ぎています。")
        yield from self._issued(path, paper, seen.issued_on)

    def _issued(self, path: str, paper: Paper, issued_on: date | None) -> Iterator[Problem]:
        field, on = f"{path}.issued_on", self.check.checked_on
        if issued_on and issued_on > on:
            yield Problem(field, f"{paper.word}の日付が、確認した日より後になっています。")
        if paper.valid_months is None:
            return
        months = self.issue_months or paper.valid_months
        if issued_on is None:
            yield Problem(field, f"{paper.word}の発行日か作成日を入れてください。")
        elif issued_on < months_before(on, months):
            sentence = f"{paper.word}は、確認した日の前{months}か月以内のものが要ります。"
            yield Problem(field, sentence)


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
