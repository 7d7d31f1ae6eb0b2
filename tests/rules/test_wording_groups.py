"""Every wording stands in the group in which the office looks for it."""

from itertools import groupby

from app.letters.specimens import SLOTS
from app.rules import wording_groups
from app.rules.wording_groups import ORDER, group_of, grouped
from app.rules.wording_kinds import wording_word


def test_every_wording_has_its_group() -> None:
    named = {name for names in wording_groups._NAMES.values() for name in names}
    beginnings = tuple(wording_groups._BEGINNINGS)
    assert [name for name in SLOTS if name not in named and not name.startswith(beginnings)] == []
    assert named <= set(SLOTS)


def test_the_groups_stand_together_and_in_their_order() -> None:
    names = grouped(SLOTS)
    assert sorted(names) == sorted(SLOTS)
    assert tuple(group for group, _names in groupby(names, key=group_of)) == ORDER


def test_the_newest_stand_where_they_are_looked_for() -> None:
    found = {wording_word(name): group_of(name) for name in SLOTS}
    assert found["個人情報の漏えい等について（お詫びとお知らせ）"] == wording_groups.ASTRAY
    assert found["個人情報保護方針の改訂について（お知らせ）"] == wording_groups.MEMBERS
    assert found["個人情報の共同利用の変更について（お知らせ）"] == wording_groups.MEMBERS
    assert found["個人情報の取扱いの調査について（依頼）"] == wording_groups.RECIPIENTS
    assert found["調査の回答票（提供先が記入する用紙）"] == wording_groups.RECIPIENTS
    assert found["返還・消去証明書（提供先が記入する用紙）"] == wording_groups.RECIPIENTS
    for sheet in ("社内照会票", "手書き受付票", "起案用紙", "電話受付票", "廃棄記録"):
        assert found[sheet] == wording_groups.INSIDE


def test_what_several_letters_share_ends_its_group() -> None:
    words = [wording_word(name) for name in grouped(SLOTS) if group_of(name) == ORDER[0]]
    assert words[0] == "個人情報の開示について（回答）"
    assert words[-1] == "回答に共通の言葉"


def test_what_is_sent_on_the_way_stands_in_its_order() -> None:
    names = [name for name in grouped(SLOTS) if group_of(name) == wording_groups.ON_THE_WAY]
    assert names[:3] == ["receipt", "resumed", "completion_request"]
    sheets = [name for name in grouped(SLOTS) if group_of(name) == wording_groups.RECIPIENTS]
    assert sheets[-2:] == ["form_survey", "form_return"]
