// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/figure.h"

#include "ui/style/look.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int figureObjectType = QTextFormat::UserObject + 2;
constexpr int fileProperty = QTextFormat::UserProperty + 11;
constexpr qsizetype colourLength = 7;   ///< of "#RRGGBB"
constexpr qint64 largestFile = 262'144; ///< [bytes] no drawing made for a card is larger

/// Dark colours by the names of the light ones, in capitals.
const QHash<QByteArray, QByteArray>& darkNames()
{
    static const QHash<QByteArray, QByteArray> names = [] {
        QHash<QByteArray, QByteArray> result;
        const Tokens& light = tokens(Theme::light);
        const Tokens& dark = tokens(Theme::dark);
        const auto add = [&result](const QColor& from, const QColor& to) {
            // The first of two tokens of one colour counts: white is the surface.
            const QByteArray name = from.name().toUpper().toLatin1();
            if (!result.contains(name))
                result.insert(name, to.name().toUpper().toLatin1());
        };
        for (const auto token :
             {&Tokens::surface, &Tokens::bg, &Tokens::sunken, &Tokens::hover, &Tokens::border,
              &Tokens::grid, &Tokens::field, &Tokens::text, &Tokens::text2, &Tokens::text3,
              &Tokens::accent, &Tokens::accentSoft, &Tokens::good, &Tokens::goodSoft,
              &Tokens::caution, &Tokens::cautionSoft, &Tokens::bad, &Tokens::badSoft})
            add(light.*token, dark.*token);
        for (std::size_t i = 0; i < light.heat.size(); ++i)
            add(light.heat[i], dark.heat[i]);
        for (std::size_t i = 0; i < light.parts.size(); ++i)
            add(light.parts[i], dark.parts[i]);
        return result;
    }();
    return names;
}

FigureObject& handlerOf(QTextDocument& document)
{
    QAbstractTextDocumentLayout* layout = document.documentLayout();
    if (auto* found = layout->findChild<FigureObject*>({}, Qt::FindDirectChildrenOnly))
        return *found;
    auto* made = new FigureObject(layout);
    layout->registerHandler(figureObjectType, made);
    return *made;
}

} // namespace

QByteArray themedFigure(QByteArray svg, Theme theme)
{
    // Qt reads one family here, no list; Chinese comes from its substitute.
    svg.replace(R"(font-family="Inter, Noto Sans CJK SC, sans-serif")",
                R"(font-family="Interval Sans")");
    if (theme == Theme::light)
        return svg;
    for (qsizetype at = svg.indexOf('#'); at >= 0; at = svg.indexOf('#', at + 1)) {
        const auto dark = darkNames().constFind(svg.mid(at, colourLength).toUpper());
        if (dark != darkNames().constEnd())
            svg.replace(at, colourLength, *dark);
    }
    return svg;
}

FigureObject::FigureObject(QObject* parent) : QObject(parent) {}
FigureObject::~FigureObject() = default;

QSvgRenderer* FigureObject::find(const QString& path)
{
    std::shared_ptr<Entry>& entry = entries_[path];
    if (entry == nullptr || entry->theme != look().theme) {
        entry = std::make_shared<Entry>();
        entry->theme = look().theme;
        QFile file(path);
        if (file.size() <= largestFile && file.open(QIODevice::ReadOnly))
            entry->renderer =
                std::make_unique<QSvgRenderer>(themedFigure(file.readAll(), entry->theme));
    }
    const bool drawable = entry->renderer != nullptr && entry->renderer->isValid();
    return drawable ? entry->renderer.get() : nullptr;
}

QSizeF FigureObject::intrinsicSize(QTextDocument* document, int position, const QTextFormat& format)
{
    QSvgRenderer* renderer = find(format.stringProperty(fileProperty));
    if (renderer == nullptr)
        return {};
    QSizeF size = QSizeF(renderer->defaultSize()) * look().scale;
    const double margin = document->findBlock(position).blockFormat().leftMargin();
    const double room = document->textWidth() - margin;
    if (room > 0 && room < size.width())
        size *= room / size.width();
    return size;
}

void FigureObject::drawObject(QPainter* painter,
                              const QRectF& rect,
                              QTextDocument*,
                              int,
                              const QTextFormat& format)
{
    if (QSvgRenderer* renderer = find(format.stringProperty(fileProperty)))
        renderer->render(painter, rect);
}

bool insertFigure(QTextCursor& cursor, const QString& file, const QString& alternative)
{
    if (!file.endsWith(u".svg"_s, Qt::CaseInsensitive) ||
        handlerOf(*cursor.document()).find(file) == nullptr)
        return false;
    QTextCharFormat format;
    format.setObjectType(figureObjectType);
    format.setProperty(fileProperty, file);
    format.setProperty(QTextFormat::ImageAltText, alternative);
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    return true;
}

QString spokenText(const QTextDocument& document)
{
    QString text = document.toPlainText(); // one character for each of the document
    qsizetype grown = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QString words = fragment.charFormat().stringProperty(QTextFormat::ImageAltText);
            if (words.isEmpty())
                continue;
            text.replace(fragment.position() + grown, 1, words);
            grown += words.size() - 1;
        }
    }
    return text;
}

} // namespace interval::ui
