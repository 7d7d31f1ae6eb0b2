"""Find the title and the headings of a policy, weighing each line against its neighbours."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from app.rules.policy_headings import (
    HEAD_BULLETS,
    Head,
    bare_number,
    bare_words,
    dated_head,
    fits,
    formal_head,
    keeps,
    known_head,
    numbered,
)
from app.rules.policy_lines import Line, fold_width
from app.rules.policy_titles import find_title, title_head

LONGEST_BARE = 30
LONG_LINE = 36
LEAD = re.compile(r"(?:以下|次の|次に|下記|左記|とおり|通り)[^。]*[。:：]?$")
SUBJECT = re.compile(
    r"個人情報|個人データ|利用|目的|提供|取得|収集|管理|安全|開示|請求|窓口|問い?合わ?せ|委託|共同|"
    r"見直し|改善|取扱|取り扱|項目|範囲|責任|監査|教育|体制|法令|遵守|申し?出|連絡先|苦情|基本|理念"
)
_CONTACT = re.compile(r"[0-9]{2,4}[-()][0-9]{1,4}|@|https?:")
_MATTER = re.compile(
    r"(?:保有|特定)?個人(?:情報|データ)(?:等|など)?(?:の|に(?:関する|対する)|・)[^をはがしてにで、。]{2,18}"
)
_GOES_ON = re.compile("[はがをにのとでしてり、，]$")
_DECIMAL = re.compile(r"1[-.]1")
_INTRO = re.compile(
    r"はじめに|前文|基本(?:理念|方針|姿勢|的な?考え方)|(?:ご|御)?(?:挨拶|あいさつ)|宣言|総則"
)
LISTING = re.compile(r"目的|共同|提供|開示|委託")
LIST_END = re.compile(r"(?:ため|こと|もの|とき|場合)[)）]?。?$")
_SIGNATURE = re.compile(
    r"^(?:〒|TEL|Tel|ＴＥＬ|電話|FAX|住所|所在地)|代表理事|理事長|代表取締役|組合長|会長|社長|学長|"
    r"生活協同組合|生協|株式会社|[㈱㈲]|有限会社|農業協同組合|連合会|[一公][般益](?:社団|財団)法人|"
    r"社会福祉法人|学校法人|医療法人|特定非営利活動法人"
)


class Outline:
    """Hold the headings of a policy by the place of their line, and the place of the title."""

    def __init__(self, lines: Sequence[Line], dated: Sequence[bool]) -> None:
        self._lines = lines
        self._dated = dated
        self.title_place = find_title(lines)
        self.heads: dict[int, Head] = {}
        if self.title_place is not None:
            self._add(iter([(self.title_place, title_head(lines[self.title_place]))]))
        self._add(self._formal())
        self._add(self._bulleted())
        self._add(self._dotted())
        for family in self._numbered():
            self._add(iter(family))
        self._add(self._bare())
        self._places = sorted(self.heads)

    @property
    def title(self) -> str:
        """Return the words of the title; empty where there is none."""
        return "" if self.title_place is None else self.heads[self.title_place].words

    def above(self, place: int) -> str:
        """Return the words of the heading under which a line stands."""
        below = bisect_right(self._places, place)
        return self.heads[self._places[below - 1]].words if below else ""

    def _add(self, found: Iterator[tuple[int, Head]]) -> None:
        for place, head in list(found):
            if keeps(head, self._lines[place].text):
                self.heads.setdefault(place, head)

    def _formal(self) -> Iterator[tuple[int, Head]]:
        for place, line in enumerate(self._lines):
            head = formal_head(line) or known_head(line)
            if self._dated[place]:
                head = dated_head(line)
            if head:
                yield place, head

    def _numbered(self) -> Iterator[list[tuple[int, Head]]]:
        """Take a family of numbers for headings where it counts up through the whole policy.

        The families come in their order: one that only parts a clause of an earlier one is a list.
        """
        families: dict[str, list[int]] = {}
        for place, line in enumerate(self._lines):
            listed = line.rest.endswith(("ため", "こと"))
            if line.ordinal and not listed and self._may_head(place) and self._has_body(place):
                families.setdefault(line.style, []).append(place)
        for places in families.values():
            if self._counts_up(places) and not self._lies_in_one_clause(places):
                rows = [self._lines[place] for place in places]
                heads = [Head(bare_words(row.rest), bare_number(row.mark)) for row in rows]
                yield list(zip(places, heads, strict=True))

    def _counts_up(self, places: list[int]) -> bool:
        counts = [_counts(self._lines[place]) for place in places]
        rising = all(low < high for low, high in pairwise(counts))
        return len(counts) > 1 and rising and counts[0][-1] in {1, 2}

    def _lies_in_one_clause(self, places: list[int]) -> bool:
        """Say whether these numbers only part one clause that has a heading of its own."""
        strong = [place for place in self.heads if place != self.title_place]
        if _DECIMAL.match(self._lines[places[0]].style):
            return self._lists_purposes(places)
        above = [place for place in strong if place < places[0]]
        between = [place for place in strong if places[0] < place < places[-1]]
        if not above or between or _INTRO.match(self.heads[above[-1]].words):
            return False
        if LISTING.search(self.heads[above[-1]].words):
            return True
        ends = places[-1] > strong[-1] and len(strong) < len(places)
        return len(strong) > 1 and not ends

    def _lists_purposes(self, places: list[int]) -> bool:
        """Say whether 2.1, 2.2 and 2.3 are the points of a clause about purposes."""
        above = [place for place in self.heads if place < places[0]]
        one = len({_counts(self._lines[place])[0] for place in places}) == 1
        whole = places[-1] - places[0] == len(places) - 1
        return one and whole and bool(above) and self.heads[max(above)].words.endswith("目的")

    def _bulleted(self) -> Iterator[tuple[int, Head]]:
        for place, line in enumerate(self._lines):
            bullet = line.style[:1] and line.style[0] in HEAD_BULLETS
            if bullet and self._may_head(place) and not LIST_END.search(line.rest):
                listed = self._same_style(place, -1) or self._same_style(place, 1)
                if not listed and self._has_body(place):
                    yield place, numbered(line.rest)

    def _dotted(self) -> Iterator[tuple[int, Head]]:
        """Take ・ for headings where each one in the policy stands above a sentence of its own."""
        dotted = [place for place, line in enumerate(self._lines) if line.style == "・"]
        if len(dotted) > 1 and all(self._may_head(at) and self._has_sentence(at) for at in dotted):
            yield from ((place, numbered(self._lines[place].rest)) for place in dotted)

    def _has_sentence(self, place: int) -> bool:
        follower = self._lines[place + 1] if place + 1 < len(self._lines) else None
        apart = self._lines[place].after_gap
        return apart and follower is not None and not follower.mark and follower.text[-1] == "。"

    def _same_style(self, place: int, step: int) -> bool:
        """Say whether the next line that way belongs to the same list."""
        there = place + step
        if not 0 <= there < len(self._lines) or there in self.heads:
            return False
        apart = self._lines[place].after_gap if step < 0 else self._lines[place].before_gap
        return not apart and self._lines[there].style == self._lines[place].style

    def _bare(self) -> Iterator[tuple[int, Head]]:
        """Take short lines without a mark that stand above a text for headings."""
        for place, line in enumerate(self._lines):
            short = len(line.text) <= LONGEST_BARE and line.text[0] not in "(（["
            short = short and not line.mark and self._may_head(place)
            listed = LIST_END.search(line.text)
            if short and not listed and self._opens(place) and self._has_text(place):
                yield place, Head(bare_words(line.text))

    def _may_head(self, place: int) -> bool:
        line = self._lines[place]
        if self._dated[place] or place in self.heads:
            return False
        return fits(line.rest) and not looks_like_signature(line.rest)

    def _opens(self, place: int) -> bool:
        """Say whether a new part may begin here: after a gap, a heading or a full stop."""
        line = self._lines[place]
        if place == 0 or line.after_gap or place - 1 in self.heads:
            return True
        before = self._lines[place - 1].text
        if self._is_named_above_text(place):
            return not _GOES_ON.search(before) and len(before.split("。")[-1]) <= LONGEST_BARE
        return before.endswith("。") and not LEAD.search(before)

    def _is_named_above_text(self, place: int) -> bool:
        """Say whether a line names a matter of personal data, and a sentence follows it."""
        follower = self._lines[place + 1].text if place + 1 < len(self._lines) else ""
        wrapped = follower[:1] in "をはがにのとでもへ、"
        named = bool(_MATTER.fullmatch(self._lines[place].text))
        return named and follower.endswith("。") and not wrapped

    def _has_body(self, place: int) -> bool:
        """Say whether a text or a new list follows, not the next point of the same list."""
        if place + 1 >= len(self._lines):
            return False
        follower = self._lines[place + 1]
        if follower.style == self._lines[place].style:
            return follower.ordinal == 1 and self._lines[place].ordinal > 0
        return True

    def _has_text(self, place: int) -> bool:
        """Say whether a sentence, a list or a heading follows a bare line."""
        if place + 1 >= len(self._lines):
            return False
        line, follower = self._lines[place], self._lines[place + 1]
        if self._dated[place + 1]:
            return False
        if place + 1 in self.heads and {place - 1} & self.heads.keys() - {self.title_place}:
            return False  # all that the heading above has to say
        alone = line.after_gap and line.before_gap
        if alone and SUBJECT.search(line.text):
            return True
        if place + 1 in self.heads or follower.mark:
            return line.after_gap and (line.before_gap or bool(follower.mark))
        told = len(follower.text) >= LONG_LINE and not _CONTACT.search(fold_width(follower.text))
        return "。" in follower.text or told


def looks_like_signature(text: str) -> bool:
    """Say whether a line only names an organisation, a person, an address or a number."""
    return bool(_SIGNATURE.search(text)) and not re.search(
        "方針|について|目的|利用|情報|提供|事項", text
    )


def _counts(line: Line) -> tuple[int, ...]:
    """Read the number of a heading so that 1-10 follows 1-9, and 2 follows 1."""
    if _DECIMAL.match(line.style):
        return tuple(map(int, re.findall("[0-9]+", fold_width(line.mark))))
    return (line.ordinal,)
