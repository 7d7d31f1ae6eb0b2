"""Tell the clerk what to ask for, before anything is checked (LAW A-2)."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.rules.identity import OF_A_CHILD, WITHOUT_PAPERS, Channel, Method, RequesterKind
from app.rules.papers import PAPERS, Paper, Use, authority_papers


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
    RequesterKind.minor_guardian: "未成年後見人であることが書かれた、お子さまの戸籍",
    RequesterKind.adult_guardian: "成年後見人であることが分かる書類",
    RequesterKind.mandated_agent: "ご本人の委任状",
    RequesterKind.bereaved: "ご遺族であることが分かる戸籍",
}
_COVER = "個人番号、保険の記号・番号、本籍は受け取らない。見えたら塗りつぶす"


def papers_needed(
    kind: RequesterKind, channel: Channel, *, table: Mapping[str, Paper] = PAPERS
) -> tuple[ChecklistLine, ...]:
    """List what to check for this requester on this way in, in the order of the work."""
    method = method_for(kind, channel)
    lines = (*_own(method, table), *_authority(kind, table), *_asked(kind))
    if method is Method.copies_sent:
        return (*lines, ChecklistLine("回答は、書類に書かれた住所あてに書留で送る"))
    return lines


def method_for(kind: RequesterKind, channel: Channel) -> Method:
    """Return the way of checking that goes with the way in; an agent always shows papers."""
    usual = METHOD_OF[channel]
    agent = kind is not RequesterKind.subject
    return Method.copies_sent if agent and usual in WITHOUT_PAPERS else usual


def _own(method: Method, table: Mapping[str, Paper]) -> tuple[ChecklistLine, ...]:
    if method is Method.call_back:
        return (
            ChecklistLine("登録内容のうち2つ（生年月日、住所など）を伺って照らし合わせる"),
            ChecklistLine("いったん切り、登録の電話番号へ折り返す。言われた番号にはかけない"),
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
        ChecklistLine(_COVER),
    )


def _authority(kind: RequesterKind, table: Mapping[str, Paper]) -> tuple[ChecklistLine, ...]:
    codes = authority_papers(kind, table)
    if not codes:
        return ()
    months = {table[code].valid_months for code in codes} - {None}
    limit = f"（発行から{min(filter(None, months))}か月以内）" if months else ""
    return (ChecklistLine(f"{_AUTHORITY_SENTENCE[kind]}{limit}", codes),)


def _asked(kind: RequesterKind) -> tuple[ChecklistLine, ...]:
    """Say what is asked besides the papers; the child's own will is never demanded (L-22)."""
    if kind in OF_A_CHILD:
        return (ChecklistLine("15歳以上のお子さまには、ご本人の意思を確かめられる（任意）"),)
    if kind is RequesterKind.mandated_agent:
        return (ChecklistLine("弁護士の方は、所属の弁護士会と登録番号を名簿で確かめる"),)
    return ()
