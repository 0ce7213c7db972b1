// SPDX-License-Identifier: GPL-3.0-or-later
// interval-shots FOLDER [plan]: pictures of every page (or of the plan and the settings), both
// languages, both themes, 1x and 2x. The
// profile is a fresh one in which some cards have been studied on the days before.
#include "shots/past.h"
#include "support/temp_folder.h"
#include "ui/exchange/export_dialog.h"
#include "ui/presenters/calculator_presenter.h"
#include "ui/presenters/import_presenter.h"
#include "ui/editor/editor_page.h"
#include "ui/library/card_table.h"
#include "ui/library/library_page.h"
#include "ui/presenters/decks_presenter.h"
#include "ui/presenters/editor_presenter.h"
#include "ui/presenters/library_presenter.h"
#include "ui/interview/interview_document.h"
#include "ui/presenters/interview_presenter.h"
#include "ui/presenters/insights_presenter.h"
#include "ui/presenters/study_presenter.h"
#include "ui/window/appearance.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_desk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QListWidget>
#include <QPixmap>
#include <QTest>

#include <map>

using namespace interval;
using namespace interval::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 10000;
const QString deckFolder = QStringLiteral(INTERVAL_SOURCE_DIR "/content/decks/core");

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

template <class Condition>
void wait(Condition condition)
{
    (void)QTest::qWaitFor(condition, patienceMs);
}

/// From a dialog, where no window manager does it.
void comeBack(QWidget& window)
{
    window.activateWindow();
    wait([&] { return window.isActiveWindow(); });
}

/// One language and one theme, in all pages.
class Shoot {
public:
    Shoot(QString folder, QString language, QString theme)
        : folder_(std::move(folder)),
          language_(std::move(language)),
          theme_(std::move(theme)),
          suffix_(u"-%1-%2"_s.arg(language_, theme_)),
          own_(language_ == u"en"_s ? CardLanguage::english : CardLanguage::chinese)
    {
        studyBefore(used_.path(), deckFolder.toStdString());
    }

    void all()
    {
        welcome();
        insights();
        MainWindow window({QString::fromStdString(used_.path().string()), deckFolder, language_,
                           theme_, u"today"_s});
        window.show();
        QTest::qWait(400);
        take(window, u"today"_s);
        library(window);
        interviews(window);
        plan(window);
        calculators(window);
        exchange(window);
        StudyPresenter& study = window.study();
        study.setLanguage(own_);
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        wait([&] { return study.showing().has_value(); });
        std::map<deck::CardKind, bool> seen;
        for (int i = 0; i < 80 && study.showing() && seen.size() < 6; ++i) {
            const auto kind = study.showing()->note.kind;
            if (!seen[kind]) {
                seen[kind] = true;
                card(window, kind);
            }
            study.reveal();
            study.grade(scheduling::Rating::easy);
            wait([&] { return !study.busy(); });
        }
    }

private:
    void take(QWidget& window, const QString& name) { save(window, folder_, name + suffix_); }

    void welcome()
    {
        const TempFolder fresh;
        MainWindow window(
            {QString::fromStdString(fresh.path().string()), deckFolder, language_, theme_, {}});
        window.show();
        QTest::qWait(400);
        take(window, u"welcome"_s);
        QTest::keyClick(window.findChild<QWidget*>(u"welcomePage"_s), Qt::Key_Return);
        take(window, u"welcome-minutes"_s);
    }

    /// The sections at the left that are folded until they are asked for.
    void filters(MainWindow& window, LibraryPage& page)
    {
        auto& list = *window.findChild<QListWidget*>(u"filters"_s);
        for (int row = list.count() - 1; row >= 0; --row)
            if (list.item(row)->flags().testFlag(Qt::ItemIsEnabled) &&
                !list.item(row)->data(Qt::ToolTipRole).isValid()) {
                list.setCurrentRow(row);
                QTest::keyClick(&list, Qt::Key_Right);
            }
        page.search(u"verified<6m lang:en"_s);
        QTest::qWait(300);
        list.scrollToBottom();
        take(window, u"library-filters"_s);
        for (int row = list.count() - 1; row >= 0; --row) {
            list.setCurrentRow(row);
            QTest::keyClick(&list, Qt::Key_Left);
        }
    }

    /// The library: all cards, a search, a fault, several chosen; and a card in the editor.
    void library(MainWindow& window)
    {
        auto& page = *window.findChild<LibraryPage*>();
        auto& table = *window.findChild<CardTable*>();
        const auto search = [&](const QString& query) {
            page.search(query);
            QTest::qWait(300);
            QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, QPoint(40, 10));
            QTest::qWait(300);
        };
        QTest::keyClick(&window, Qt::Key_5, Qt::ControlModifier);
        wait([&] { return table.cards().at(0) != nullptr && page.presenter().counts().all > 0; });
        search({});
        take(window, u"library"_s);
        search(u"-is:new difficulty>=2"_s);
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::qWait(300);
        take(window, u"library-search"_s);
        page.search(u"topic:rlhf colour:red"_s);
        take(window, u"library-fault"_s);
        filters(window, page);
        search(u"topic:rlhf"_s);
        window.resize(narrow);
        take(window, u"library-960"_s);
        window.resize(smallest);
        take(window, u"library-800"_s);
        window.resize(usual);
        window.appearance().setTextSize(150);
        QTest::qWait(300);
        take(window, u"library-150"_s);
        window.appearance().setTextSize(Appearance::smallestText);
        search(u"topic:rlhf"_s);
        editor(window, table);
        decks(window, page);
    }

    /// Decks of one's own, and a new card for one of them whose drill is wrong.
    void decks(MainWindow& window, LibraryPage& page)
    {
        auto& presenter = *window.findChild<DecksPresenter*>();
        auto& editor = window.findChild<EditorPage*>()->presenter();
        QTest::keyClick(&window, Qt::Key_5, Qt::ControlModifier);
        presenter.make(language_ == u"en"_s ? u"Serving notes"_s : u"推理部署笔记"_s);
        wait([&] { return presenter.decks().size() == 2; });
        Q_EMIT page.decksAsked();
        auto* sheet = window.findChild<QDialog*>(u"decksSheet"_s);
        take(*sheet, u"decks"_s);
        QTest::mouseClick(sheet->findChild<QAbstractButton*>(u"newDeck"_s), Qt::LeftButton);
        auto* name = sheet->findChild<QDialog*>(u"deckNameSheet"_s);
        QTest::keyClicks(name->findChild<QWidget*>(u"sheetField"_s), u"a/b"_s);
        take(*name, u"decks-name"_s);
        name->reject();
        sheet->reject();
        Q_EMIT page.moveAsked(3);
        auto* move = window.findChild<QDialog*>(u"moveSheet"_s);
        take(*move, u"move"_s);
        move->reject();
        comeBack(window);
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
        wait([&] { return editor.isNew() && !editor.draft().base.empty(); });
        study::CardDraft draft = editor.draft();
        draft.base =
            "## Q {#" + editor.note() +
            "}\n\n```card\ntype: drill\ndifficulty: 2\n```\n\n```drill\n"
            "formula = model-stats\nparam params = choice 7e9 70e9\nunit = parsec\n"
            "example params=7e9 -> 112\n```\n\n{parms:B}?\n\n### Explanation\n\n```calc\n"
            "{\"calculator\": \"training\", \"model\": \"Llama-3.1-8B\", \"gpus\": 0}\n```\n";
        editor.write(draft);
        wait([&] { return !editor.computing(); });
        Q_EMIT editor.opened(); // the fields say what was written
        take(window, u"editor-drill"_s);
        window.resize(smallest);
        take(window, u"editor-drill-800"_s);
        window.resize(usual);
        window.appearance().setTextSize(150);
        QTest::qWait(300);
        take(window, u"editor-drill-150"_s);
        window.appearance().setTextSize(Appearance::smallestText);
        editor.discard();
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    }

    void editor(MainWindow& window, CardTable& table)
    {
        EditorPresenter& editor = window.findChild<EditorPage*>()->presenter();
        QTest::keyClick(&table, Qt::Key_Return);
        wait([&] { return !editor.note().empty(); });
        take(window, u"editor"_s);
        window.resize(narrow);
        take(window, u"editor-960"_s);
        window.resize(usual);
        study::CardDraft draft = editor.draft();
        draft.base = QString::fromStdString(draft.base)
                         .replace(u"difficulty: "_s, u"difficulty: 9"_s)
                         .toStdString();
        editor.write(draft);
        take(window, u"editor-fault"_s);
        editor.discard();
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    }

    /// One moment of an interview, in all shapes of the window.
    void shapes(MainWindow& window, const QString& name)
    {
        constexpr int settledMs = 400; // texts are laid out anew
        take(window, name);
        window.resize(narrow.width(), narrowHeight);
        QTest::qWait(settledMs);
        take(window, name + u"-960"_s);
        window.resize(usual);
        window.appearance().setTextSize(150);
        QTest::qWait(settledMs);
        take(window, name + u"-150"_s);
        window.appearance().setTextSize(Appearance::smallestText);
    }

    /// Two short interviews, so that there is something to compare, and every moment of the second.
    void interviews(MainWindow& window)
    {
        InterviewPresenter& interview = window.interview();
        using Part = InterviewPresenter::Part;
        const auto settle = [&] {
            QTest::qWait(60);
            wait([&] { return !interview.busy(); });
        };
        const auto answer = [&](int said) {
            interview.setTyped(language_ == u"en"_s ? u"KL to the reference first"_s
                                                    : u"先看 objective/kl"_s);
            interview.giveUp();
            settle();
            for (int i = 0; i < said; ++i)
                interview.tick(i, true);
            interview.next();
            settle();
        };
        const auto begin = [&](std::uint64_t seed) {
            QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
            wait([&] { return interview.part() == Part::lobby; });
            study::InterviewSettings settings = interview.settings();
            settings.seed = seed;
            interview.setSettings(settings);
            settle();
        };
        const auto end = [&] {
            interview.end();
            wait([&] { return interview.part() == Part::report; });
            QTest::qWait(300);
        };
        begin(3);
        shapes(window, u"interview-setup-first"_s);
        for (const std::uint64_t seed : {3U, 4U}) {
            interview.start();
            wait([&] { return interview.part() == Part::run; });
            settle();
            for (int i = 0; i < 7; ++i)
                answer(i % 3 + static_cast<int>(seed) - 3);
            if (seed == 4)
                break;
            end();
            interview.closeReport();
            begin(4);
        }
        shapes(window, u"interview-question"_s);
        interview.giveUp();
        settle();
        interview.tick(0, true);
        shapes(window, u"interview-points"_s);
        interview.next();
        settle();
        take(window, u"interview-follow-up"_s);
        interview.pause();
        settle();
        take(window, u"interview-paused"_s);
        interview.goOn();
        settle();
        end();
        shapes(window, u"interview-report"_s);
        window.resize(usual.width(), tall);
        QTest::qWait(400);
        take(window, u"interview-report-tall"_s);
        (void)InterviewDocument(interview.report(), window.titles(), nullptr)
            .writePdf(u"%1/interview%2.pdf"_s.arg(folder_, suffix_));
        interview.closeReport();
        wait([&] { return interview.part() == Part::lobby; });
        take(window, u"interview-setup-tall"_s);
        window.resize(usual);
        take(window, u"interview-setup"_s);
        begin(5);
        study::InterviewSettings drills = interview.settings();
        drills.kinds = {false, false, true, false, false};
        interview.setSettings(drills);
        interview.start();
        wait([&] { return interview.part() == Part::run; });
        settle();
        take(window, u"interview-drill"_s);
        interview.giveUp();
        settle();
        take(window, u"interview-drill-answer"_s);
        end();
        interview.closeReport();
        wait([&] { return interview.part() == Part::lobby; });
    }

    /// Empty, then every tab; in a narrow window and in large type.
    void insights()
    {
        const TempFolder fresh;
        {
            MainWindow empty({QString::fromStdString(fresh.path().string()), deckFolder, language_,
                              theme_, u"insights"_s});
            empty.show();
            wait([&] { return empty.insights().insights().has_value(); });
            take(empty, u"insights-empty"_s);
        }
        learnBefore(fresh.path());
        interviewBefore(fresh.path());
        MainWindow window({QString::fromStdString(fresh.path().string()), deckFolder, language_,
                           theme_, u"insights"_s});
        window.show();
        wait([&] { return window.insights().insights().has_value(); });
        for (const int tab : {1, 2, 3, 0}) {
            window.findChild<QAbstractButton*>(u"insightTab%1"_s.arg(tab))->click();
            take(window, u"insights-%1"_s.arg(tab));
        }
        window.insights().setPeriod(365);
        wait([&] { return !window.insights().busy(); });
        const auto settled = [&] {
            QTest::qWait(200); // a page of another width is built
            wait([&] { return window.findChild<QWidget*>(u"insightFigures"_s)->isVisible(); });
        };
        window.resize(narrow);
        settled();
        take(window, u"insights-960"_s);
        window.resize(narrow.width(), tall);
        take(window, u"insights-960-tall"_s);
        window.resize(usual);
        window.appearance().setTextSize(150);
        settled();
        take(window, u"insights-150"_s);
        window.appearance().setTextSize(Appearance::smallestText);
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        wait([&] { return window.findChild<QWidget*>(u"missedMost"_s) != nullptr; });
        take(window, u"today-missed"_s);
    }

    /// An interview with its plan, the editor, every section of the settings.
    void plan(MainWindow& window)
    {
        PlanDesk& desk = window.plan();
        wait([&] { return desk.settings().state().has_value(); });
        collection::Interview interview;
        interview.name = language_ == u"en"_s ? "Inference engineer" : "推理工程师面试";
        interview.day = desk.settings().state()->today + 21;
        interview.minutes = {25, 25, 25, 25, 25, 0, 40};
        desk.settings().saveInterview(interview);
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        wait([&] { return window.findChild<QWidget*>(u"adjustPlan"_s) != nullptr; });
        wait([&] { return desk.outlook().outlook().has_value(); });
        QTest::qWait(200);
        take(window, u"plan-today"_s);
        window.resize(narrow);
        take(window, u"plan-today-960"_s);
        window.resize(usual);
        window.appearance().setTextSize(150);
        QTest::qWait(400);
        take(window, u"plan-today-150"_s);
        window.appearance().setTextSize(Appearance::smallestText);
        QTest::qWait(400);
        window.findChild<QAbstractButton*>(u"adjustPlan"_s)->click();
        QTest::qWait(100);
        if (auto* editor = window.findChild<QDialog*>(u"interviewEditor"_s)) {
            take(*editor, u"plan-editor"_s);
            editor->reject();
        }
        comeBack(window);
        QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
        auto* list = window.findChild<QListWidget*>(u"settingsList"_s);
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            QTest::qWait(300); // the effects of a retention come from another thread
            take(window, u"settings-%1"_s.arg(row));
        }
        list->setCurrentRow(schedulingRow);
        window.findChild<QAbstractButton*>(u"helpMeDecide"_s)->click();
        window.findChild<QAbstractButton*>(u"tryOther"_s)->click();
        QTest::qWait(3000);
        window.resize(usual.width(), tall);
        take(window, u"settings-tall"_s);
        window.resize(narrow);
        take(window, u"settings-960"_s);
        window.resize(usual);
        window.appearance().setTextSize(150);
        QTest::qWait(400);
        take(window, u"settings-150"_s);
        window.appearance().setTextSize(Appearance::smallestText);
        presets(window, *window.findChild<QListWidget*>(u"settingsList"_s));
    }

    /// A preset with a retention and parameters of its own.
    void presets(MainWindow& window, QListWidget& list)
    {
        SettingsPresenter& settings = window.plan().settings();
        list.setCurrentRow(memoryRow);
        window.findChild<QAbstractButton*>(u"newPreset"_s)->click();
        wait([&] { return settings.state()->presets.size() == 1; });
        settings.editPreset(settings.state()->presets.front().id, [](collection::Preset& preset) {
            preset.decks = {"core"};
            preset.retention = 95;
            preset.ownParameters = true;
        });
        wait([&] { return settings.state()->presets.front().ownParameters; });
        window.findChild<QAbstractButton*>(u"showParameters"_s)->click();
        QTest::qWait(500);
        take(window, u"settings-preset"_s);
        window.resize(narrow);
        take(window, u"settings-preset-960"_s);
        window.resize(usual);
        window.appearance().setTextSize(150);
        QTest::qWait(400);
        take(window, u"settings-preset-150"_s);
        window.appearance().setTextSize(Appearance::smallestText);
        settings.removePreset(settings.state()->presets.front().id);
        wait([&] { return settings.state()->presets.empty(); });
    }

    /// Every calculator; one that has no answer, one that does not fit, three beside each other.
    void calculators(MainWindow& window)
    {
        using compute::Calculator;
        CalculatorPresenter& calculator = window.calculator();
        QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
        for (const auto& [which, name] : {std::pair{Calculator::selection, "selection"},
                                          {Calculator::training, "training"},
                                          {Calculator::cost, "cost"},
                                          {Calculator::rlhf, "rlhf"},
                                          {Calculator::evaluation, "evaluation"},
                                          {Calculator::serving, "serving"}}) {
            calculator.choose(which);
            QTest::qWait(800); // the derivation is typeset when the numbers rest
            take(window, u"calc-%1"_s.arg(QString::fromLatin1(name)));
            window.resize(usual.width(), tall);
            take(window, u"calc-%1-tall"_s.arg(QString::fromLatin1(name)));
            window.resize(usual);
        }
        calculator.choose(Calculator::training);
        calculator.set("gpus", "8");
        take(window, u"calc-over"_s);
        calculator.set("tp", "3");
        take(window, u"calc-fault"_s);
        calculator.undo();
        calculator.undo();
        for (
            const char* scenario :
            {R"({"calculator":"training","model":"LLaMA-65B","gpu":"A100 SXM 80GB","gpus":16,"zero":3,"recompute":"full"})",
             R"({"calculator":"training","model":"LLaMA-65B","gpu":"A100 SXM 80GB","gpus":8,"zero":3,"recompute":"full","precision":"bf16","optimizer":"adamw-8bit"})",
             R"({"calculator":"training","model":"LLaMA-65B","gpu":"RTX A6000","method":"qlora","seq":512,"recompute":"full"})"})
            calculator.addToComparison(scenario);
        window.findChild<QAbstractButton*>(u"compare"_s)->click();
        take(window, u"calc-compare"_s);
        window.findChild<QAbstractButton*>(u"compare"_s)->click();
        window.appearance().setTextSize(150);
        take(window, u"calc-150"_s);
        window.appearance().setTextSize(Appearance::smallestText);
        window.resize(narrow);
        take(window, u"calc-960"_s);
        window.resize(usual);
    }

    /// Before a file is chosen, its preview, what can be exported.
    void exchange(MainWindow& window)
    {
        QTest::keyClick(&window, Qt::Key_I, Qt::ControlModifier);
        take(window, u"import"_s);
        auto* presenter = window.findChild<ImportPresenter*>();
        presenter->read(QStringLiteral(INTERVAL_TEST_DATA "/anki/real_2115_sched_media.apkg"));
        wait([&] { return presenter->stage() == ImportPresenter::Stage::ready; });
        take(window, u"import-preview"_s);
        window.resize(narrow);
        take(window, u"import-preview-960"_s);
        window.resize(usual);
        presenter->cancel();
        QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialog = window.findChild<ExportDialog*>();
        QTest::qWait(200);
        take(*dialog, u"export"_s);
        dialog->reject();
        comeBack(window);
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    }

    void card(MainWindow& window, deck::CardKind kind)
    {
        StudyPresenter& study = window.study();
        const QString name = QString::fromUtf8(deck::name(kind).data());
        take(window, u"study-%1-question"_s.arg(name));
        study.reveal();
        if (study.attempt().pointsTotal > 1) {
            for (const QString& point : {u"point0"_s, u"point1"_s})
                window.findChild<QAbstractButton*>(point)->click();
        }
        take(window, u"study-%1-answer"_s.arg(name));
        study.nextFollowUp();
        take(window, u"study-%1-follow-up"_s.arg(name));
        if (kind == deck::CardKind::basic)
            otherShapes(window);
    }

    /// The same card in both languages, in a narrow window, in large type; and the narrow Today.
    void otherShapes(MainWindow& window)
    {
        StudyPresenter& study = window.study();
        study.setLanguage(CardLanguage::both);
        take(window, u"study-both"_s);
        window.resize(narrow);
        take(window, u"study-both-960"_s);
        study.setLanguage(own_);
        take(window, u"study-960"_s);
        window.resize(usual);
        window.appearance().setTextSize(Appearance::largestText);
        QTest::qWait(400); // the card is set anew
        take(window, u"study-200"_s);
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        take(window, u"today-200"_s);
        window.appearance().setTextSize(Appearance::smallestText);
        window.resize(narrow);
        take(window, u"today-960"_s);
        window.resize(usual);
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        wait([&] { return !study.busy() && study.showing().has_value(); });
    }

    static constexpr QSize usual{1280, 800};
    static constexpr QSize narrow{960, 700};
    static constexpr QSize smallest{800, 560};
    static constexpr int tall = 1800;
    static constexpr int narrowHeight = 700;
    static constexpr int schedulingRow = 3;
    static constexpr int memoryRow = 4;

    QString folder_;
    QString language_;
    QString theme_;
    QString suffix_;
    CardLanguage own_;
    TempFolder used_;
};

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
            Shoot(folder, language, theme).all();
    return 0;
}
