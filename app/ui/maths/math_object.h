// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>
#include <QTextCursor>
#include <QTextObjectInterface>

namespace interval::ui {

class MathStore;

/// Draws formulas inside a QTextDocument.
class MathObject final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    MathObject(MathStore& store, QObject* parent);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter,
                    const QRectF& rect,
                    QTextDocument* document,
                    int position,
                    const QTextFormat& format) override;

private:
    MathStore& store_;
};

/// A formula to be put into a text.
struct MathSpec {
    QString tex;
    bool display = false;
    int textSize = 17; ///< of the text beside it [px]
    QColor colour;
};

/// Inserts a formula at the cursor. Until it is rendered, when it cannot be, or without a store,
/// its TeX stands there in code type.
void insertMath(QTextCursor& cursor, MathStore* store, const MathSpec& spec);

} // namespace interval::ui
