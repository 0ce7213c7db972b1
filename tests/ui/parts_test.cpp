// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/maths/math_store.h"
#include "ui/parts/calc_summary.h"
#include "ui/parts/grade_buttons.h"
#include "ui/parts/highlighter.h"
#include "ui/parts/key_button.h"
#include "ui/parts/key_cap.h"
#include "ui/parts/message_bar.h"
#include "ui/parts/order_list.h"
#include "ui/parts/rich_text_view.h"
#include "ui/parts/switcher.h"
#include "ui/parts/tick_row.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/words/words.h"

#include "support/catch.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace interval;
using namespace interval::ui;
using namespace Qt::StringLiterals;

namespace {

/// @source WCAG 2.2, relative luminance and contrast ratio
double luminance(const QColor& colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QColor mixed(const QColor& over, const QColor& under, float share)
{
    const auto channel = [share](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(channel(over.redF(), under.redF()),
                            channel(over.greenF(), under.greenF()),
                            channel(over.blueF(), under.blueF()));
}

} // namespace

TEST_CASE("tokens: text reaches 4.5 to 1, edges 3 to 1, in both themes", "[ui][style]")
{
    const Theme theme = GENERATE(Theme::light, Theme::dark);
    const Tokens& t = tokens(theme);
    for (const QColor& ground : {t.bg, t.surface, t.sunken, t.hover, t.accentSoft}) {
        CAPTURE(ground.name().toStdString());
        CHECK(contrast(t.text, ground) >= 4.5);
        CHECK(contrast(t.text2, ground) >= 4.5);
    }
    CHECK(contrast(t.text3, t.bg) >= 4.5);
    CHECK(contrast(t.text3, t.surface) >= 4.5);
    CHECK(contrast(t.accent, t.surface) >= 4.5);
    CHECK(contrast(t.accent, t.accentSoft) >= 4.5);
    CHECK(contrast(t.onAccent, t.accent) >= 4.5);
    CHECK(contrast(t.onAccent, t.accentHover) >= 4.5);
    CHECK(contrast(t.onAccent, mixed(t.onAccent, t.accent, KeyCap::shareOnAccent)) >= 4.5);
    CHECK(contrast(t.heat[3], t.surface) >= 3);
    CHECK(contrast(t.good, t.goodSoft) >= 4.5);
    CHECK(contrast(t.caution, t.cautionSoft) >= 4.5);
    CHECK(contrast(t.bad, t.badSoft) >= 4.5);
    CHECK(contrast(t.field, t.surface) >= 3);
    CHECK(contrast(t.field, t.bg) >= 3);
    for (const CodeKind kind : {CodeKind::plain, CodeKind::keyword, CodeKind::string,
                                CodeKind::number, CodeKind::comment})
        CHECK(contrast(codeColour(kind, t), t.sunken) >= 4.5);
}

TEST_CASE("grade buttons: a click and a key say which", "[ui][parts]")
{
    GradeButtons buttons(nullptr);
    buttons.setChoices({u"a"_s, u"b"_s, u"c"_s, u"d"_s}, {u"1"_s, u"2"_s, u"3"_s, u"4"_s});
    buttons.resize(680, 60);
    buttons.show();
    QSignalSpy spy(&buttons, &GradeButtons::graded);

    QTest::mouseClick(buttons.findChild<QWidget*>(u"grade2"_s), Qt::LeftButton);
    QTest::keyClick(buttons.findChild<QWidget*>(u"grade4"_s), Qt::Key_Space);

    REQUIRE(spy.count() == 2);
    CHECK(spy[0][0].toInt() == 2);
    CHECK(spy[1][0].toInt() == 4);
    CHECK(buttons.findChild<QWidget*>(u"grade1"_s)->accessibleName() == u"a, 1"_s);
}

TEST_CASE("switcher: one of them, by click", "[ui][parts]")
{
    Switcher switcher(nullptr);
    switcher.setItems({u"eins"_s, u"zwei"_s, u"drei"_s});
    switcher.setCurrent(0);
    switcher.show();
    QSignalSpy spy(&switcher, &Switcher::chosen);

    QTest::mouseClick(switcher.findChildren<QPushButton*>()[2], Qt::LeftButton);

    CHECK(spy.count() == 1);
    CHECK(switcher.current() == 2);
}

TEST_CASE("tick row: the whole row is the target", "[ui][parts]")
{
    TickRow row(nullptr);
    auto* view = new RichTextView(nullptr, &row);
    view->setBlocks(deck::richText("policy: trained"), {});
    row.setTexts({view}, false);
    row.resize(600, 40);
    row.show();
    QSignalSpy spy(&row, &TickRow::toggled);

    QTest::mouseClick(view->viewport(), Qt::LeftButton);
    QTest::mouseClick(&row, Qt::LeftButton, {}, {4, 4});
    QTest::keyClick(&row, Qt::Key_X);

    CHECK(spy.count() == 3);
    CHECK(row.isChecked());
    CHECK(row.accessibleName() == u"policy: trained"_s);
}

TEST_CASE("tick row: a row of one choice cannot be taken back, a locked one not changed",
          "[ui][parts]")
{
    TickRow row(nullptr);
    row.setExclusive();
    row.click();
    row.click();
    CHECK(row.isChecked());

    TickRow locked(nullptr);
    locked.setVerdict(true);
    locked.click();
    CHECK_FALSE(locked.isChecked());
    CHECK(locked.accessibleDescription() == u"right"_s);
}

TEST_CASE("grade buttons: four in a row, two by two when narrow", "[ui][parts]")
{
    GradeButtons buttons(nullptr);
    buttons.show();
    const auto top = [&](int number) {
        return buttons.findChild<QWidget*>(u"grade%1"_s.arg(number))->y();
    };
    buttons.resize(680, 130);
    QCoreApplication::processEvents();
    CHECK(top(3) == top(1));
    buttons.resize(400, 130);
    QCoreApplication::processEvents();
    CHECK(top(2) == top(1));
    CHECK(top(3) > top(1));
}

TEST_CASE("key button: there is room for its key, and Enter presses it", "[ui][parts]")
{
    KeyButton button(u"Start"_s, {}, nullptr);
    const int bare = button.sizeHint().width();
    button.setKey(u"Space"_s);
    CHECK(button.sizeHint().width() > bare + KeyCap::sizeOf(u"Space"_s).width());
    QSignalSpy spy(&button, &QPushButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    CHECK(spy.count() == 1);
}

TEST_CASE("message bar: says it again in words of the moment, acts and goes", "[ui][parts]")
{
    MessageBar bar(nullptr);
    QString what = u"one"_s;
    int acted = 0;
    bar.say(
        MessageBar::Kind::bad,
        [&] {
            return MessageBar::Content{what, u"two"_s, u"Do"_s};
        },
        [&] { ++acted; });
    CHECK(bar.text() == u"one two"_s);
    what = u"eins"_s;
    bar.refresh();
    CHECK(bar.accessibleName() == u"eins two"_s);
    bar.findChild<QPushButton*>(u"messageAction"_s)->click();
    CHECK(acted == 1);
    CHECK(bar.isHidden());
}

TEST_CASE("calc summary: a scenario in one line, never its JSON", "[ui][parts]")
{
    CHECK(calcSummary(R"({"calculator":"training","model":"LLaMA-65B","method":"full","zero":3,
                          "gpu":"A100 SXM 80GB","gpus":32})") ==
          u"Training memory · LLaMA-65B · 32 × A100 SXM 80GB · full · ZeRO-3"_s);
    CHECK(calcSummary(R"({"calculator":"serving","model":{"params":7.5e9}})") ==
          u"Serving · 7.5 B"_s);
    CHECK(calcSummary("{") == u"Scenario"_s);
    RichTextView view(nullptr, nullptr);
    view.setBlocks(deck::richText("```calc\n{\"calculator\": \"rlhf\"}\n```"), {});
    CHECK(view.text() == u"RLHF memory"_s);
}

TEST_CASE("rich text: a formula that is too wide is drawn smaller, not cut", "[ui][parts]")
{
    MathStore store;
    RichTextView view(&store, nullptr);
    view.show();
    const QString tex = u"a+b+c+d+e+f+g+h+i+j+k+l+m+n+o+p+q+r+s+t+u+v+w+x+y+z"_s;
    (void)store.find(tex, true);
    REQUIRE(QTest::qWaitFor([&] { return store.find(tex, true) != nullptr; }, 20000));
    view.setBlocks(deck::richText("```math\n" + tex.toStdString() + "\n```"), {});
    view.resize(250, 20);
    CHECK(view.document()->idealWidth() <= 250);
}

TEST_CASE("order list: arrows move a step", "[ui][parts]")
{
    OrderList list(nullptr, nullptr);
    list.setSteps({{"a", "b", "c"}}, {false}, {2, 0, 1}, false);
    list.resize(600, 200);
    list.show();
    QSignalSpy spy(&list, &OrderList::reordered);

    list.findChild<QWidget*>(u"step0"_s)->findChildren<QToolButton*>()[1]->click();

    REQUIRE(QTest::qWaitFor([&] { return spy.count() == 1; }, 1000));
    CHECK(spy[0][0].value<std::vector<int>>() == std::vector<int>{0, 2, 1});
}

TEST_CASE("rich text: a cloze is hidden until it is shown", "[ui][parts]")
{
    RichTextView view(nullptr, nullptr);
    RichTextView::Options options;
    options.hidden = {1};
    options.revealed = false;
    const auto blocks = deck::richText("总参数 {{1:671B}}，激活 {{2:37B}}，{{1:61|层数}} 层",
                                       deck::ClozeMarks::parsed);

    view.setBlocks(blocks, options);
    CHECK_FALSE(view.text().contains(u"671B"_s));
    CHECK(view.text().contains(u"37B"_s));
    CHECK(view.text().contains(u"[层数]"_s));

    options.revealed = true;
    view.setBlocks(blocks, options);
    CHECK(view.text().contains(u"671B"_s));
}

TEST_CASE("rich text: it is as tall as its text", "[ui][parts]")
{
    RichTextView view(nullptr, nullptr);
    view.resize(300, 20);
    view.show();
    view.setBlocks(deck::richText("one line"), {});
    const int one = view.height();
    view.setBlocks(
        deck::richText("one\n\ntwo\n\n```python\nx = 1\n```\n\n```table\na | b\n1 | 2\n```"), {});

    CHECK(view.height() > 4 * one);
    CHECK(view.text().contains(u"x = 1"_s));
}

TEST_CASE("highlighter: spans cover the source and name its parts", "[ui][parts]")
{
    const QString source = u"def f(x):  # doubles\n    return \"a\" + 2.5"_s;
    qsizetype covered = 0;
    QStringList keywords;
    QString comment;
    for (const CodeSpan& span : highlight(source, u"python"_s)) {
        REQUIRE(span.start == covered);
        covered += span.length;
        if (span.kind == CodeKind::keyword)
            keywords << source.mid(span.start, span.length);
        if (span.kind == CodeKind::comment)
            comment = source.mid(span.start, span.length);
    }
    CHECK(covered == source.size());
    CHECK(keywords == QStringList{u"def"_s, u"return"_s});
    CHECK(comment == u"# doubles"_s);
    CHECK(highlight(source, u"cobol"_s).size() == 1);
    CHECK(highlight(u"select 1 FROM t -- x"_s, u"sql"_s).size() > 4);
}

TEST_CASE("words: intervals in the unit a person would say", "[ui][words]")
{
    const auto days = [](int n) { return Words::when({{}, std::chrono::seconds(0), n}); };
    const auto minutes = [](int n) { return Words::when({{}, std::chrono::minutes(n), 0}); };
    CHECK(minutes(1).contains(u"1"_s));
    CHECK(minutes(10).contains(u"min"_s));
    CHECK(minutes(180).contains(u"3 hour"_s));
    CHECK(days(6).contains(u"6 day"_s));
    CHECK(days(90).contains(u"3 month"_s));
    CHECK(days(1100).contains(u"3 year"_s));
    CHECK(Words::clock(86) == u"1:26"_s);
    for (int code = 0; code <= static_cast<int>(base::ErrorCode::nothingToDo); ++code)
        CHECK_FALSE(Words::of(base::Error{static_cast<base::ErrorCode>(code), "x"}).what.isEmpty());
}
