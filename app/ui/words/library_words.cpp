// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/library_words.h"

#include "ui/words/words.h"

#include <QDate>
#include <QLocale>

#include <array>
#include <cmath>

namespace interval::ui {

using namespace Qt::StringLiterals;
using collection::Act;
using collection::QueryFault;
using scheduling::Phase;

namespace {

constexpr int daysPerMonth = 30;
constexpr int monthsFrom = 60; ///< [days]
constexpr int yearsFrom = 730; ///< [days]
constexpr double daysPerYear = 365.25;

} // namespace

QString LibraryWords::of(CardColumnId column)
{
    switch (column) {
    case CardColumnId::question:
        return tr("Question");
    case CardColumnId::topic:
        return tr("Topic");
    case CardColumnId::subtopic:
        return tr("Sub-topic");
    case CardColumnId::kind:
        return tr("Kind");
    case CardColumnId::difficulty:
        //: short for difficulty, above a column of single digits
        return tr("Diff.");
    case CardColumnId::state:
        return tr("State");
    case CardColumnId::due:
        return tr("Due");
    case CardColumnId::recall:
        return tr("Recall now");
    case CardColumnId::stability:
        return tr("Stability");
    case CardColumnId::lapses:
        return tr("Forgotten");
    case CardColumnId::answers:
        return tr("Answers");
    case CardColumnId::tags:
        return tr("Tags");
    case CardColumnId::added:
        return tr("Added");
    case CardColumnId::lastReview:
        return tr("Last answer");
    case CardColumnId::deck:
        return tr("Deck");
    }
    return {};
}

QString LibraryWords::due(const collection::CardRecord& card, base::Day today)
{
    if (card.state.phase == Phase::fresh)
        return tr("new");
    if (card.state.phase != Phase::review)
        return tr("learning");
    const int ahead = card.dueDay - today;
    if (ahead == 0)
        return tr("today");
    if (ahead < 0)
        //: d: days
        return tr("%n d late", nullptr, -ahead);
    return ahead < monthsFrom ? tr("in %n d", nullptr, ahead) : date(card.dueDay);
}

QString LibraryWords::state(const collection::CardRecord& card, base::Day today)
{
    if (card.suspended)
        return tr("suspended");
    if (card.buriedUntil > today)
        return tr("buried");
    switch (card.state.phase) {
    case Phase::fresh:
        return tr("new");
    case Phase::review:
        return tr("in review");
    case Phase::learning:
    case Phase::relearning:
        break;
    }
    return tr("learning");
}

QString LibraryWords::days(double days)
{
    const QLocale locale;
    if (days < daysPerMonth)
        return tr("%1 d").arg(locale.toString(days, 'f', 1));
    if (days < monthsFrom)
        return tr("%1 d").arg(std::lround(days));
    if (days < yearsFrom)
        return tr("%n months", nullptr, static_cast<int>(std::lround(days / daysPerMonth)));
    return tr("%1 years").arg(locale.toString(days / daysPerYear, 'f', 1));
}

QString LibraryWords::date(base::Day day)
{
    constexpr qint64 julianOfDayZero = 2'440'588; // 1970-01-01
    return QLocale().toString(QDate::fromJulianDay(julianOfDayZero + day), QLocale::ShortFormat);
}

QString LibraryWords::flag(int colour)
{
    switch (colour) {
    case 1:
        return tr("Red flag");
    case 2:
        return tr("Orange flag");
    case 3:
        return tr("Green flag");
    case 4:
        return tr("Blue flag");
    case 5:
        return tr("Pink flag");
    case 6:
        return tr("Turquoise flag");
    case 7:
        return tr("Purple flag");
    default:
        return tr("No flag");
    }
}

QString LibraryWords::kind(const QString& queryName)
{
    if (queryName == u"question"_s)
        return Words::of(deck::CardKind::basic);
    const auto kind = deck::cardKindFromName(queryName.toStdString());
    return kind ? Words::of(*kind) : queryName;
}

QString LibraryWords::stateNamed(const QString& queryName)
{
    const auto state = collection::queryStateFromName(queryName.toStdString());
    if (!state)
        return queryName;
    switch (*state) {
    case collection::QueryState::due:
        return tr("Due");
    case collection::QueryState::fresh:
        return tr("New");
    case collection::QueryState::learning:
        return tr("In learning");
    case collection::QueryState::review:
        return tr("In review");
    case collection::QueryState::suspended:
        return tr("Suspended");
    case collection::QueryState::buried:
        return tr("Buried");
    case collection::QueryState::flagged:
        return tr("Flagged");
    case collection::QueryState::leech:
        return tr("Often forgotten");
    case collection::QueryState::edited:
        return tr("Edited");
    case collection::QueryState::own:
        return tr("My own");
    }
    return queryName;
}

QString LibraryWords::languageNamed(const QString& queryName)
{
    return queryName == u"en"_s ? u"English"_s : u"中文"_s;
}

QString LibraryWords::checked(const QString& query)
{
    const auto ago = collection::agoOf(query.mid(1).toStdString());
    return ago ? tr("Over %n months ago", nullptr, ago->months) : tr("No date");
}

QString LibraryWords::done(const collection::CardChange& change,
                           const collection::ChangeCounts& counts)
{
    const int n = counts.changed;
    switch (change.act) {
    case Act::suspend:
        return tr("Suspended %n cards.", nullptr, n);
    case Act::resume:
        return tr("Resumed %n cards.", nullptr, n);
    case Act::bury:
        return tr("Buried %n cards until tomorrow.", nullptr, n);
    case Act::flag:
        return change.flagColour == 0 ? tr("Took the flag from %n cards.", nullptr, n)
                                      : tr("Flagged %n cards.", nullptr, n);
    case Act::reset:
        return tr("Made %n cards new again.", nullptr, n);
    case Act::setDue:
        return tr("Set when %n cards are due.", nullptr, n);
    case Act::tag: {
        const QString tag = QString::fromStdString(change.tag);
        return change.tagGiven ? tr("Tagged %n cards with “%1”.", nullptr, n).arg(tag)
                               : tr("Took the tag “%1” from %n cards.", nullptr, n).arg(tag);
    }
    case Act::remove:
        if (counts.suspended == n)
            return tr("Suspended %n cards.", nullptr, n);
        return tr("Deleted %n cards.", nullptr, n - counts.suspended);
    case Act::move:
        return tr("Moved %n cards.", nullptr, n);
    case Act::grade:
        break;
    }
    return {};
}

QString LibraryWords::left(const collection::CardChange& change,
                           const collection::ChangeCounts& counts)
{
    if (change.act == Act::remove && counts.suspended > 0)
        return tr("%n belong to a shipped deck, which would bring them back: they are suspended "
                  "instead.",
                  nullptr, counts.suspended);
    if (counts.unchanged == 0)
        return {};
    if (change.act == Act::move && counts.refused > 0)
        return tr("%n stay where they are: shipped cards, or text that cannot be written as "
                  "Markdown.",
                  nullptr, counts.refused);
    if (change.act == Act::setDue)
        return tr("%n are new or were due then already: they stay as they are.", nullptr,
                  counts.unchanged);
    return tr("%n were so already.", nullptr, counts.unchanged);
}

QString LibraryWords::of(const collection::QueryError& error)
{
    const QString at = QString::fromStdString(error.at);
    switch (error.fault) {
    case QueryFault::unknownKey:
        return tr("There is no key “%1”.").arg(at);
    case QueryFault::unknownValue:
        return tr("“%1” is no value of this key.").arg(at);
    case QueryFault::missingValue:
        return tr("A value is missing after “%1”.").arg(at);
    case QueryFault::notANumber:
        return tr("“%1” is not a number.").arg(at);
    case QueryFault::notADate:
        return tr("“%1” is neither a date such as 2026-07 nor a time such as 6m.").arg(at);
    case QueryFault::outOfRange:
        return tr("“%1” is out of range.").arg(at);
    case QueryFault::notComparable:
        return tr("“%1” has no number to compare with: write it with a colon.").arg(at);
    case QueryFault::noWords:
        return tr("“%1” has no words in it.").arg(at);
    case QueryFault::unclosedQuote:
        return tr("A quote is not closed.");
    case QueryFault::unclosedParenthesis:
        return tr("A parenthesis is not closed.");
    case QueryFault::unexpectedParenthesis:
        return tr("This parenthesis closes nothing.");
    case QueryFault::missingTerm:
        return tr("Something to look for is missing here.");
    case QueryFault::tooLong:
        return tr("The search is too long.");
    case QueryFault::tooDeep:
        return tr("There are too many parentheses in parentheses.");
    }
    return {};
}

QString LibraryWords::help(std::string_view key)
{
    if (key == "topic")
        return tr("topic, or topic/sub-topic");
    if (key == "kind")
        return tr("kind of card: question, cloze, choice, order, drill, debate, story");
    if (key == "tag")
        return tr("tag, with those below it; tag:none for cards without");
    if (key == "is")
        return tr("due, new, learning, review, suspended, buried, flagged, leech, edited, own");
    if (key == "difficulty")
        return tr("difficulty as its author says, 1 to 5");
    if (key == "due")
        return tr("days until it is due; below 0: overdue");
    if (key == "stability")
        return tr("days until recall has fallen to 90%");
    if (key == "interval")
        return tr("days that the last answer gave");
    if (key == "lapses")
        return tr("times forgotten");
    if (key == "reps")
        return tr("answers so far");
    if (key == "missed")
        return tr("the last answer left out a key point");
    if (key == "claim")
        return tr("claim of the article; claim:none");
    if (key == "verified")
        return tr(
            "when its sources were checked: <6m over six months ago, <2026-07 before July 2026; "
            "verified:none for cards without a date");
    if (key == "asof")
        return tr("the date its facts are of, written like verified");
    if (key == "added")
        return tr("came within so many days");
    if (key == "reviewed")
        return tr("answered within so many days");
    if (key == "flag")
        return tr("colour of its flag: red, orange, green, blue, pink, turquoise, purple, any");
    if (key == "lang")
        return tr("has a text in that language: zh-CN or en");
    if (key == "deck")
        return tr("deck, with those below it");
    return {};
}

} // namespace interval::ui
