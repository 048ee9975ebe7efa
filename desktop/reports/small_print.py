"""What every document records in small print: program, pack and the day of the data."""

from __future__ import annotations

from desktop.domain.paper_look import PaperSource
from desktop.language import dates, translate
from desktop.reports.progress_words import said
from desktop.reports.style import REGULAR, TextStyle

FINE = TextStyle(REGULAR, 8.0, 10.5, "ink2")
"""Small print of a paper whose other letters are large."""


def small_print(source: PaperSource) -> str:
    """ "Opmaat 0.1.0 · Acht weken, versie 1.0.0 · gegevens van 24 november 2026"."""
    return translate("SmallPrint", "Opmaat {program} · {pack}, version {version} · data of {date}").format(
        program=source.program_version,
        pack=said(source.pack_name),
        version=source.pack_version,
        date=dates.with_year(source.data_date),
    )
