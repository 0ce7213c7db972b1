// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/look.h"

#include "ui/style/interval_style.h"
#include "ui/style/style_sheet.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

#include <cmath>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

/// The one mutable state of the style: what was applied last.
Look& applied()
{
    static Look current;
    return current;
}

const QStringList& families()
{
    static const QStringList names = [] {
        for (const char* file : {"Regular", "Medium", "SemiBold"})
            QFontDatabase::addApplicationFont(
                u":/fonts/IntervalSans-%1.ttf"_s.arg(QLatin1StringView(file)));
        // For what names one family only, as figures do.
        QFont::insertSubstitution(u"Interval Sans"_s, u"Noto Sans CJK SC"_s);
        return QStringList{u"Interval Sans"_s, u"Noto Sans CJK SC"_s};
    }();
    return names;
}

QPalette paletteOf(const Tokens& t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.bg);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::AlternateBase, t.bg);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::PlaceholderText, t.text3);
    palette.setColor(QPalette::Mid, t.border);
    palette.setColor(QPalette::Dark, t.field);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.text);
    palette.setColor(QPalette::ToolTipText, t.surface);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.text3);
    return palette;
}

} // namespace

int Look::px(double at100Percent) const
{
    return static_cast<int>(std::lround(at100Percent * scale));
}

int Look::space(double at100Percent) const
{
    return static_cast<int>(std::lround(at100Percent * (1 + (scale - 1) / 2)));
}

int Look::layoutWidth(int pixels) const
{
    return static_cast<int>(pixels / scale);
}

const Look& look()
{
    return applied();
}

PaperLook::PaperLook() : screen_(applied())
{
    applied() = {};
}

PaperLook::~PaperLook()
{
    applied() = screen_;
}

QFont typeFont(Type type, int weight)
{
    QFont result;
    result.setFamilies(families());
    result.setPixelSize(look().px(static_cast<int>(type)));
    result.setWeight(static_cast<QFont::Weight>(weight));
    return result;
}

QFont codeFont(int pixelSize)
{
    QFont result = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    result.setFamilies({result.family(), u"Noto Sans Mono CJK SC"_s});
    result.setPixelSize(pixelSize);
    return result;
}

void applyLook(QApplication& application, const Look& wanted)
{
    applied() = wanted;
    static FocusRing* const ring = [&application] {
        QApplication::setStyle(new IntervalStyle);
        auto* made = new FocusRing(&application);
        application.installEventFilter(made);
        return made;
    }();
    Q_UNUSED(ring)
    QApplication::setPalette(paletteOf(wanted.colours()));
    QApplication::setFont(typeFont(Type::ui));
    application.setStyleSheet(styleSheet(wanted));
}

QIcon icon(const QString& name, const QColor& colour, int px)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    QSvgRenderer renderer(svg);
    QIcon result;
    for (const int ratio : {1, 2, 3}) {
        QPixmap pixmap(px * ratio, px * ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        pixmap.setDevicePixelRatio(ratio);
        result.addPixmap(pixmap);
    }
    return result;
}

} // namespace interval::ui
