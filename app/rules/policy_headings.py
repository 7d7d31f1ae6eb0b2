"""Recognise headings by their form: brackets, articles, Markdown, spaced letters, known words."""

import re
from dataclasses import dataclass

from app.rules.policy_lines import Line, fold_width

LONGEST_HEADING = 45
_SHORTEST_BEFORE_TEXT = 4  # (1) or (注) before a text is no heading
HEAD_BULLETS = "■□◆◇●○〇◎▼▽▲△★☆▶►▷"
PAIRS = "()（）【】[]［］〔〕<>＜＞〈〉《》≪≫「」『』"
_OPENING, _CLOSING = PAIRS[::2], PAIRS[1::2]
_RULE = "-=~―─━～*＊★☆◆◇"
_MARKDOWN = re.compile(r"#{1,6}[ \u3000]*(?P<words>[^#\s].*?)[ #]*$")
_RULED = re.compile(
    rf"(?:[{_RULE}]{{2,}}|[―─━～](?=\s))\s*(?P<words>[^{_RULE}].*?)\s*"
    rf"(?:[{_RULE}]{{2,}}|(?<=\s)[―─━～])"
)
_NUMBER = re.compile(
    r"(?:第[0-9０-９一二三四五六七八九十百]+[条章節]|"
    r"[0-9０-９]+(?:[-.－．][0-9０-９]+)*(?:[.、．)）:：]| )|[①-⑳Ⅰ-Ⅻ][.．、]?|"
    rf"[{HEAD_BULLETS}・])\s*(?=\S)"
)
_DRESS = re.escape(PAIRS + HEAD_BULLETS + "・･*")
_UNDRESS = re.compile(rf"^[{_DRESS}※]+|[{_DRESS}.．、,，:：\s-]+$")
_SPACED = re.compile(r"\S(?:[ \u3000\u00a0]+\S)+")
_BOLD = re.compile(r"(\*\*|__)(?P<words>.+?)\1")
_SENTENCE_END = re.compile(r"[。、，,．!！?？]$|ます$|です$|ません$|ください$|[をはがにのとで]$")
_NO_HEADING = re.compile(
    r"^(?:以下|注|例|備考|※|同上|但|ただし|税込|なお|また|以上)|"
    r"(?:含む|除く|含みます|除きます|という|いう|略|抜粋|現在|時点|同じ|同様)$|"
    r"^(?:ホーム|HOME|Home|TOP|Top|トップ(?:ページ)?) *[>»›/|]|"
    r"https?:|www\.|@|[0-9]{2,4}[-(][0-9]{2,4}[-)][0-9]{3,4}|[都道府県].{1,8}[市区町村郡]|"
    r"(?:代表理事|理事長|代表取締役|組合長)[^の]*$|[:：].|[。]"
)
_KNOWN = re.compile(
    r"(?:基本理念|基本方針|前文|はじめに|目的|適用範囲|定義|附則|付則|沿革|改[訂定正]|制定|施行|"
    r"(?:制定・?)?(?:改[訂定正]|更新)履歴|制定・改[訂定正]|お?問い?合わ?せ(?:先|窓口)?|連絡先|"
    r"(?:苦情・?)?相談窓口|個人情報(?:保護)?(?:相談|お?問い?合わ?せ)窓口)"
)


@dataclass(frozen=True)
class Head:
    """Hold a heading: its bare words, its number, and what follows on the same line."""

    words: str
    number: str = ""
    tail: str = ""


def formal_head(line: Line) -> Head | None:
    """Read a heading that its form alone gives away; none where the form may mean a list."""
    markdown = _MARKDOWN.fullmatch(line.text)
    if markdown:
        return numbered(markdown["words"].strip())
    ruled = _RULED.fullmatch(line.text) or _BOLD.fullmatch(line.text)
    if ruled and fits(ruled["words"]):
        return numbered(ruled["words"])
    if line.style[:1] in {"第", "別", "様"} or line.style in {
        "【1】",
        "【第1条】",
        "[1]",
        "<1>",
        "〔1〕",
        "〈1〉",
    }:
        return _article(line)
    return bracketed(line.text)


def known_head(line: Line) -> Head | None:
    """Read a line that is a usual heading word, or that is spread out: 基 本 理 念."""
    bare = bare_words(line.text)
    spread = _SPACED.fullmatch(line.text) and _is_spread(line.text) and fits(bare)
    if _KNOWN.fullmatch(bare) or spread:
        return Head(bare)
    return None


def dated_head(line: Line) -> Head | None:
    """Read 附則（令和2年4月1日）, the one heading that gives a date."""
    found = re.match(r"[(（【［\[■●]?(?P<word>[附付][ \u3000]*則)[)）】］\]]?", line.text)
    return Head("".join(found["word"].split()) + line.text[found.end() :]) if found else None


def numbered(words: str) -> Head:
    """Part a heading from the number or bracket at its head."""
    found = _NUMBER.match(words)
    number = found.group().strip() if found else ""
    rest = words[len(found.group()) :] if found else words
    return Head(bare_words(rest.rstrip(HEAD_BULLETS)), bare_number(number))


def bracketed(text: str) -> Head | None:
    """Read a line in brackets, or one in 【】 with a sentence after it."""
    if text[0] not in _OPENING:
        return None
    closing = _CLOSING[_OPENING.index(text[0])]
    end = text.find(closing)
    words, tail = text[1:end].strip(), text[end + 1 :].strip()
    nested = text[0] in text[1:end] and text.endswith(closing)
    if nested:
        words, tail = text[1:-1].strip(), ""
    if end < 0 or not fits(words):
        return None
    round_and_short = text[0] in "(（" and len(words) < _SHORTEST_BEFORE_TEXT
    if tail and (not tail.endswith("。") or text[0] in "「『" or round_and_short):
        return None
    return Head(bare_words(words), tail=tail)


def fits(words: str) -> bool:
    """Say whether words are short and calm enough for a heading."""
    plain = fold_width(words)
    return bool(_KNOWN.fullmatch(words)) or (
        1 < len(words) <= LONGEST_HEADING
        and not _SENTENCE_END.search(words)
        and not _NO_HEADING.search(plain)
        and bool(re.search(r"[一-龠ぁ-んァ-ヶA-Za-z]", words))
    )


def bare_words(text: str) -> str:
    """Take brackets and padding off a heading, and draw spread letters together."""
    text = text.strip(" \u3000\u00a0\t#*_:：")
    while len(text) > 1 and text[0] in _OPENING:
        closing = _CLOSING[_OPENING.index(text[0])]
        if text.find(closing) != len(text) - 1:
            break
        text = text[1:-1].strip()
    if _SPACED.fullmatch(text) and _is_spread(text):
        return "".join(text.split())
    return text


def bare_number(mark: str) -> str:
    """Take brackets, dots and bullets off a mark: 【1】 → 1, １． → １, ■ → nothing."""
    return _UNDRESS.sub("", mark)


def keeps(head: Head, line: str) -> bool:
    """Say whether a heading with its number and what follows says all that its line says."""
    words = undressed(head.number + head.words + head.tail)
    return bool(undressed(head.number + head.words)) and words == undressed(line)


def undressed(text: str) -> str:
    """Keep the letters and digits of a heading alone, to compare it with its line."""
    return "".join(sign for sign in text.removeprefix("〇") if sign.isalnum())


def _is_spread(text: str) -> bool:
    """Say whether every letter stands alone, with gaps between."""
    return all(len(part) == 1 for part in text.split()) and bool(
        re.search("[一-龠ぁ-んァ-ヶ]", text)
    )


def _article(line: Line) -> Head | None:
    """Read 第1条（目的）本文, 第１条　目的, 別表1 and 【1】取得; a bare sentence has no words."""
    number = bare_number(line.mark)
    inner = bracketed(line.rest) if line.rest else None
    if inner:
        return Head(inner.words, number, inner.tail)
    closing = re.match(r"[(（](?P<words>[^()（）]{1,40})[)）]\s*(?P<tail>.+)$", line.rest)
    if closing:
        return Head(bare_words(closing["words"]), number, closing["tail"])
    if line.rest and not fits(line.rest):
        return Head("", number, line.rest)
    return Head(bare_words(line.rest), number)
