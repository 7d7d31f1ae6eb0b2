"""No text is kept that some letter could not bear, whether the specimen shows it or not."""

import pytest

from app.letters import specimens
from app.office import page_settings, wording_editing, wording_history
from app.office.desk import Desk
from app.rules.errors import OfficeError
from app.rules.page_settings import PageChoices
from tests.office.seats import Office


@pytest.fixture
def desk(office: Office) -> Desk:
    return office.manager


def typed(desk: Desk, name: str, key: str, more: str) -> dict[str, str]:
    texts = {line.key: line.text for line in wording_editing.sentences(desk, name)}
    return texts | {key: texts[key] + more}


@pytest.mark.parametrize(
    ("name", "key", "more", "part"),
    [
        ("receipt", "subject", "\nい", "「件名」は1行の文です"),
        ("receipt", "subject", "あ\n\nい", "改行を消してください"),
        ("campaign", "slip_yes", "\nい", "1行の文です"),
        ("campaign", "point_silence", "\nい", "1行の文です"),
        ("disclosure", "about", "\nい", "1行の文です"),
        ("disclosure", "appendix", "\nい", "1行の文です"),
        ("form_leaving", "again", "\nい", "1行の文です"),
        ("receipt", "subject", "{{届いた日}}", "波かっこが二重になっています"),
        ("receipt", "closing", "{届いた日}}", "波かっこが二重になっています"),
        ("receipt", "closing", "}", "波かっこ { } が閉じていません"),
        ("receipt", "closing", "｛", "波かっこ { } が閉じていません"),
        ("receipt", "subject", "件" * 1200, "「件名」が長すぎます（60文字まで）"),
        ("receipt", "closing_late", "長" * 15000, "長すぎます（800文字まで）"),
        ("receipt", "closing_late", "長" * 801, "予定日を過ぎるとき）」が長すぎます"),
        ("campaign", "slip_yes", "長" * 60, "長すぎます（42文字まで）"),
    ],
)
def test_neither_seen_nor_kept(desk: Desk, name: str, key: str, more: str, part: str) -> None:
    texts = typed(desk, name, key, more)
    for act in (
        lambda: wording_editing.preview(desk, name, texts, key),
        lambda: wording_editing.save(desk, name, texts, "試し"),
    ):
        with pytest.raises(OfficeError) as refusal:
            act()
        assert part in refusal.value.sentence
        assert (
            "変わっていません" in refusal.value.sentence
            or "変えていません" in (refusal.value.sentence)
            or "記録していません" in refusal.value.sentence
        )
    assert wording_history.history(desk, name) == []


def test_a_new_line_begins_a_paragraph_where_text_runs_on(desk: Desk) -> None:
    texts = typed(desk, "receipt", "closing_late", "\n\n架空の二段落めです。")
    assert wording_editing.preview(desk, "receipt", texts, "closing_late").startswith(b"%PDF")
    wording_editing.save(desk, "receipt", texts, "試し")
    assert len(wording_history.history(desk, "receipt")) == 1


def test_what_is_saved_was_drawn_on_the_page_of_the_office(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page_settings.change(desk, PageChoices(era_dates=False, seal_mark=True))
    drawn = []
    whole = specimens.draw

    def watched(*given: object, showing: str = "") -> bytes:
        drawn.append((given[1], showing))
        return whole(*given, showing=showing)  # type: ignore[arg-type]

    monkeypatch.setattr(specimens, "draw", watched)
    texts = typed(desk, "receipt", "closing_late", "架空の一文です。")
    wording_editing.save(desk, "receipt", texts, "試し")
    assert drawn == [(page_settings.read(desk), "closing_late")]


def test_a_sign_that_no_line_can_bear_is_said_and_not_raised(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_given: object, showing: str = "") -> bytes:
        raise LookupError(showing)

    monkeypatch.setattr(specimens, "draw", broken)
    with pytest.raises(OfficeError, match="見本を作れません"):
        wording_editing.preview(desk, "receipt", typed(desk, "receipt", "call", "架空"), "call")
