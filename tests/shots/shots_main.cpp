// SPDX-License-Identifier: GPL-3.0-or-later
// interval-shots FOLDER: pictures of every page, both languages, both themes, 1x and 2x. The
// profile is a fresh one in which some cards have been studied on the days before.
#include "base/clock.h"
#include "support/temp_folder.h"
#include "ui/presenters/study_presenter.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTest>

#include <map>

using namespace interval;
using namespace interval::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 10000;
const QString deckFolder = QStringLiteral(INTERVAL_SOURCE_DIR "/content/decks/core");

class PastClock final : public base::Clock {
public:
    [[nodiscard]] base::Instant now() const override
    {
        base::Instant now = base::SystemClock().now();
        now.unixMs -= shiftMs;
        return now;
    }
    std::int64_t shiftMs = 0;
};

/// Nine days of study, so that no page is empty.
void studyBefore(const std::filesystem::path& profile)
{
    Desk desk;
    if (!openProfile(desk, profile, deckFolder.toStdString()))
        qFatal("no collection");
    (void)desk.collection->setSetting("welcome/done", "1");
    PastClock clock;
    study::Preferences preferences;
    preferences.newPerDay = 4;
    int count = 0;
    for (int day = 12; day > 0; day -= day % 3 == 0 ? 2 : 1) {
        clock.shiftMs = std::int64_t{day} * 24 * 3600 * 1000;
        study::Session session(*desk.collection, clock, preferences);
        auto showing = session.start(0).value();
        while (showing) {
            study::Answer answer;
            answer.card = showing->card.id;
            answer.reps = showing->card.state.reps;
            answer.rating = ++count % 5 == 0 ? scheduling::Rating::again : scheduling::Rating::good;
            answer.takenMs = 35'000;
            showing = session.answer(answer).value();
            clock.shiftMs -= 30'000;
        }
    }
}

void save(QWidget& window, const QString& folder, const QString& name)
{
    QTest::qWait(120);
    for (const int ratio : {1, 2}) {
        QPixmap picture(window.size() * ratio);
        picture.setDevicePixelRatio(ratio);
        window.render(&picture);
        picture.save(u"%1/%2-%3x.png"_s.arg(folder, name).arg(ratio));
    }
}

void shoot(const QString& folder, const QString& language, const QString& theme)
{
    const TempFolder fresh;
    const TempFolder used;
    studyBefore(used.path());
    const QString suffix = u"-%1-%2"_s.arg(language, theme);
    const auto wait = [](auto condition) { (void)QTest::qWaitFor(condition, patienceMs); };
    {
        MainWindow window(
            {QString::fromStdString(fresh.path().string()), deckFolder, language, theme, {}});
        window.show();
        QTest::qWait(400);
        save(window, folder, u"welcome"_s + suffix);
    }
    MainWindow window(
        {QString::fromStdString(used.path().string()), deckFolder, language, theme, u"today"_s});
    window.show();
    QTest::qWait(400);
    save(window, folder, u"today"_s + suffix);
    auto& study = window.study();
    study.setLanguage(language == u"en"_s ? CardLanguage::english : CardLanguage::chinese);
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    wait([&] { return study.showing().has_value(); });
    std::map<deck::CardKind, bool> seen;
    for (int i = 0; i < 80 && study.showing() && seen.size() < 6; ++i) {
        const auto kind = study.showing()->note.kind;
        if (!seen[kind]) {
            seen[kind] = true;
            const QString name = QString::fromUtf8(deck::name(kind).data());
            save(window, folder, u"study-%1-question"_s.arg(name) + suffix);
            study.reveal();
            if (study.attempt().pointsTotal > 1) {
                study.tick(0, true);
                study.tick(1, true);
                study.nextFollowUp();
            }
            save(window, folder, u"study-%1-answer"_s.arg(name) + suffix);
            if (kind == deck::CardKind::basic) {
                study.setLanguage(CardLanguage::both);
                save(window, folder, u"study-both"_s + suffix);
                study.setLanguage(language == u"en"_s ? CardLanguage::english
                                                      : CardLanguage::chinese);
            }
        }
        study.reveal();
        study.grade(scheduling::Rating::easy);
        wait([&] { return !study.busy(); });
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"shots"_s;
    QDir().mkpath(folder);
    for (const QString& language : {u"zh_CN"_s, u"en"_s})
        for (const QString& theme : {u"light"_s, u"dark"_s})
            shoot(folder, language, theme);
    return 0;
}
