"""B4: hostile texts in every field are taken, or a sentence refuses them; nothing is forged."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from app import logs
from app.office import history, registers
from app.office.registers import Register
from app.office.typed import LONGEST_TEXT
from app.rules.errors import OfficeError
from tests.faults import hostile_texts, typed_fields
from tests.faults.harness import Outcome, Progress, Row, joined
from tests.faults.typed_fields import Entry
from tests.letters.drawn import drawn
from tests.office import seats
from tests.office.seats import Office

ROW = Row(
    "B4",
    "2,000 hostile strings in every field",
    "no error dialog, no forged log line, no missing glyph in a PDF",
    full=2_000,
    short=2,
)
LINE = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} [A-Z]+ app[\w.]* ")
LONGEST_SENTENCE = 600
_SEEN = {"\n", "\u3000"}
_HIDDEN = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


def run(scale: int, scratch: Path, seed: int, progress: Progress) -> Outcome:
    """Put `scale` texts into every field of every act, and print each."""
    hostile = hostile_texts.texts(scale, Random(seed))
    log = scratch / "log" / "sukusuku.log"
    seats.begin(scratch / "records")
    office = seats.open_office(scratch / "records")
    logs.start(log)
    try:
        parts = [
            progress.part(one.name, partial(typed, one, hostile, progress))
            for one in typed_fields.entries(office)
        ]
        parts.append(progress.part("papers", partial(printed, office, hostile, progress)))
        return joined((*parts, kept_whole(office, log)))
    finally:
        logs.stop()
        office.manager.close()


def typed(entry: Entry, hostile: Sequence[str], progress: Progress) -> Outcome:
    """Put every text into every field of one act.

    Where something reads the draft before the act does, each text is acted on in one field only,
    in turn, and read in all.
    """
    names = [name for name, _put in typed_fields.puts(entry.fresh())]
    wrong: list[str] = []
    for done, text in enumerate(hostile, 1):
        for place, name in enumerate(names):
            put = [*typed_fields.puts(entry.fresh())][place][1]
            in_turn = done % len(names) == place
            do = entry.do if in_turn or entry.check is None else entry.check
            wrong += (f"{entry.name}.{name}: {one}" for one in answer(do, put(text), text))
        progress(done, len(hostile), entry.name)
    tried = len(hostile) * len(names)
    return Outcome(tried, tried - len(wrong), {"fields": len(names)}, tuple(wrong[:3]))


def answer(do: Callable[[Any], object], draft: object, text: str) -> Iterator[str]:
    """Yield what is wrong with how the program answers: it takes the text, or says a sentence."""
    try:
        do(draft)
    except OfficeError as error:
        yield from unfit(error.sentence)
    except Exception as error:  # noqa: BLE001 - whatever it is would be an error dialog
        yield f"{type(error).__name__} for {text[:20]!r}"


def unfit(sentence: str) -> Iterator[str]:
    """Yield why a sentence is none that could stand on a screen or in a log."""
    hidden = [one for one in sentence if unicodedata.category(one) in _HIDDEN and one not in _SEEN]
    if hidden or not sentence.strip():
        yield f"a sentence with {hidden[:3]}"
    if len(sentence) > LONGEST_SENTENCE:
        yield f"a sentence of {len(sentence)} characters"


def printed(office: Office, hostile: Sequence[str], progress: Progress) -> Outcome:
    """Print every text in a register: refused by a sentence, or each glyph of it is there.

    No longer than the office keeps: what is longer never comes to paper.
    """
    wrong: list[str] = []
    papers = 0
    for done, text in enumerate((one[:LONGEST_TEXT] for one in hostile), 1):
        book = Register(
            "架空の台帳", "架空の前書き", (("列", 60.0), ("もう一列", 60.0)), ((text, "架空"),)
        )
        try:
            pages = registers.look(office.manager, book)
        except OfficeError as error:
            wrong += unfit(error.sentence)
            continue
        except Exception as error:  # noqa: BLE001 - whatever it is would be an error dialog
            wrong.append(f"paper: {type(error).__name__} for {text[:20]!r}")
            continue
        papers += 1
        if any(one.glyph == 0 for one in drawn(pages)):
            wrong.append(f"paper: a glyph is missing of {text[:20]!r}")
        progress(done, len(hostile), "papers")
    figures = {"papers": papers}
    return Outcome(len(hostile), len(hostile) - len(wrong), figures, tuple(wrong[:3]))


def kept_whole(office: Office, log: Path) -> Outcome:
    """Look at both logs afterwards: nobody's text made a line of them."""
    wrong = [] if history.verify(office.manager).ok else ["the operation log does not hold"]
    titles = {row.title for row in history.rows(office.manager, 10_000)}
    wrong += [f"a title of the log: {one[:20]!r}" for one in titles if list(unfit(one))]
    wrong += forged(log)
    return Outcome(1, not wrong, {}, tuple(wrong[:3]))


def forged(log: Path) -> list[str]:
    """Return the lines of the program's own log that it did not write as lines."""
    lines = log.read_text(encoding="utf-8").split("\n")[:-1] if log.exists() else []
    return [f"a line of the log: {one[:30]!r}" for one in lines if not LINE.match(one)]
