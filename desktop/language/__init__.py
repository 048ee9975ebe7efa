"""What the program says: translations, dates and words, without Qt and without a locale.

The language is a context variable. A new thread starts in Dutch again, whatever the window speaks:
who starts a worker passes ``current_language()`` along and calls ``set_language`` in it, or runs the
work inside ``with speaking(language):``.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from desktop.language.catalogue import catalogue, plural_form

LANGUAGES = ("nl", "en")
"""Language codes with a complete catalogue; the first is the default."""

_language: ContextVar[str] = ContextVar("opmaat_language", default=LANGUAGES[0])


def current_language() -> str:
    """Return the language code that this thread or context speaks."""
    return _language.get()


def set_language(code: str) -> None:
    """Speak ``code`` in this thread or context from now on; ``ValueError`` when it is unknown."""
    _language.set(_known(code))


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Speak ``code`` inside the block only, as a report in the participant's language does."""
    token = _language.set(_known(code))
    try:
        yield
    finally:
        _language.reset(token)


def translate(context: str, source: str, disambiguation: str = "", n: int = -1) -> str:
    """Return the text of ``source`` in the current language, or ``source`` when there is none.

    ``n`` of 0 and up chooses the plural form and takes the place of ``%n``. Named placeholders are
    filled by ``.format()`` after this call, so that a translation may move them. Only literals
    are found by lupdate: no variable, no keyword argument, no call inside an f-string.
    """
    forms = catalogue(_language.get(), context).get((context, source, disambiguation), (source,))
    if n < 0:
        return forms[0]
    return plural_form(forms, n).replace("%n", str(n))


def _known(code: str) -> str:
    if code not in LANGUAGES:
        msg = f"unknown language: {code}"
        raise ValueError(msg)
    return code
