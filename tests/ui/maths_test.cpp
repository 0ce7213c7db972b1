// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/deck.h"
#include "ui/maths/deck_formulas.h"
#include "ui/maths/math_engine.h"
#include "ui/maths/math_store.h"

#include "support/catch.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace interval::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20000;

const MathImage* waitFor(MathStore& store, const QString& tex)
{
    (void)store.find(tex, false);
    (void)QTest::qWaitFor([&] { return store.find(tex, false) != nullptr; }, patienceMs);
    return store.find(tex, false);
}

} // namespace

TEST_CASE("maths: every formula of the shipped deck is precomputed and without fault",
          "[ui][maths]")
{
    const auto deck = interval::deck::readDeck(INTERVAL_SOURCE_DIR "/content/decks/core", "");
    REQUIRE(deck.has_value());
    MathStore store;
    for (const auto& [tex, display] : formulasOf(*deck)) {
        CAPTURE(tex.toStdString(), display);
        REQUIRE(store.isPrecomputed(tex, display));
        const MathImage* image = store.find(tex, display);
        REQUIRE(image != nullptr);
        CHECK(image->error().isEmpty());
        CHECK(image->width(17) > 1);
    }
}

TEST_CASE("maths: a new formula is rendered behind the window's back", "[ui][maths]")
{
    MathStore store;
    REQUIRE(store.find(u"\\frac{a+b}{c_1}"_s, false) == nullptr);

    const MathImage* image = waitFor(store, u"\\frac{a+b}{c_1}"_s);

    REQUIRE(image != nullptr);
    CHECK(image->error().isEmpty());
    CHECK(image->ascent(20) > 10); // a fraction is taller than a letter
    CHECK(image->descent(20) > 3);
    QImage canvas(200, 100, QImage::Format_ARGB32);
    canvas.fill(Qt::white);
    QPainter painter(&canvas);
    image->draw(painter, {50, 50}, 20, Qt::black);
    painter.end();
    int ink = 0;
    int outside = 0;
    const QRect box(49, 50 - qCeil(image->ascent(20)) - 1, qCeil(image->width(20)) + 3,
                    qCeil(image->ascent(20) + image->descent(20)) + 3);
    for (int y = 0; y < canvas.height(); ++y)
        for (int x = 0; x < canvas.width(); ++x)
            if (qGray(canvas.pixel(x, y)) < 128)
                ++(box.contains(x, y) ? ink : outside);
    CHECK(ink > 50);
    CHECK(outside == 0);
}

TEST_CASE("maths: faults are told, and what does not end is stopped", "[ui][maths]")
{
    MathStore store;
    const MathImage* bad = waitFor(store, u"\\frac{a"_s);
    REQUIRE(bad != nullptr);
    CHECK_FALSE(bad->error().isEmpty());

    const MathImage* endless = waitFor(store, u"\\def\\x{\\x\\x}\\x"_s);
    REQUIRE(endless != nullptr);
    CHECK_FALSE(endless->error().isEmpty());

    const MathImage* after = waitFor(store, u"x^2"_s);
    REQUIRE(after != nullptr);
    CHECK(after->error().isEmpty());

    const MathImage* longText = store.find(QString(5000, u'x'), false);
    REQUIRE(longText != nullptr);
    CHECK_FALSE(longText->error().isEmpty());
}
