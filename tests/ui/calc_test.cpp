// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/maths/math_store.h"
#include "ui/parts/calc_desk.h"
#include "ui/parts/memory_bar.h"
#include "ui/parts/rich_text_view.h"

#include "support/catch.h"

#include <QImage>

#include <numeric>
#include <set>

using namespace interval;
using namespace interval::ui;
using namespace Qt::StringLiterals;

namespace {

const std::string fits = R"({"calculator":"training","model":"LLaMA-7B","gpu":"A100 SXM 40GB",)"
                         R"("gpus":4,"zero":3,"recompute":"full"})";
const std::string fitsNot = R"({"calculator":"training","model":"LLaMA-7B","gpu":"A100 SXM 40GB"})";

CalcDesk desk()
{
    return CalcDesk(QStringLiteral(INTERVAL_SOURCE_DIR) + u"/content/catalogue"_s);
}

/// A card's text that holds one scenario.
struct Shown {
    explicit Shown(const std::string& scenario)
    {
        RichTextView::Options options;
        options.calcs = &calcs;
        view.setFixedWidth(680);
        view.setBlocks(deck::richText("```calc\n" + scenario + "\n```\n"), options);
        view.show();
    }

    CalcDesk calcs = desk();
    MathStore maths;
    RichTextView view{&maths, nullptr};
};

} // namespace

TEST_CASE("calc in a card: it says whether the scenario fits, and by how much", "[ui][calc]")
{
    CalcDesk calcs = desk();
    const auto estimate = calcs.answer(fits);
    REQUIRE(estimate.has_value());
    const QString gigabytes = QString::number(estimate->estimate.memory->process / 1e9, 'f', 1);

    const Shown shown(fits);

    CHECK(shown.view.text().contains(u"✓ Fits: "_s + gigabytes));
    CHECK(shown.view.text().contains(u"Optimiser"_s));
    CHECK(shown.view.accessibleName().contains(u"Optimiser"_s)); // the bar is spoken too
    CHECK(Shown(fitsNot).view.text().contains(u"✕ Does not fit"_s));
    CHECK(Shown(fitsNot).view.text().contains(u"would do."_s));
}

TEST_CASE("calc in a card: figures of other calculators stand in a line", "[ui][calc]")
{
    const Shown cost(R"({"calculator":"cost","model":"Llama-3.1-405B","gpu":"H100 SXM",)"
                     R"("gpus":16384,"tokens":15.6e12,"mfu":0.346})");

    CHECK(cost.view.text().contains(u"10²⁵"_s));
    CHECK(cost.view.text().contains(u"30,840,000"_s));
}

TEST_CASE("calc in a card: a scenario without an answer says why", "[ui][calc]")
{
    const Shown shown(R"({"calculator":"training","model":"Llama-3.1-8B","tp":3,"gpus":3})");

    CHECK(
        shown.view.text().contains(u"Tensor parallel: 3 does not divide the 32 attention heads"_s));
}

TEST_CASE("memory bar: its parts are the whole of a process", "[ui][calc]")
{
    CalcDesk calcs = desk();
    const auto estimate = calcs.answer(fits);
    REQUIRE(estimate.has_value());

    const MemoryParts parts = memoryParts(estimate->estimate);

    CHECK(std::accumulate(parts.begin(), parts.end(), 0.0) ==
          Approx(estimate->estimate.memory->process));
}

TEST_CASE("memory bar: parts are drawn in their colours, excess is underlined", "[ui][calc]")
{
    const auto colours = [](Shown& shown) {
        QImage image = shown.view.grab().toImage();
        std::set<QRgb> found;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                found.insert(image.pixel(x, y) | 0xFF000000U);
        return found;
    };
    Shown small(fits);
    Shown large(fitsNot);
    const Tokens& t = look().colours();

    CHECK(colours(small).contains(t.parts[0].rgb()));       // weights
    CHECK(colours(small).contains(t.parts[2].rgb()));       // optimizer
    CHECK_FALSE(colours(small).contains(t.parts[6].rgb())); // no KV cache in training
    CHECK(colours(large).contains(t.bad.rgb()));
}

TEST_CASE("calc in a card: its numbers are turned where it stands", "[ui][calc]")
{
    Shown shown(fits);
    const QString before = shown.view.text();
    REQUIRE(before.contains(u"GPUs"_s));

    Q_EMIT shown.view.anchorClicked(QUrl(u"interval-step:0/gpus/up"_s));
    CHECK(shown.view.scenarios().front().contains(u"\"gpus\":6"_s));
    CHECK(shown.view.text() != before);
    Q_EMIT shown.view.anchorClicked(QUrl(u"interval-step:0/gpus/down"_s));
    CHECK(shown.view.text() == before);
    Q_EMIT shown.view.anchorClicked(QUrl(u"interval-step:7/none/up"_s));
    CHECK(shown.view.text() == before);
}
