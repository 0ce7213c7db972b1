// SPDX-License-Identifier: GPL-3.0-or-later
// A mock interview from the set-up to the report, by clicks and keys, on the shipped cards.
#include "ui/evening.h"
#include "ui/interview/interview_document.h"
#include "ui/parts/answer_field.h"
#include "ui/presenters/interview_presenter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace interval;
using namespace interval::ui;
using study::MockMoment;
using Part = InterviewPresenter::Part;

namespace {

/// A person in front of the interview page.
class Candidate {
public:
    explicit Candidate(const TempFolder& folder, const QString& language = u"en"_s)
        : evening(folder, language, u"interview"_s)
    {
        REQUIRE(Evening::wait([&] { return presenter().part() != Part::nothing; }));
        QCoreApplication::processEvents();
    }

    [[nodiscard]] InterviewPresenter& presenter() { return evening.window.interview(); }
    [[nodiscard]] const study::MockView& view() { return presenter().view(); }

    /// Settings that do not depend on chance.
    void choose(std::uint64_t seed,
                const std::function<void(study::InterviewSettings&)>& change = {})
    {
        study::InterviewSettings settings = presenter().settings();
        settings.seed = seed;
        if (change)
            change(settings);
        presenter().setSettings(settings);
        REQUIRE(Evening::wait([&] {
            return presenter().preview().has_value() && presenter().preview()->questions > 0;
        }));
        QCoreApplication::processEvents();
    }

    void start()
    {
        REQUIRE(Evening::wait([&] {
            const QWidget* button = evening.visible(u"startInterview"_s);
            return button != nullptr && button->isEnabled();
        }));
        evening.key(Qt::Key_Return);
        REQUIRE(Evening::wait([&] { return presenter().part() == Part::run; }));
        settle();
    }

    void settle()
    {
        REQUIRE(Evening::wait([&] { return !presenter().busy(); }));
        QCoreApplication::processEvents();
    }

    void key(Qt::Key key)
    {
        evening.key(key);
        settle();
    }

    /// Answers what is asked, whatever its kind, and ticks its first point.
    void answer()
    {
        REQUIRE(view().place.moment == MockMoment::asking);
        key(Qt::Key_Space); // an empty number gives a drill up
        REQUIRE(view().place.moment == MockMoment::rating);
        if (!view().points().empty())
            key(Qt::Key_1);
        key(Qt::Key_Space);
    }

    void end()
    {
        key(Qt::Key_Escape);
        REQUIRE(presenter().paused());
        evening.key(Qt::Key_E);
        REQUIRE(Evening::wait([&] { return presenter().part() == Part::report; }));
        REQUIRE(Evening::wait([&] { return evening.visible(u"interviewReport"_s) != nullptr; }));
    }

    Evening evening;
};

/// Answers are spoken or written, none is a number: single keys are the page's all the time.
void onlySpoken(study::InterviewSettings& settings)
{
    settings.kinds = {true, true, false, false, true};
}

int pagesOf(const QString& file)
{
    QFile pdf(file);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    CHECK(bytes.startsWith("%PDF"));
    return static_cast<int>(bytes.count("/Type /Page\n"));
}

} // namespace

TEST_CASE("interview: a whole one by keyboard, in each language", "[ui][interview]")
{
    const QString language = GENERATE(as<QString>(), u"en"_s, u"zh_CN"_s);
    CAPTURE(language.toStdString());
    const TempFolder folder;
    Candidate candidate(folder, language);
    candidate.choose(11, onlySpoken);
    CHECK(candidate.evening.visible(u"rail"_s) != nullptr);
    candidate.start();
    CHECK(candidate.evening.visible(u"rail"_s) == nullptr); // the whole window
    const base::Language own = language == u"en"_s ? base::Language::en : base::Language::zhCn;
    CHECK(candidate.view().settings.asked == own);

    candidate.key(Qt::Key_Return); // into the outline
    QTest::keyClicks(candidate.evening.visible(u"outline"_s), u"s 1 b"_s);
    CHECK(candidate.view().place.moment == MockMoment::asking); // single keys are off
    QTest::keyClick(candidate.evening.visible(u"outline"_s), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(Evening::wait([&] { return candidate.view().place.moment == MockMoment::rating; }));
    candidate.settle();
    candidate.key(Qt::Key_2);
    CHECK(candidate.view().points()[1].said);
    candidate.key(Qt::Key_A);
    CHECK(std::ranges::all_of(candidate.view().points(), &collection::MockPoint::said));
    candidate.key(Qt::Key_Down);
    candidate.key(Qt::Key_X);
    CHECK_FALSE(candidate.view().points()[0].said);
    const bool followUps = !candidate.view().question().followUps.empty();
    candidate.key(Qt::Key_Space);
    CHECK(candidate.view().place.followUp == (followUps ? 1 : 0));
    while (candidate.view().place.question < 3)
        candidate.answer();
    candidate.key(Qt::Key_S);
    CHECK(candidate.view().passedOver() == std::vector<std::size_t>{3});
    candidate.key(Qt::Key_B);
    CHECK(candidate.view().place.question == 3);
    candidate.end();

    const study::InterviewReport& report = candidate.presenter().report();
    CHECK(report.interview.over);
    CHECK(report.interview.pauses == 1);
    CHECK(report.interview.questions[0].outline == "s 1 b");
    CHECK(report.score.counted == 3);
    CHECK(candidate.evening.visible(u"rail"_s) != nullptr);
    CHECK(candidate.evening.visibleAs<QLabel>(u"reportScore"_s)->text() ==
          u"%1%"_s.arg(qRound(*report.score.total * 100)));

    candidate.evening.key(Qt::Key_Escape);
    REQUIRE(Evening::wait([&] {
        return candidate.evening.visible(u"report%1"_s.arg(report.interview.id)) != nullptr;
    }));
    candidate.evening.click(u"report%1"_s.arg(report.interview.id));
    CHECK(Evening::wait([&] { return candidate.presenter().part() == Part::report; }));
}

TEST_CASE("interview: left half-way, it goes on where it was, with what was typed",
          "[ui][interview]")
{
    const TempFolder folder;
    study::MockPlace place;
    std::string question;
    {
        Candidate candidate(folder);
        candidate.choose(5, onlySpoken);
        candidate.start();
        candidate.answer();
        candidate.key(Qt::Key_Return);
        auto* outline = candidate.evening.visible(u"outline"_s);
        REQUIRE(outline != nullptr);
        QTest::keyClicks(outline, u"half a thought"_s);
        place = candidate.view().place;
        question = candidate.view().question().question;
    } // no word of good-bye
    Candidate again(folder);
    REQUIRE(again.presenter().part() == Part::run);
    CHECK(again.presenter().paused());
    CHECK(again.evening.visible(u"outline"_s) == nullptr); // covered until one is back
    CHECK(again.view().place == place);
    CHECK(again.view().question().question == question);
    again.key(Qt::Key_Space);
    CHECK(again.evening.visibleAs<QPlainTextEdit>(u"outline"_s)->toPlainText() ==
          u"half a thought"_s);

    again.evening.key(Qt::Key_1, Qt::ControlModifier); // elsewhere: the clock stops
    REQUIRE(Evening::wait([&] { return again.evening.page() == u"todayPage"_s; }));
    CHECK(again.presenter().paused());
    again.evening.key(Qt::Key_3, Qt::ControlModifier);
    CHECK(again.evening.page() == u"interviewPage"_s);
    CHECK(again.evening.visible(u"rail"_s) == nullptr);
}

TEST_CASE("interview: a drill's number is typed, checked, and what is unreadable can be mended",
          "[ui][interview]")
{
    const TempFolder folder;
    Candidate candidate(folder);
    candidate.choose(1, [](study::InterviewSettings& settings) {
        settings.kinds = {false, false, true, false, false};
    });
    candidate.start();
    REQUIRE(candidate.view().drill.drill != nullptr);
    QWidget* field = candidate.evening.visible(u"interviewAnswer"_s);
    REQUIRE(field != nullptr);
    auto* edit = field->findChild<QLineEdit*>();
    QTest::keyClicks(edit, u"very much"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    REQUIRE(Evening::wait([&] { return candidate.evening.visible(u"drillFault"_s) != nullptr; }));
    CHECK(candidate.view().place.moment == MockMoment::asking);

    edit = candidate.evening.visible(u"interviewAnswer"_s)->findChild<QLineEdit*>();
    CHECK(edit->text() == u"very much"_s);
    edit->clear();
    QTest::keyClicks(edit, QString::number(candidate.view().drill.instance.answer, 'g', 12));
    QTest::keyClick(edit, Qt::Key_Return);
    REQUIRE(Evening::wait([&] { return candidate.view().place.moment == MockMoment::rating; }));
    CHECK(candidate.view().question().number == collection::MockNumber::right);
    CHECK(candidate.evening.visible(u"drillMark"_s) != nullptr);

    const QString answer = QString::fromStdString(candidate.view().question().answer);
    candidate.key(Qt::Key_Space);
    candidate.end();
    const QHash<QString, QString> titles;
    const InterviewDocument document(candidate.presenter().report(), titles, nullptr);
    CHECK(document.markdown().contains(u"**Answer:** "_s + answer));
}

TEST_CASE("interview: the set-up by clicks, templates kept and used again", "[ui][interview]")
{
    const TempFolder folder;
    Candidate candidate(folder);
    const auto settings = [&]() -> const study::InterviewSettings& {
        return candidate.presenter().settings();
    };
    candidate.evening.click(u"weakest"_s);
    CHECK(settings().topics.size() == 4);
    candidate.evening.click(u"allTopics"_s);
    CHECK(settings().topics.empty());
    auto* rlhf = candidate.evening.visibleAs<QAbstractButton>(u"topic-rlhf"_s);
    rlhf->setFocus(Qt::TabFocusReason);
    candidate.evening.key(Qt::Key_Right);
    CHECK(settings().topics.at("rlhf") == 2);
    CHECK(settings().topics.at("train") == 1);
    candidate.evening.key(Qt::Key_Space);
    CHECK_FALSE(settings().topics.contains("rlhf"));

    candidate.evening.visibleAs<QCheckBox>(u"kind4"_s)->click();
    CHECK_FALSE(settings().asks(study::QuestionKind::story));
    auto* minutes = candidate.evening.visibleAs<QLineEdit>(u"interviewMinutes"_s);
    minutes->selectAll();
    QTest::keyClicks(minutes, u"95"_s);
    CHECK(settings().minutes != 95);
    minutes->selectAll();
    QTest::keyClicks(minutes, u"20"_s);
    CHECK(settings().minutes == 20);

    const study::InterviewSettings chosen = settings();
    QTest::keyClicks(candidate.evening.visible(u"templateName"_s), u"mine"_s);
    candidate.evening.click(u"saveTemplate"_s);
    REQUIRE(Evening::wait([&] { return candidate.presenter().lobby().own.size() == 1; }));
    QCoreApplication::processEvents();
    auto* templates = candidate.evening.visibleAs<QComboBox>(u"interviewTemplate"_s);
    const auto use = [templates](int index) {
        templates->setCurrentIndex(index);
        Q_EMIT templates->activated(index);
    };
    use(2); // RLHF deep dive
    CHECK(settings().topics == std::map<std::string, double>{{"rlhf", 1}});
    CHECK(settings().strictness == study::Strictness::strict);
    use(templates->count() - 1);
    CHECK(settings() == chosen);
    candidate.evening.window.close();

    const auto stored = collection::Collection::open(folder.path(), collection::Access::readOnly);
    std::vector<study::InterviewTemplate> own;
    (void)Evening::wait([&] { // it is written beside the window
        own = study::readTemplates(stored->setting("interview/templates").value().value_or(""));
        return !own.empty();
    });
    REQUIRE(own.size() == 1);
    CHECK(own.front().name == "mine");
}

TEST_CASE("interview: no topic at all is told, and cannot be started", "[ui][interview]")
{
    const TempFolder folder;
    Candidate candidate(folder);
    candidate.choose(1);
    study::InterviewSettings none = candidate.presenter().settings();
    none.topics = {{"", 1}};
    candidate.presenter().setSettings(none);
    CHECK(Evening::wait([&] {
        const QWidget* start = candidate.evening.visible(u"startInterview"_s);
        return start != nullptr && !start->isEnabled();
    }));
    CHECK(candidate.evening.visibleAs<QLabel>(u"interviewPreview"_s)
              ->text()
              .startsWith(u"No card fits"_s));
}

TEST_CASE("interview: missed cards go into the queue and out again", "[ui][interview]")
{
    const TempFolder folder;
    Candidate candidate(folder);
    candidate.choose(9);
    candidate.start();
    candidate.answer();
    candidate.key(Qt::Key_Space);
    candidate.end();
    const study::InterviewReport& report = candidate.presenter().report();
    REQUIRE_FALSE(report.cards.empty());

    candidate.evening.click(u"queueMissed"_s);
    REQUIRE(Evening::wait([&] { return report.broughtForward > 0; }));
    CHECK(Evening::wait([&] { return candidate.evening.message().contains(u"queue"_s); }));
    candidate.evening.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(Evening::wait([&] { return report.broughtForward == 0; }));
    candidate.evening.click(u"queueMissed"_s);
    REQUIRE(Evening::wait([&] { return candidate.evening.visible(u"reviewMissed"_s) != nullptr; }));
    candidate.evening.click(u"reviewMissed"_s);
    REQUIRE(Evening::wait([&] { return candidate.evening.study().showing().has_value(); }));
    const auto first = candidate.evening.shown().card.id;
    CHECK(std::ranges::find(report.cards, first) != report.cards.end());
}

TEST_CASE("interview: the report as PDF has pages, as Markdown its points", "[ui][interview]")
{
    const TempFolder folder;
    Candidate candidate(folder);
    candidate.choose(4);
    candidate.start();
    while (candidate.view().place.question < 8)
        candidate.answer();
    candidate.end();
    const QHash<QString, QString> titles{{u"rlhf"_s, u"RLHF"_s}};
    const InterviewDocument document(candidate.presenter().report(), titles, nullptr);
    const QString file = QString::fromStdString((folder.path() / "report").string());

    CHECK(document.writePdf(file + u".pdf"_s).isEmpty());
    CHECK(pagesOf(file + u".pdf"_s) >= 2);
    CHECK(document.writeMarkdown(file + u".md"_s).isEmpty());
    const QString markdown = document.markdown();
    CHECK(markdown.startsWith(u"# Mock interview of"_s));
    CHECK(markdown.contains(u"- [x] "_s));
    CHECK(markdown.contains(u"### 8. "_s));
    CHECK_FALSE(document.writePdf(u"/nowhere/report.pdf"_s).isEmpty());
}

TEST_CASE("interview: one that is deleted can be had back", "[ui][interview]")
{
    const TempFolder folder;
    Candidate candidate(folder);
    candidate.choose(2);
    candidate.start();
    candidate.answer();
    candidate.end();
    candidate.evening.click(u"removeInterview"_s);
    REQUIRE(Evening::wait([&] {
        return candidate.presenter().part() == Part::lobby &&
               candidate.presenter().lobby().history.empty();
    }));
    candidate.evening.click(u"messageAction"_s);
    CHECK(Evening::wait([&] { return candidate.presenter().lobby().history.size() == 1; }));
}
