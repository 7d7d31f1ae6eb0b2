"""The certificate says what was answered to which text, and plainly where no text was kept."""

from dataclasses import replace

import pytest

from app.letters import certificate
from app.letters.extraction import page_texts, text
from app.letters.facts import DEFAULT, Addressee
from app.letters.refusals import GlyphsMissing
from app.letters.window import always_visible, maybe_visible
from app.rules.page_settings import PageSettings
from tests.letters.drawn import places
from tests.letters.notice_samples import CERTIFICATE, CHILD, SELF


def test_the_same_certificate_gives_the_same_bytes() -> None:
    assert certificate.draw(CERTIFICATE) == certificate.draw(CERTIFICATE)


def test_a_version_without_text_says_so() -> None:
    found = text(certificate.draw(replace(CERTIFICATE, lines=(CHILD,))))
    assert "本文未登録" in found
    assert "照合値」（SHA-256）は" not in found.replace("\n", "")


def test_the_hash_stands_whole() -> None:
    found = text(certificate.draw(replace(CERTIFICATE, lines=(SELF,))))
    assert found.count("0123456789abcdef" * 2) == 2
    assert "本文未登録" not in found


def test_what_is_not_known_is_not_left_white() -> None:
    found = text(certificate.draw(replace(CERTIFICATE, lines=(CHILD,))))
    assert "受付者 記録なし" in found


def test_the_log_anchor_stands_on_every_page() -> None:
    pages = page_texts(certificate.draw(replace(CERTIFICATE, lines=(SELF, CHILD) * 6)))
    assert len(pages) > 1
    assert all(f"記録 {CERTIFICATE.head.anchor}" in page for page in pages)
    assert "対象 項目 記録の内容" in pages[1]


def test_nothing_recorded_is_certified_as_nothing() -> None:
    assert "該当なし" in text(certificate.draw(replace(CERTIFICATE, lines=())))


def test_a_protected_person_has_a_name_and_no_address() -> None:
    hidden = Addressee("", "", "試験　花子")
    pdf = certificate.draw(replace(CERTIFICATE, addressee=hidden))
    maybe, always = maybe_visible(DEFAULT), always_visible(DEFAULT)
    shown = [
        (words, box)
        for words, box in places(pdf)
        if box.left < maybe.right and box.top < maybe.bottom
    ]
    assert "".join(words for words, _ in shown) == "試験花子様"
    assert all(box.bottom <= always.bottom for _, box in shown)


def test_a_draft_has_no_number() -> None:
    draft = replace(CERTIFICATE, head=replace(CERTIFICATE.head, draft=True))
    found = text(certificate.draw(draft))
    assert "案（文書番号なし）" in found
    assert CERTIFICATE.head.document_number not in found


def test_days_follow_the_setting() -> None:
    found = text(certificate.draw(CERTIFICATE, PageSettings(era_dates=False)))
    assert "2027年4月20日" in found


def test_missing_glyphs_are_refused() -> None:
    odd = replace(CERTIFICATE, lines=(SELF, replace(CHILD, receiver="渡邊\U000e0104")))
    with pytest.raises(GlyphsMissing, match="2番目の記録の受付者の2文字目"):
        certificate.draw(odd)


def test_what_is_left_out_is_said_in_one_neutral_line() -> None:
    said = "一部の記録はこの証明書に載せていません。"
    assert said not in text(certificate.draw(CERTIFICATE))
    found = text(certificate.draw(replace(CERTIFICATE, left_out=True)))
    assert found.index(said) < found.index("この証明書の内容についてのご質問")
