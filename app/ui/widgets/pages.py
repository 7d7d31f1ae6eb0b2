"""Turn a stack of pages so that its window is only as high as the page that is shown."""

from PySide6.QtWidgets import QStackedWidget, QWidget


def turn_to(stack: QStackedWidget, page: QWidget) -> None:
    """Show one page; the others take no room while they are hidden."""
    stack.setCurrentWidget(page)
    fit(stack)


def fit(stack: QStackedWidget) -> None:
    """Give the window of fixed width around a stack the height that its words need.

    A stack by itself is as high as the highest of its pages where their words wrap.
    """
    window, page = stack.window(), stack.currentWidget()
    around, inside = window.layout(), page.layout() if page is not None else None
    if around is None or inside is None:
        return
    around.activate()
    inside.activate()
    wrapped = inside.heightForWidth(stack.width())
    stack.setFixedHeight(max(wrapped, inside.sizeHint().height() if wrapped < 0 else 0))
    around.activate()
    # Qt's own adjustment asks for the height at another width, where words wrap more often.
    window.resize(window.width(), around.totalHeightForWidth(window.width()))
