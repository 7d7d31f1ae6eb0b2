"""The lock says that a password is wrong only where it is."""

import pytest

from app.office import passwords
from app.rules.errors import OfficeError
from app.storage.errors import KeyMismatch, RecordsDamaged, WrongKey


@pytest.mark.parametrize(
    ("error", "is_wrong"),
    [
        (WrongKey("違います。"), True),
        (KeyMismatch("鍵が合わないか、ファイルが壊れています。"), False),
        (RecordsDamaged("壊れています。"), False),
    ],
)
def test_a_file_that_does_not_open_is_no_wrong_password(error: OfficeError, is_wrong: bool) -> None:
    assert passwords.is_wrong_password(error) is is_wrong
