// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/markdown_highlighter.h"

#include "ui/style/look.h"

#include <QRegularExpression>

namespace interval::ui {

using namespace Qt::StringLiterals;

void MarkdownHighlighter::setFaults(const QHash<int, bool>& faults)
{
    if (faults == faults_)
        return;
    faults_ = faults;
    rehighlight();
}

void MarkdownHighlighter::highlightBlock(const QString& text)
{
    const Tokens& t = look().colours();
    const bool inside = previousBlockState() == fenced;
    const bool fence = text.startsWith(u"```"_s);
    setCurrentBlockState(inside != fence ? fenced : prose);
    if (inside || fence) {
        static const QRegularExpression key(u"^[a-z-]+(?=\\s*[:=])"_s);
        setFormat(0, static_cast<int>(text.size()), fence ? t.text3 : t.text2);
        if (const auto match = key.match(text); inside && !fence && match.hasMatch())
            setFormat(0, static_cast<int>(match.capturedLength()), t.accent);
    } else {
        highlightProse(text);
    }
    underline(text);
}

void MarkdownHighlighter::highlightProse(const QString& text)
{
    const Tokens& t = look().colours();
    if (text.startsWith(u'#')) {
        QTextCharFormat heading;
        heading.setFontWeight(QFont::DemiBold);
        heading.setForeground(text.startsWith(u"### "_s) ? t.accent : t.text);
        setFormat(0, static_cast<int>(text.size()), heading);
    }
    static const QRegularExpression pieces(
        u"(\\{#[^}]*\\})|(\\{\\{[^}]*\\}\\})|(\\$`[^`]*`\\$|`[^`]*`)|(^\\s*(?:[-*]|\\d+\\.)(?: "
        u"\\[[ "
        u"xX]\\])?)|(\\*\\*[^*]+\\*\\*)|(!?\\[[^\\]]*\\]\\([^)]*\\))|(\\{[a-z_]+(?::[^}]*)?\\})"_s);
    enum { id = 1, gap, code, mark, strong, link, placeholder };
    for (auto found = pieces.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        QTextCharFormat format;
        if (match.hasCaptured(id))
            format.setForeground(t.text3);
        else if (match.hasCaptured(gap) || match.hasCaptured(placeholder))
            format.setBackground(t.accentSoft);
        else if (match.hasCaptured(code))
            format.setBackground(t.sunken);
        else if (match.hasCaptured(mark) || match.hasCaptured(link))
            format.setForeground(t.accent);
        else
            format.setFontWeight(QFont::DemiBold);
        setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()),
                  format);
    }
}

void MarkdownHighlighter::underline(const QString& text)
{
    const auto fault = faults_.constFind(currentBlock().blockNumber() + 1);
    if (fault == faults_.constEnd())
        return;
    const Tokens& t = look().colours();
    for (int i = 0; i < text.size(); ++i) {
        QTextCharFormat wave = format(i);
        wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.setUnderlineColor(*fault ? t.bad : t.caution);
        setFormat(i, 1, wave);
    }
}

} // namespace interval::ui
