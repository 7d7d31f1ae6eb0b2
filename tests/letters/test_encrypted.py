"""A letter as a file opens with its password only, and is AES-256 (SAFETY §2)."""

from io import BytesIO

import pikepdf
import pytest

from app.letters import disclosure
from app.letters.encrypted import REVISION, encrypted
from tests.letters.samples import WHOLE

PASSWORD = "7KQ4-9XPM-2B8T-VR5H"  # nobody's


def test_only_the_password_opens_it() -> None:
    letter = disclosure.draw(WHOLE)
    file = encrypted(letter, PASSWORD)
    for wrong in ("", "7KQ4", PASSWORD.lower()):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(BytesIO(file), password=wrong)
    with (
        pikepdf.open(BytesIO(file), password=PASSWORD) as opened,
        pikepdf.open(BytesIO(letter)) as plain,
    ):
        assert len(opened.pages) == len(plain.pages)
        assert opened.encryption.R == REVISION
        assert opened.encryption.bits == 256
        assert "aesv3" in str(opened.encryption.stream_method)


def test_nothing_of_the_letter_stands_in_the_file() -> None:
    assert WHOLE.organisation.name.encode("utf-16-be") not in encrypted(
        disclosure.draw(WHOLE), PASSWORD
    )
