"""The letter asks plainly, fits one sheet, and its slip carries a number and no name."""

from dataclasses import replace
from datetime import date

import pytest

from app.letters.barcode import HEIGHT
from app.letters.campaign_letter import (
    CampaignFacts,
    Look,
    Recipient,
    draw_run,
    preview,
    unprintable,
)
from app.letters.extraction import page_texts, text
from app.letters.facts import DEFAULT
from app.letters.preview import PageImage, page_images
from app.letters.refusals import AddressTooLong, Contradiction, GlyphsMissing, SheetTooFull
from app.letters.reply_slip import BARCODE_AT, CUT
from app.letters.window import always_visible, maybe_visible
from app.rules.page_settings import PageSettings
from app.rules.slip_numbers import SAMPLE, spoken
from tests.letters.campaign_samples import CAMPAIGN, recipient
from tests.letters.drawn import places
from tests.letters.samples import ADDRESSEE, ORGANISATION

MM_AT_50 = 25.4 / 50
FIRST = recipient(1, "試験　花子")
SECOND = replace(CAMPAIGN, second=True)
THREE_LINES = replace(
    ADDRESSEE,
    address="架空県架空市大字試験字見本１２３４番地の５６ 架空ハイツ試験見本台弐番館１２０５号室",
    care_of="見本　三郎様方",
    name="試験見本　花子",
)
LONG = replace(
    CAMPAIGN,
    title="個人情報および特定個人情報の適正な取扱いに関する基本方針",
    changes_words="お問い合わせ窓口の変更と、" * 6 + "保管する期間の見直し",
    organisation=replace(
        ORGANISATION, name="生活協同組合架空連合会", desk="総務部個人情報相談窓口"
    ),
)


def letter(facts: CampaignFacts, to: Recipient = FIRST, settings: PageSettings = DEFAULT) -> bytes:
    run = draw_run(facts, [to], Look(settings))
    return run.prefix + run.suffixes[0]


def _lines(image: PageImage) -> list[bytes]:
    wide = 3 * image.width
    return [image.rgb[at : at + wide] for at in range(0, len(image.rgb), wide)]


@pytest.mark.parametrize("facts", [CAMPAIGN, SECOND, LONG, replace(LONG, second=True)])
def test_one_sheet_holds_the_letter(facts: CampaignFacts) -> None:
    pdf = letter(facts, Recipient(THREE_LINES, FIRST.slip_number))
    assert len(page_texts(pdf)) == 1
    found = places(pdf)
    assert all(box.left >= 19.9 and box.right <= 190.1 for _, box in found)
    assert max(box.bottom for _, box in found) <= 290


def test_the_slip_stands_at_the_foot_and_has_no_name() -> None:
    slip = "".join(text for text, box in places(letter(CAMPAIGN)) if box.top > CUT + 2)
    assert "試験" not in slip
    assert "花子" not in slip
    for words in (
        "返信票",
        "整理番号27-04-00001",
        "2027年4月1日改訂の個人情報保護方針",
        "1方針の内容すべてに同意します",
        "2同意しません",
        "記入日令和",
        "お名前（自署）",
        "日中のお電話",
        "裏面",
    ):
        assert words in slip


def test_nothing_of_the_text_lies_across_the_cut() -> None:
    for words, box in places(letter(replace(LONG, second=True))):
        if words not in "きりとり線":
            assert box.bottom <= CUT or box.top >= CUT


def test_the_window_shows_the_address_and_nothing_else() -> None:
    maybe, always = maybe_visible(DEFAULT), always_visible(DEFAULT)
    shown = [
        (words, box)
        for words, box in places(letter(LONG, Recipient(THREE_LINES, FIRST.slip_number)))
        if box.left < maybe.right and box.top < maybe.bottom
    ]
    assert "".join(words for words, _ in shown).endswith("花子様")
    assert all(box.bottom <= always.bottom + 0.05 for _, box in shown)


def test_the_second_letter_reproaches_nobody() -> None:
    found = text(letter(SECOND)).replace("\n", "")
    assert "（再度のお願い）" in found
    assert "行き違いでお返事をくださっていましたら" in found
    assert "遅延" not in found


def test_silence_is_never_taken_for_consent() -> None:
    for facts in (CAMPAIGN, SECOND, replace(CAMPAIGN, no_answer_words="")):
        found = text(letter(facts)).replace("\n", "")
        assert "お返事がないことを、ご同意として扱うことはありません。" in found


def test_a_letter_before_the_day_says_that_the_policy_will_change() -> None:
    early = replace(CAMPAIGN, dated_on=date(2027, 3, 10))
    assert "個人情報保護方針を改訂いたします。" in text(letter(early)).replace("\n", "")
    assert "個人情報保護方針を改訂しました。" in text(letter(CAMPAIGN)).replace("\n", "")


def test_days_follow_the_setting() -> None:
    western = letter(CAMPAIGN, settings=PageSettings(era_dates=False))
    assert "2027年4月30日（金）" in text(western).replace("\n", "")
    assert "令和" not in text(western)


def test_without_changes_and_anchor_nothing_is_left_over() -> None:
    found = text(letter(replace(CAMPAIGN, changes_words="", anchor="")))
    assert "主な変更" not in found
    assert "記録 " not in found


def test_a_preview_uses_no_number() -> None:
    found = text(preview(CAMPAIGN, FIRST))
    assert "案（文書番号なし）" in found
    assert CAMPAIGN.document_number not in found
    assert "1204:" not in found
    assert "整理番号　見本" in found
    assert spoken(FIRST.slip_number) not in found


def test_preview_and_letter_look_alike() -> None:
    draft = replace(CAMPAIGN, draft=True, anchor="")
    sample = replace(FIRST, slip_number=SAMPLE)
    (shown,) = page_images(preview(CAMPAIGN, FIRST), 50)
    (printed,) = page_images(letter(draft, sample), 50)
    pairs = zip(_lines(shown), _lines(printed), strict=True)
    differing = {place * MM_AT_50 for place, (one, other) in enumerate(pairs) if one != other}
    # Their bars have other edges: the letter draws those of a symbol at one go.
    assert all(BARCODE_AT - 1 <= y <= BARCODE_AT + HEIGHT + 1 for y in differing)


def test_practice_is_marked() -> None:
    assert "練習用" in text(letter(replace(CAMPAIGN, practice=True)))


def test_names_that_cannot_print_are_named_by_their_slips() -> None:
    bad = recipient(3, "渡邊\U000e0104　恵")
    with pytest.raises(GlyphsMissing) as refusal:
        draw_run(CAMPAIGN, [FIRST, bad])
    assert "整理番号27-04-00003-" in refusal.value.sentence
    assert "の方のお名前の2文字目" in refusal.value.sentence


def test_addresses_that_do_not_fit_are_named_all_at_once() -> None:
    far = replace(THREE_LINES, address="架空県架空市試験町" * 20)
    refused = [Recipient(far, recipient(number).slip_number) for number in range(2, 10)]
    with pytest.raises(AddressTooLong) as refusal:
        draw_run(CAMPAIGN, [FIRST, *refused])
    assert "27-04-00002-" in refusal.value.sentence
    assert "27-04-00001-" not in refusal.value.sentence
    assert "ほか3名" in refusal.value.sentence


def test_who_cannot_be_printed_is_known_before_the_run() -> None:
    bad = recipient(3, "渡邊\U000e0104　恵")
    far = Recipient(replace(ADDRESSEE, address="架空県" * 99), recipient(4).slip_number)
    found = unprintable([FIRST, bad, far])
    assert list(found) == [bad.slip_number, far.slip_number]
    assert "お名前の2文字目" in found[bad.slip_number]
    assert "窓" in found[far.slip_number]


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        (replace(CAMPAIGN, changes_words="保管する期間の見直し" * 60), "再同意のお願いが1枚に"),
        (replace(CAMPAIGN, title="個人情報保護方針" * 30), "1枚に入りません"),
    ],
)
def test_what_one_sheet_cannot_hold_is_refused(facts: CampaignFacts, words: str) -> None:
    with pytest.raises(SheetTooFull, match=words):
        letter(facts)


def test_a_run_to_nobody_is_refused() -> None:
    with pytest.raises(Contradiction, match="宛て先がありません"):
        draw_run(CAMPAIGN, [])


def test_typed_words_are_text_and_never_markup() -> None:
    odd = replace(CAMPAIGN, changes_words="<b>A&B</b> {due_on}")
    assert "<b>A&B</b> {due_on}です。" in text(letter(odd)).replace("\n", "")
