"""Invent people who plainly do not exist, with every kind of name that letters must print."""

import random
from datetime import date, timedelta

from app.rules.members import ChildDraft, ConsentDraft, MemberDraft

_FAMILIES = (
    ("架空", "カクウ"),
    ("見本", "ミホン"),
    ("例題", "レイダイ"),
    ("試験", "シケン"),
    ("髙見本", "タカミホン"),
    ("𠮷例", "ヨシレイ"),
    ("渡邊󠄀", "ワタナベ"),
    ("辻󠄀例", "ツジレイ"),
    ("葛󠄀見本", "カツミホン"),
    ("﨑見本", "サキミホン"),
    ("練習", "レンシュウ"),
    ("仮名", "カナ"),
)
_GIVEN = (
    ("花子", "ハナコ", "女"),
    ("太郎", "タロウ", "男"),
    ("美咲", "ミサキ", "女"),
    ("さくら", "サクラ", "女"),
    ("健一", "ケンイチ", "男"),
    ("恵", "メグミ", "女"),
    ("翔", "ショウ", "男"),
    ("由美子", "ユミコ", "女"),
    ("直樹", "ナオキ", "男"),
)
_CHILDREN = (
    ("蓮", "レン"),
    ("陽葵", "ヒマリ"),
    ("湊", "ミナト"),
    ("凛", "リン"),
    ("紬", "ツムギ"),
    ("律", "リツ"),
)
_PLACES = (
    ("997-0015", "山形県鶴岡市末広町架空"),
    ("998-0043", "山形県酒田市本町架空"),
    ("990-0039", "山形県山形市香澄町架空"),
    ("996-0027", "山形県新庄市本町架空"),
)
_CENTRES = ("鶴岡センター", "酒田センター", "本店")
_METHODS = ("書面", "窓口", "郵送", "Web")
_FIRST_CONSENT = date(2018, 4, 1)
_MOST_CHILDREN = 3
_WITH_MAIL = 0.4
_EXPECTING = 0.15
_OLDEST_CHILD_DAYS = 8 * 365


def draft(place: int, today: date, chance: random.Random) -> MemberDraft:
    """Invent the member of a place in the list; the same chance gives the same person."""
    (family, family_kana), (given, given_kana, gender) = (
        chance.choice(_FAMILIES),
        chance.choice(_GIVEN),
    )
    postal_code, address = chance.choice(_PLACES)
    block = f"{chance.randint(1, 9)}丁目{chance.randint(1, 30)}-{chance.randint(1, 30)}"
    given_on = _FIRST_CONSENT + timedelta(days=chance.randrange((today - _FIRST_CONSENT).days))
    centre = chance.choice(_CENTRES)
    return MemberDraft(
        member_code=f"{90_000_000 + place:08d}",
        name=f"{family}　{given}",
        kana=f"{family_kana}　{given_kana}",
        gender=gender,
        birth_on=(date(1978, 1, 1) + timedelta(days=chance.randrange(8000))).isoformat(),
        postal_code=postal_code,
        address=f"{address}{block}",
        telephone=f"0235000{chance.randrange(1000):03d}",
        email=f"m{place}@example.jp" if chance.random() < _WITH_MAIL else "",
        registered_on=given_on.isoformat(),
        centre=centre,
        course=f"{chance.choice('月火水木金')}-{chance.randint(1, 12):02d}",
        children=_children(family, family_kana, today, chance),
        consent=ConsentDraft("はい", given_on.isoformat(), chance.choice(_METHODS), centre),
    )


def _children(
    family: str, family_kana: str, today: date, chance: random.Random
) -> tuple[ChildDraft, ...]:
    names = chance.sample(_CHILDREN, chance.randint(1, _MOST_CHILDREN))
    born = tuple(
        ChildDraft(
            f"{family}　{name}",
            f"{family_kana}　{kana}",
            (today - timedelta(days=chance.randrange(30, _OLDEST_CHILD_DAYS))).isoformat(),
            "子",
        )
        for name, kana in names
    )
    if chance.random() < _EXPECTING and len(born) == 1:
        month = today.replace(day=1) + timedelta(days=chance.randrange(40, 200))
        return (*born, ChildDraft(expected_month=f"{month.year}年{month.month}月"))
    return born
