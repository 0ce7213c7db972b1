// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <algorithm>
#include <cmath>

namespace interval::ui {

using namespace Qt::StringLiterals;

Message Words::of(const base::Error& error)
{
    using Code = base::ErrorCode;
    switch (error.code) {
    case Code::inUse:
        return {tr("Interval is already open with this data."),
                tr("Nothing was changed. Use the other window, or close it first.")};
    case Code::fileTooNew:
        return {tr("Your data was written by a newer version of Interval."),
                tr("Nothing was changed. Open it with the newer version.")};
    case Code::fileCorrupt:
        return {tr("The collection is damaged."),
                tr("Nothing was written to it. Put back a copy from your backups.")};
    case Code::foreignFile:
        return {tr("The collection in this folder belongs to another program."),
                tr("Nothing was changed. Choose another folder with --profile.")};
    case Code::readOnly:
        return {tr("The data folder is write-protected."),
                tr("This was not saved. Allow writing to the folder and try again.")};
    case Code::diskFull:
        return {tr("The disk is full."),
                tr("This was not saved; everything before it is. Free some space and try again.")};
    case Code::outdated:
        return {tr("This card has changed in the meantime."),
                tr("The grade was not saved. The card is shown as it is now.")};
    case Code::nothingToDo:
        return {tr("There is nothing to undo or redo."), {}};
    case Code::notFound:
    case Code::cannotRead:
        return {tr("Something that belongs to Interval cannot be read."),
                tr("Nothing was changed. Details: %1").arg(QString::fromStdString(error.detail))};
    case Code::invalidInput:
    case Code::cannotWrite:
        break;
    }
    return {
        tr("This could not be saved."),
        tr("Everything before it is safe. Details: %1").arg(QString::fromStdString(error.detail))};
}

QString Words::of(deck::CardKind kind)
{
    switch (kind) {
    case deck::CardKind::basic:
        return tr("Question");
    case deck::CardKind::cloze:
        return tr("Fill in");
    case deck::CardKind::choice:
        return tr("Choice");
    case deck::CardKind::order:
        return tr("Put in order");
    case deck::CardKind::drill:
        return tr("Drill");
    case deck::CardKind::debate:
        return tr("Debate the claim");
    case deck::CardKind::story:
        return tr("Tell a story");
    }
    return {};
}

QString Words::of(deck::Verdict verdict)
{
    switch (verdict) {
    case deck::Verdict::holds:
        return tr("holds");
    case deck::Verdict::limited:
        return tr("limited");
    case deck::Verdict::overstated:
        return tr("overstated");
    case deck::Verdict::outdated:
        return tr("outdated");
    case deck::Verdict::unverifiable:
        return tr("unverifiable");
    }
    return {};
}

QString Words::undone(collection::Act act, const QString& question)
{
    switch (act) {
    case collection::Act::grade:
        return tr("Undid the grade of “%1”.").arg(question);
    case collection::Act::suspend:
        return tr("Undid suspending “%1”.").arg(question);
    case collection::Act::bury:
        return tr("Undid burying “%1”.").arg(question);
    case collection::Act::flag:
        return tr("Undid the flag on “%1”.").arg(question);
    case collection::Act::resume:
    case collection::Act::reset:
    case collection::Act::setDue:
    case collection::Act::tag:
    case collection::Act::remove:
    case collection::Act::move:
        break; // acts on a selection: stepped() tells them
    }
    return stepped(act, true, 1);
}

QString Words::redone(collection::Act act)
{
    switch (act) {
    case collection::Act::grade:
        return tr("Graded the card again.");
    case collection::Act::suspend:
        return tr("Suspended the card again.");
    case collection::Act::bury:
        return tr("Buried the card again.");
    case collection::Act::flag:
        return tr("Changed the flag again.");
    case collection::Act::resume:
    case collection::Act::reset:
    case collection::Act::setDue:
    case collection::Act::tag:
    case collection::Act::remove:
    case collection::Act::move:
        break;
    }
    return stepped(act, false, 1);
}

QString Words::stepped(collection::Act act, bool back, int cards)
{
    switch (act) {
    case collection::Act::suspend:
        return back ? tr("Undid suspending %n cards.", nullptr, cards)
                    : tr("Suspended %n cards again.", nullptr, cards);
    case collection::Act::bury:
        return back ? tr("Undid burying %n cards.", nullptr, cards)
                    : tr("Buried %n cards again.", nullptr, cards);
    case collection::Act::flag:
        return back ? tr("Undid the flags of %n cards.", nullptr, cards)
                    : tr("Flagged %n cards again.", nullptr, cards);
    case collection::Act::resume:
        return back ? tr("Undid resuming %n cards.", nullptr, cards)
                    : tr("Resumed %n cards again.", nullptr, cards);
    case collection::Act::reset:
        return back ? tr("%n cards have their history back.", nullptr, cards)
                    : tr("Made %n cards new again.", nullptr, cards);
    case collection::Act::setDue:
        return back ? tr("%n cards are due when they were.", nullptr, cards)
                    : tr("Set when %n cards are due, again.", nullptr, cards);
    case collection::Act::tag:
        return back ? tr("Undid the tags of %n cards.", nullptr, cards)
                    : tr("Changed the tags of %n cards again.", nullptr, cards);
    case collection::Act::remove:
        return back ? tr("Brought back %n cards.", nullptr, cards)
                    : tr("Deleted %n cards again.", nullptr, cards);
    case collection::Act::move:
        return back ? tr("Put %n cards back into their decks.", nullptr, cards)
                    : tr("Moved %n cards again.", nullptr, cards);
    case collection::Act::grade:
        break;
    }
    return {};
}

std::array<QString, 4> Words::grades()
{
    return {tr("Forgot"), tr("Recalled, hard"), tr("Recalled"), tr("Easy")};
}

QString Words::grade(scheduling::Rating rating)
{
    return grades()[static_cast<std::size_t>(rating) - 1];
}

QString Words::when(const scheduling::Choice& choice)
{
    constexpr int daysPerMonth = 30;
    constexpr int monthsFrom = 60;
    constexpr int yearsFrom = 730;
    constexpr double daysPerYear = 365.25;
    if (choice.days == 0) {
        const auto minutes = std::chrono::round<std::chrono::minutes>(choice.delay).count();
        if (minutes < 120)
            return tr("in %n min", nullptr, std::max(1, static_cast<int>(minutes)));
        return tr("in %n hours", nullptr,
                  static_cast<int>(std::lround(static_cast<double>(minutes) / 60)));
    }
    if (choice.days < monthsFrom)
        return tr("in %n days", nullptr, choice.days);
    if (choice.days < yearsFrom)
        return tr("in %n months", nullptr, (choice.days + daysPerMonth / 2) / daysPerMonth);
    return tr("in %n years", nullptr, static_cast<int>(std::lround(choice.days / daysPerYear)));
}

QString Words::when(const scheduling::Choice& choice, int daysLeft)
{
    return daysLeft > 0 && choice.days > daysLeft ? tr("after the interview") : when(choice);
}

QString Words::sentences(const QStringList& all)
{
    QString text;
    for (const QString& sentence : all)
        //: two sentences, one after the other
        text = text.isEmpty() ? sentence : tr("%1 %2").arg(text, sentence);
    return text;
}

QString Words::clock(int seconds)
{
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

int Words::minutes(double seconds)
{
    return std::max(1, static_cast<int>(std::lround(seconds / 60)));
}

} // namespace interval::ui
