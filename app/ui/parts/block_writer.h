// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/calculator/worksheet.h"
#include "ui/parts/rich_text_view.h"

#include <QTextCursor>

namespace interval::ui {

/// Writes blocks of a card into a QTextDocument.
class BlockWriter {
public:
    BlockWriter(QTextDocument& document, const RichTextView::Options& options, MathStore* maths);

    void write(const std::vector<deck::Block>& blocks);

private:
    void startBlock(const QTextBlockFormat& format);
    [[nodiscard]] QTextBlockFormat prose(int above) const;
    [[nodiscard]] QTextCharFormat plain() const;
    void writeRuns(const std::vector<deck::Run>& runs, const QTextCharFormat& base);
    void writeRun(const deck::Run& run, const QTextCharFormat& base);
    void writeHidden(const deck::Run& run, const QTextCharFormat& base);
    void writeMath(const QString& tex, bool display, const QTextCharFormat& base);
    void writeItem(const deck::Block& block, int above);
    [[nodiscard]] QString imageFile(const QString& target) const;
    bool insertPicture(const deck::Run& run, const QString& file);
    void writeCode(const deck::Block& block);
    void writeCalc(const deck::Block& block);
    void startCalcLine(int above);
    void writeInputs(const study::Answered& answered, const QTextCharFormat& quiet);
    void writeLink(const QString& text, const QString& target);
    void writeMemory(const compute::Estimate& estimate);
    void writeTable(const deck::Block& block);
    void afterTable();

    QTextCursor cursor_;
    const RichTextView::Options& options_;
    MathStore* maths_;
    QFont font_;
    bool empty_ = true;
    int lastHidden_ = 0;
    int calcs_ = 0; ///< scenarios written so far
};

} // namespace interval::ui
