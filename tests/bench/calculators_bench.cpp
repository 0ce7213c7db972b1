// SPDX-License-Identifier: GPL-3.0-or-later
// calculators_bench: how long the page takes to open, how long a slider's step takes to reach the pixels of
// a window of 1920 × 1080 (layout and painting of all that changed, by software), and what memory does over
// 10,000 steps.
#include "support/temp_folder.h"
#include "ui/presenters/calculator_presenter.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QImage>
#include <QSlider>
#include <QTest>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <vector>

using namespace interval;
using namespace interval::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int timed = 500;
constexpr int steps = 10'000;

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Proportional set size [MB], as the kernel counts it.
double memory()
{
    std::ifstream rollup("/proc/self/smaps_rollup");
    for (std::string word; rollup >> word;)
        if (word == "Pss:") {
            double kilobytes = 0;
            rollup >> kilobytes;
            return kilobytes / 1000;
        }
    return 0;
}

/// Time this thread has worked [ms]: other programs are not in it.
double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

void settle()
{
    QCoreApplication::processEvents(); // what changed is laid out and painted
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void print(const char* name, const char* what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::cout << name << ", " << what << ": p50 " << times[times.size() / 2] << " ms, p95 "
              << times[times.size() * 95 / 100] << " ms, max " << times.back() << " ms"
              << std::endl;
}

/// Up and down again, as a hand does it.
void move(QSlider& slider, int step)
{
    const int span = slider.maximum() - slider.minimum();
    const int place = step % (2 * span);
    slider.setValue(slider.minimum() + (place < span ? place : 2 * span - place));
}

void measure(MainWindow& window, compute::Calculator calculator, const char* name)
{
    window.calculator().choose(calculator);
    QTest::qWait(600); // planner and typesetting come to rest
    auto* slider = window.findChild<QSlider*>(
        calculator == compute::Calculator::evaluation ? u"n.slider"_s : u"gpus.slider"_s);
    std::vector<double> whole;
    std::vector<double> own;
    QElapsedTimer timer;
    for (int i = 0; i < timed; ++i) {
        timer.restart();
        const double before = threadMilliseconds();
        move(*slider, i);
        settle();
        whole.push_back(milliseconds(timer));
        own.push_back(threadMilliseconds() - before);
    }
    print(name, "a step to the pixels", std::move(whole));
    print(name, "of this the window's own work", std::move(own));
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const TempFolder folder;
    QApplication application(argc, argv);
    MainWindow window({QString::fromStdString(folder.path().string()),
                       QStringLiteral(INTERVAL_SOURCE_DIR "/content/decks/core"), u"en"_s,
                       u"light"_s, u"today"_s});
    window.resize(1920, 1080);
    QEventLoop loop;
    QObject::connect(&window, &MainWindow::settled, &loop, &QEventLoop::quit);
    window.show();
    loop.exec();
    window.grab();

    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
    QCoreApplication::processEvents();
    std::cout << "calculators opened and painted after " << milliseconds(timer) << " ms"
              << std::endl;

    using compute::Calculator;
    for (const auto& [calculator, name] : {std::pair{Calculator::selection, "selection"},
                                           {Calculator::training, "training"},
                                           {Calculator::cost, "cost"},
                                           {Calculator::rlhf, "rlhf"},
                                           {Calculator::evaluation, "evaluation"},
                                           {Calculator::serving, "serving"}})
        measure(window, calculator, name);

    window.calculator().choose(Calculator::training);
    auto* slider = window.findChild<QSlider*>(u"gpus.slider"_s);
    QTest::qWait(600);
    const double before = memory();
    for (int i = 0; i < steps; ++i) {
        move(*slider, i);
        settle();
    }
    QTest::qWait(600);
    std::cout << "memory (PSS) before " << before << " MB, after " << steps << " steps " << memory()
              << " MB\n";
    return 0;
}
