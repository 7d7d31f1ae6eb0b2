"""Write a long fictional policy and its next version: edited, moved, added and removed clauses."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product
from random import Random
from typing import Final

from tests.rules.policy_edits import ACTS, HEADINGS, MANNERS, SUBJECTS, Article, text

CLAUSES, LETTERS = 100, 2_000
EDITED, SENTENCES, OTHERWISE = 30, 5, 5
"""So many clauses are edited in so many sentences; so many are moved, added, and removed."""
PARTS: Final = ("の原則", "の方法", "の範囲", "の手続", "の記録", "の例外")
REASONS: Final = ("配達の案内", "共済の手続", "代金の請求", "商品の回収の連絡", "ご意見への回答")
PLACES: Final = "山川田木村林森井西東北南高石水野原本谷島橋池松杉竹梅花鳥星空海浜浦沢岡坂"
CALMER: Final = (
    ("速やかに", "遅滞なく"),
    ("毎年4月", "毎年5月"),
    ("書面", "文書"),
    ("台帳", "帳簿"),
)


@dataclass(frozen=True)
class Versions:
    """Hold both versions of a policy."""

    old: str
    new: str


def versions(clauses: int = CLAUSES, letters: int = LETTERS, seed: int = 6) -> Versions:
    """Write both versions; the same numbers make the same texts."""
    random = Random(seed)
    headings = [f"{one}{part}" for one, part in product(HEADINGS, PARTS)]
    random.shuffle(headings)
    names = [headings[place % len(headings)] for place in range(clauses + OTHERWISE)]
    articles = [_article(random, name, letters) for name in names]
    old, spare = articles[:clauses], articles[clauses:]
    return Versions(text(old), text(_changed(random, old, spare)))


def _article(random: Random, heading: str, letters: int) -> Article:
    rows: list[str] = []
    while sum(map(len, rows)) < letters:
        alone = random.random() < 0.8  # the others stand three in a row
        rows.append("".join(_sentence(random) for _ in range(1 if alone else 3)))
    return Article(heading, tuple(rows))


def _sentence(random: Random) -> str:
    subject, other = random.sample(SUBJECTS, 2)
    reason, manner, act = (random.choice(words) for words in (REASONS, MANNERS, ACTS))
    start = random.choice(("", "", f"前条及び第{random.randrange(1, 100)}条の規定にかかわらず、"))
    where = "".join(random.sample(PLACES, 2))
    end = f"（様式{random.randrange(100, 1000)}）"
    return f"{start}{where}センターの{subject}及び{other}は、{reason}のために{manner}{act}{end}。"


def _changed(random: Random, old: Sequence[Article], spare: Sequence[Article]) -> list[Article]:
    new = list(old)
    for place in random.sample(range(len(new)), EDITED * len(new) // CLAUSES):
        new[place] = _edited(random, new[place])
    many = min(OTHERWISE, len(new) // 4)
    for _ in range(many):
        new.pop(random.randrange(len(new)))
    for _ in range(many):
        new.insert(random.randrange(len(new)), new.pop(random.randrange(len(new))))
    for article in spare[:many]:
        new.insert(random.randrange(len(new)), article)
    return new


def _edited(random: Random, article: Article) -> Article:
    rows = list(article.sentences)
    for place in random.sample(range(len(rows)), min(SENTENCES, len(rows))):
        row = rows[place]
        for was, now in CALMER:
            row = row.replace(was, now)
        at = random.randrange(len(row))
        rows[place] = _sentence(random) if row == rows[place] else f"{row[:at]}一部の{row[at:]}"
    return replace(article, sentences=tuple(rows))
