"""Check laws that hold for every policy, and for every text at all."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.rules.policy import lost_lines, parse
from tests.rules.policy_samples import Sample, foreign_blocks, policies

SIGNS = (
    "第1条 （目的） (1) ① ・ ● ■ 1、 10、 ア． ## ** 【 】 ( ) （ ） 「 」 附則 改訂 制定 "
    "2005年3月31日 令和元年5月 2018-04 ～ 。 、 ： 共同利用 利用目的 個人情報保護方針 のため "
    "者の範囲 架空 電話 00-0000-0000 A 別表1"
)
GAPS = ("\n", "\n\n", " ", "\u3000", "\u00a0", "\t", "\u2028", "\x0b", "附　則", "基 本 理 念")
PIECES = st.sampled_from((*SIGNS.split(" "), *GAPS))


@settings(max_examples=200, deadline=None)
@given(policies())
def test_every_spelling_of_a_policy_is_read(sample: Sample) -> None:
    parsed = parse(sample.text)
    assert tuple((one.on, one.kind) for one in parsed.revisions) == sample.revisions
    assert parsed.title == sample.title
    assert parsed.purposes == sample.purposes
    found = [clause.heading for clause in parsed.clauses]
    assert [heading for heading in found if heading in sample.headings] == list(sample.headings)
    assert lost_lines(sample.text, parsed) == ()


@settings(max_examples=200, deadline=None)
@given(policies(), foreign_blocks(), st.booleans())
def test_dates_of_other_things_never_become_revisions(
    sample: Sample, block: str, first: bool
) -> None:
    title, _, rest = sample.text.partition("\n")
    text = f"{title}\n\n{block}\n\n{rest}" if first else f"{sample.text}\n\n{block}"
    assert tuple((one.on, one.kind) for one in parse(text).revisions) == sample.revisions
    assert lost_lines(text, parse(text)) == ()


@settings(max_examples=100, deadline=None)
@given(policies(), foreign_blocks(), st.booleans())
def test_dates_of_other_things_may_stand_right_beside_revisions(
    sample: Sample, block: str, first: bool
) -> None:
    text, _, dated = sample.text.rpartition("\n\n")
    rows = f"{block}\n{dated}" if first else f"{dated}\n{block}"
    revisions = parse(f"{text}\n\n{rows}").revisions
    assert tuple((one.on, one.kind) for one in revisions) == sample.revisions


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=60).map("".join) | st.text(max_size=200))
@example("")
@example("()")
@example("1、\n①\n(1)")
@example("●第1条\n第1条")
@example("〇〇\n〇〇 1、 附　則")
def test_no_text_breaks_the_reader_or_loses_a_line(text: str) -> None:
    assert lost_lines(text, parse(text)) == ()


@given(st.lists(PIECES, max_size=40).map("".join))
def test_reading_twice_gives_the_same(text: str) -> None:
    assert parse(text) == parse(text)
