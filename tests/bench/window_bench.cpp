// SPDX-License-Identifier: GPL-3.0-or-later
// window_bench CARDS: how long until the window shows what is due and until the first card is
// painted, how long a grade takes with everything in between, how long the library takes to open, to
// answer and to scroll, and the memory at rest.
#include "support/sample_deck.h"
#include "support/temp_folder.h"
#include "ui/library/card_table.h"
#include "ui/library/card_table_model.h"
#include "ui/library/library_page.h"
#include "ui/presenters/library_presenter.h"
#include "ui/presenters/study_presenter.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

using namespace interval;
using namespace interval::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int grades = 300;

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Proportional set size [MB], as the kernel counts it.
double memory()
{
    std::ifstream rollup("/proc/self/smaps_rollup");
    std::string word;
    while (rollup >> word)
        if (word == "Pss:") {
            double kilobytes = 0;
            rollup >> kilobytes;
            return kilobytes / 1000;
        }
    return 0;
}

void fill(const std::filesystem::path& profile, int cards)
{
    auto collection = collection::Collection::open(profile, collection::Access::readWrite).value();
    (void)collection.synchronise(sampleDeck(cards)).value();
    study::Preferences preferences;
    preferences.newPerDay = 2 * grades; // enough for all that follows
    if (!study::savePreferences(collection, preferences) ||
        !collection.setSetting("welcome/done", "1"))
        std::abort();
}

/// In a process of its own, so that what it used does not count as the window's.
void fillApart(const std::filesystem::path& profile, int cards)
{
    const pid_t child = fork();
    if (child == 0) {
        fill(profile, cards);
        _exit(0);
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) < 0 || status != 0)
        std::abort();
}

/// Time this thread has worked [ms]: what waits for the disk, or for other programs, is not in it.
double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

void print(const char* what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::cout << what << ": p50 " << times[times.size() / 2] << " ms, p95 "
              << times[times.size() * 95 / 100] << " ms, max " << times.back() << " ms\n";
}

/// Until a paint event of `widget` has been served that shows what there is now.
void paint(QWidget& widget)
{
    widget.repaint();
    QCoreApplication::processEvents();
}

/// From the key to the first rows, for queries of several kinds, and through all rows page by page.
void measureLibrary(MainWindow& window)
{
    QEventLoop loop;
    LibraryPresenter& library = window.findChild<LibraryPage*>()->presenter();
    QObject::connect(&library, &LibraryPresenter::foundChanged, &loop, &QEventLoop::quit);
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(&window, Qt::Key_5, Qt::ControlModifier);
    window.grab();
    const double shown = milliseconds(timer);
    loop.exec();
    auto* table = window.findChild<CardTable*>();
    (void)QTest::qWaitFor([&] { return table->cards().at(0) != nullptr; });
    window.grab();
    std::cout << "library shown " << shown << " ms, with rows " << milliseconds(timer) << " ms\n";

    for (const char16_t* query : {u"问题 1", u"Question 77", u"is:new difficulty>=2",
                                  u"\"问题 12\"", u"-问题", u"topic:train -9", u""}) {
        timer.restart();
        library.setQuery(QString::fromUtf16(query));
        loop.exec();
        (void)QTest::qWaitFor(
            [&] { return library.found().empty() || table->cards().at(0) != nullptr; });
        window.grab();
        std::cout << "query [" << QString::fromUtf16(query).toStdString()
                  << "]: " << library.found().size() << " cards, rows after " << milliseconds(timer)
                  << " ms\n";
    }

    QScrollBar* bar = table->verticalScrollBar();
    constexpr int steps = 300;
    std::vector<double> frames;
    for (int step = 0; step <= steps; ++step) {
        timer.restart();
        bar->setValue(static_cast<int>(std::int64_t{bar->maximum()} * step / steps));
        paint(*table->viewport());
        frames.push_back(milliseconds(timer));
    }
    print("a step of scrolling, painted", frames);
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const int cards = argc > 1 ? std::atoi(argv[1]) : 10000;
    const TempFolder folder;
    fillApart(folder.path(), cards);

    QElapsedTimer timer;
    timer.start();
    QApplication application(argc, argv);
    MainWindow window({QString::fromStdString(folder.path().string()),
                       QStringLiteral(INTERVAL_SOURCE_DIR "/content/decks/core"),
                       u"en"_s,
                       u"light"_s,
                       {}});
    QEventLoop loop;
    QObject::connect(&window, &MainWindow::settled, &loop, &QEventLoop::quit);
    window.show();
    const double shown = milliseconds(timer);
    loop.exec();
    window.grab();
    std::cout << cards << " cards: window shown " << shown << " ms, today painted "
              << milliseconds(timer) << " ms, memory (PSS) " << memory() << " MB\n";

    StudyPresenter& study = window.study();
    QObject::connect(&study, &StudyPresenter::cardShown, &loop, &QEventLoop::quit);
    timer.restart();
    QMetaObject::invokeMethod(
        &window, [&] { study.start(0); }, Qt::QueuedConnection);
    loop.exec();
    window.grab();
    std::cout << "first card painted after " << milliseconds(timer) << " ms\n";

    std::cout << "memory (PSS) with a card on show " << memory() << " MB\n";

    std::vector<double> whole;
    std::vector<double> own;
    for (int i = 0; i < grades; ++i) {
        study.reveal();
        timer.restart();
        const double before = threadMilliseconds();
        study.grade(scheduling::Rating::easy);
        loop.exec();
        whole.push_back(milliseconds(timer));
        own.push_back(threadMilliseconds() - before);
    }
    print("grade, saved, to next card", whole);
    print("of this the window's own work", own);
    std::cout << "memory (PSS) " << memory() << " MB\n";
    measureLibrary(window);
    std::cout << "memory (PSS) with the library " << memory() << " MB\n";
    return 0;
}
