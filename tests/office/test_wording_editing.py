"""The manager edits sentences in Japanese; what a letter could not bear is refused in words."""

import pytest

from app.letters.extraction import text
from app.letters.wording import WordingBroken
from app.office import history, page_settings, wording_editing, wording_history, wording_returns
from app.office.desk import Desk
from app.rules.errors import OfficeError, Refused
from app.rules.page_settings import PageChoices
from tests.office.seats import Office


@pytest.fixture
def desk(office: Office) -> Desk:
    return office.manager


def typed(desk: Desk, **changes: str) -> dict[str, str]:
    lines = wording_editing.sentences(desk, "receipt")
    return {line.key: line.text for line in lines} | changes


def test_every_letter_is_listed_in_words(desk: Desk) -> None:
    kinds = wording_editing.kinds(desk)
    assert "同意証明書" in {kind.word for kind in kinds}
    assert "再同意のお願い（返信票付き）" in {kind.word for kind in kinds}
    assert not any(kind.changed or kind.trouble for kind in kinds)
    wording_editing.save(desk, "receipt", typed(desk, call="お電話ください。"), "短くするため")
    (changed,) = [kind.word for kind in wording_editing.kinds(desk) if kind.changed]
    assert changed == "ご請求を受け付けました（お知らせ）"


def test_sentences_show_their_placeholders_in_japanese(desk: Desk) -> None:
    lines = {line.key: line for line in wording_editing.sentences(desk, "receipt")}
    assert lines["closing"].word == "結びの文"
    assert "{回答の予定日}を目安に" in lines["closing"].text
    assert lines["closing"].placeholders == ("回答の予定日",)


@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        ("{お名前}様、{回答の予定日}です。", "「結びの文」の {お名前} という差込みはありません"),
        ("まもなくお答えします。", "「結びの文」に差込み {回答の予定日} がありません"),
        ("{回答の予定日", "波かっこ { } が閉じていません"),
        ("{回答の予定日}\U0001f600", "印刷できません"),
    ],
)
def test_what_no_letter_could_bear_is_refused(desk: Desk, sentence: str, part: str) -> None:
    for act in (
        lambda: wording_editing.preview(desk, "receipt", typed(desk, closing=sentence)),
        lambda: wording_editing.save(desk, "receipt", typed(desk, closing=sentence), "試し"),
    ):
        with pytest.raises(WordingBroken) as caught:
            act()
        assert part in caught.value.sentence
    assert wording_history.history(desk, "receipt") == []


def test_the_preview_is_a_draft_on_the_office_s_page(desk: Desk) -> None:
    page_settings.change(desk, PageChoices(era_dates=False, seal_mark=True))
    before = history.rows(desk)[0].number
    words = text(
        wording_editing.preview(desk, "receipt", typed(desk, call="架空の一文です。"), "call")
    )
    assert "架空の一文です。" in words
    assert "案（文書番号なし）" in words
    assert "2026年4月30日" in words
    assert "㊞" in words
    assert history.rows(desk)[0].number == before


def test_a_text_that_no_sheet_holds_is_refused(desk: Desk) -> None:
    lines = wording_editing.sentences(desk, "campaign")
    texts = {line.key: line.text for line in lines}
    long = texts | {"request": texts["request"] + "とても長い文です。" * 60}
    with pytest.raises(OfficeError, match="1枚に入りません"):
        wording_editing.save(desk, "campaign", long, "試し")


def test_unseen_signs_are_refused(desk: Desk) -> None:
    with pytest.raises(Refused, match="目に見えない文字"):
        wording_editing.save(desk, "receipt", typed(desk, call="電話\u200b"), "試し")


def test_going_back_puts_an_earlier_text_into_use(desk: Desk) -> None:
    wording_editing.save(desk, "receipt", typed(desk, call="一つめ。"), "一")
    wording_editing.save(desk, "receipt", typed(desk, call="二つめ。"), "二")
    second, first = wording_history.history(desk, "receipt")
    with pytest.raises(Refused, match="いま使っているもの"):
        wording_returns.go_back(desk, "receipt", second.version, "三")
    wording_returns.go_back(desk, "receipt", first.version, "三")
    assert typed(desk)["call"] == "一つめ。"
    wording_returns.go_back(desk, "receipt", "", "はじめに戻す")
    assert typed(desk)["call"] == "お問い合わせの際は、上の受付番号をお知らせください。"
    lines = wording_history.history(desk, "receipt")
    assert [line.holds for line in lines] == [True, False, False, False]
    assert lines[0].shipped
    assert not any(kind.changed for kind in wording_editing.kinds(desk))
    with pytest.raises(Refused, match="見つかりません"):
        wording_returns.go_back(desk, "receipt", "0123456789ab", "なし")
    with pytest.raises(Refused, match="理由を入れて"):
        wording_returns.go_back(desk, "receipt", first.version, "")
