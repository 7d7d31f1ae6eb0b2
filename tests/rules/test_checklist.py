import pytest

from app.rules.checklist import METHOD_OF, method_for, papers_needed
from app.rules.identity import Channel, Method, RequesterKind
from app.rules.papers import PAPERS, Paper, Use, authority_papers, table_of


@pytest.mark.parametrize("kind", list(RequesterKind))
@pytest.mark.parametrize("channel", list(Channel))
def test_there_is_a_list_for_everybody_on_every_way_in(
    kind: RequesterKind, channel: Channel
) -> None:
    lines = papers_needed(kind, channel)
    named = {code for line in lines for code in line.papers}
    assert all(line.sentence for line in lines)
    assert named <= set(PAPERS)
    assert set(authority_papers(kind, PAPERS)) <= named
    assert channel in METHOD_OF


def test_at_the_counter_one_paper_with_a_photo_or_two_without() -> None:
    photo, plain, masked = papers_needed(RequesterKind.subject, Channel.counter)
    assert "driving_licence" in photo.papers
    assert "pension_book" in plain.papers
    assert not set(photo.papers) & set(plain.papers)
    assert "個人番号" in masked.sentence


def test_on_the_telephone_the_subject_is_called_back() -> None:
    lines = papers_needed(RequesterKind.subject, Channel.telephone)
    assert [line.papers for line in lines] == [(), ()]
    assert "折り返す" in lines[1].sentence


def test_an_agent_on_the_telephone_sends_copies() -> None:
    lines = papers_needed(RequesterKind.mandated_agent, Channel.telephone)
    assert ("power_of_attorney",) in [line.papers for line in lines]
    assert lines[-1].sentence.endswith("書留で送る")


def test_an_agent_is_never_checked_by_a_call() -> None:
    assert method_for(RequesterKind.subject, Channel.telephone) is Method.call_back
    for kind in set(RequesterKind) - {RequesterKind.subject}:
        assert method_for(kind, Channel.telephone) is Method.copies_sent
        assert method_for(kind, Channel.online) is Method.copies_sent
        assert method_for(kind, Channel.counter) is Method.papers_seen


def test_the_guardian_of_a_minor_shows_the_register_of_the_child() -> None:
    lines = papers_needed(RequesterKind.minor_guardian, Channel.counter)
    (shown,) = (line for line in lines if line.papers == ("family_register",))
    assert "未成年後見人" in shown.sentence
    assert "（発行から3か月以内）" in shown.sentence


def test_the_will_of_a_child_is_offered_and_not_demanded() -> None:
    for kind in (RequesterKind.parent, RequesterKind.minor_guardian):
        sentences = [line.sentence for line in papers_needed(kind, Channel.post)]
        assert any("（任意）" in sentence for sentence in sentences)


def test_the_list_follows_the_table_of_the_office() -> None:
    own = Paper("own_1", "架空の証明書", photo=True)
    letter = Paper(
        "own_2",
        "架空の選任書",
        use=Use.authority,
        valid_months=6,
        shows=(RequesterKind.minor_guardian,),
    )
    table = table_of((*PAPERS.values(), own, letter))
    lines = papers_needed(RequesterKind.minor_guardian, Channel.counter, table=table)
    assert "own_1" in lines[0].papers
    assert ("family_register", "own_2") in [line.papers for line in lines]
