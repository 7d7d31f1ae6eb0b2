"""Edited wording is used only when every sentence and placeholder is right."""

import pytest

from app.letters import (
    answer_words,
    campaign_facts,
    certificate_facts,
    disclosure,
    draft_sheet,
    handwritten_form,
    inquiry_sheet,
    notice,
    recipient_letter,
    recovery_sheet,
    revision_history,
)
from app.letters.forms import slots as form_slots
from app.letters.forms.kinds import KINDS as FORMS
from app.letters.wording import Slots, WordingBroken, load, read, slots
from app.paths import resource

NEEDED = slots(opening="name day", closing="")
GOOD = 'opening = "{name}様、{day}です"\nclosing = "以上"\n'


@pytest.mark.parametrize(
    ("name", "needed"),
    [
        ("disclosure", disclosure.SLOTS),
        ("draft_sheet", draft_sheet.SLOTS),
        ("handwritten_form", handwritten_form.SLOTS),
        ("inquiry_sheet", inquiry_sheet.SLOTS),
        ("answer_records", disclosure.SLOTS),
        (answer_words.SHARED, answer_words.SHARED_SLOTS),
        *answer_words.KINDS.items(),
        ("revision_history", revision_history.SLOTS),
        ("recovery_sheet", recovery_sheet.SLOTS),
        ("campaign", campaign_facts.SLOTS),
        ("certificate", certificate_facts.SLOTS),
        *notice.KINDS.items(),
        *recipient_letter.KINDS.items(),
        (form_slots.SHARED, form_slots.SHARED_SLOTS),
        *((name, form.slots) for name, form in FORMS.items()),
    ],
)
def test_the_wording_that_ships_is_right(name: str, needed: Slots) -> None:
    assert set(load(name, needed).sentences) == set(needed)


def test_every_wording_that_ships_is_known() -> None:
    files = resource("wording", "campaign.toml").parent.glob("*.toml")
    known = {"campaign", "certificate", "disclosure", "recovery_sheet", "revision_history"}
    known |= {"draft_sheet", "handwritten_form", "inquiry_sheet"}
    known |= {"answer_records", answer_words.SHARED, *answer_words.KINDS}
    known |= set(recipient_letter.KINDS) | {form_slots.SHARED, *FORMS}
    assert {file.stem for file in files} == known | set(notice.KINDS)


def test_values_are_text_and_never_placeholders() -> None:
    words = read("試験", GOOD, NEEDED)
    assert words.text("opening", name="{day}<b>", day="本日") == "{day}<b>様、本日です"


def test_the_version_follows_the_text() -> None:
    first, second = read("試験", GOOD, NEEDED), read("試験", GOOD + "# 注\n", NEEDED)
    assert first.version != second.version
    assert first.version == read("試験", GOOD, NEEDED).version


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (GOOD.replace("{name}", "{nmae}"), "「はじめの文」の {nmae} という差込みはありません"),
        (GOOD.replace("{day}", ""), "「はじめの文」に差込み {日付} がありません"),
        (GOOD.replace("{day}", "{day!r}"), "{day!} という差込みはありません"),
        (GOOD.replace("{day}", "{day:>9}"), "{day>9} という差込みはありません"),
        (GOOD.replace("{day}", "{day"), "波かっこ { } が閉じていません"),
        (GOOD.replace("以上", "以上{}"), "「結びの文」の {} という差込みはありません"),
        (GOOD + 'extra = "x"\n', "「extra」という項目はこの文書にありません"),
        ('opening = "{name}{day}"\n', "「結びの文」がありません"),
        ('opening = "{name}{day}"\nclosing = 3\n', "「結びの文」がありません"),
        (GOOD.replace("以上", "以上😀"), "「結びの文」の3文字目（U+1F600）は印刷できません"),
        ('opening = "{name}\n', "「試験」を1行目から読み取れません"),
    ],
)
def test_faults_are_refused_with_their_place(text: str, sentence: str) -> None:
    with pytest.raises(WordingBroken) as refusal:
        read("試験", text, NEEDED)
    assert sentence in refusal.value.sentence
    assert "前の文面のまま変わっていません。" in refusal.value.sentence
