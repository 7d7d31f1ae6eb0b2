"""Describe what stands on the page beside a register: plain data, made beside the UI thread."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.ui.widgets.act_row import ActButton
from app.ui.widgets.pill import Pill

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Step:
    """Be what comes next: a sentence, and the act with its word where there is one."""

    sentence: str
    key: str = ""
    word: str = ""


@dataclass(frozen=True)
class Entry:
    """Be one line of a block; `about` is handed on with each of its acts."""

    title: str
    detail: str = ""
    pill: Pill | None = None
    acts: tuple[ActButton, ...] = ()
    about: object = None


@dataclass(frozen=True)
class Block:
    """Be one section, shown in this order: heading, words, facts, entries, a drawing, acts.

    `nothing` is said where there are no entries; leave it empty where entries are not meant.
    `draw` makes a widget in the UI thread: bars, a plot; it must not ask the office.
    """

    heading: str = ""
    words: str = ""
    facts: Pairs = ()
    entries: tuple[Entry, ...] = ()
    nothing: str = ""
    draw: Callable[[QWidget], QWidget] | None = None
    acts: tuple[ActButton, ...] = ()
    pill: Pill | None = None


@dataclass(frozen=True)
class Part:
    """Be one part of a long page, chosen by a chip."""

    key: str
    word: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Sheet:
    """Be everything said of one row.

    `over` stands small above the title, `under` below it, the pills at the right. A short page
    has `blocks`; a long one has `parts` instead.
    """

    title: str
    over: str = ""
    under: str = ""
    pills: tuple[Pill, ...] = ()
    step: Step | None = None
    acts: tuple[ActButton, ...] = ()
    blocks: tuple[Block, ...] = ()
    parts: tuple[Part, ...] = ()
