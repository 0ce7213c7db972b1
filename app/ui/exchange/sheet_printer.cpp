// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/sheet_printer.h"

#include "ui/maths/math_store.h"
#include "ui/parts/block_writer.h"
#include "ui/style/look.h"

#include <QAbstractTextDocumentLayout>
#include <QPageSize>
#include <QTextDocument>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

// A4 at 96 dots per inch, with the type of the window at 70 %.
constexpr int dotsPerInch = 96;
constexpr double scale = 0.7;
constexpr double pageWidth = 793.7 / scale;
constexpr double pageHeight = 1122.5 / scale;
constexpr double edge = 48 / scale;
constexpr double foot = 28 / scale;
constexpr int columns = 2;
constexpr double gutter = 28 / scale;
constexpr double columnWidth = (pageWidth - 2 * edge - gutter) / columns;
constexpr double columnBottom = pageHeight - edge - foot;
constexpr int leastBelowHeading = 40; ///< [px]: a heading takes a line of what follows along

/// What an interviewer listens for, an item each.
std::vector<std::string> itemsOf(const deck::Card& card, const deck::CardText& text)
{
    std::vector<std::string> items;
    for (const std::string& point : text.keyPoints)
        items.push_back("- " + point);
    for (const deck::Option& option : text.options)
        if (option.correct)
            items.push_back("- " + option.text);
    if (card.kind == deck::CardKind::order)
        for (std::size_t i = 0; i < text.steps.size(); ++i)
            items.push_back(std::to_string(i + 1) + ". " + text.steps[i]);
    return items;
}

} // namespace

SheetPrinter::SheetPrinter(MathStore* maths, QObject* parent) : QObject(parent), maths_(maths)
{
    connect(maths_, &MathStore::ready, this, [this] {
        if (busy() && !painter_ && maths_->idle())
            next();
    });
}

SheetPrinter::~SheetPrinter()
{
    cancel();
}

void SheetPrinter::print(const QString& file,
                         const QString& title,
                         std::vector<deck::Card> cards,
                         base::Language language)
{
    cancel();
    title_ = title;
    cards_ = std::move(cards);
    language_ = language;
    done_ = 0;
    column_ = 0;
    page_ = 1;
    y_ = edge;
    file_ = std::make_unique<QSaveFile>(file);
    if (!file_->open(QIODevice::WriteOnly)) {
        end(file_->errorString());
        return;
    }
    gather();
    if (maths_->idle())
        QMetaObject::invokeMethod(this, &SheetPrinter::next, Qt::QueuedConnection);
}

void SheetPrinter::cancel()
{
    painter_.reset();
    writer_.reset();
    file_.reset(); // not committed: what stood there stays
}

std::vector<SheetPrinter::Piece> SheetPrinter::piecesOf(const deck::Card& card) const
{
    const deck::CardText& text = card.text(language_);
    RichTextView::Options options;
    options.type = Type::ui;
    options.chinese = language_ == base::Language::zhCn;
    const bool cloze = card.kind == deck::CardKind::cloze;
    std::vector<Piece> pieces;
    const auto add = [&](const std::string& markdown, int above) {
        if (!markdown.empty())
            pieces.push_back({deck::richText(markdown, cloze ? deck::ClozeMarks::parsed
                                                             : deck::ClozeMarks::plain),
                              options, above, false});
    };
    constexpr int beforeCard = 18;
    options.weight = QFont::DemiBold;
    add(text.question, beforeCard);
    options.weight = QFont::Normal;
    add(text.body, 4);
    add(text.verdictText, 4);
    const std::size_t head = pieces.size();
    const std::vector<std::string> items = itemsOf(card, text);
    for (const std::string& item : items)
        add(item, 2);
    if (items.empty())
        add(text.answer, 4);
    for (std::size_t i = 0; i < std::min(head, pieces.size() - 1); ++i)
        pieces[i].withNext = true;
    return pieces;
}

/// Asks for every formula, so that none stands as TeX on paper.
void SheetPrinter::gather()
{
    const PaperLook paper;
    for (const deck::Card& card : cards_)
        for (const Piece& piece : piecesOf(card)) {
            QTextDocument document;
            BlockWriter(document, piece.options, maths_).write(piece.blocks);
        }
}

void SheetPrinter::next()
{
    if (!busy())
        return;
    if (!painter_) {
        writer_ = std::make_unique<QPdfWriter>(file_.get());
        writer_->setResolution(dotsPerInch);
        writer_->setPageSize(QPageSize(QPageSize::A4));
        writer_->setPageMargins({});
        writer_->setTitle(title_);
        painter_ = std::make_unique<QPainter>(writer_.get());
        painter_->scale(scale, scale);
    }
    if (done_ < cards_.size()) {
        const PaperLook paper;
        printCard(cards_[done_]);
        ++done_;
        Q_EMIT progressed(static_cast<int>(done_), static_cast<int>(cards_.size()));
        QMetaObject::invokeMethod(this, &SheetPrinter::next, Qt::QueuedConnection);
        return;
    }
    writeFoot();
    const bool drawn = painter_->end();
    const bool written = drawn && file_->commit();
    end(written ? QString() : file_->errorString());
}

void SheetPrinter::printCard(const deck::Card& card)
{
    for (const Piece& piece : piecesOf(card)) {
        QTextDocument document;
        BlockWriter(document, piece.options, maths_).write(piece.blocks);
        document.setTextWidth(columnWidth);
        place(document, piece.above, piece.withNext ? leastBelowHeading : 0);
    }
}

/// Draws a text below the last; what is taller than a column goes on in the next.
void SheetPrinter::place(QTextDocument& document, double above, double reserve)
{
    const double height = document.size().height();
    const bool atTop = y_ <= edge;
    if (!atTop && y_ + above + height + reserve > columnBottom)
        startColumn();
    else if (!atTop)
        y_ += above;
    double drawn = 0;
    while (drawn < height) {
        const double part = std::min(height - drawn, columnBottom - y_);
        painter_->save();
        painter_->translate(edge + column_ * (columnWidth + gutter), y_ - drawn);
        document.drawContents(painter_.get(), QRectF(0, drawn, columnWidth, part));
        painter_->restore();
        drawn += part;
        y_ += part;
        if (drawn < height)
            startColumn();
    }
}

void SheetPrinter::startColumn()
{
    y_ = edge;
    if (++column_ < columns)
        return;
    column_ = 0;
    writeFoot();
    writer_->newPage();
    ++page_;
}

void SheetPrinter::writeFoot()
{
    const PaperLook paper;
    painter_->setFont(typeFont(Type::caption));
    painter_->setPen(look().colours().text2);
    const QRectF line(edge, pageHeight - edge, pageWidth - 2 * edge, foot);
    painter_->drawText(line, Qt::AlignLeft | Qt::AlignTop, title_);
    painter_->drawText(line, Qt::AlignRight | Qt::AlignTop, QString::number(page_));
}

void SheetPrinter::end(const QString& wrong)
{
    cancel();
    Q_EMIT finished(wrong);
}

} // namespace interval::ui
