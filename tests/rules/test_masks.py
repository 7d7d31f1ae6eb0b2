"""A mask is tied to the line it hides."""

from app.rules.masks import Mask, digest_of, read, spell


def test_a_mask_comes_back_as_it_was_kept() -> None:
    mask = Mask("架空の 理由", digest_of("お子さま", "架空　湊"))
    assert read({"child.1": spell(mask)}) == {"child.1": mask}


def test_another_content_or_name_is_another_line() -> None:
    digests = {digest_of("a", "b"), digest_of("a", "c"), digest_of("c", "b"), digest_of("ab", "")}
    assert len(digests) == 4
