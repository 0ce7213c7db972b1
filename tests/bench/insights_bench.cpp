// SPDX-License-Identifier: GPL-3.0-or-later
// insights_bench [CARDS [REVIEWS [FOLDER]]]: how long the log takes to be read and reduced, what a filter
// costs, and how long the window takes from the key to the figures, and stays free meanwhile. With a
// folder the profile is made there once and kept for the next run.
#include "support/learned_past.h"
#include "support/temp_folder.h"
#include "ui/insights/insights_page.h"
#include "ui/presenters/insights_presenter.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <random>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

using namespace interval;
using namespace interval::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr base::Day lastDay = 20'700;

class NoonClock final : public base::Clock {
public:
    [[nodiscard]] base::Instant now() const override
    {
        constexpr std::int64_t dayMs = 86'400'000;
        return {std::int64_t{lastDay} * dayMs + dayMs / 2, 0};
    }
};

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Three years of study: as many answers to each card, at growing distances.
std::vector<scheduling::ReviewEvent> longLog(int cards, int reviews)
{
    constexpr std::int64_t dayMs = 86'400'000;
    constexpr base::Day span = 1000;
    const int each = std::max(1, reviews / cards);
    std::mt19937 random(1);
    std::vector<scheduling::ReviewEvent> log;
    log.reserve(static_cast<std::size_t>(cards) * static_cast<std::size_t>(each));
    for (int card = 0; card < cards; ++card) {
        base::Day day = lastDay - span + static_cast<base::Day>(random() % (span / 2));
        for (int i = 0; i < each; ++i) {
            const auto ms = static_cast<std::int64_t>(random() % static_cast<unsigned>(dayMs));
            log.push_back({card, day * dayMs + ms, std::min(day, lastDay),
                           static_cast<scheduling::Rating>(random() % 10 == 0 ? 1 : 3)});
            day += 1 + static_cast<base::Day>(random() % (10 + 8 * static_cast<unsigned>(i)));
        }
    }
    return log;
}

/// In a process of its own, so that its memory does not count.
void fillApart(const std::filesystem::path& profile, int cards, int reviews)
{
    const pid_t child = fork();
    if (child == 0) {
        auto collection =
            collection::Collection::open(profile, collection::Access::readWrite).value();
        LearnedPast past;
        past.topics = {"train", "rlhf", "deploy", "eval", "rag", "peft", "select", "fundamentals"};
        const auto notes = learnedNotes(longLog(cards, reviews), past);
        if (!collection.import(notes) || !collection.setSetting("welcome/done", "1"))
            std::abort();
        _exit(0);
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) < 0 || status != 0)
        std::abort();
}

void measureCore(const std::filesystem::path& profile)
{
    QElapsedTimer timer;
    timer.start();
    const auto store = collection::Collection::open(profile, collection::Access::readOnly).value();
    const auto preferences = study::loadPreferences(store).value();
    auto log = store.learningLog().value();
    std::cout << "log read " << milliseconds(timer) << " ms (" << log.answers.size() << " answers, "
              << log.cards.size() << " cards)\n";
    timer.restart();
    const auto past = study::readPast(store, preferences, lastDay).value();
    std::cout << "log read and replayed " << milliseconds(timer) << " ms\n";
    for (const study::InsightFilter& filter :
         {study::InsightFilter{30, {}}, {90, {}}, {365, {}}, {0, {}}, {0, "rlhf"}, {30, "rlhf"}}) {
        timer.restart();
        study::Insights found = study::insights(past, filter);
        const double reduced = milliseconds(timer);
        (void)study::nameFindings(store, found);
        std::cout << "filter " << filter.days << " days"
                  << (filter.topic.empty() ? "" : ", a topic") << ": reduced " << reduced
                  << " ms, named " << milliseconds(timer) << " ms\n";
    }
}

/// Longest time for which the event loop of the window did not come round, while `work` goes on.
template <class Work>
double longestStall(QEventLoop& loop, Work work)
{
    QTimer beat;
    QElapsedTimer since;
    double longest = 0;
    QObject::connect(&beat, &QTimer::timeout, &loop, [&] {
        longest = std::max(longest, milliseconds(since));
        since.restart();
    });
    since.start();
    beat.start(0);
    work();
    loop.exec();
    return std::max(longest, milliseconds(since));
}

/// As long as a person at least looks before choosing other figures.
void readFigures()
{
    QEventLoop loop;
    QTimer::singleShot(std::chrono::seconds(1), &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const int cards = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const int reviews = argc > 2 ? std::atoi(argv[2]) : 1'000'000;
    const TempFolder temporary;
    const std::filesystem::path profile =
        argc > 3 ? std::filesystem::path(argv[3]) : temporary.path();
    if (!std::filesystem::exists(profile / "collection.db"))
        fillApart(profile, cards, reviews);
    measureCore(profile);

    QApplication application(argc, argv);
    MainWindow window({QString::fromStdString(profile.string()),
                       QStringLiteral(INTERVAL_SOURCE_DIR "/content/decks/core"), u"en"_s,
                       u"light"_s, u"today"_s, std::make_shared<NoonClock>()});
    QEventLoop loop;
    QObject::connect(&window, &MainWindow::settled, &loop, &QEventLoop::quit);
    window.show();
    loop.exec();
    window.grab();
    QObject::disconnect(&window, &MainWindow::settled, &loop, &QEventLoop::quit);

    auto* page = window.findChild<InsightsPage*>();
    InsightsPresenter& presenter = window.insights();
    QObject::connect(&presenter, &InsightsPresenter::changed, &loop, &QEventLoop::quit);
    QElapsedTimer timer;
    double shown = 0;
    const double stall = longestStall(loop, [&] {
        timer.start();
        page->arrive();
        qobject_cast<QStackedWidget*>(page->parentWidget())->setCurrentWidget(page);
        window.grab();
        shown = milliseconds(timer);
    });
    window.grab();
    std::cout << "page shown " << shown << " ms, with figures " << milliseconds(timer)
              << " ms; the window stood still for at most " << stall << " ms\n";
    const auto measure = [&](const char* what, const auto& choose) {
        timer.restart();
        choose();
        if (presenter.busy())
            loop.exec();
        page->grab();
        std::cout << what << ": painted after " << milliseconds(timer) << " ms\n";
    };
    measure("all, at once", [&] { presenter.setPeriod(0); });
    readFigures();
    measure("90 days", [&] { presenter.setPeriod(90); });
    measure("365 days", [&] { presenter.setPeriod(365); });
    measure("all", [&] { presenter.setPeriod(0); });
    measure("30 days", [&] { presenter.setPeriod(30); });
    measure("a topic", [&] { presenter.setTopic("rlhf"); });
    readFigures();
    measure("all of the topic", [&] { presenter.setPeriod(0); });
    measure("all of another topic", [&] { presenter.setTopic("eval"); });
    return 0;
}
