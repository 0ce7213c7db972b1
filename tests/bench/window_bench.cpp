// SPDX-License-Identifier: GPL-3.0-or-later
// window_bench CARDS: how long until the window shows what is due and until the first card is
// painted, how long a grade takes with everything in between, and the memory at rest.
#include "support/sample_deck.h"
#include "support/temp_folder.h"
#include "ui/presenters/study_presenter.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>

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
    return 0;
}
