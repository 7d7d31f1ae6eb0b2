"""Write all days of a letter in one style: facts come in 和暦, an office may print 西暦."""

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any, Final, TypeVar

from app.rules.eras import BadDate, read_date, western
from app.rules.page_settings import PageSettings

T = TypeVar("T")
_DAY: Final = re.compile(
    r"(?:明治|大正|昭和|平成|令和)(?:元|\d{1,2})年\d{1,2}月\d{1,2}日", re.ASCII
)
_SHORT: Final = re.compile(r"(?<![A-Za-z0-9])[MTSHR]\d{1,2}\.\d{1,2}\.\d{1,2}(?![0-9.])")
"""As columns of registers have room for it: R8.10.23."""
_BLANK: Final = re.compile(r"(?:昭和・平成・)?令和(?=[　 ]+年)")
"""Before the gaps of a day that is written by hand."""


def in_style(facts: T, settings: PageSettings) -> T:
    """Return the facts of a letter with their days as the settings say."""
    if settings.era_dates:
        return facts
    styled: T = _styled(facts)
    return styled


def _styled(value: Any) -> Any:  # noqa: ANN401 - a fact of a letter, whatever it is made of
    if isinstance(value, str):
        return _BLANK.sub("", _SHORT.sub(_short_western, _DAY.sub(_western, value)))
    if isinstance(value, tuple):
        return tuple(_styled(one) for one in value)
    if isinstance(value, Mapping):
        return {key: _styled(one) for key, one in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        changed = {one.name: _styled(getattr(value, one.name)) for one in fields(value)}
        return replace(value, **changed)
    return value


def _short_western(found: re.Match[str]) -> str:
    with suppress(BadDate):
        day = read_date(found[0], today=date.max, future=True)
        return f"{day.year}.{day.month}.{day.day}"
    return found[0]


def _western(found: re.Match[str]) -> str:
    with suppress(BadDate):
        return western(read_date(found[0], today=date.max, future=True))
    return found[0]
