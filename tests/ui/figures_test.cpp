// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/deck.h"
#include "ui/parts/figure.h"
#include "ui/parts/rich_text_view.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"

#include "support/catch.h"
#include "support/temp_folder.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <fstream>

using namespace interval;
using namespace interval::ui;
using namespace Qt::StringLiterals;

namespace {

const QString deckFolder = QStringLiteral(INTERVAL_SOURCE_DIR "/content/decks/core");

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every SVG of the shipped deck.
QStringList shippedFigures()
{
    QStringList result;
    for (const QFileInfo& topic : QDir(deckFolder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const QFileInfo& figure :
             QDir(topic.filePath() + u"/figures"_s).entryInfoList({u"*.svg"_s}, QDir::Files))
            result << figure.filePath();
    return result;
}

/// The figures that one Markdown text shows, as paths.
QStringList shownBy(const std::string& markdown, const QString& folder)
{
    QStringList result;
    for (const deck::Block& block : deck::richText(markdown))
        for (const deck::Run& run : block.runs)
            if (run.kind == deck::Run::Kind::image) {
                CHECK(run.text.size() > 20); // says what there is to see
                result << folder + u'/' + QString::fromStdString(run.target);
            }
    return result;
}

void writeFigure(const std::filesystem::path& path)
{
    std::ofstream(path) << R"(<svg xmlns="http://www.w3.org/2000/svg" width="680" height="340")"
                           R"( viewBox="0 0 680 340"><rect width="680" height="340")"
                           R"( fill="#0E5F76"/></svg>)";
}

} // namespace

TEST_CASE("figures: the dark theme replaces tokens and nothing else", "[ui][figures]")
{
    const QByteArray svg =
        R"(<path fill="#0E5F76" stroke="#ffffff"/><text fill="#123456">#1</text>)";

    CHECK(themedFigure(svg, Theme::light) == svg);
    CHECK(themedFigure(svg, Theme::dark) ==
          R"(<path fill="#74C5D9" stroke="#1D2023"/><text fill="#123456">#1</text>)");
}

TEST_CASE("figures: every shipped one is drawn in the tokens and small", "[ui][figures]")
{
    static const QRegularExpression colour(u"#[0-9A-Fa-f]{6}"_s);
    FigureObject drawer(nullptr);
    const QStringList figures = shippedFigures();
    CHECK(figures.size() >= 60); // two languages
    for (const QString& path : figures) {
        CAPTURE(path.toStdString());
        const QByteArray svg = read(path);
        CHECK(svg.size() < 12'000);
        CHECK(drawer.find(path) != nullptr);
        CHECK(svg.contains(R"(width="680")"));
        auto found = colour.globalMatch(QString::fromUtf8(svg));
        while (found.hasNext()) {
            const QByteArray name = found.next().captured().toLatin1();
            CAPTURE(name.toStdString());
            CHECK(themedFigure(name, Theme::dark) != name); // it has a dark partner
        }
    }
}

TEST_CASE("figures: every one is shown by a card, in its own language", "[ui][figures]")
{
    const auto shipped = deck::readDeck(deckFolder.toStdString(), "");
    REQUIRE(shipped.has_value());
    QSet<QString> shown;
    for (const deck::Card& card : shipped->cards) {
        CAPTURE(card.id);
        const QString folder = deckFolder + u'/' + QString::fromStdString(card.topic);
        std::array<QStringList, 2> paths;
        for (std::size_t language = 0; language < 2; ++language)
            if (const auto& text = card.texts[language])
                for (const std::string* part : {&text->body, &text->answer, &text->explanation})
                    paths[language] += shownBy(*part, folder);
        CHECK(paths[0].size() == paths[1].size());
        for (const QString& path : paths[static_cast<std::size_t>(base::Language::zhCn)])
            CHECK_FALSE(path.endsWith(u".en.svg"_s));
        for (const QStringList& list : paths)
            for (const QString& path : list) {
                CAPTURE(path.toStdString());
                CHECK(QFileInfo::exists(path));
                shown << path;
            }
    }
    for (const QString& path : shippedFigures()) {
        CAPTURE(path.toStdString());
        CHECK(shown.contains(path));
    }
}

TEST_CASE("figures: never wider than the text, spoken by their alternative text", "[ui][figures]")
{
    const TempFolder folder;
    writeFigure(folder.path() / "one.svg");
    applyLook(*qApp, {});
    RichTextView view(nullptr, nullptr);
    RichTextView::Options options;
    options.imageFolder = QString::fromStdString(folder.path().string());
    view.resize(340, 20);
    view.show();
    view.setBlocks(deck::richText("Before.\n\n![a dark square](one.svg)\n\nAfter."), options);

    CHECK(view.accessibleName() == u"Before.\na dark square\nAfter."_s);
    const int narrow = view.height();
    view.resize(680, view.height());
    CHECK(view.height() - narrow == 170); // half the width was half the height
    const QImage light = view.grab().toImage();
    applyLook(*qApp, {Theme::dark, 1});
    QTest::qWait(1);
    const QColor dark = view.grab().toImage().pixelColor(340, view.height() / 2);
    CHECK(light.pixelColor(340, view.height() / 2) == tokens(Theme::light).accent);
    CHECK(dark == tokens(Theme::dark).accent);
    applyLook(*qApp, {});
}

TEST_CASE("figures: a missing one leaves its alternative text", "[ui][figures]")
{
    RichTextView view(nullptr, nullptr);
    RichTextView::Options options;
    options.imageFolder = deckFolder;
    view.setBlocks(deck::richText("![four models](none.svg)"), options);

    CHECK(view.text() == u"four models"_s);
}
