"""Fetch what is printed of a run: its letters, the list of where they go, labels for them."""

from collections.abc import Callable
from dataclasses import dataclass

from app.office import campaigns
from app.office.campaigns import LabelPrint, RunRow
from app.office.desk import Desk
from app.rules.campaign_aims import aim_of
from app.rules.label_sheets import LabelSheet
from app.rules.worded import Worded
from app.ui.progress import Progress


class Wanted(Worded):
    """Name what can be printed or kept of a run."""

    letters = "letters", "文書（全員分を1つに）"
    each = "each", "文書（お一人ずつのファイル）"
    listed = "list", "送付先一覧"
    labels = "labels", "宛名ラベル"


_FILE_NAMES: dict[Wanted, str] = {Wanted.listed: "送付先一覧", Wanted.labels: "宛名ラベル"}


def file_name(run: RunRow, wanted: Wanted) -> str:
    """Name the file of what is printed of a run."""
    return _FILE_NAMES.get(wanted, aim_of(run.letter_kind).letter)


@dataclass(frozen=True)
class Choice:
    """Hold what somebody chose: labels on which sheet, and from which label of the first one on."""

    wanted: Wanted
    sheet: LabelSheet
    start: int


@dataclass(frozen=True)
class Papers:
    """Hold what was fetched, and what is to be said of it."""

    pdf: bytes
    kept_words: str = ""


def fetching(desk: Desk, run: RunRow, choice: Choice) -> Callable[[Progress], Papers]:
    """Return the act that fetches what was chosen; that is logged."""
    if choice.wanted is Wanted.labels:
        printed = LabelPrint(choice.sheet, choice.start)
        return lambda progress: Papers(
            campaigns.print_labels(desk, run.id, printed, progress=progress).pdf
        )
    if choice.wanted is Wanted.listed:
        return lambda progress: _whole(lambda: Papers(campaigns.print_list(desk, run.id)), progress)
    return lambda progress: _whole(lambda: _letters(desk, run), progress)


def _whole(act: Callable[[], Papers], progress: Progress) -> Papers:
    """Do what tells no progress; somebody may stop it before it begins, or before it is used."""
    progress(0, 1)
    papers = act()
    progress(1, 1)
    return papers


def _letters(desk: Desk, run: RunRow) -> Papers:
    bulk = campaigns.gather(desk, run.id)
    if not bulk.kept_back:
        return Papers(bulk.pdf)
    return Papers(
        bulk.pdf,
        f"印刷した後に、お送りしないことになった方などの{bulk.kept_back:,}通は入っていません。"
        f"いま印刷されるのは{bulk.letters:,}通です。",
    )
