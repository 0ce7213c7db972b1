// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>
#include <QTextObjectInterface>

#include <memory>

class QSvgRenderer;
class QTextCursor;

namespace interval::ui {

/// A deck's SVG as a theme wants it. Figures are drawn in the colours of the light theme, so that
/// they look right outside the window too; for the dark one every colour that is a token of the
/// light theme becomes the same token of the dark theme. Their type becomes the window's.
[[nodiscard]] QByteArray themedFigure(QByteArray svg, Theme theme);

/// Draws figures inside a QTextDocument: from their vectors, hence crisp at any pixel ratio, as
/// wide as they were drawn (times the text size) but never wider than the text.
class FigureObject final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    explicit FigureObject(QObject* parent);
    ~FigureObject() override;

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter,
                    const QRectF& rect,
                    QTextDocument* document,
                    int position,
                    const QTextFormat& format) override;

    /// @return nullptr when the file is no SVG, or a very large one
    [[nodiscard]] QSvgRenderer* find(const QString& file);

private:
    struct Entry {
        Theme theme = Theme::light;
        std::unique_ptr<QSvgRenderer> renderer;
    };

    QHash<QString, std::shared_ptr<Entry>> entries_;
};

/// Inserts an SVG file at the cursor.
/// @return false when there is no such figure: nothing is inserted then
bool insertFigure(QTextCursor& cursor, const QString& file, const QString& alternative);

/// The text of a document as a screen reader says it: figures by their alternative text.
[[nodiscard]] QString spokenText(const QTextDocument& document);

} // namespace interval::ui
