"""Whatever somebody settles of a policy, its text stays whole, and its facts say what was typed."""

from dataclasses import replace

from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.rules.policy import lost_lines, parse
from app.rules.policy_comparison import Change, compare
from app.rules.policy_parts import ClauseStart, FactKind, PolicyParts
from app.rules.policy_passages import read_passages
from app.rules.policy_settled import settle
from tests.rules.policy_samples import Sample, policies
from tests.rules.read_parts import parts_of
from tests.rules.test_policy_properties import PIECES

TEXT = """架空組合の個人情報保護方針

（目的）
第1条　この方針は、架空の見本です。
2 見本のほかには使いません。

見本の窓口
担当は架空相談窓口です。

2005年3月31日 制定
2022年4月1日 改訂
"""
TEXTS = st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=120)
HEADINGS = ("", "目的", "第1条", "1", "・", "架空の見出し", "利用 目的")
WORDS = st.sampled_from(HEADINGS) | st.text(max_size=5)
STARTS = st.lists(st.builds(ClauseStart, st.integers(0, 30), WORDS, WORDS), max_size=12)


@settings(max_examples=60, deadline=None)
@given(policies())
def test_parts_as_read_make_the_policy_as_read(sample: Sample) -> None:
    settled, read = settle(sample.text, parts_of(sample.text)), parse(sample.text)
    assert replace(settled, notes=()) == replace(read, notes=())


@settings(max_examples=100, deadline=None)
@given(TEXTS)
@example(TEXT)
@example("（目的）\n第1条\n第1条（目的）本文。")
def test_so_do_those_of_any_text(text: str) -> None:
    parts = parts_of(text)
    assert replace(settle(text, parts), notes=()) == replace(parse(text), notes=())
    assert [one.first_row for one in parts.starts] == sorted(
        {one.first_row for one in parts.starts}
    )


@settings(max_examples=120, deadline=None)
@given(TEXTS, STARTS)
@example(TEXT, [ClauseStart(2, "第1条", "目的"), ClauseStart(3, "9", "別")])
@example(TEXT, [])
def test_no_line_is_lost_wherever_clauses_begin(text: str, starts: list[ClauseStart]) -> None:
    parts = PolicyParts(tuple(sorted(starts)))
    assert lost_lines(text, settle(text, parts)) == ()
    assert "".join(one.text for one in read_passages(text, parts.starts)) == text
    assert "".join(one.text for one in read_passages(text, None)) == text


def test_a_clause_begins_and_is_called_as_somebody_settled_it() -> None:
    starts = (ClauseStart(0, "", "架空の方針"), ClauseStart(4, "2", "使い方"), ClauseStart(6))
    parsed = settle(TEXT, PolicyParts(starts))
    assert [(one.number, one.heading) for one in parsed.clauses] == [
        ("", "架空の方針"),
        ("2", "使い方"),
        ("", ""),
    ]
    assert parsed.clauses[0].text.startswith("架空組合の個人情報保護方針\n（目的）")
    assert parsed.clauses[1].text == "2 見本のほかには使いません。"
    assert parsed.clauses[2].text.startswith("見本の窓口\n担当は")


def test_a_heading_over_its_article_stays_one_clause() -> None:
    found = [one for one in parts_of(TEXT).starts if one.number]
    assert found == [ClauseStart(2, "第1条", "目的")]
    clause = next(one for one in settle(TEXT, parts_of(TEXT)).clauses if one.number)
    assert clause.text == "この方針は、架空の見本です。"


def test_facts_say_what_was_settled_and_nothing_else() -> None:
    facts = {
        FactKind.document_title: ("架空の方針",),
        FactKind.revision: ("2005-03-31 制定", "2010-04"),
        FactKind.purpose: ("お届けのため", "ご案内のため"),
        FactKind.responsible: ("架空生協\n代表理事 架空 太郎",),
        FactKind.hours: ("平日 9時から17時",),
    }
    parsed = settle(TEXT, PolicyParts((), facts))
    assert parsed.title == "架空の方針"
    assert [(one.on, one.kind) for one in parsed.revisions] == [
        ("2005-03-31", "制定"),
        ("2010-04", ""),
    ]
    assert parsed.purposes == ("お届けのため", "ご案内のため")
    assert parsed.joint_use.responsible == "架空生協\n代表理事 架空 太郎"
    assert (parsed.organisation.hours, parsed.organisation.desk) == ("平日 9時から17時", "")
    assert "表題が見つかりませんでした。" not in parsed.notes
    assert "表題が見つかりませんでした。" in settle(TEXT, PolicyParts()).notes


def test_a_date_that_somebody_counted_leaves_no_note() -> None:
    text = TEXT + "\n個人情報保護法（2017年5月30日施行）に合わせています。\n"
    parts = parts_of(text)
    assert any("2017年5月30日" in note for note in settle(text, parts).notes)
    days = (*parts.facts[FactKind.revision], "2017-05-30 施行")
    counted = PolicyParts(parts.starts, {**parts.facts, FactKind.revision: days})
    assert not any("2017年5月30日" in note for note in settle(text, counted).notes)


def test_versions_are_compared_by_their_settled_clauses() -> None:
    new = TEXT.replace("架空相談窓口", "架空の相談窓口")
    whole = (ClauseStart(0),)
    apart = (ClauseStart(0), ClauseStart(6, "", "見本の窓口"))
    one = compare(TEXT, new, old_starts=whole, new_starts=whole)
    assert [pair.change for pair in one.pairs] == [Change.CHANGED]
    two = compare(TEXT, new, old_starts=apart, new_starts=apart)
    assert [pair.change for pair in two.pairs] == [Change.SAME, Change.CHANGED]
    assert (two.old_text, two.new_text) == (TEXT, new)
