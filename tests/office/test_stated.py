"""Acts that must not be done without a reason."""

import pytest

from app.office.stated import need_reason
from app.rules.errors import Refused


@pytest.mark.parametrize("reason", ["", "　", "架\x00空", "架" * 201])
def test_a_missing_or_unfit_reason_is_refused(reason: str) -> None:
    with pytest.raises(Refused, match="止める理由"):
        need_reason(reason, "止める理由")


def test_a_reason_in_words_is_enough() -> None:
    need_reason("お電話でのお申し出", "止める理由")
