import pytest

from app.rules.checklist import METHOD_OF, papers_needed
from app.rules.identity import AUTHORITY, Channel, RequesterKind
from app.rules.papers import PAPERS


@pytest.mark.parametrize("kind", list(RequesterKind))
@pytest.mark.parametrize("channel", list(Channel))
def test_there_is_a_list_for_everybody_on_every_way_in(
    kind: RequesterKind, channel: Channel
) -> None:
    lines = papers_needed(kind, channel)
    named = {code for line in lines for code in line.papers}
    assert all(line.sentence for line in lines)
    assert named <= set(PAPERS)
    assert set(AUTHORITY[kind]) <= named
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
