"""The password of the open store."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.errors import Problem, Rejected
from desktop.services.settings import read_settings
from desktop.services.workplace import Workplace
from desktop.storage import backups, rekeying

MIN_SCORE = 3
"""zxcvbn score 0-4; 3 is "safely unguessable" for an offline attack with a slow hash."""
MIN_LENGTH = 8
MAX_LENGTH = 128


@dataclass(frozen=True, slots=True)
class PasswordStrength:
    """How a password stands up to guessing: ``score`` 0-4, and why it is not accepted (empty: it is)."""

    score: int
    problem: str = ""


def password_strength(password: str, own_words: tuple[str, ...] = ()) -> PasswordStrength:
    """Judge a password as an attacker would guess it; ``own_words`` (name) count as guessable."""
    if not password:
        return PasswordStrength(0, "required")
    if len(password) > MAX_LENGTH:
        return PasswordStrength(4, "password_too_long")
    from zxcvbn import zxcvbn

    # A name is guessed whole and by its parts.
    guesses = {word for own in own_words for word in (own, *own.split())}
    score = int(zxcvbn(password[:72], user_inputs=sorted(guesses - {""}))["score"])
    if len(password) < MIN_LENGTH:
        return PasswordStrength(min(score, 1), "password_too_short")
    return PasswordStrength(score, "" if score >= MIN_SCORE else "password_weak")


@dataclass(frozen=True, slots=True)
class SecurityService:
    """The password of the open store: is it right, and change it."""

    place: Workplace

    def verify(self, password: str) -> None:
        """Raise ``WrongPassword`` when this is not the password of the open store: a cover is lifted."""
        rekeying.verify_secret(self.place.store, password=password)

    def change_password(self, old: str, new: str) -> None:
        """Wrap the data key under a new password, proven before the old wrap goes (P8).

        Raises ``WrongPassword`` for the old one and ``Rejected`` for a weak new one.
        """
        self._reject_weak(new)
        rekeying.change_password(self.place.store, new, password=old)
        with self.place.write("password_changed", undoable=False) as unit:
            unit.audit("password_changed", "store", backups.key_file_id(self.place.store))

    def replace_forgotten_password(self, recovery_code: str, new: str) -> None:
        """Choose a new password after opening with the recovery code (P8); the code stays valid.

        Raises ``WrongPassword`` for the code and ``Rejected`` for a weak new password.
        """
        self._reject_weak(new)
        rekeying.change_password(self.place.store, new, recovery_code=recovery_code)
        with self.place.write("password_changed", undoable=False) as unit:
            unit.audit("password_changed", "store", backups.key_file_id(self.place.store))

    def _reject_weak(self, new: str) -> None:
        with self.place.store.read() as unit:
            settings = read_settings(unit)
        strength = password_strength(new, (settings.counsellor, settings.organisation))
        if strength.problem:
            raise Rejected(Problem("new", strength.problem))
