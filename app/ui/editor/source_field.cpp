// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/source_field.h"

#include "ui/editor/markdown_highlighter.h"
#include "ui/style/look.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int textSize = 13;
constexpr qint64 largestImage = 10'000'000; ///< [bytes]

bool isImage(const QString& suffix)
{
    static const QStringList known{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"svg"_s, u"webp"_s};
    return known.contains(suffix.toLower());
}

} // namespace

SourceField::SourceField(QWidget* parent)
    : QPlainTextEdit(parent), highlighter_(new MarkdownHighlighter(document()))
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    refresh();
}

void SourceField::refresh()
{
    setFont(codeFont(look().px(textSize)));
    highlighter_->rehighlight();
}

void SourceField::fill(const QString& text)
{
    if (text == toPlainText())
        return;
    const int position = textCursor().position();
    setPlainText(text);
    QTextCursor cursor(document());
    cursor.setPosition(std::min<int>(position, static_cast<int>(text.size())));
    setTextCursor(cursor);
}

void SourceField::setFaults(const QHash<int, bool>& faults)
{
    const QSignalBlocker quiet(this); // colours are no change of the text
    highlighter_->setFaults(faults);
}

void SourceField::goTo(int line)
{
    QTextCursor cursor(document()->findBlockByNumber(std::max(0, line - 1)));
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
    centerCursor();
}

void SourceField::insertOnOwnLine(const QString& text, int cursorBack)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    if (!cursor.block().text().trimmed().isEmpty()) {
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertText(u"\n\n"_s);
    }
    cursor.insertText(text);
    cursor.endEditBlock();
    cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, cursorBack);
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

void SourceField::insert(Snippet snippet, bool chinese)
{
    switch (snippet) {
    case Snippet::keyPoints:
        insertOnOwnLine(chinese ? u"### 要点\n\n- \n- "_s : u"### Key points\n\n- \n- "_s, 3);
        return;
    case Snippet::formula: {
        QTextCursor cursor = textCursor();
        const QString chosen = cursor.selectedText();
        cursor.insertText(u"$`"_s + chosen + u"`$"_s);
        if (chosen.isEmpty())
            cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, 2);
        setTextCursor(cursor);
        setFocus(Qt::OtherFocusReason);
        return;
    }
    case Snippet::code:
        insertOnOwnLine(u"```python\n\n```\n"_s, 5);
        return;
    case Snippet::calc:
        insertOnOwnLine(u"```calc\n{\"calculator\": \"training\", \"model\": \"Llama-3.1-8B\", "
                        u"\"gpu\": \"H100 SXM\", \"gpus\": 8, \"zero\": 3}\n```\n"_s,
                        5);
        return;
    }
}

void SourceField::insertImage(const QString& target)
{
    QTextCursor cursor = textCursor();
    cursor.insertText(u"![](<"_s + target + u">)"_s);
    // The words for those who do not see it come first.
    cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor,
                        static_cast<int>(target.size()) + 5);
    setTextCursor(cursor);
}

bool SourceField::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasImage() || source->hasUrls() || source->hasText();
}

void SourceField::insertFromMimeData(const QMimeData* source)
{
    bool files = false;
    for (const QUrl& url : source->urls()) {
        if (!url.isLocalFile())
            continue;
        files = true;
        const QFileInfo info(url.toLocalFile());
        QFile file(info.filePath());
        const bool fits = isImage(info.suffix()) && info.size() <= largestImage;
        if (fits && file.open(QIODevice::ReadOnly))
            Q_EMIT imageGiven(file.readAll(), info.suffix());
        else
            Q_EMIT imageRefused(info.fileName());
    }
    if (files)
        return;
    if (source->hasImage() && !source->hasText()) {
        const auto image = qvariant_cast<QImage>(source->imageData());
        QByteArray bytes;
        QBuffer buffer(&bytes);
        if (!image.isNull() && buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"))
            Q_EMIT imageGiven(bytes, u"png"_s);
        return;
    }
    QPlainTextEdit::insertFromMimeData(source);
}

void SourceField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace interval::ui
