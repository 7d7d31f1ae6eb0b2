"""Give the pages of a long file to the printer one after the other."""

from collections.abc import Callable, Iterator

from app.letters import preview
from app.letters.preview import PageImage


def each(content: bytes, dpi: int, progress: Callable[[int, int], None]) -> Iterator[PageImage]:
    """Draw the pages of a PDF as they are asked for; `progress` is told how many of how many."""
    total = preview.page_count(content)
    for done, page in enumerate(preview.each_page(content, dpi), start=1):
        progress(done, total)
        yield page
