// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPlainTextEdit>

namespace interval::ui {

class MarkdownHighlighter;

/// What is put into a text by one button.
enum class Snippet : unsigned char { keyPoints, formula, code, calc };

/// The Markdown of a card in one language. Images that are pasted or dropped are handed on.
class SourceField final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit SourceField(QWidget* parent);

    /// Fills the field; what was typed before cannot be taken back in it.
    void fill(const QString& text);
    /// @param faults by line, from 1; true: an error, false: a warning
    void setFaults(const QHash<int, bool>& faults);
    void goTo(int line);
    /// @param chinese of the headings of sections
    void insert(Snippet snippet, bool chinese);
    void insertImage(const QString& target);
    /// Fonts and colours again, after theme or text size changed.
    void refresh();

Q_SIGNALS:
    void imageGiven(const QByteArray& bytes, const QString& suffix);
    void imageRefused(const QString& name);
    void left(); ///< Esc

protected:
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void insertOnOwnLine(const QString& text, int cursorBack);

    MarkdownHighlighter* highlighter_;
};

} // namespace interval::ui
