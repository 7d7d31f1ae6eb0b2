"""Leave out of the bundle what PyInstaller collects for Qt and this program never opens.

The program draws widgets on the screen, prints by its own PDF library and reads no network:
so no QML, no virtual keyboard, no TLS, no exotic picture formats. Names are those inside the
bundle, on either system.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_PLUGINS = (
    r"platforminputcontexts/(lib)?qtvirtualkeyboard",
    r"(wayland|egldevice|qmltooling|vectorimage)",
    r"(generic|networkinformation|tls|xcbglintegrations)/",
    r"platformthemes/libqgtk3",
    r"imageformats/(lib)?q(gif|icns|pdf|tga|tiff|wbmp|webp)\b",
    r"platforms/(lib)?q(direct2d|eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc|wayland)",
)
_OTHERS = (r"(^|/)opengl32sw\.dll$", r"/translations/(?!qt(base)?_(ja|en)\.)[^/]*\.qm$")
_DROPPED = re.compile(
    "|".join([*(f"/plugins/{plugin}" for plugin in _PLUGINS), *_OTHERS]), re.IGNORECASE
)
_SPARE = ("EglFS", "Network", "OpenGL", "Pdf", "Qml", "Quick", "VirtualKeyboard", "Wayland")
_LIBRARY = re.compile(rf"(^|/)(lib)?Qt6?(?P<module>{'|'.join(_SPARE)})[^/]*$", re.IGNORECASE)
_BINDING = re.compile(r"PySide6/Qt(?P<module>\w+)\.(abi3\.so|pyd)$", re.IGNORECASE)


def kept(names: Iterable[str]) -> set[str]:
    """Choose which of the collected files belong into the bundle.

    A spare library stays where the program imports its Python module: then it is not spare.
    """
    collected = {name: name.replace("\\", "/") for name in names}
    bindings = (_BINDING.search(path) for path in collected.values())
    imported = {binding["module"].lower() for binding in bindings if binding}
    return {name for name, path in collected.items() if _is_needed(path, imported)}


def _is_needed(path: str, imported: set[str]) -> bool:
    """Tell whether one collected file is needed beside the modules that are imported."""
    if _DROPPED.search(path):
        return False
    library = _LIBRARY.search(path)
    return library is None or library["module"].lower() in imported
