"""Papers of the office: examples that an organisation fills in, with nothing about anybody on them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from importlib import resources

from desktop.services.papers import paper_look, paper_source
from desktop.services.workplace import Workplace

PAPERS = ("lost_laptop", "leaflet", "register", "dpia", "threats")
"""Every one, in the order of the help."""
LARGE = ("leaflet",)
"""For a participant: in large letters."""


@cache
def paper_text(key: str, language: str) -> str:
    """The text of a paper, in plain Markdown (``desktop.domain.marked``)."""
    return (resources.files("resources") / "papers" / language / f"{key}.md").read_text("utf-8")


def drawing(
    place: Workplace, key: str, language: str, *, black_and_white: bool = False
) -> Callable[[], bytes]:
    """How the paper is drawn, without the store."""
    from desktop.reports.plain import plain_pdf

    with place.store.read() as unit:
        look = paper_look(unit, black_and_white=black_and_white)
    source = paper_source(place.pack, place.clock.today())
    return partial(plain_pdf, paper_text(key, language), source, language, large=key in LARGE, look=look)


def file_name(key: str) -> str:
    """Such as "opmaat-lost-laptop.pdf"."""
    return f"opmaat-{key.replace('_', '-')}.pdf"
