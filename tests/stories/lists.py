"""Read and point at the lists of the program as a person does."""

from PySide6.QtCore import QPoint, Qt

from app.ui.tables.table_view import TableView
from tests.stories.hands import Hands

Line = tuple[str, ...]
HORIZONTAL = Qt.Orientation.Horizontal


def lines(table: TableView) -> list[Line]:
    """Read a list from its first line to its last; a pill is its word."""
    model = table.model()
    across = range(model.columnCount())
    return [
        tuple(str(model.index(line, at).data()) for at in across)
        for line in range(model.rowCount())
    ]


def column(table: TableView, title: str) -> list[str]:
    """Read one column of a list by its title."""
    model = table.model()
    titles = [str(model.headerData(at, HORIZONTAL)) for at in range(model.columnCount())]
    place = titles.index(title)
    return [str(model.index(line, place).data()) for line in range(model.rowCount())]


def wait_for(hands: Hands, table: TableView, count: int) -> list[Line]:
    """Wait until so many lines are listed, and read them."""
    hands.until(lambda: table.isVisible() and table.model().rowCount() == count)
    return lines(table)


def point_at(hands: Hands, table: TableView, *words: str) -> None:
    """Click on the one line that has all these words."""

    def found() -> list[int]:
        said = ["　".join(line) for line in lines(table)]
        return [at for at, line in enumerate(said) if all(word in line for word in words)]

    hands.until(lambda: table.isVisible() and len(found()) == 1)
    (line,) = found()
    index = table.model().index(line, 0)
    table.scrollTo(index)
    place = table.visualRect(index).center()
    hands.click_at(table.viewport(), QPoint(place.x(), place.y()))
    hands.until(lambda: table.currentIndex().row() == line)
