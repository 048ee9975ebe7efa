"""The password and the recovery code of the open store."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.errors import OpmaatError, Problem, Rejected
from desktop.services.settings import read_settings
from desktop.services.workplace import Workplace
from desktop.storage import backups, rekeying, rewrapping
from desktop.storage.keys import KeyFile, Secret
from desktop.storage.renewing import Renewal, finish_renewal, prepare_renewal

__all__ = ["PasswordStrength", "Renewal", "SecurityService", "finish_renewal", "password_strength"]

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

    def change_recovery_code(self, password: str, new_code: str) -> None:
        """Wrap the data key under a new recovery code, proven before the old one ends (P8).

        Raises ``WrongPassword``.
        """
        rekeying.change_recovery_code(self.place.store, new_code, password=password)
        with self.place.write("recovery_code_changed", undoable=False) as unit:
            unit.audit("recovery_code_changed", "store", backups.key_file_id(self.place.store))

    def prepare_renewal(self, old: str, new: str, new_code: str) -> Renewal:
        """Make everything ready for another data key: the old password may be known to somebody else.

        The store must be closed next, and then ``finish_renewal`` or ``Renewal.discard`` follows. Raises
        ``WrongPassword`` and ``Rejected`` for a weak new password, or for the old one again.
        """
        self._reject_weak(new)
        if new == old:
            raise Rejected(Problem("new", "same_password"))
        rekeying.verify_secret(self.place.store, password=old)
        with self.place.write("data_key_changed", undoable=False) as unit:
            unit.audit("data_key_changed", "store", backups.key_file_id(self.place.store))
        secrets = [Secret("password", new), Secret("recovery_code", new_code)]
        return prepare_renewal(self.place.store, old, secrets, clock=self.place.clock)

    def outdated(self, found: Sequence[Path]) -> tuple[Path, ...]:
        """Return those of these backups that open with another password or code than today's."""
        wraps = rewrapping.wraps_of_today(self.place.store)
        return tuple(path for path in found if _outdated(path, wraps))

    def rewrapper(self) -> Callable[[Path], bool]:
        """Return what brings one backup under the secrets of today, on any thread.

        It gives ``False`` when the backup has a data key that this store does not know.
        """
        wraps, path = rewrapping.wraps_of_today(self.place.store), self.place.store.path
        return lambda backup: rewrapping.rewrap(backup, path, wraps)

    def _reject_weak(self, new: str) -> None:
        with self.place.store.read() as unit:
            settings = read_settings(unit)
        strength = password_strength(new, (settings.counsellor, settings.organisation))
        if strength.problem:
            raise Rejected(Problem("new", strength.problem))


def _outdated(backup: Path, wraps: dict[bytes, KeyFile]) -> bool:
    try:
        return rewrapping.has_old_secrets(backup, wraps)
    except OpmaatError:
        return False  # it cannot be read now: nothing to offer for it
