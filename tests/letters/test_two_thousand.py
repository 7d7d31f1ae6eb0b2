"""Two thousand names and addresses: each letter shows just this in the window, or is refused."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

import pytest

from app.letters.characters import one_line, running
from app.letters.facts import DEFAULT, Addressee
from app.letters.fonts import MissingGlyph, missing
from app.letters.refusals import AddressTooLong, GlyphsMissing, NameMissing
from app.letters.window import always_visible, maybe_visible
from app.rules.errors import OfficeError
from tests.letters.drawn import places, text_within
from tests.letters.every_kind import EACH, Sample
from tests.letters.test_page import overlaps, within

COUNT, SEED = 2000, 20260430
PARTS = 8  # so that every core that tests takes its share
LONGEST = 40
OF_EACH = 5  # the kinds take turns in every fifth letter; the others are of a short one
# A reader takes ligatures apart, and marks a "-" before a new line.
AS_READ = str.maketrans({"ﬁ": "fi", "ﬂ": "fl", "\ufffe": "-", "\x02": "-"})
VARIANTS = ["辻\U000e0100", "邊\U000e0100", "邊\U000e0109", "葛\U000e0101", "祇\U000e0100"]
FOREIGN = ["邊\U000e0104", "葛\U000e01ef", "一\ufe0f", "\U000e0100", "辻\U000e0100\U000e0101"]
MARKUP = ["<b>", "</font>", "&amp;", "<br/>", "{name}", "%s", "\\n", "(", ")", "[]", '"', "^"]
CONTROLS = ["\x00", "\x07", "\x1b", "\x7f", "\u202e", "\u200b", "\ue000", "\ufeff", "\u2028"]
SPACES = [" ", "　", "\t", "\n", "\r\n", "\u00a0"]
VOICED = ["か\u3099", "は\u309a", "ウ\u3099", "あ\u3099", "\u3099"]
Parts = Callable[[Random], str]


def between(first: int, last: int) -> Parts:
    return lambda random: chr(random.randint(first, last))


def one_of(parts: list[str]) -> Parts:
    return lambda random: random.choice(parts)


PLAIN: list[Parts] = [
    one_of(list("架空試験見本花子太郎山田美咲")),
    one_of(list("あいうえおカキクケコゃっー々ゞ")),
    one_of(list("０１２３0123456789-－ー丁目番地号ABCdef")),
    one_of(VARIANTS),
    one_of(["𠮷", "\U000206ec", "槗", "髙", "﨑", "栁", "\ufa19"]),
    one_of(MARKUP),
    one_of(SPACES),
]
WILD: list[Parts] = [
    *PLAIN,
    one_of(FOREIGN),
    one_of(CONTROLS),
    one_of(VOICED),
    between(0xD800, 0xDFFF),
    between(0x4E00, 0x9FFF),
    between(0x20000, 0x2FA1F),
    between(0x1F300, 0x1F6FF),
    between(0x20, 0x24FF),
]


def typed(random: Random, longest: int, parts: list[Parts]) -> str:
    return "".join(random.choice(parts)(random) for _ in range(random.randint(1, longest)))


@dataclass(frozen=True)
class Case:
    letter: Sample
    to: Addressee


def cases() -> list[Case]:
    random, found = Random(SEED), []
    letters = [letter for letter in EACH if letter.kind != "campaign"]
    short = next(letter for letter in letters if letter.name == "withdrawal")
    for number in range(COUNT):
        parts = WILD if number % 3 == 0 else PLAIN
        longest = random.choice([3, 8, 8, 20, 60])
        name = typed(random, longest, parts)
        street = typed(random, 60, parts) if random.random() < 0.9 else ""
        care = typed(random, 12, PLAIN) if random.random() < 0.2 else ""
        to = Addressee(random.choice(["000-0001", "０００-０００２", ""]), street, name, "様", care)
        letter = short if number % OF_EACH else letters[number // OF_EACH % len(letters)]
        found.append(Case(letter.to(to), to))
    return found


def solid(text: str) -> str:
    return "".join(text.translate(AS_READ).split())


def meant(to: Addressee) -> str:
    code = f"〒{running(to.postal_code)}" if to.postal_code else ""
    parts = (one_line(to.address), one_line(to.care_of), one_line(to.name), to.honorific)
    return solid(code + "".join(parts))


def written(to: Addressee) -> tuple[str, ...]:
    return to.address, to.care_of, to.name


def reason_for(refusal: OfficeError, to: Addressee, gone: list[MissingGlyph]) -> bool:
    """Tell whether a refusal is right, and says why."""
    assert refusal.sentence.count("。") >= 2
    if isinstance(refusal, GlyphsMissing):
        return gone[0].code in refusal.sentence
    if isinstance(refusal, NameMissing):
        return not one_line(to.name).strip() and "お名前" in refusal.sentence
    return len(meant(to)) > 60 and "封筒の窓" in refusal.sentence


def outcome(case: Case) -> str:
    """Draw one letter and check it; tell how it ended."""
    to = case.to
    gone = [one for text in written(to) for one in missing(text)]
    try:
        pdf = case.letter.draw(DEFAULT)
    except (GlyphsMissing, NameMissing, AddressTooLong) as refusal:
        assert reason_for(refusal, case.to, gone)  # noqa: PT017 - both ends are right
        return type(refusal).__name__
    assert gone == []
    shown = [(text, box) for text, box in places(pdf) if overlaps(box, maybe_visible(DEFAULT))]
    assert [text for text, box in shown if not within(box, always_visible(DEFAULT))] == []
    assert solid("".join(text for text, _ in shown)) == meant(case.to)
    assert solid(text_within(pdf, maybe_visible(DEFAULT))) == meant(case.to)
    return "printed"


@pytest.mark.parametrize("part", range(PARTS))
def test_every_letter_shows_exactly_the_address_or_is_refused_with_a_reason(part: int) -> None:
    # Every eighth: no other rhythm of the cases (3, 5) falls in with it.
    ended = Counter(outcome(case) for case in cases()[part::PARTS])
    assert sum(ended.values()) * PARTS == COUNT
    assert ended["printed"] > COUNT / PARTS / 3
    assert ended["GlyphsMissing"] > COUNT / PARTS / 6


def test_among_the_longest_some_are_too_long_for_the_window() -> None:
    printable = [case for case in cases() if not any(map(missing, written(case.to)))]
    longest = sorted(printable, key=lambda case: len(meant(case.to)))[-LONGEST:]
    assert "AddressTooLong" in {outcome(case) for case in longest}
