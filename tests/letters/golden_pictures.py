"""Draw every letter, form and sheet as a small grey picture, and compare with the one kept."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from app.letters.facts import DEFAULT
from app.letters.preview import PageImage, page_images
from tests.letters.every_kind import EACH
from tests.letters.sheet_samples import SHEETS_DRAWN

KEPT = Path(__file__).parent / "golden_pictures"
DPI = 60
BLOCK = 4  # pixels whose greys are averaged, so that the edge of a letter does not count
DARKER = 40  # of 255: a block that differs more shows another text
SHARE = 0.0005  # of the blocks, which other rounding may change


@dataclass(frozen=True)
class Subject:
    """Something that is printed, by the name of its picture."""

    name: str
    draw: Callable[[], bytes]


def _subjects() -> Iterator[Subject]:
    for letter in EACH:
        yield Subject(letter.name, lambda letter=letter: letter.draw(DEFAULT))  # type: ignore[misc]
    for name, draw in SHEETS_DRAWN.items():
        yield Subject(name, draw)


SUBJECTS = tuple(_subjects())


def pictures(subject: Subject) -> Iterator[tuple[Path, QImage]]:
    """Render each page, with the file in which its picture is kept."""
    for number, page in enumerate(page_images(subject.draw(), DPI), start=1):
        name = subject.name if number == 1 else f"{subject.name}_{number}"
        yield KEPT / f"{name}.png", grey(page)


def grey(page: PageImage) -> QImage:
    """Turn a page into a picture of greys."""
    size = (page.width, page.height, 3 * page.width)
    coloured = QImage(page.rgb, *size, QImage.Format.Format_RGB888)
    return coloured.convertToFormat(QImage.Format.Format_Grayscale8)


def kept(path: Path) -> QImage:
    """Open a picture as it was kept; an empty one where there is none."""
    return QImage(str(path)).convertToFormat(QImage.Format.Format_Grayscale8)


def difference(one: QImage, other: QImage) -> float:
    """Return the share of blocks that differ; all of them where the sizes do."""
    if one.size() != other.size():
        return 1.0
    first, second = _blocks(one), _blocks(other)
    differing = sum(abs(a - b) > DARKER for a, b in zip(first, second, strict=True))
    return differing / len(first)


def _blocks(picture: QImage) -> bytes:
    small = picture.scaled(
        picture.width() // BLOCK,
        picture.height() // BLOCK,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(small.constBits())
