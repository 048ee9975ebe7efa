"""Papers of the office that are handed over or hung up: the laptop is lost, what happens to your data."""

from __future__ import annotations

from functools import partial

from desktop.language import translate
from desktop.services.document import DocumentChoices, DocumentKind, Draft, ForWhom
from desktop.services.office_papers import drawing, file_name
from desktop.services.workplace import Workplace


def _read(key: str, place: Workplace, choices: DocumentChoices) -> Draft:
    return Draft(
        draw=drawing(place, key, choices.language, black_and_white=not choices.colour),
        file_name=file_name(key),
        lacks=translate("Documents", "Nothing about a participant."),
    )


KINDS = (
    DocumentKind(
        id="leaflet",
        for_whom=ForWhom.PARTICIPANT,
        icon="file-lock",
        title=lambda: translate("Documents", "Your data with us"),
        line=lambda: translate("Documents", "What is kept, who sees it and for how long. To leave behind."),
        read=partial(_read, "leaflet"),
        can_be_grey=True,
    ),
    DocumentKind(
        id="lost_laptop",
        for_whom=ForWhom.MYSELF,
        icon="shield-alert",
        title=lambda: translate("Documents", "Laptop lost: what to do"),
        line=lambda: translate("Documents", "To print and keep at the office, not in the laptop bag."),
        read=partial(_read, "lost_laptop"),
        can_be_grey=True,
    ),
)
