// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/diff_sheet.h"

#include "study/text_diff.h"
#include "ui/parts/controls.h"
#include "ui/parts/key_button.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sheetWidth = 760;
constexpr int sheetHeight = 560;
constexpr int textSize = 13;

/// Signs as well as colours say what was taken out and what came.
void writeDiff(QPlainTextEdit& view, const std::vector<study::DiffLine>& diff)
{
    using Kind = study::DiffLine::Kind;
    const Tokens& t = look().colours();
    QTextCursor cursor(view.document());
    for (const study::DiffLine& line : diff) {
        QTextBlockFormat block;
        QTextCharFormat ink;
        ink.setForeground(line.kind == Kind::same ? t.text2 : t.text);
        if (line.kind != Kind::same)
            block.setBackground(line.kind == Kind::added ? t.goodSoft : t.badSoft);
        if (cursor.position() > 0)
            cursor.insertBlock();
        cursor.setBlockFormat(block);
        const QString sign = line.kind == Kind::added     ? u"+ "_s
                             : line.kind == Kind::removed ? u"− "_s
                                                          : u"  "_s;
        cursor.insertText(sign + QString::fromStdString(line.text), ink);
    }
    view.moveCursor(QTextCursor::Start);
}

} // namespace

DiffSheet::DiffSheet(const study::CardDraft& original,
                     const study::CardDraft& draft,
                     QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"diffSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compared with the original"));
    auto* column = new QVBoxLayout(this);
    const int margin = look().space(24);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(look().space(12));
    auto* words = makeLabel(tr("− is what the shipped card says, + is yours."), Type::caption,
                            Tone::second, this);
    words->setWordWrap(true);
    column->addWidget(words);
    auto* view = new QPlainTextEdit(this);
    view->setObjectName(u"diff"_s);
    view->setAccessibleName(windowTitle());
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setFont(codeFont(look().px(textSize)));
    writeDiff(*view, study::diffLines(original.base + "\n" + original.translation,
                                      draft.base + "\n" + draft.translation));
    column->addWidget(view, 1);
    auto* row = new QHBoxLayout;
    auto* restore = makeButton(tr("Restore the original"), "", {}, this);
    restore->setObjectName(u"restoreOriginal"_s);
    auto* close = makeButton(tr("Close"), "", {}, this);
    row->addWidget(restore);
    row->addStretch(1);
    row->addWidget(close);
    column->addLayout(row);
    connect(restore, &QPushButton::clicked, this, [this] {
        Q_EMIT restoreAsked();
        accept();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    resize(std::min(look().px(sheetWidth), parent->width()),
           std::min(look().px(sheetHeight), parent->height()));
}

} // namespace interval::ui
