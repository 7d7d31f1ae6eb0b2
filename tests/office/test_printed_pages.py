from app.letters.campaign_letter import bulk, draw_run
from app.letters.preview import AT_ONCE
from app.office import letters, printed_pages
from tests.letters.campaign_samples import CAMPAIGN, recipient

PAGES = AT_ONCE + 3


def long_file() -> bytes:
    run = draw_run(CAMPAIGN, [recipient(number, "架空　花子") for number in range(1, PAGES + 1)])
    return bulk(run.prefix, run.suffixes)


def test_each_page_is_the_one_that_is_shown() -> None:
    content, told = long_file(), list[tuple[int, int]]()
    pages = list(printed_pages.each(content, 30, lambda *far: told.append(far)))
    assert pages == list(letters.page_images(content, 30))
    assert len({page.rgb for page in pages}) == PAGES
    assert told == [(done, PAGES) for done in range(1, PAGES + 1)]


def test_pages_are_drawn_only_as_they_are_asked_for() -> None:
    told = list[int]()
    pages = printed_pages.each(long_file(), 30, lambda done, _total: told.append(done))
    next(pages)
    next(pages)
    assert told == [1, 2]
