// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/rich_text_view.h"

#include "base/language.h"
#include "deck/card.h"

#include <QObject>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <memory>

namespace interval::ui {

/// Prints cards as a cheat sheet: A4, two columns, each card with what an interviewer listens for. A
/// card at a time, so that the window stays alive; the file appears when all of it is written.
class SheetPrinter final : public QObject {
    Q_OBJECT
public:
    SheetPrinter(MathStore* maths, QObject* parent);
    ~SheetPrinter() override;

    /// @param title in the foot of each page
    void print(const QString& file,
               const QString& title,
               std::vector<deck::Card> cards,
               base::Language language);
    /// Leaves the file as it was.
    void cancel();
    [[nodiscard]] bool busy() const { return file_ != nullptr; }

Q_SIGNALS:
    void progressed(int done, int total);
    /// @param wrong empty: it is written
    void finished(const QString& wrong);

private:
    /// Something that is not parted by a column's end, if a column can hold it.
    struct Piece {
        std::vector<deck::Block> blocks;
        RichTextView::Options options;
        int above = 0;         ///< [px]
        bool withNext = false; ///< a heading
    };

    [[nodiscard]] std::vector<Piece> piecesOf(const deck::Card& card) const;
    void gather();
    void next();
    void printCard(const deck::Card& card);
    void place(QTextDocument& document, double above, double reserve);
    void startColumn();
    void writeFoot();
    void end(const QString& wrong);

    MathStore* maths_;
    QString title_;
    std::vector<deck::Card> cards_;
    base::Language language_ = base::Language::zhCn;
    std::size_t done_ = 0;
    std::unique_ptr<QSaveFile> file_;
    std::unique_ptr<QPdfWriter> writer_;
    std::unique_ptr<QPainter> painter_;
    double y_ = 0; ///< where the next piece begins [px]
    int column_ = 0;
    int page_ = 1;
};

} // namespace interval::ui
