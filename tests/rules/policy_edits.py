"""Edit a fictional policy at random, and remember what was done to it."""

from dataclasses import dataclass, replace
from random import Random
from typing import Final

HEADINGS: Final = (
    *("目的", "定義", "取得の方法", "利用目的", "共同利用", "第三者への提供", "委託先の監督"),
    *("安全管理", "従業者の教育", "内部監査", "開示の請求", "訂正の請求", "利用停止の請求"),
    *("手数料", "苦情の受付", "漏えい等への対応", "保存期間", "見直し"),
)
SUBJECTS: Final = (
    "組合員の氏名",
    "お届け先の住所",
    "お子さまの生年月日",
    "ご注文の内容",
    "電話番号",
)
ACTS: Final = ("書面で確かめます", "適切に管理します", "速やかに消去します", "台帳に記録します")
MANNERS: Final = ("あらかじめ", "毎年4月に", "部署の管理者が", "管理責任者の承認を得て")
EDITS: Final = ("move", "renumber", "split", "edit", "insert", "delete")


@dataclass(frozen=True)
class Article:
    """Hold one article before it has a number."""

    heading: str
    sentences: tuple[str, ...]

    def text(self, number: int) -> str:
        """Write the article as the policy has it."""
        return f"第{number}条（{self.heading}）\n" + "\n".join(self.sentences) + "\n\n"


@dataclass(frozen=True)
class Edited:
    """Hold a policy before and after one edit; `heading` names the article it happened to."""

    edit: str
    heading: str
    old: str
    new: str


def edited(seed: int) -> Edited:
    """Make a policy and one edit of it; the same seed makes the same."""
    random = Random(seed)
    articles = [_article(random, heading) for heading in random.sample(HEADINGS, 10)]
    edit = EDITS[seed % len(EDITS)]
    place = random.randrange(1, len(articles) - 1)
    heading = articles[place].heading
    return Edited(edit, heading, text(articles), text(*_apply(random, edit, articles, place)))


def text(articles: list[Article], first: int = 1) -> str:
    """Write the whole policy."""
    body = "".join(one.text(number) for number, one in enumerate(articles, start=first))
    return f"架空生活協同組合の個人情報保護方針\n\n{body}2020年4月1日 制定\n"


def sentence(random: Random) -> str:
    """Make one sentence."""
    subject, manner, act = (random.choice(words) for words in (SUBJECTS, MANNERS, ACTS))
    return f"{subject}は、{manner}{act}（{random.randrange(100, 1000)}号）。"


def _article(random: Random, heading: str) -> Article:
    return Article(heading, tuple(sentence(random) for _ in range(random.randrange(4, 9))))


def _apply(
    random: Random, edit: str, articles: list[Article], place: int
) -> tuple[list[Article], int]:
    one, others = articles[place], [*articles[:place], *articles[place + 1 :]]
    match edit:
        case "move":
            there = random.choice([at for at in range(len(others) + 1) if abs(at - place) > 1])
            return [*others[:there], one, *others[there:]], 1
        case "renumber":
            return articles, 2
        case "split":
            half = len(one.sentences) // 2
            first = replace(one, sentences=one.sentences[:half])
            second = Article("補則", one.sentences[half:])
            return [*articles[:place], first, second, *articles[place + 1 :]], 1
        case "edit":
            changed = replace(one, sentences=(sentence(random), *one.sentences[1:]))
            return [*articles[:place], changed, *articles[place + 1 :]], 1
        case "insert":
            return [*articles[:place], _article(random, "補則"), *articles[place:]], 1
        case _:
            return others, 1
