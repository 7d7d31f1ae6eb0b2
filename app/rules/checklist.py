"""Tell the clerk what to ask for, before anything is checked (LAW A-2)."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.rules.identity import AUTHORITY, Channel, Method, RequesterKind
from app.rules.papers import PAPERS, Paper, Use


@dataclass(frozen=True)
class ChecklistLine:
    """Stand for one thing to check: what to do, and the papers (codes) any of which will do."""

    sentence: str
    papers: tuple[str, ...] = ()


METHOD_OF: Mapping[Channel, Method] = {
    Channel.counter: Method.papers_seen,
    Channel.post: Method.copies_sent,
    Channel.fax: Method.copies_sent,
    Channel.telephone: Method.call_back,
    Channel.online: Method.account,
}
"""The way of checking that is offered first for each channel."""

_AUTHORITY_SENTENCE: Mapping[RequesterKind, str] = {
    RequesterKind.parent: "親権者であることが分かる書類。父母が離婚や別居のときはお子さまの戸籍",
    RequesterKind.adult_guardian: "成年後見人であることが分かる書類",
    RequesterKind.mandated_agent: "ご本人の委任状",
    RequesterKind.bereaved: "ご遺族であることが分かる戸籍",
}


def papers_needed(
    kind: RequesterKind, channel: Channel, *, table: Mapping[str, Paper] = PAPERS
) -> tuple[ChecklistLine, ...]:
    """List what to check for this requester on this way in, in the order of the work."""
    method = METHOD_OF[channel]
    if kind is not RequesterKind.subject and method in {Method.call_back, Method.account}:
        method = Method.copies_sent
    lines = (*_own(method, table), *_authority(kind, table))
    if method is Method.copies_sent:
        return (*lines, ChecklistLine("回答は、書類に書かれた住所あてに書留で送る"))
    return lines


def _own(method: Method, table: Mapping[str, Paper]) -> tuple[ChecklistLine, ...]:
    if method is Method.call_back:
        return (
            ChecklistLine("登録内容のうち2つ（生年月日、住所など）を伺って照らし合わせる"),
            ChecklistLine("いったん切り、登録の電話番号へ折り返す"),
        )
    if method is Method.account:
        return (ChecklistLine("登録済みのIDとパスワード、または公的個人認証を確かめる"),)
    own = [paper for paper in table.values() if paper.use is Use.identity]
    photo = tuple(paper.code for paper in own if paper.photo)
    plain = tuple(paper.code for paper in own if not paper.photo)
    return (
        ChecklistLine("窓口に来られた方の、顔写真のある書類1点", photo)
        if method is Method.papers_seen
        else ChecklistLine("請求された方の、顔写真のある書類の写し1点", photo),
        ChecklistLine("顔写真のある書類がなければ、次のうち2点", plain),
        ChecklistLine("個人番号、保険の記号・番号、本籍は受け取らない。見えたら塗りつぶす"),
    )


def _authority(kind: RequesterKind, table: Mapping[str, Paper]) -> tuple[ChecklistLine, ...]:
    codes = tuple(code for code in AUTHORITY[kind] if code in table)
    return (ChecklistLine(_AUTHORITY_SENTENCE[kind], codes),) if AUTHORITY[kind] else ()
