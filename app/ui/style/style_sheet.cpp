// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style_sheet.h"

#include <QHash>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

/// @name stands for a colour, $n for n pixels at 100 %. Widgets take part by their class or by the
/// dynamic property `role`.
constexpr auto sheet = R"(
QMainWindow, QWidget#rail, QMenuBar { background: @bg; }
QMenuBar { border-bottom: 1px solid @border; color: @text2; font-size: $12px; padding: 2px 8px; }
QMenuBar::item { padding: $4px $10px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: @hover; color: @text; }
QMenu { background: @surface; border: 1px solid @border; padding: 4px; color: @text; }
QMenu::item { padding: $6px $28px $6px $24px; border-radius: 4px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @text3; }
QMenu::separator { height: 1px; background: @grid; margin: 4px 8px; }
QToolTip { background: @text; color: @surface; border: none; padding: 4px 8px; }
QWidget#rail { border-right: 1px solid @border; }
QToolButton[role="rail"] { border: 2px solid transparent; border-radius: 6px; color: @text2; font-size: $12px; padding: 4px 0; background: transparent; }
QToolButton[role="rail"]:hover { background: @hover; }
QToolButton[role="rail"]:checked { background: @accentSoft; color: @accent; font-weight: 600; }
QFrame[role="card"] { background: @surface; border: 1px solid @border; border-radius: 6px; }
QWidget[role="surface"] { background: @surface; }
QWidget[role="footer"] { background: @surface; border-top: 1px solid @border; }
QWidget[role="bar"] { background: @bg; border-bottom: 1px solid @border; }
QLabel { background: transparent; }
QLabel[tone="2"] { color: @text2; }
QLabel[tone="3"] { color: @text3; }
QLabel[tone="accent"] { color: @accent; }
QFrame[role="chip"] { background: @sunken; border-radius: 6px; }
QFrame[role="chip"] QLabel { color: @text2; }
QFrame[role="chip-good"] { background: @goodSoft; border-radius: 6px; }
QFrame[role="chip-good"] QLabel { color: @good; }
QFrame[role="chip-caution"] { background: @cautionSoft; border-radius: 6px; }
QFrame[role="chip-caution"] QLabel { color: @caution; }
QFrame[role="chip-bad"] { background: @badSoft; border-radius: 6px; }
QFrame[role="chip-bad"] QLabel { color: @bad; }
QLabel[role="fault"] { color: @bad; }
QLabel:disabled { color: @text3; }
QFrame[role="popup"] { background: @surface; border: 1px solid @field; }
QToolButton[role="tab"] { background: transparent; border: none; border-bottom: 2px solid transparent; color: @text2; font-size: $14px; padding: $6px $4px; }
QToolButton[role="tab"]:hover { color: @text; }
QToolButton[role="tab"]:checked { border-bottom: 2px solid @accent; color: @text; font-weight: 600; }
QPushButton[role="picker"] { text-align: left; font-weight: 400; padding: 0 $10px; }
QLineEdit { background: @surface; border: 1px solid @field; border-radius: 6px; color: @text; padding: 0 $8px; min-height: $28px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus { border: 2px solid @accent; }
QDateEdit { background: @surface; border: 1px solid @field; border-radius: 6px; color: @text; padding: 0 $8px; min-height: $28px; selection-background-color: @accent; selection-color: @onAccent; }
QDateEdit:focus { border: 2px solid @accent; }
QDateEdit::drop-down { border: none; width: $24px; }
QDateEdit::down-arrow { image: none; }
QLineEdit#drillAnswer, QLineEdit#drillAnswer:focus { background: transparent; border: none; padding: 0; }
QLineEdit[role="number"] { min-height: $22px; padding: 0 $6px; font-weight: 500; }
QLineEdit[wrong="true"] { border: 1px solid @bad; }
QComboBox { background: @surface; border: 1px solid @field; border-radius: 6px; color: @text; padding: 0 $10px; min-height: $34px; }
QComboBox:focus { border: 2px solid @accent; }
QComboBox::drop-down { border: none; width: $24px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @field; color: @text; selection-background-color: @accentSoft; selection-color: @text; }
QCheckBox { color: @text; spacing: $8px; }
QTableWidget, QTableView[role="rows"] { background: transparent; border: none; color: @text; selection-background-color: @accentSoft; selection-color: @text; }
QTableWidget::item, QTableView[role="rows"]::item { border-bottom: 1px solid @grid; padding: 0 $6px; }
QTableView[role="cards"] { background: transparent; border: none; color: @text; selection-background-color: @accentSoft; selection-color: @text; }
QListWidget[role="filters"] { background: @bg; border: none; border-radius: 0; padding: $8px; outline: none; }
QWidget[role="preview"] { background: transparent; }
QWidget[role="edge"] { background: @border; }
QPushButton::menu-indicator { image: none; width: 0; }
QFrame[role="query"] { background: @surface; border: 1px solid @field; border-radius: 6px; }
QFrame[role="query"][wrong="true"] { border: 1px solid @bad; }
QPlainTextEdit[role="query"], QPlainTextEdit[role="query"]:focus { background: transparent; border: none; padding: 0; }
QHeaderView { background: transparent; }
QHeaderView::section { background: transparent; border: none; border-bottom: 1px solid @border; color: @text2; font-size: $12px; font-weight: 500; padding: $4px $6px; }
QWidget[role="line"] { background: @grid; }
QWidget[role="quote"] { border-left: 3px solid @border; }
QPushButton { background: @surface; border: 1px solid @field; border-radius: 6px; color: @text; font-weight: 500; padding: 0 $14px; min-height: $34px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @sunken; }
QPushButton:disabled { background: @bg; border-color: @border; color: @text3; }
QPushButton[role="primary"] { background: @accent; border: 1px solid @accent; color: @onAccent; font-size: $17px; font-weight: 600; min-height: $42px; padding: 0 $20px; }
QPushButton[role="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[role="primary"]:disabled { background: @sunken; border-color: @border; color: @text3; }
QPushButton[role="accent"] { background: @accent; border: 1px solid @accent; color: @onAccent; font-weight: 600; }
QPushButton[role="accent"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[role="accent"]:disabled { background: @sunken; border-color: @border; color: @text3; }
QPushButton[role="small"] { min-height: $26px; padding: 0 $10px; font-size: $12px; }
QPushButton[role="small"]:checked { background: @accentSoft; border-color: @accent; color: @accent; font-weight: 600; }
QPushButton[role="danger"] { color: @bad; border-color: @bad; }
QPushButton[role="quiet"], QToolButton[role="quiet"] { background: transparent; border: 1px solid transparent; border-radius: 6px; color: @text2; font-weight: 400; padding: 0 $8px; min-height: $28px; }
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover { background: @hover; }
QPushButton[role="bare"] { background: transparent; border: none; border-radius: 6px; color: @text2; font-size: $12px; font-weight: 400; padding: 0 2px; min-height: $24px; }
QPushButton[role="bare"]:hover { background: @hover; }
QToolButton::menu-indicator { image: none; }
QPushButton[role="segment"] { border: 1px solid @field; border-radius: 0; min-height: $26px; padding: 0 $10px; font-size: $12px; font-weight: 400; color: @text2; margin-left: -1px; }
QPushButton[role="segment"][edge="first"] { border-top-left-radius: 6px; border-bottom-left-radius: 6px; margin-left: 0; }
QPushButton[role="segment"][edge="last"] { border-top-right-radius: 6px; border-bottom-right-radius: 6px; }
QPushButton[role="segment"]:checked { background: @accentSoft; color: @accent; font-weight: 600; }
QPushButton[role="segment"]:disabled { background: transparent; border-color: @field; }
QPushButton[role="segment"]:checked:disabled { background: @accentSoft; color: @accent; }
QPlainTextEdit { background: @surface; border: 1px solid @field; border-radius: 6px; padding: $8px; color: @text; selection-background-color: @accent; selection-color: @onAccent; }
QPlainTextEdit:focus { border: 2px solid @accent; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar::handle:vertical { background: @field; border-radius: 3px; min-height: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTextBrowser { background: transparent; border: none; }
QDialog { background: @bg; }
QListWidget { background: @surface; border: 1px solid @field; border-radius: 6px; padding: 4px; }
QListWidget::item { padding: $4px $8px; border-radius: 4px; color: @text; }
QListWidget::item:selected { background: @accentSoft; color: @text; }
QListWidget[role="places"] { background: transparent; border: none; padding: 0; }
QListWidget[role="places"]::item { padding: $8px $8px; border-radius: 6px; }
QListWidget[role="places"]::item:selected { background: @accentSoft; color: @accent; }
QListWidget[role="places"]::item:hover:!selected { background: @hover; }
QFrame[role="empty"] { background: transparent; border: 1px dashed @field; border-radius: 6px; }
QFrame[role="choice"] { background: @surface; border: 1px solid @field; border-radius: 6px; }
QFrame[role="message-good"] { background: @goodSoft; border: 1px solid @good; border-radius: 6px; }
QFrame[role="message-caution"] { background: @cautionSoft; border: 1px solid @caution; border-radius: 6px; }
QFrame[role="message-bad"] { background: @badSoft; border: 1px solid @bad; border-radius: 6px; }
QFrame[role="message-info"] { background: @accentSoft; border: 1px solid @accent; border-radius: 6px; }
)";

} // namespace

QString styleSheet(const Look& look)
{
    const Tokens& t = look.colours();
    const QHash<QString, QColor> colours = {{u"accentHover"_s, t.accentHover},
                                            {u"accentSoft"_s, t.accentSoft},
                                            {u"onAccent"_s, t.onAccent},
                                            {u"accent"_s, t.accent},
                                            {u"surface"_s, t.surface},
                                            {u"sunken"_s, t.sunken},
                                            {u"border"_s, t.border},
                                            {u"hover"_s, t.hover},
                                            {u"field"_s, t.field},
                                            {u"grid"_s, t.grid},
                                            {u"text2"_s, t.text2},
                                            {u"text3"_s, t.text3},
                                            {u"text"_s, t.text},
                                            {u"bg"_s, t.bg},
                                            {u"goodSoft"_s, t.goodSoft},
                                            {u"good"_s, t.good},
                                            {u"cautionSoft"_s, t.cautionSoft},
                                            {u"caution"_s, t.caution},
                                            {u"badSoft"_s, t.badSoft},
                                            {u"bad"_s, t.bad}};
    const QString source = QString::fromLatin1(sheet);
    QString result;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar mark = source[i];
        if (mark != u'@' && mark != u'$') {
            result += mark;
            continue;
        }
        QString name;
        while (i + 1 < source.size() && source[i + 1].isLetterOrNumber()) {
            if (mark == u'$' && !source[i + 1].isDigit())
                break;
            name += source[++i];
        }
        result +=
            mark == u'@' ? colours.value(name).name() : QString::number(look.px(name.toDouble()));
    }
    return result;
}

} // namespace interval::ui
