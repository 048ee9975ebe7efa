"""The application style: Fusion with our own boxes, arrows, fields with an arrow, and focus lines."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QListView,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionSpinBox,
    QTabBar,
    QWidget,
)

from ui.theme import paint
from ui.theme.theme import Theme
from ui.theme.tokens import tokens

_ARROWS = {
    QStyle.PrimitiveElement.PE_IndicatorArrowDown: "chevron-down",
    QStyle.PrimitiveElement.PE_IndicatorArrowUp: "chevron-up",
    QStyle.PrimitiveElement.PE_IndicatorArrowLeft: "chevron-left",
    QStyle.PrimitiveElement.PE_IndicatorArrowRight: "chevron-right",
    QStyle.PrimitiveElement.PE_IndicatorSpinDown: "chevron-down",
    QStyle.PrimitiveElement.PE_IndicatorSpinUp: "chevron-up",
    QStyle.PrimitiveElement.PE_IndicatorHeaderArrow: "chevron-down",
}
_CHECKS = (
    QStyle.PrimitiveElement.PE_IndicatorCheckBox,
    QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck,
)
_ROWS = (QStyle.ContentsType.CT_CheckBox, QStyle.ContentsType.CT_RadioButton)
_FIELDS = (QStyle.ContentsType.CT_ComboBox, QStyle.ContentsType.CT_SpinBox)
_BOX_SIZES = frozenset(
    {
        QStyle.PixelMetric.PM_IndicatorWidth,
        QStyle.PixelMetric.PM_IndicatorHeight,
        QStyle.PixelMetric.PM_ExclusiveIndicatorWidth,
        QStyle.PixelMetric.PM_ExclusiveIndicatorHeight,
    }
)
_LABEL_GAPS = frozenset(
    {QStyle.PixelMetric.PM_CheckBoxLabelSpacing, QStyle.PixelMetric.PM_RadioButtonLabelSpacing}
)
_RING_MARGINS = frozenset({QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin})
_HINTS = {
    QStyle.StyleHint.SH_FocusFrame_AboveWidget: 1,
    # Without a mask the ring may also go around the box inside a check box.
    QStyle.StyleHint.SH_FocusFrame_Mask: 0,
    QStyle.StyleHint.SH_EtchDisabledText: 0,
    QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons: 0,
    QStyle.StyleHint.SH_Widget_Animation_Duration: 0,
    QStyle.StyleHint.SH_ComboBox_Popup: 0,
}


class OpmaatStyle(QProxyStyle):
    """Fusion in the sizes and colours of a theme."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("Fusion")
        self.theme = theme

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 - Qt's own name
    ) -> int:
        """No animation, no etched text, the focus ring above the window."""
        known = _HINTS.get(hint)
        return super().styleHint(hint, option, widget, returnData) if known is None else known

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """Boxes of 20, gaps that grow with the letters."""
        if metric in _BOX_SIZES:
            return self.theme.px(tokens().height["checkbox"])
        if metric in _LABEL_GAPS:
            return self.theme.px(8)
        if metric in _RING_MARGINS:
            return 4
        if metric == QStyle.PixelMetric.PM_LineEditIconSize:
            return self.theme.px(18)
        if metric == QStyle.PixelMetric.PM_TabBarScrollButtonWidth:
            return self.theme.px(32)
        return super().pixelMetric(metric, option, widget)

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        """Rows of 32 for boxes and in lists, 36 for combo and spin boxes."""
        # Qt takes no widget here too; the stubs of QProxyStyle forgot.
        made = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        if kind in _ROWS or (kind == QStyle.ContentsType.CT_ItemViewItem and isinstance(widget, QListView)):
            return QSize(made.width(), max(made.height(), self.theme.px(32)))
        if kind in _FIELDS:
            height = self.theme.px(tokens().height["field"])
            return QSize(size.width() + self.theme.px(44), height)
        return made

    def standardIcon(
        self,
        icon: QStyle.StandardPixmap,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> QIcon:
        """The arrows of the month calendar in our own drawing."""
        names = {
            QStyle.StandardPixmap.SP_ArrowLeft: "chevron-left",
            QStyle.StandardPixmap.SP_ArrowRight: "chevron-right",
            QStyle.StandardPixmap.SP_LineEditClearButton: "x",
        }
        name = names.get(icon)
        if name is None:
            return super().standardIcon(icon, option, widget)
        return self.theme.icon(name, "ink2", self.theme.px(16))

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Boxes, arrows and focus lines of our own; the rest is Fusion's."""
        if element in _CHECKS:
            paint.check_box(painter, self.theme, option)
        elif element == QStyle.PrimitiveElement.PE_IndicatorRadioButton:
            paint.radio_button(painter, self.theme, option)
        elif element in _ARROWS:
            paint.arrow(painter, self.theme, option, _ARROWS[element])
        elif element == QStyle.PrimitiveElement.PE_FrameFocusRect:
            # Buttons and boxes wear the ring of focus.py instead.
            if not isinstance(widget, QAbstractButton):
                self._focus_line(painter, option, widget)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def _focus_line(self, painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
        rect = QRectF(_rect(option))
        if isinstance(widget, QTabBar):
            rect = QRectF(widget.tabRect(widget.currentIndex()))
        elif not isinstance(widget, QAbstractItemView):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.colour("focus"), 2))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
        painter.restore()

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Paint combo and spin boxes as fields."""
        if control == QStyle.ComplexControl.CC_ComboBox:
            paint.field(painter, self.theme, option, widget)
            arrow = self.subControlRect(control, option, QStyle.SubControl.SC_ComboBoxArrow, widget)
            paint.chevron(painter, self.theme, arrow, "chevron-down", "ink2")
        elif control == QStyle.ComplexControl.CC_SpinBox:
            paint.field(painter, self.theme, option, widget)
            for sub, name in (
                (QStyle.SubControl.SC_SpinBoxUp, "chevron-up"),
                (QStyle.SubControl.SC_SpinBoxDown, "chevron-down"),
            ):
                rect = self.subControlRect(control, option, sub, widget)
                if not rect.isEmpty():
                    paint.chevron(painter, self.theme, rect, name, "ink2")
        else:
            super().drawComplexControl(control, option, painter, widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        sub: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Where text and arrows of combo and spin boxes stand."""
        if control == QStyle.ComplexControl.CC_ComboBox:
            return self._combo_rect(option, sub)
        if control == QStyle.ComplexControl.CC_SpinBox:
            return self._spin_rect(option, sub, widget)
        return super().subControlRect(control, option, sub, widget)  # type: ignore[arg-type]

    def _combo_rect(self, option: QStyleOptionComplex, sub: QStyle.SubControl) -> QRect:
        whole, arrow = QRect(_rect(option)), self.theme.px(32)
        if sub == QStyle.SubControl.SC_ComboBoxArrow:
            rect = QRect(whole.right() + 1 - arrow, whole.top(), arrow, whole.height())
        elif sub == QStyle.SubControl.SC_ComboBoxEditField:
            rect = whole.adjusted(self.theme.px(10), 2, -arrow, -2)
        else:
            rect = whole
        return QStyle.visualRect(_direction(option), whole, rect)

    def _spin_rect(
        self, option: QStyleOptionComplex, sub: QStyle.SubControl, widget: QWidget | None
    ) -> QRect:
        whole = QRect(_rect(option))
        arrow = self.theme.px(28) if _has_buttons(option, widget) else self.theme.px(10)
        half = whole.height() // 2
        left = whole.right() + 1 - arrow
        if sub == QStyle.SubControl.SC_SpinBoxEditField:
            rect = whole.adjusted(self.theme.px(8), 2, -arrow, -2)
        elif sub == QStyle.SubControl.SC_SpinBoxFrame:
            rect = whole
        elif not _has_buttons(option, widget):
            return QRect()
        elif sub == QStyle.SubControl.SC_SpinBoxUp:
            rect = QRect(left, whole.top(), arrow, half)
        else:
            rect = QRect(left, whole.top() + half, arrow, whole.height() - half)
        return QStyle.visualRect(_direction(option), whole, rect)


def _has_buttons(option: QStyleOptionComplex, widget: QWidget | None) -> bool:
    none = QAbstractSpinBox.ButtonSymbols.NoButtons
    if isinstance(widget, QAbstractSpinBox):
        return widget.buttonSymbols() != none
    return isinstance(option, QStyleOptionSpinBox) and option.buttonSymbols != none


def _rect(option: QStyleOption) -> QRect:
    return option.rect


def _direction(option: QStyleOption) -> Qt.LayoutDirection:
    return option.direction
