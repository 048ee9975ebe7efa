"""Names for what the face cannot draw: a picture, a sign, a text in another script."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from itertools import groupby

from desktop.language import translate

_FEW = 3
"""So many letters of a script are named one by one; more are told together."""
_TONES = range(0x1F3FB, 0x1F400)
_FLAGS = range(0x1F1E6, 0x1F200)

_PICTURES: dict[str, Callable[[], str]] = {
    "😀😃😄😁": lambda: translate("SignName", "laughing face"),
    "😂🤣": lambda: translate("SignName", "tears of laughter"),
    "😊🙂☺": lambda: translate("SignName", "smiling face"),
    "😉": lambda: translate("SignName", "wink"),
    "🥰😍": lambda: translate("SignName", "face in love"),
    "😢😥🙁☹": lambda: translate("SignName", "sad face"),
    "😭": lambda: translate("SignName", "crying face"),
    "😡😠": lambda: translate("SignName", "angry face"),
    "😴": lambda: translate("SignName", "sleeping face"),
    "😱😨": lambda: translate("SignName", "frightened face"),
    "❤♥💕💖💗💛💚💙💜": lambda: translate("SignName", "heart"),
    "👍": lambda: translate("SignName", "thumb up"),
    "👎": lambda: translate("SignName", "thumb down"),
    "👏": lambda: translate("SignName", "clapping hands"),
    "🙏": lambda: translate("SignName", "folded hands"),
    "👋": lambda: translate("SignName", "waving hand"),
    "🎉🎊": lambda: translate("SignName", "party"),
    "🎂🍰": lambda: translate("SignName", "cake"),
    "☕": lambda: translate("SignName", "cup of coffee"),
    "🌹🌷🌸🌻💐🌺": lambda: translate("SignName", "flower"),
    "☀🌞": lambda: translate("SignName", "sun"),
    "🎵🎶": lambda: translate("SignName", "music"),
    "⭐🌟✨": lambda: translate("SignName", "star"),
    "🐶🐕": lambda: translate("SignName", "dog"),
    "🐱🐈": lambda: translate("SignName", "cat"),
    "🚲": lambda: translate("SignName", "bicycle"),
    "📞☎📱": lambda: translate("SignName", "telephone"),
    "😘💋": lambda: translate("SignName", "kiss"),
    "🤗": lambda: translate("SignName", "hug"),
    "🤔": lambda: translate("SignName", "thinking face"),
    "😅😓": lambda: translate("SignName", "sweating face"),
    "😌": lambda: translate("SignName", "calm face"),
    "😐😑": lambda: translate("SignName", "straight face"),
    "🤒🤕": lambda: translate("SignName", "ill face"),
    "👩": lambda: translate("SignName", "woman"),
    "👨": lambda: translate("SignName", "man"),
    "👧": lambda: translate("SignName", "girl"),
    "👦": lambda: translate("SignName", "boy"),
    "👵": lambda: translate("SignName", "old woman"),
    "👴": lambda: translate("SignName", "old man"),
    "👶": lambda: translate("SignName", "baby"),
    "👪": lambda: translate("SignName", "family"),
    "🚶": lambda: translate("SignName", "somebody walking"),
    "🤝": lambda: translate("SignName", "two hands together"),
    "💪": lambda: translate("SignName", "strong arm"),
    "✅✔": lambda: translate("SignName", "tick"),
    "❌✖": lambda: translate("SignName", "cross"),
    "🏠🏡": lambda: translate("SignName", "house"),
    "🌳🌲": lambda: translate("SignName", "tree"),
    "🌈": lambda: translate("SignName", "rainbow"),
    "🐦🐤": lambda: translate("SignName", "bird"),
    "🍲🥣": lambda: translate("SignName", "soup"),
    "🍞🥖": lambda: translate("SignName", "bread"),
    "🎁": lambda: translate("SignName", "present"),
    "🎨": lambda: translate("SignName", "painting"),
    "📖📚": lambda: translate("SignName", "book"),
    "📷📸": lambda: translate("SignName", "camera"),
    "🚗": lambda: translate("SignName", "car"),
    "🚌": lambda: translate("SignName", "bus"),
}
_SCRIPTS: dict[str, Callable[[], str]] = {
    "HEBREW": lambda: translate("SignName", "Hebrew"),
    "ARABIC": lambda: translate("SignName", "Arabic"),
    "CJK": lambda: translate("SignName", "Chinese"),
    "HIRAGANA": lambda: translate("SignName", "Japanese"),
    "KATAKANA": lambda: translate("SignName", "Japanese"),
    "HANGUL": lambda: translate("SignName", "Korean"),
    "DEVANAGARI": lambda: translate("SignName", "Hindi"),
    "THAI": lambda: translate("SignName", "Thai"),
    "ARMENIAN": lambda: translate("SignName", "Armenian"),
    "GEORGIAN": lambda: translate("SignName", "Georgian"),
    "ETHIOPIC": lambda: translate("SignName", "Ethiopic"),
    "TAMIL": lambda: translate("SignName", "Tamil"),
    "BENGALI": lambda: translate("SignName", "Bengali"),
}


def named(signs: Sequence[str]) -> str:
    """Return words in square brackets for signs that stand after each other, such as "[emoji: hart]"."""
    return " ".join(_told(kind, list(part)) for kind, part in groupby(signs, _kind))


def _kind(sign: str) -> str:
    """ "emoji", "flag", the script of a letter, or "" for any other sign."""
    code = ord(sign)
    if code in _FLAGS:
        return "flag"
    if code in _TONES or 0x1F000 <= code <= 0x1FAFF or 0x2600 <= code <= 0x27BF or 0x2B00 <= code <= 0x2BFF:
        return "emoji"
    category = unicodedata.category(sign)
    if category[0] in "LM":
        return unicodedata.name(sign, "").replace("-", " ").split(" ")[0]
    return ""


def _told(kind: str, signs: list[str]) -> str:
    if kind == "flag":
        letters = "".join(chr(ord(sign) - _FLAGS[0] + ord("A")) for sign in signs)
        return translate("SignName", "[flag: {letters}]").format(letters=letters)
    if kind == "emoji":
        pictures = list(dict.fromkeys(_picture(sign) for sign in signs if ord(sign) not in _TONES))
        return translate("SignName", "[emoji: {names}]").format(names=", ".join(pictures)) if pictures else ""
    if kind and len(signs) > _FEW:
        script = _SCRIPTS.get(kind, kind.capitalize)()
        return translate("SignName", "[text in {script}: %n letter(s)]", "", len(signs)).format(script=script)
    names = ", ".join(dict.fromkeys(unicodedata.name(sign, f"U+{ord(sign):04X}") for sign in signs))
    return translate("SignName", "[sign: {names}]").format(names=names if "U+" in names else names.lower())


def _picture(sign: str) -> str:
    found = next((name for signs, name in _PICTURES.items() if sign in signs), None)
    return found() if found else unicodedata.name(sign, f"U+{ord(sign):04X}").lower()
