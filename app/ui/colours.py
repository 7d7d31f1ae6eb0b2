"""Hold the two sets of colours; every text on its ground has a contrast of 4.5 : 1 or more."""

from dataclasses import asdict, dataclass
from typing import Final


@dataclass(frozen=True)
class Colours:
    """Name colours by what they are for; all are #rrggbb."""

    page: str
    """The ground of the window."""
    surface: str
    """The ground of lists, fields and the person's page."""
    raised: str
    """The ground of quiet buttons and headers."""
    line: str
    """Hairlines between sections and rows."""
    line_strong: str
    """Borders of fields and buttons (3 : 1)."""
    text: str
    muted: str
    faint: str
    """Text of what cannot be used now."""
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_soft: str
    accent_text: str
    due: str
    due_soft: str
    due_text: str
    danger: str
    danger_soft: str
    danger_text: str
    neutral_soft: str
    neutral_text: str
    scheme: str
    """"light" or "dark": which of the drawn arrows and checks to use."""

    def named(self) -> dict[str, str]:
        """Return the colours by name, as the style sheet wants them."""
        return asdict(self)


LIGHT: Final = Colours(
    page="#f5f3ee",
    surface="#ffffff",
    raised="#fbfaf7",
    line="#e4e0d8",
    line_strong="#979184",
    text="#24221e",
    muted="#5f5a50",
    faint="#98928a",
    accent="#2f6b4f",
    accent_hover="#275a42",
    accent_pressed="#1f4936",
    on_accent="#ffffff",
    accent_soft="#dcebe3",
    accent_text="#1f5239",
    due="#c8743a",
    due_soft="#fbeadb",
    due_text="#874512",
    danger="#b3362c",
    danger_soft="#f9e3e0",
    danger_text="#93251c",
    neutral_soft="#ece9e2",
    neutral_text="#4d483f",
    scheme="light",
)

DARK: Final = Colours(
    page="#1d1f1d",
    surface="#252825",
    raised="#2d312d",
    line="#3a3f3a",
    line_strong="#7f867e",
    text="#eceae3",
    muted="#b1afa6",
    faint="#7d7f78",
    accent="#6fbf97",
    accent_hover="#84cca8",
    accent_pressed="#5aa881",
    on_accent="#0f2419",
    accent_soft="#2c4a3a",
    accent_text="#a9dfc3",
    due="#e0975f",
    due_soft="#463223",
    due_text="#f2c19b",
    danger="#ee8679",
    danger_soft="#4b2926",
    danger_text="#f7b4ab",
    neutral_soft="#363a36",
    neutral_text="#d3d1c8",
    scheme="dark",
)
