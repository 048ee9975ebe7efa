"""When a setting that is written down anew is one that is known already (M7)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from desktop.domain.contact import Setting
from desktop.domain.folding import folded

_BETWEEN = re.compile(r"[\W_]+")


def known_setting(name: str, place: str, settings: Iterable[Setting]) -> Setting | None:
    """Return the known setting that ``name`` at ``place`` is, or ``None`` when it is new.

    A setting that waits for a review would otherwise be open again under the same words. Names are compared
    without case, accents and punctuation; the place tells two of one
    name apart, where both have one.
    """
    called = [one for one in settings if _key(one.name) == _key(name)]
    same = [one for one in called if _key(one.place) == _key(place)]
    either = [one for one in called if not (_key(one.place) and _key(place))]
    return next(iter(same + either), None)


def _key(text: str) -> str:
    return _BETWEEN.sub(" ", folded(text)).strip()
