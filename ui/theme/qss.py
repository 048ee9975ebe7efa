"""The style sheet of a theme. It names roles only, never a colour, and is built section by section.

Combo boxes, spin boxes, check boxes and focus rectangles are painted by ``style.py``: a style sheet
would need picture files for their arrows and ticks.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from ui.theme.theme import Theme
from ui.theme.tokens import tokens


@lru_cache(maxsize=8)
def first_style_sheet(theme: Theme) -> str:
    """Return what the unlock page needs of the style sheet: Qt takes 10 ms to read the whole of it."""
    sections: tuple[Callable[[Theme], str], ...] = (
        _buttons,
        _button_kinds,
        _tool_buttons,
        _frames,
        _fields,
        _scrolling,
        _windows,
    )
    return "\n".join(section(theme) for section in sections)


@lru_cache(maxsize=8)
def style_sheet(theme: Theme) -> str:
    """Return the whole style sheet for ``theme``."""
    sections = (_rail, _bars, _text_fields, _tabs, _tables, _floating, _calendar)
    return "\n".join((first_style_sheet(theme), *(section(theme) for section in sections)))


def _radius(name: str) -> int:
    return tokens().radius[name]


def _height(theme: Theme, name: str, border: int) -> int:
    """Height between the borders, which is what ``min-height`` means in a style sheet."""
    return theme.px(tokens().height[name]) - 2 * border


def _buttons(t: Theme) -> str:
    b = t.border
    full, small = _height(t, "button", b), _height(t, "button_small", b)
    pad, tight = t.px(14), t.px(10)
    return f"""
QPushButton {{
  background: {t.hex("surface")}; color: {t.hex("ink")}; border: {b}px solid {t.hex("edge")};
  border-radius: {_radius("control")}px; padding: 0 {pad}px; min-height: {full}px;
}}
QPushButton[small="true"] {{ padding: 0 {tight}px; min-height: {small}px; }}
QPushButton:hover {{ background: {t.hex("hover")}; }}
QPushButton:pressed {{
  background: {t.hex("hover")}; padding: 2px {pad}px 0 {pad}px; min-height: {full - 2}px;
}}
QPushButton[small="true"]:pressed {{ padding: 2px {tight}px 0 {tight}px; min-height: {small - 2}px; }}
"""


def _button_kinds(t: Theme) -> str:
    b = t.border
    accent, error = t.hex("accent"), t.hex("error")
    dash = _off_line(t)
    off = f"border: {b}px {dash} {t.hex('line')}; background: transparent; color: {t.hex('ink2')};"
    return f"""
QPushButton[kind="filled"] {{
  background: {accent}; color: {t.hex("on_accent")}; border: {b}px solid {accent}; font-weight: 600;
}}
QPushButton[kind="filled"]:hover, QPushButton[kind="filled"]:pressed {{
  background: {t.hex("accent_hover")}; border: {b}px solid {t.hex("accent_hover")};
}}
QPushButton[kind="quiet"] {{
  background: transparent; color: {accent}; border: {b}px solid transparent; font-weight: 600;
}}
QPushButton[flush="true"], QPushButton[flush="true"]:pressed {{
  padding: 0; min-height: {t.px(32) - 2 * b}px;
}}
QPushButton[kind="quiet"]:hover, QPushButton[kind="quiet"]:pressed {{ background: {t.hex("hover")}; }}
QPushButton[kind="erase"] {{ color: {error}; border: {b}px solid {error}; }}
QPushButton[kind="erase"]:hover, QPushButton[kind="erase"]:pressed {{ background: {t.hex("error_tint")}; }}
QPushButton[blocked="true"], QPushButton[blocked="true"]:hover, QPushButton[blocked="true"]:pressed,
QPushButton:disabled {{ {off} font-weight: 400; }}
"""


def _off_line(t: Theme) -> str:
    """The line round what is off: in high contrast line and edge are one colour."""
    return "dashed" if t.contrast else "solid"


def _tool_buttons(t: Theme) -> str:
    b = t.border
    dash = _off_line(t)
    side = _height(t, "button", b)
    return f"""
QToolButton[kind="quiet"] {{
  background: transparent; color: {t.hex("accent")}; border: {b}px solid transparent; font-weight: 600;
  border-radius: {_radius("control")}px; padding: 0 {t.px(8)}px; min-height: {side}px;
}}
QToolButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:pressed {{ background: {t.hex("hover")}; }}
QToolButton[kind="inside"] {{
  background: transparent; border: none; padding: 0; border-radius: {_radius("control")}px;
}}
QToolButton[kind="inside"]:hover {{ background: {t.hex("hover")}; }}
QToolButton::menu-indicator {{ image: none; width: 0; }}
QToolButton[kind="icon"] {{
  background: {t.hex("surface")}; border: {b}px solid {t.hex("edge")}; padding: 0;
  border-radius: {_radius("control")}px; color: {t.hex("ink")};
  min-width: {side}px; max-width: {side}px; min-height: {side}px; max-height: {side}px;
}}
QToolButton[kind="icon"]:hover, QToolButton[kind="icon"]:pressed {{ background: {t.hex("hover")}; }}
QToolButton[kind="icon"]:checked {{ background: {t.hex("selected")}; border-color: {t.hex("accent")}; }}
QToolButton[kind="icon"]:disabled {{ background: transparent; border: {b}px {dash} {t.hex("line")}; }}
"""


def _rail(t: Theme) -> str:
    # The items paint themselves (ui/rail.py): a sheet cannot place icon, word and bar.
    return f"""
QFrame#rail {{
  background: {t.hex("rail")}; border: none; border-right: {t.border}px solid {t.hex("line")};
}}
"""


def _frames(t: Theme) -> str:
    b, line = t.border, t.hex("line")
    bottom = int(tokens().line["card_bottom"]) + b - 1
    return f"""
QFrame#statusLine {{ background: {t.hex("rail")}; border: none; border-top: {b}px solid {line}; }}
QFrame#footer {{ background: {t.hex("window")}; border: none; border-top: {b}px solid {line}; }}
QLabel#practiceBand {{
  background: {t.hex("practice")}; color: {t.hex("window")}; font-weight: 600; padding: 0 16px;
}}
QFrame#card {{
  background: {t.hex("surface")}; border: {b}px solid {line}; border-bottom: {bottom}px solid {line};
  border-radius: {_radius("card")}px;
}}
QFrame#sheet {{
  background: {t.hex("surface")}; border: none; border-right: {b}px solid {line};
}}
QFrame#hairline {{ background: {line}; border: none; }}
QLabel#key {{
  color: {t.hex("ink2")}; border: {b}px solid {line}; border-bottom: {b + 1}px solid {line};
  border-radius: {_radius("key")}px; padding: 0 {t.px(5)}px; font-size: {t.px(13)}px;
}}
"""


def _bars(t: Theme) -> str:
    kinds = (
        ("warn", "warn_tint", "warn"),
        ("info", "selected", "accent"),
        ("good", "good_tint", "good"),
        ("error", "error_tint", "error"),
    )
    return "\n".join(
        f'QFrame#bar[kind="{kind}"] {{ background: {t.hex(tint)}; border-radius: {_radius("control")}px; '
        f"border: {f'1px solid {t.hex(own)}' if t.contrast else 'none'}; }}"
        for kind, tint, own in kinds
    )


def _fields(t: Theme) -> str:
    b = t.border
    edge, pad = t.hex("edge"), t.px(10)
    tall, focused = _height(t, "field", b), _height(t, "field", b + 1)
    return f"""
QLineEdit {{
  background: {t.hex("field")}; color: {t.hex("ink")}; border: {b}px solid {edge};
  border-radius: {_radius("control")}px; padding: 0 {pad}px; min-height: {tall}px;
  selection-background-color: {t.hex("accent")}; selection-color: {t.hex("on_accent")};
  placeholder-text-color: {t.hex("ink2")};
}}
QLineEdit:read-only {{ background: {t.hex("surface")}; border: {b}px solid {t.hex("line")}; }}
QLineEdit:disabled {{
  color: {t.hex("ink2")}; background: {t.hex("surface")}; border: {b}px solid {t.hex("line")};
}}
QLineEdit[error="true"] {{
  border: {b + 1}px solid {t.hex("error")}; padding: 0 {pad - 1}px; min-height: {focused}px;
}}
QLineEdit:focus {{
  border: {b + 1}px solid {t.hex("focus")}; padding: 0 {pad - 1}px; min-height: {focused}px;
}}
QLineEdit[error="true"]:focus {{ border: {b + 1}px solid {t.hex("error")}; }}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QAbstractSpinBox QLineEdit:read-only,
QComboBox QLineEdit, QComboBox QLineEdit:focus, QLineEdit[bare="true"], QLineEdit[bare="true"]:focus {{
  border: none; background: transparent; padding: 0; min-height: 0; border-radius: 0;
}}
"""


def _text_fields(t: Theme) -> str:
    b, pad = t.border, t.px(8)
    kinds = ("QPlainTextEdit", "QTextEdit")
    return "\n".join(
        f"""
{kind} {{
  background: {t.hex("field")}; color: {t.hex("ink")}; border: {b}px solid {t.hex("edge")};
  border-radius: {_radius("control")}px; padding: {pad - 4}px {pad - 4}px;
  selection-background-color: {t.hex("accent")}; selection-color: {t.hex("on_accent")};
  placeholder-text-color: {t.hex("ink2")};
}}
{kind}:read-only {{ background: {t.hex("surface")}; border: {b}px solid {t.hex("line")}; }}
{kind}[role="view"] {{ background: {t.hex("surface")}; border: {b}px dashed {t.hex("edge")}; }}
{kind}[error="true"] {{ border: {b + 1}px solid {t.hex("error")}; padding: {pad - 5}px {pad - 5}px; }}
{kind}:focus {{ border: {b + 1}px solid {t.hex("focus")}; padding: {pad - 5}px {pad - 5}px; }}
{kind}[role="view"]:focus {{ border: {b + 1}px dashed {t.hex("focus")}; }}
{kind}[error="true"]:focus {{ border: {b + 1}px solid {t.hex("error")}; }}
"""
        for kind in kinds
    )


def _tabs(t: Theme) -> str:
    bar = int(tokens().line["current_bar"])
    high = t.px(tokens().height["tab"]) - bar
    return f"""
QTabWidget::pane {{ border: none; }}
QTabBar {{ background: transparent; border: none; }}
QTabBar::tab {{
  background: transparent; color: {t.hex("ink2")}; border: none; border-bottom: {bar}px solid transparent;
  padding: 0 {t.px(14)}px; min-height: {high}px; margin: 0;
}}
QTabBar::tab:hover {{ color: {t.hex("ink")}; background: {t.hex("hover")}; }}
QTabBar QToolButton {{ background: {t.hex("window")}; border: none; }}
QTabBar QToolButton:hover {{ background: {t.hex("hover")}; }}
QTabBar::tab:selected {{
  color: {t.hex("ink")}; font-weight: 600; border-bottom: {bar}px solid {t.hex("accent")};
}}
"""


def _tables(t: Theme) -> str:
    return f"""
QTableView, QListView, QTreeView {{
  background: {t.hex("surface")}; color: {t.hex("ink")}; border: none; gridline-color: {t.hex("line")};
  selection-background-color: {t.hex("selected")}; selection-color: {t.hex("ink")};
  alternate-background-color: {t.hex("surface")};
}}
QTableView::item:hover, QListView::item:hover {{ background: {t.hex("hover")}; }}
QTableView::item:selected, QListView::item:selected {{
  background: {t.hex("selected")}; color: {t.hex("ink")};
}}
QComboBox QAbstractItemView {{ border: {t.border}px solid {t.hex("edge")}; padding: 0 {t.px(6)}px; }}
QListWidget::item {{ min-height: {t.px(tokens().height["min_target"])}px; }}
QTableView QTableCornerButton::section {{ background: {t.hex("rail")}; border: none; }}
QHeaderView {{ background: {t.hex("rail")}; border: none; }}
QHeaderView::section {{
  background: {t.hex("rail")}; color: {t.hex("ink2")}; border: none;
  border-bottom: {t.border}px solid {t.hex("edge")}; padding: 0 {t.px(8)}px;
  min-height: {t.px(tokens().height["table_head"]) - t.border}px;
  font-size: {t.px(13)}px; font-weight: 600;
}}
"""


def _scrolling(t: Theme) -> str:
    parts = "\n".join(
        f"""
QScrollBar:{way} {{ background: transparent; border: none; {across}: 12px; margin: 0; }}
QScrollBar::handle:{way} {{
  background: {t.hex("edge")}; border-radius: 4px; margin: {margin}; min-{along}: 32px;
}}
QScrollBar::handle:{way}:hover, QScrollBar::handle:{way}:pressed {{ margin: 0; border-radius: 6px; }}
QScrollBar::add-line:{way}, QScrollBar::sub-line:{way} {{ {along}: 0; border: none; background: none; }}
QScrollBar::add-page:{way}, QScrollBar::sub-page:{way} {{ background: none; }}
"""
        for way, across, along, margin in (
            ("vertical", "width", "height", "0 2px"),
            ("horizontal", "height", "width", "2px 0"),
        )
    )
    return f"""
QScrollArea {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
{parts}
"""


def _windows(t: Theme) -> str:
    return f"QDialog, QMainWindow, QMessageBox {{ background: {t.hex('window')}; }}"


def _floating(t: Theme) -> str:
    b, line = t.border, t.hex("line")
    return f"""
QToolTip {{
  background: {t.hex("surface")}; color: {t.hex("ink")}; border: {b}px solid {t.hex("edge")};
  padding: {t.px(4)}px {t.px(8)}px;
}}
QMenu {{
  background: {t.hex("surface")}; color: {t.hex("ink")}; border: {b}px solid {t.hex("edge")}; padding: 4px;
}}
QMenu::item {{
  padding: {t.px(6)}px {t.px(24)}px {t.px(6)}px {t.px(12)}px; border-radius: {_radius("block")}px;
  background: transparent;
}}
QMenu::item:selected {{ background: {t.hex("hover")}; color: {t.hex("ink")}; }}
QMenu::item:disabled {{ color: {t.hex("ink2")}; }}
QMenu::separator {{ height: {b}px; background: {line}; margin: 4px 8px; }}
QMenu::icon {{ padding-left: {t.px(8)}px; }}
QProgressBar {{
  background: {t.hex("band")}; color: {t.hex("ink")}; border: none; border-radius: 3px; text-align: center;
  min-height: 6px; max-height: 6px;
}}
QProgressBar::chunk {{ background: {t.hex("accent")}; border-radius: 3px; }}
QSplitter::handle {{ background: {line}; }}
"""


def _calendar(t: Theme) -> str:
    return f"""
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {t.hex("rail")}; }}
QCalendarWidget QToolButton {{
  color: {t.hex("ink")}; background: transparent; border: none; font-weight: 600;
  min-height: {t.px(32)}px; padding: 0 {t.px(8)}px;
}}
QCalendarWidget QToolButton:hover {{ background: {t.hex("hover")}; }}
QCalendarWidget QAbstractItemView {{
  background: {t.hex("field")}; color: {t.hex("ink")};
  selection-background-color: {t.hex("accent")}; selection-color: {t.hex("on_accent")};
  alternate-background-color: {t.hex("rail")};
}}
"""
