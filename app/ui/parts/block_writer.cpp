// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/block_writer.h"

#include "exchange/html/to_markdown.h"
#include "ui/maths/math_object.h"
#include "ui/parts/calc_desk.h"
#include "study/calculator/scenario_link.h"
#include "study/calculator/scenario_values.h"
#include "ui/parts/calc_summary.h"
#include "ui/parts/figure.h"
#include "ui/parts/highlighter.h"
#include "ui/parts/memory_bar.h"
#include "ui/words/amount.h"
#include "ui/words/calc_words.h"
#include "ui/words/field_words.h"

#include <QDir>
#include <QImage>
#include <QRegularExpression>
#include <QTextDocument>
#include <QTextTable>
#include <QTextFrameFormat>
#include <QUrl>

#include <algorithm>

namespace interval::ui {

using namespace Qt::StringLiterals;
using deck::Block;
using deck::Run;

namespace {

constexpr double codeScale = 0.93; ///< code beside text
constexpr int widestPicture = 480; ///< fits one of two languages beside each other

/// Line height [px at 100 %] of a type size, English and Chinese.
int lineHeight(Type type, bool chinese)
{
    switch (type) {
    case Type::caption:
        return 18;
    case Type::ui:
        return chinese ? 23 : 22;
    case Type::body:
        return chinese ? 30 : 28;
    case Type::title:
        return chinese ? 36 : 32;
    case Type::figure:
        return chinese ? 44 : 40;
    }
    return 28;
}

QString toQt(const std::string& text)
{
    return QString::fromStdString(text);
}

/// "80 GB" never breaks between number and unit.
QString withJoinedUnits(QString text)
{
    static const QRegularExpression unit(
        u"(?<=\\d) (?=(?:[kKMGTP]i?B|[kMGTP]?FLOPS?|ms|s|h|W|kW|px|tokens?)\\b)"_s);
    return text.replace(unit, QString(QChar(QChar::Nbsp)));
}

} // namespace

BlockWriter::BlockWriter(QTextDocument& document,
                         const RichTextView::Options& options,
                         MathStore* maths)
    : cursor_(&document),
      options_(options),
      maths_(maths),
      font_(typeFont(options.type, options.weight))
{
    document.setDefaultFont(font_);
    document.setDocumentMargin(0);
}

QTextBlockFormat BlockWriter::prose(int above) const
{
    QTextBlockFormat format;
    // A minimum, not a fixed height: a fraction may need more.
    format.setLineHeight(look().px(lineHeight(options_.type, options_.chinese)),
                         QTextBlockFormat::MinimumHeight);
    format.setTopMargin(above);
    return format;
}

QTextCharFormat BlockWriter::plain() const
{
    QTextCharFormat format;
    format.setFont(font_);
    format.setForeground(options_.quiet ? look().colours().text2 : look().colours().text);
    return format;
}

void BlockWriter::startBlock(const QTextBlockFormat& format)
{
    if (empty_)
        cursor_.setBlockFormat(format);
    else
        cursor_.insertBlock(format);
    empty_ = false;
}

void BlockWriter::write(const std::vector<Block>& blocks)
{
    cursor_.beginEditBlock();
    for (const Block& block : blocks) {
        const int above = empty_ ? 0 : look().px(8);
        QTextBlockFormat format = prose(above);
        QTextCharFormat base = plain();
        switch (block.kind) {
        case Block::Kind::paragraph:
            startBlock(format);
            writeRuns(block.runs, base);
            break;
        case Block::Kind::heading:
            base.setFontWeight(QFont::DemiBold);
            startBlock(format);
            writeRuns(block.runs, base);
            break;
        case Block::Kind::quote:
            format.setLeftMargin(look().px(16));
            base.setForeground(look().colours().text2);
            startBlock(format);
            writeRuns(block.runs, base);
            break;
        case Block::Kind::listItem:
            writeItem(block, empty_ ? 0 : look().px(4));
            break;
        case Block::Kind::math:
            startBlock(format);
            writeMath(toQt(block.text), true, base);
            break;
        case Block::Kind::code:
            writeCode(block);
            break;
        case Block::Kind::calc:
            writeCalc(block);
            break;
        case Block::Kind::table:
            writeTable(block);
            break;
        case Block::Kind::rule:
            format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
                               QTextLength(QTextLength::PercentageLength, 100));
            startBlock(format);
            break;
        }
    }
    cursor_.endEditBlock();
}

void BlockWriter::writeRuns(const std::vector<Run>& runs, const QTextCharFormat& base)
{
    lastHidden_ = 0;
    for (const Run& run : runs)
        writeRun(run, base);
}

void BlockWriter::writeRun(const Run& run, const QTextCharFormat& base)
{
    QTextCharFormat format = base;
    const Tokens& t = look().colours();
    if (run.cloze > 0 && options_.hidden.contains(run.cloze)) {
        if (!options_.revealed) {
            writeHidden(run, base);
            return;
        }
        format.setForeground(t.accent);
        format.setFontWeight(QFont::DemiBold);
    }
    lastHidden_ = 0;
    if (run.strong || (run.emphasis && options_.chinese)) // Chinese emphasises by weight only
        format.setFontWeight(QFont::DemiBold);
    else if (run.emphasis)
        format.setFontItalic(true);
    switch (run.kind) {
    case Run::Kind::code:
        format.setFont(codeFont(static_cast<int>(base.font().pixelSize() * codeScale)),
                       QTextCharFormat::FontPropertiesSpecifiedOnly);
        format.setBackground(t.sunken);
        cursor_.insertText(toQt(run.text), format);
        return;
    case Run::Kind::math:
        writeMath(toQt(run.text), false, format);
        return;
    case Run::Kind::lineBreak:
        cursor_.insertText(QString(QChar::LineSeparator), format);
        return;
    case Run::Kind::image: {
        const QString file = imageFile(toQt(run.target));
        const bool figure = !file.isEmpty() && insertFigure(cursor_, file, toQt(run.text));
        if (figure || insertPicture(run, file))
            return;
        break;
    }
    case Run::Kind::text:
        break;
    }
    if (!run.target.empty() && run.kind == Run::Kind::text) {
        format.setAnchor(true);
        format.setAnchorHref(toQt(run.target));
        format.setForeground(t.accent);
        format.setFontUnderline(true);
    }
    cursor_.insertText(withJoinedUnits(toQt(run.text)), format);
}

/// The deck reader has refused paths that leave the deck; a card from elsewhere may not have met it.
QString BlockWriter::imageFile(const QString& target) const
{
    const bool own = target.startsWith(QLatin1StringView(exchange::mediaFolder.data())) &&
                     !options_.profileFolder.isEmpty();
    const QString& folder = own ? options_.profileFolder : options_.imageFolder;
    const QString path = QDir::cleanPath(target);
    if (folder.isEmpty() || path.startsWith(u".."_s) || QDir::isAbsolutePath(path))
        return {};
    return QDir(folder).filePath(path);
}

/// @return false when there is none: its alternative text takes its place
bool BlockWriter::insertPicture(const Run& run, const QString& file)
{
    const QString name = toQt(run.target);
    const QImage picture(file);
    if (picture.isNull())
        return false;
    cursor_.document()->addResource(QTextDocument::ImageResource, QUrl(name), picture);
    QTextImageFormat format;
    format.setName(name);
    format.setWidth(std::min(look().px(picture.width()), look().px(widestPicture)));
    format.setProperty(QTextFormat::ImageAltText, toQt(run.text));
    cursor_.insertImage(format);
    return true;
}

void BlockWriter::writeHidden(const Run& run, const QTextCharFormat& base)
{
    if (lastHidden_ == run.cloze) // one gap for all runs of a mark
        return;
    lastHidden_ = run.cloze;
    QTextCharFormat format = base;
    format.setBackground(look().colours().accentSoft);
    format.setForeground(look().colours().accent);
    format.setFontWeight(QFont::DemiBold);
    const QString shown = run.hint.empty() ? u"…"_s : toQt(run.hint);
    const QChar space(QChar::Nbsp);
    cursor_.insertText(space + u"["_s + shown + u"]"_s + space, format);
}

void BlockWriter::writeMath(const QString& tex, bool display, const QTextCharFormat& base)
{
    insertMath(cursor_, maths_, {tex, display, base.font().pixelSize(), base.foreground().color()});
}

void BlockWriter::writeItem(const Block& block, int above)
{
    QTextBlockFormat format = prose(above);
    const int indent = look().px(22) * (block.level + 1);
    format.setLeftMargin(indent);
    QString marker;
    if (!block.continuation) {
        format.setTextIndent(-look().px(22));
        format.setTabPositions({QTextOption::Tab(look().px(22) * 1.0, QTextOption::LeftTab)});
        marker = (block.number > 0 ? QString::number(block.number) + u"."_s : u"•"_s) + u"\t"_s;
    }
    startBlock(format);
    QTextCharFormat quiet = plain();
    quiet.setForeground(look().colours().text3);
    cursor_.insertText(marker, quiet);
    writeRuns(block.runs, plain());
}

void BlockWriter::writeCode(const Block& block)
{
    QTextTableFormat frame;
    frame.setBorder(0);
    frame.setBackground(look().colours().sunken);
    frame.setCellPadding(look().px(10));
    frame.setCellSpacing(0);
    frame.setTopMargin(empty_ ? 0 : look().px(10));
    frame.setBottomMargin(look().px(4));
    frame.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable* table = cursor_.insertTable(1, 1, frame);
    QTextCursor cell = table->cellAt(0, 0).firstCursorPosition();
    QTextBlockFormat lines;
    lines.setLineHeight(135, QTextBlockFormat::ProportionalHeight);
    cell.setBlockFormat(lines);
    QTextCharFormat format;
    format.setFont(codeFont(static_cast<int>(font_.pixelSize() * codeScale * 0.94)));
    format.setForeground(look().colours().text);
    const QString source = toQt(block.text);
    for (const CodeSpan& span : highlight(source, toQt(block.language))) {
        QTextCharFormat coloured = format;
        coloured.setForeground(codeColour(span.kind, look().colours()));
        QString piece = source.mid(span.start, span.length);
        piece.replace(u'\n', QChar::LineSeparator);
        cell.insertText(piece, coloured);
    }
    cursor_ = QTextCursor(cursor_.document());
    cursor_.movePosition(QTextCursor::End);
    empty_ = false;
    afterTable();
}

void BlockWriter::startCalcLine(int above)
{
    QTextBlockFormat format = prose(above);
    format.setLineHeight(look().px(lineHeight(Type::ui, options_.chinese)),
                         QTextBlockFormat::MinimumHeight);
    startBlock(format);
}

/// The scenario in a quiet line; below it, where there is a desk to ask, what comes of it.
void BlockWriter::writeCalc(const Block& block)
{
    startCalcLine(empty_ ? 0 : look().px(12));
    QTextCharFormat quiet;
    quiet.setFont(typeFont(Type::ui));
    quiet.setForeground(look().colours().text2);
    cursor_.insertText(calcSummary(QByteArray::fromStdString(block.text)), quiet);
    if (options_.calcs == nullptr)
        return;
    const auto answered = options_.calcs->answer(block.text);
    if (!answered) {
        startCalcLine(look().px(4));
        quiet.setForeground(look().colours().caution);
        cursor_.insertText(u"⚠ "_s + CalcWords::noAnswer(study::faultOf(answered.error())), quiet);
        return;
    }
    writeInputs(*answered, quiet);
    if (answered->estimate.memory)
        writeMemory(answered->estimate);
    const QStringList figures = CalcWords::figures(answered->estimate);
    if (figures.isEmpty())
        return;
    startCalcLine(look().px(4));
    cursor_.insertText(figures.join(u" · "_s), quiet);
}

/// The numbers it turns on, each with a step down and up; and the way to the whole calculator.
void BlockWriter::writeInputs(const study::Answered& answered, const QTextCharFormat& quiet)
{
    startCalcLine(look().px(2));
    const QString mine = u"%1:%2/"_s.arg(calcStepScheme).arg(calcs_++);
    for (const std::string_view key : study::keyInputs(answered.scenario)) {
        const auto value = study::numberOf(answered.scenario, key);
        if (!value)
            continue;
        const QString name = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
        cursor_.insertText(FieldWords::field(key) + QChar(QChar::Nbsp), quiet);
        writeLink(u" − "_s, mine + name + u"/down"_s);
        cursor_.insertText(QChar(QChar::Nbsp) + amountText(*value) + QChar(QChar::Nbsp), plain());
        writeLink(u" + "_s, mine + name + u"/up"_s);
        cursor_.insertText(u"    "_s, quiet);
    }
    writeLink(CalcWords::openHere(), QString::fromStdString(study::scenarioLink(answered.written)));
}

void BlockWriter::writeLink(const QString& text, const QString& target)
{
    QTextCharFormat link;
    link.setFont(typeFont(Type::ui, QFont::Medium));
    link.setForeground(look().colours().accent);
    link.setAnchor(true);
    link.setAnchorHref(target);
    cursor_.insertText(text, link);
}

void BlockWriter::writeMemory(const compute::Estimate& estimate)
{
    const Tokens& colours = look().colours();
    startCalcLine(look().px(4));
    QTextCharFormat verdict;
    verdict.setFont(typeFont(Type::ui, QFont::DemiBold));
    verdict.setForeground(estimate.fits() ? colours.good : colours.bad);
    const QString words = CalcWords::verdict(estimate);
    cursor_.insertText((estimate.fits() ? u"✓ "_s : u"✕ "_s) + words, verdict);

    startCalcLine(look().px(4));
    const MemoryParts parts = memoryParts(estimate);
    const auto names = CalcWords::parts();
    QStringList spoken;
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (parts.at(i) > 0)
            spoken << names.at(i) + u' ' + QString::number(parts.at(i) / 1e9, 'f', 1);
    insertMemoryBar(cursor_, estimate, spoken.join(u", "_s) + u"; "_s + words);

    startCalcLine(look().px(2));
    QTextCharFormat legend;
    legend.setFont(typeFont(Type::caption));
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts.at(i) <= 0)
            continue;
        legend.setForeground(colours.parts.at(i));
        cursor_.insertText(u"■"_s + QChar(QChar::Nbsp), legend);
        legend.setForeground(colours.text2);
        const QString figure = QString::number(parts.at(i) / 1e9, 'f', 1);
        cursor_.insertText(QString(names.at(i)).replace(u' ', QChar(QChar::Nbsp)) +
                               QChar(QChar::Nbsp) + figure + u"   "_s,
                           legend);
    }
}

void BlockWriter::writeTable(const Block& block)
{
    if (block.rows.empty())
        return;
    qsizetype columns = 0;
    for (const auto& row : block.rows)
        columns = std::max(columns, static_cast<qsizetype>(row.size()));
    QTextTableFormat frame;
    frame.setBorder(1);
    frame.setBorderBrush(look().colours().border);
    frame.setBorderStyle(
        QTextFrameFormat::BorderStyle_Solid); // the default is bevelled: white on white
    frame.setBorderCollapse(true);
    frame.setCellPadding(look().px(6));
    frame.setCellSpacing(0);
    frame.setTopMargin(empty_ ? 0 : look().px(10));
    frame.setBottomMargin(look().px(4));
    QTextTable* table =
        cursor_.insertTable(static_cast<int>(block.rows.size()), static_cast<int>(columns), frame);
    const QTextCursor outer = cursor_;
    for (int row = 0; row < table->rows(); ++row) {
        const auto& cells = block.rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < static_cast<int>(cells.size()); ++column) {
            cursor_ = table->cellAt(row, column).firstCursorPosition();
            QTextCharFormat format = plain();
            QFont small = typeFont(Type::ui, row == 0 ? QFont::Medium : QFont::Normal);
            format.setFont(small);
            if (row == 0)
                format.setForeground(look().colours().text2);
            writeRuns(cells[static_cast<std::size_t>(column)], format);
        }
    }
    cursor_ = outer;
    cursor_.movePosition(QTextCursor::End);
    empty_ = false;
    afterTable();
}

/// Qt keeps an empty paragraph behind a table: the next block takes it over, or it shrinks away.
void BlockWriter::afterTable()
{
    QTextBlockFormat thin;
    thin.setLineHeight(1, QTextBlockFormat::FixedHeight);
    cursor_.setBlockFormat(thin);
}

} // namespace interval::ui
