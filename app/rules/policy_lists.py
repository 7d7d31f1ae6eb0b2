"""Read the lists of a policy: what data is used for, and what the services are."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from app.rules.policy_headings import HEAD_BULLETS
from app.rules.policy_outline import LEAD, LIST_END
from app.rules.policy_purpose_sentences import told_purposes
from app.rules.policy_sections import Part, Section

_PURPOSE_HEADING = re.compile(
    r"(?:利用|使用|収集|取得)(?:の|する)?(?:及び|および|・|、|提供の)*目的|利用目的"
)
_NOT_PURPOSES = re.compile(
    r"共同|明示|変更|通知|公表|開示|第三者|達成|制限|目的外|商品・サービスの範囲"
)
_NOT_LISTED = re.compile(r"第三者|共同|開示|窓口|問い?合わ?せ|安全|委託先|種類|項目")
_THESE = re.compile(r"(?:以下|次|下記|左記)の(?:利用)?目的")
_PURPOSE_LEAD = re.compile(r"目的")
_CONTACT = re.compile("電話|TEL|℡|☎|窓口")
_SCOPE = re.compile(
    r"(?:商品|サービス|事業|業務)[^。]{0,14}(?:範囲|種類|内容)|(?:とは|の範囲は)[^。]*(?:次|以下|下記)"
)
_EXCEPTION = re.compile(r"除[きくい]|場合|該当|しない|ません|いたしません|超えて")


@dataclass
class Run:
    """Hold one list: the words that lead to it, and its points; a detail explains one point."""

    lead: str
    items: list[Part] = field(default_factory=list)
    is_detail: bool = False
    has_led: bool = False

    @property
    def is_scope(self) -> bool:
        """Say whether the list tells what the goods and services are."""
        return bool(_SCOPE.search(self.lead))

    @property
    def is_exception(self) -> bool:
        """Say whether the list tells of cases, not of purposes."""
        cases = sum(bool(re.search(r"(?:場合|とき)。?$", first_words(part))) for part in self.items)
        return cases * 2 > len(self.items) or (
            bool(_EXCEPTION.search(self.lead))
            and not _PURPOSE_HEADING.search(self.lead)
            and not _THESE.search(self.lead)
        )


def read_purposes(sections: Sequence[Section]) -> tuple[str, ...]:
    """Read the purposes of use: the lists under such a heading, or else after such a sentence."""
    found = [run for section in _about_purposes(sections) for run in runs(section)]
    if not any(run.items for run in found):
        found = [
            run
            for section in sections
            if "共同" not in section.heading
            for run in runs(section)
            if _PURPOSE_LEAD.search(run.lead) and LEAD.search(run.lead)
        ]
    kept = [run for run in found if not (run.is_scope or run.is_exception or run.is_detail)]
    listed = tuple(
        first_words(part) for run in kept for part in run.items if not _names_kind(run, part)
    )
    told = (told_purposes(section) for section in _about_purposes(sections))
    return listed or next(filter(None, told), ())


def read_scopes(sections: Sequence[Section]) -> tuple[str, ...]:
    """Read the scopes of goods and services: the list after 「商品・サービス」の範囲は…."""
    return tuple(
        first_words(part)
        for section in sections
        for run in runs(section)
        if run.is_scope and not run.is_exception and "共同" not in section.heading
        for part in run.items
    )


def runs(section: Section) -> list[Run]:
    """Part a section into its lists; a point that leads to deeper points is no point itself."""
    found: list[Run] = []
    open_runs: dict[str, Run] = {}
    lead, last = section.heading, None
    for part in section.parts:
        if not part.is_item or _introduces(part):
            lead, last, open_runs = part.text, None, {}
            continue
        if part.style not in open_runs:
            group = _deeper(part, last, found)
            open_runs[part.style] = Run(group or lead, is_detail=bool(last) and not group)
            found.append(open_runs[part.style])
        outer = list(open_runs)[: list(open_runs).index(part.style) + 1]
        open_runs = {style: open_runs[style] for style in outer}
        open_runs[part.style].items.append(part)
        last = part
    return found


def first_words(part: Part) -> str:
    """Return a point without the paragraph below it; a line that only wrapped is made whole."""
    first, *others = part.text.split("\n")
    if LIST_END.search(first) or first.endswith("。") or not others:
        return first
    return first + "".join(_until_whole(others))


def _until_whole(rows: list[str]) -> Iterator[str]:
    for row in rows:
        yield row
        if LIST_END.search(row) or row.endswith("。"):
            return


def _deeper(part: Part, last: Part | None, found: list[Run]) -> str:
    """Take the point above for the lead of a deeper list, unless it is whole in itself."""
    if last is None or LIST_END.search(first_words(last)) or part.style == last.style:
        return ""
    for run in found:
        if last in run.items:
            run.items.remove(last)
            run.has_led = True
    return first_words(last)


def _names_kind(run: Run, part: Part) -> bool:
    """Say whether a point only names whose data it is, as its neighbours with lists below do."""
    return run.has_led and part.text.split("\n")[0].endswith(("情報", "データ"))


def _introduces(part: Part) -> bool:
    """Say whether a point rather leads to a list, as ●範囲は次のものとします does."""
    bullet = part.style[:1] in HEAD_BULLETS + "※" and bool(part.style)
    if part.style == "unmarked" and part.text.endswith("利用目的"):
        return True
    return bullet and (part.text.endswith("。") or bool(LEAD.search(part.text)))


def _about_purposes(sections: Sequence[Section]) -> Iterator[Section]:
    """Give the clauses about the purposes, and the lists that such a clause parts by headings."""
    waiting, number = False, ""
    for section in sections:
        heading = section.heading
        if _PURPOSE_HEADING.search(heading) and not _NOT_PURPOSES.search(heading):
            yield section
            waiting, number = not any(run.items for run in runs(section)), section.number
        elif waiting and _only_lists(section) and not (number and section.number):
            yield section
        else:
            waiting = False


def _only_lists(section: Section) -> bool:
    parts = list(section.parts)
    while len(parts) > 1 and not parts[-1].is_item and _CONTACT.search(parts[-1].text):
        parts.pop()
    listed = bool(parts) and all(part.is_item for part in parts)
    told = any(part.text.endswith(("ます。", "です。", "ください。")) for part in section.parts)
    return listed and not told and not _NOT_LISTED.search(section.heading)
