// SPDX-License-Identifier: GPL-3.0-or-later
// The insights page under a person's hands.
#include "study/interview/settings.h"
#include "support/learned_past.h"
#include "support/simulated_learner.h"
#include "ui/evening.h"
#include "ui/insights/chart_card.h"
#include "ui/insights/insight_cards.h"
#include "ui/insights/insights_page.h"
#include "ui/parts/choice_box.h"
#include "ui/parts/data_table.h"
#include "ui/presenters/insights_presenter.h"

#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMenu>

using namespace interval;
using namespace interval::ui;

namespace {

constexpr base::Day lastDay = 20'700;

/// Stands at noon of the last day of the log.
class NoonClock final : public base::Clock {
public:
    [[nodiscard]] base::Instant now() const override
    {
        constexpr std::int64_t dayMs = 86'400'000;
        return {std::int64_t{lastDay} * dayMs + dayMs / 2, 0};
    }
};

/// An evening with a few months behind it.
struct Looking : Evening {
    explicit Looking(const TempFolder& folder, const QString& language = u"en"_s)
        : Evening(learned(folder),
                  language,
                  u"insights"_s,
                  deckFolder(),
                  std::make_shared<NoonClock>())
    {
        REQUIRE(wait([&] { return window.insights().insights().has_value(); }));
    }

    static QString deckFolder()
    {
        return QStringLiteral(INTERVAL_SOURCE_DIR "/content/decks/core");
    }

    static const TempFolder& learned(const TempFolder& folder)
    {
        auto collection =
            collection::Collection::open(folder.path(), collection::Access::readWrite).value();
        SimulatedLearner learner;
        learner.truth = averageLearner();
        learner.reviews = 2500;
        LearnedPast past;
        past.topics = {"train", "rlhf", "deploy"};
        const auto notes = learnedNotes(shifted(simulatedLog(learner), lastDay), past);
        (void)collection.import(notes).value();
        for (const int said : {1, 3})
            (void)collection.saveMockInterview(held(lastDay - 10 + said, said)).value();
        REQUIRE(collection.setSetting("welcome/done", "1").has_value());
        return folder;
    }

    /// A mock interview of one question, of whose four points so many were said.
    static collection::MockInterview held(base::Day day, int said)
    {
        collection::MockQuestion question;
        question.topic = "rlhf";
        question.stage = collection::MockStage::done;
        question.targetSeconds = 120;
        for (int point = 0; point < 4; ++point)
            question.points.push_back({"p", point < said});
        study::InterviewSettings settings;
        settings.strictness = study::Strictness::lenient; // the points alone count
        collection::MockInterview interview;
        interview.day = day;
        interview.over = true;
        interview.settings = study::writeSettings(settings);
        interview.questions.push_back(question);
        return interview;
    }

    /// Does something, and waits for other figures.
    template <class Act>
    void changing(Act act)
    {
        QSignalSpy changed(&window.insights(), &InsightsPresenter::changed);
        act();
        REQUIRE(wait([&] { return changed.count() > 0; }));
        QCoreApplication::processEvents();
    }

    [[nodiscard]] const study::Insights& told() { return *window.insights().insights(); }

    /// The card of that title on the tab on show, once it is there.
    [[nodiscard]] ChartCard* card(const QString& title) const
    {
        ChartCard* found = nullptr;
        (void)wait([&] {
            for (ChartCard* card : window.findChildren<ChartCard*>())
                if (card->words().title == title && card->isVisible())
                    found = card;
            return found != nullptr;
        });
        return found;
    }

    [[nodiscard]] bool says(const QString& text) const
    {
        const auto labels = visible(u"insightsPage"_s)->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->text() == text; });
    }

    [[nodiscard]] InsightsPage* insightsPage() const { return window.findChild<InsightsPage*>(); }
};

QByteArray bytesOf(const QString& name)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("insights: before the first answer the page says what will be there, and begins",
          "[ui][insights]")
{
    const TempFolder folder;
    Evening evening(folder, u"en"_s, u"today"_s);

    evening.key(Qt::Key_6, Qt::ControlModifier);

    CHECK(evening.page() == u"insightsPage"_s);
    REQUIRE(Evening::wait([&] { return evening.visible(u"startFirst"_s) != nullptr; }));
    CHECK(evening.visible(u"insightExport"_s) == nullptr);
    evening.key(Qt::Key_Return);
    CHECK(evening.page() == u"studyPage"_s);
    CHECK(Evening::wait([&] { return evening.study().showing().has_value(); }));
}

TEST_CASE("insights: the figures are those of the log, and follow period and topic",
          "[ui][insights]")
{
    const TempFolder folder;
    Looking evening(folder);
    CHECK(evening.told().filter.days == 30);
    CHECK(evening.says(InsightCards::number(static_cast<double>(evening.told().answers))));
    CHECK(evening.says(
        InsightCards::number(study::estimate(evening.told().recalled).value * 100, 1)));
    const auto month = evening.told().answers;

    auto* period = evening.visible(u"insightPeriod"_s);
    const auto buttons = period->findChildren<QAbstractButton*>();
    evening.changing([&] { QTest::mouseClick(buttons.last(), Qt::LeftButton); });

    CHECK(evening.told().filter.days == 0);
    CHECK(evening.told().answers == 2500);
    CHECK(evening.told().answers > month);
    CHECK(evening.says(u"2,500"_s));

    auto* topic = evening.visibleAs<ChoiceBox>(u"insightTopic"_s);
    topic->setFocus();
    const int rlhf = topic->findData(u"rlhf"_s);
    REQUIRE(rlhf > 0);
    evening.changing([&] {
        topic->setCurrentIndex(rlhf);
        Q_EMIT topic->activated(rlhf);
    });
    CHECK(evening.told().filter.topic == "rlhf");
    CHECK(evening.told().answers < 2500);
    CHECK(topic->currentIndex() == rlhf);
}

TEST_CASE("insights: every tab is reached, its charts are walked through and told",
          "[ui][insights]")
{
    const TempFolder folder;
    Looking evening(folder);
    for (int tab = 0; tab < 4; ++tab) {
        evening.click(u"insightTab%1"_s.arg(tab));
        const auto charts = evening.visible(u"insightsPage"_s)->findChildren<InsightChart*>();
        CAPTURE(tab);
        CHECK((tab == 2 || charts.size() >= 2));
        for (InsightChart* chart : charts) {
            INFO(chart->accessibleName().toStdString());
            CHECK_FALSE(chart->accessibleName().isEmpty());
            const QString summary = chart->accessibleDescription();
            CHECK_FALSE(summary.isEmpty());
            chart->setFocus();
            QTest::keyClick(chart, Qt::Key_End);
            CHECK(chart->cursor() >= 0);
            const QString last = chart->accessibleDescription();
            CHECK(last != summary);
            QTest::keyClick(chart, Qt::Key_Home);
            CHECK(chart->cursor() == 0);
        }
        for (const ChartCard* card : evening.visible(u"insightsPage"_s)->findChildren<ChartCard*>())
            if (card->findChild<InsightChart*>() != nullptr) {
                INFO(card->words().title.toStdString());
                CHECK_FALSE(card->words().rows.empty());
                CHECK_FALSE(card->words().marks.empty());
            }
    }
}

TEST_CASE("insights: mock interviews are told over time, by topic", "[ui][insights]")
{
    const TempFolder folder;
    Looking evening(folder);

    const ChartCard* card = evening.card(u"Mock interviews"_s);
    REQUIRE(card != nullptr);
    REQUIRE(card->words().rows.size() == 2);
    CHECK(card->words().rows[0][1] == u"25%"_s);
    CHECK(card->words().rows[1][1] == u"75%"_s);

    auto* topic = evening.visibleAs<ChoiceBox>(u"insightTopic"_s);
    evening.changing([&] { Q_EMIT topic->activated(topic->findData(u"train"_s)); });
    evening.changing([&] { Q_EMIT topic->activated(topic->findData(u"rlhf"_s)); });
    card = evening.card(u"Mock interviews: RLHF and RL pitfalls"_s);
    REQUIRE(card != nullptr);
    CHECK(card->words().rows.size() == 2);
}

TEST_CASE("insights: behind a chart is its table", "[ui][insights]")
{
    const TempFolder folder;
    Looking evening(folder);
    ChartCard* card = evening.card(u"Answers by day"_s);
    REQUIRE(card != nullptr);
    CHECK(card->findChild<DataTable*>() == nullptr);
    auto* more = card->findChild<QAbstractButton*>(u"more"_s);
    REQUIRE(more != nullptr);

    QTest::mouseClick(more, Qt::LeftButton);
    auto* menu = card->findChild<QMenu*>();
    REQUIRE(Evening::wait([&] { return menu->isVisible(); }));
    menu->findChild<QAction*>(u"turn"_s)->trigger();
    menu->close();

    const auto* table = card->findChild<DataTable*>();
    REQUIRE(table != nullptr);
    CHECK(table->isVisible());
    CHECK(table->rowCount() == 30);
    CHECK_FALSE(card->findChild<InsightChart*>()->isVisible());
    const auto& bars = evening.told().days.bars;
    for (int row = 0; row < 30; ++row) {
        const auto& bar = bars[static_cast<std::size_t>(row)];
        CHECK(table->item(row, 1)->text() == QString::number(bar.reviews));
        CHECK(table->item(row, 2)->text() == QString::number(bar.fresh));
    }
}

TEST_CASE("insights: charts and tables go into files", "[ui][insights]")
{
    const TempFolder folder;
    Looking evening(folder);
    const QString at = QString::fromStdString(folder.path().string()) + u'/';

    for (const QString& suffix : {u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s})
        evening.insightsPage()->save({}, at + u"all."_s + suffix);
    evening.insightsPage()->save(u"Stability of the cards"_s, at + u"one.csv"_s);

    const QImage image(at + u"all.png"_s);
    CHECK(image.width() > 1000);
    CHECK(image.height() > 1000);
    CHECK(bytesOf(at + u"all.svg"_s).contains("<svg"));
    CHECK(bytesOf(at + u"all.pdf"_s).startsWith("%PDF"));
    const QByteArray one = bytesOf(at + u"one.csv"_s);
    CHECK(one.startsWith("Up to,Cards\r\n"));
    CHECK(one.count('\n') == 11);
    CHECK(bytesOf(at + u"all.csv"_s).contains(one));
    CHECK(evening.message().contains(u"Saved"_s));

    evening.insightsPage()->save({}, at + u"no/such/folder.csv"_s);
    CHECK(evening.message().contains(u"could not be saved"_s));
}

TEST_CASE("insights: missed points are practised, and count as answers", "[ui][insights]")
{
    const TempFolder folder;
    Looking evening(folder);
    const auto cards = study::cardsOf(evening.told().missed);
    REQUIRE_FALSE(cards.empty());

    evening.click(u"practiseMissed"_s);

    CHECK(evening.page() == u"studyPage"_s);
    REQUIRE(Evening::wait([&] { return evening.study().showing().has_value(); }));
    CHECK(evening.shown().card.id == cards.front());
    CHECK(evening.shown().left.total() == static_cast<int>(cards.size()));
    const auto before = evening.told().answers;
    evening.answer(Qt::Key_3);
    REQUIRE(evening.study().showing().has_value());
    CHECK(evening.shown().card.id == cards.at(1));
    evening.key(Qt::Key_Escape);
    evening.changing([&] { evening.key(Qt::Key_6, Qt::ControlModifier); });
    CHECK(evening.told().answers == before + 1);
}

TEST_CASE("insights: language, theme and size change under the page", "[ui][insights]")
{
    const TempFolder folder;
    Looking evening(folder);
    evening.click(u"insightTab1"_s);

    evening.window.appearance().setLocaleName(u"zh_CN"_s);
    evening.window.appearance().setTheme(u"dark"_s);
    evening.window.appearance().setTextSize(150);

    CHECK(evening.card(u"稳定期分布"_s) != nullptr);
    CHECK(evening.visibleAs<QAbstractButton>(u"insightTab1"_s)->isChecked());
    evening.window.appearance().setTextSize(100);
}

TEST_CASE("insights: a log that cannot be read is told, with what to do", "[ui][insights]")
{
    const TempFolder folder;
    InsightsPresenter presenter(folder.path() / "nowhere", {}, nullptr);
    QSignalSpy failed(&presenter, &InsightsPresenter::failed);

    presenter.refresh();

    REQUIRE(Evening::wait([&] { return failed.count() > 0; }));
    CHECK_FALSE(presenter.busy());
    CHECK_FALSE(presenter.insights().has_value());
}
