import pytest

from app.ui.colours import DARK, LIGHT, Colours


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def texts(colours: Colours) -> dict[str, float]:
    plain = [
        (f"{ink} on {ground}", contrast(getattr(colours, ink), getattr(colours, ground)))
        for ink in ("text", "muted", "accent_text", "due_text", "danger_text")
        for ground in ("page", "surface", "raised")
    ]
    tinted = [
        (f"{tone}_text on {tone}_soft", contrast(ink, getattr(colours, f"{tone}_soft")))
        for tone in ("accent", "due", "danger", "neutral")
        if (ink := getattr(colours, f"{tone}_text"))
    ]
    buttons = [
        (f"on_accent on {ground}", contrast(colours.on_accent, getattr(colours, ground)))
        for ground in ("accent", "accent_hover", "accent_pressed")
    ]
    return dict(
        [*plain, *tinted, *buttons, ("chosen", contrast(colours.text, colours.accent_soft))]
    )


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_stands_out_from_its_ground(colours: Colours) -> None:
    assert {name: ratio for name, ratio in texts(colours).items() if ratio < 4.5} == {}


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_borders_of_fields_stand_out(colours: Colours) -> None:
    assert contrast(colours.line_strong, colours.surface) >= 3


def test_white_on_black_has_the_greatest_contrast() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
