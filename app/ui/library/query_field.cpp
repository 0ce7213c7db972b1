// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/query_field.h"

#include "ui/style/look.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStringListModel>
#include <QSyntaxHighlighter>
#include <QTextDocument>

#include <algorithm>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldHeight = 36;
constexpr int textSize = 13;
constexpr int mostOffered = 10;
constexpr qsizetype longestQuery = 2000;

/// A query is one line: breaks of a pasted text are blanks.
QString onOneLine(QString text)
{
    static const QRegularExpression breaks(u"[\\r\\n\\x{2028}\\x{2029}]+"_s);
    return text.replace(breaks, u" "_s).left(longestQuery);
}

} // namespace

class QueryHighlighter final : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    void setFault(const std::optional<collection::QueryError>& fault)
    {
        fault_ = fault;
        rehighlight();
    }

protected:
    void highlightBlock(const QString& text) override
    {
        static const QRegularExpression pieces(
            u"(\"[^\"]*\"?)|(?:^|(?<=[\\s(-]))([a-z]+(?::|>=|<=|>|<|=))|\\b(or)\\b"_s);
        const Tokens& t = look().colours();
        for (auto found = pieces.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            if (match.hasCaptured(2) || match.hasCaptured(3)) {
                const int group = match.hasCaptured(2) ? 2 : 3;
                setFormat(static_cast<int>(match.capturedStart(group)),
                          static_cast<int>(match.capturedLength(group)), t.accent);
            }
        }
        if (fault_)
            underline(text);
    }

private:
    void underline(const QString& text)
    {
        int start = 0;
        for (int seen = 1; seen < fault_->column && start < text.size(); ++seen) // characters
            start += text[start].isHighSurrogate() ? 2 : 1;
        const auto length = std::max<qsizetype>(1, QString::fromStdString(fault_->at).size());
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(look().colours().bad);
        format.setForeground(look().colours().bad);
        const int from = std::min(start, std::max(0, static_cast<int>(text.size()) - 1));
        setFormat(from, static_cast<int>(length), format);
    }

    std::optional<collection::QueryError> fault_;
};

QueryField::QueryField(QWidget* parent)
    : QPlainTextEdit(parent),
      highlighter_(new QueryHighlighter(document())),
      completer_(new QCompleter(this)),
      candidates_(new QStringListModel(this))
{
    setObjectName(u"query"_s);
    setProperty("role", u"query"_s);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    completer_->setModel(candidates_);
    completer_->setWidget(this);
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer_->setMaxVisibleItems(mostOffered);
    connect(completer_, qOverload<const QString&>(&QCompleter::activated), this, &QueryField::take);
    connect(this, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT queryChanged(query()); });
    refresh();
}

void QueryField::refresh()
{
    setAccessibleName(tr("Search"));
    setPlaceholderText(tr("Words, or topic:rlhf is:due difficulty>=4"));
    setFont(codeFont(look().px(textSize)));
    setFixedHeight(look().px(fieldHeight));
    const int margin = (look().px(fieldHeight) - fontMetrics().height()) / 2 - 2;
    document()->setDocumentMargin(std::max(2, margin));
    completer_->popup()->setAccessibleName(tr("What can be searched for"));
    highlighter_->rehighlight();
}

void QueryField::setQuery(const QString& query)
{
    if (query == this->query())
        return;
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(onOneLine(query)); // can be undone in the field
    moveCursor(QTextCursor::End);
}

void QueryField::setFault(const std::optional<collection::QueryError>& fault)
{
    highlighter_->setFault(fault);
}

bool QueryField::offering() const
{
    return completer_->popup()->isVisible();
}

/// Offers what the piece before the cursor can become, unless it is that already.
void QueryField::offer()
{
    const QString before = query().left(textCursor().position());
    const std::string text = before.toStdString();
    const auto completion = collection::completeQuery(text, text.size(), values_);
    const QString piece = QString::fromStdString(text.substr(completion.from));
    QStringList words;
    for (const std::string& candidate : completion.candidates)
        words << QString::fromStdString(candidate);
    const bool nothing = piece.isEmpty() || words.isEmpty() || words == QStringList{piece};
    if (nothing) {
        completer_->popup()->hide();
        return;
    }
    replaceFrom_ = static_cast<int>(QString::fromStdString(text.substr(0, completion.from)).size());
    candidates_->setStringList(words);
    QRect place = cursorRect();
    place.setWidth(completer_->popup()->sizeHintForColumn(0) + look().px(24));
    completer_->complete(place);
}

void QueryField::take(const QString& candidate)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min<int>(replaceFrom_, cursor.position()), QTextCursor::KeepAnchor);
    const bool open = candidate.endsWith(u':');
    cursor.insertText(open ? candidate : candidate + u' ');
    setTextCursor(cursor);
    if (open)
        offer();
}

void QueryField::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (offering() && (enter || key == Qt::Key_Escape || key == Qt::Key_Tab)) {
        event->ignore(); // the list takes it
        return;
    }
    if (enter || key == Qt::Key_Down || key == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    if (key == Qt::Key_Up)
        return;
    QPlainTextEdit::keyPressEvent(event);
    const bool typed = !event->text().isEmpty() && event->text().front().isPrint();
    if (typed || key == Qt::Key_Backspace)
        offer();
    else
        completer_->popup()->hide();
}

void QueryField::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason)
        completer_->popup()->hide();
    QPlainTextEdit::focusOutEvent(event);
}

void QueryField::insertFromMimeData(const QMimeData* source)
{
    if (source->hasText())
        textCursor().insertText(onOneLine(source->text()));
}

void QueryField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace interval::ui
