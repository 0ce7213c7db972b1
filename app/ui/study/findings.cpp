// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/findings.h"

#include "ui/parts/controls.h"
#include "ui/parts/key_button.h"
#include "ui/parts/key_cap.h"
#include "ui/parts/tick_row.h"
#include "ui/presenters/study_presenter.h"
#include "ui/study/card_column.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPointKeys = 9;

class FindingsWriter {
    Q_DECLARE_TR_FUNCTIONS(FindingsWriter)
public:
    FindingsWriter(CardColumn& column, StudyPresenter& presenter)
        : column_(column), presenter_(presenter)
    {
    }

    Findings write();

private:
    void addKeyPoints();
    void addRubric(std::size_t count);
    void addFollowUps();
    void addFollowUpHeading(std::size_t index, const QString& next);
    void addSources();

    CardColumn& column_;
    StudyPresenter& presenter_;
    Findings findings_;
};

Findings FindingsWriter::write()
{
    addKeyPoints();
    column_.addProse(tr("Answer"), [](const deck::CardText& text) { return text.answer; });
    column_.addProse(tr("Explanation"),
                     [](const deck::CardText& text) { return text.explanation; });
    column_.addProse(tr("Note"), [](const deck::CardText& text) { return text.note; });
    addFollowUps();
    // The answer of a drill belongs to other numbers.
    if (const std::string& before = presenter_.showing()->lastOutline;
        !before.empty() && !presenter_.drill()) {
        column_.addSpace(8);
        column_.addQuote(tr("Your outline of the last review"), QString::fromStdString(before));
    }
    addSources();
    return std::move(findings_);
}

void FindingsWriter::addKeyPoints()
{
    const std::size_t count = column_.original().keyPoints.size();
    if (count == 0)
        return;
    if (presenter_.attempt().pointsTotal > 0) {
        addRubric(count);
        return;
    }
    // A cloze is graded by its gaps: notes, no ticks.
    column_.addProse(tr("Key points"), [](const deck::CardText& text) {
        std::string list;
        for (const std::string& point : text.keyPoints)
            list += "- " + point + "\n";
        return list;
    });
}

void FindingsWriter::addRubric(std::size_t count)
{
    const bool two = presenter_.languages().size() > 1;
    column_.addHeading(tr("Key points"),
                       two ? tr("one tick for both languages") : tr("tick what you said"),
                       tr("all"), u"A"_s);
    for (std::size_t i = 0; i < count; ++i) {
        auto* row = new TickRow(column_.page());
        row->setObjectName(u"point%1"_s.arg(i));
        column_.fill(*row, [i](const deck::CardText& text) {
            return i < text.keyPoints.size() ? text.keyPoints[i] : std::string();
        });
        if (i < mostPointKeys)
            row->setTrailing(new KeyCap(u"⇧"_s + QString::number(i + 1), row));
        row->setChecked(((presenter_.ticks() >> i) & 1U) != 0);
        QObject::connect(row, &TickRow::toggled, &presenter_,
                         [presenter = &presenter_, i](bool ticked) {
                             presenter->tick(static_cast<int>(i), ticked);
                         });
        findings_.points.push_back(row);
        column_.addRow(row);
    }
}

void FindingsWriter::addFollowUps()
{
    // Question, its answer, the next question: each step is one press of N.
    const auto& followUps = column_.original().followUps;
    int steps = presenter_.followUpsShown();
    for (std::size_t i = 0; i < followUps.size(); ++i) {
        const bool answered = !followUps[i].answer.empty() && steps > 0;
        const bool pending = !followUps[i].answer.empty() && !answered;
        steps -= answered ? 1 : 0;
        const bool last = i + 1 == followUps.size();
        const bool stops = pending || last || steps == 0;
        addFollowUpHeading(i, !stops    ? QString()
                              : pending ? tr("answer")
                              : last    ? QString()
                                        : tr("next"));
        const auto part = [i](std::string deck::FollowUp::*member) {
            return [i, member](const deck::CardText& text) {
                return i < text.followUps.size() ? text.followUps[i].*member : std::string();
            };
        };
        findings_.latestFollowUp =
            column_.addTexts(part(&deck::FollowUp::question), {Type::body, QFont::Medium, false});
        if (answered)
            findings_.latestFollowUp = column_.addTexts(part(&deck::FollowUp::answer));
        if (stops)
            return;
        --steps;
    }
}

void FindingsWriter::addFollowUpHeading(std::size_t index, const QString& next)
{
    if (index == 0) {
        column_.addSpace(8);
        column_.add(makeLine(column_.page()));
    }
    QWidget* heading = column_.addHeading(
        tr("Follow-up"), u"%1 / %2"_s.arg(index + 1).arg(column_.original().followUps.size()));
    if (next.isEmpty())
        return;
    KeyButton* button = makeButton(next, "bare", u"N"_s, heading);
    button->setObjectName(u"nextFollowUp"_s);
    button->setFocusPolicy(Qt::TabFocus);
    QObject::connect(button, &QPushButton::clicked, &presenter_, &StudyPresenter::nextFollowUp,
                     Qt::QueuedConnection);
    heading->layout()->addWidget(button);
}

void FindingsWriter::addSources()
{
    const deck::Card& card = column_.card();
    QStringList parts;
    for (const std::string& source : card.sources)
        parts << QString::fromStdString(source);
    if (!card.verified.empty())
        parts << tr("checked %1").arg(QString::fromStdString(card.verified));
    if (!card.asOf.empty())
        parts << tr("as of %1").arg(QString::fromStdString(card.asOf));
    if (parts.isEmpty())
        return;
    column_.addSpace(12);
    auto* row = new QHBoxLayout;
    row->setSpacing(look().px(6));
    auto* sign = new QLabel(column_.page());
    const int size = look().px(14);
    sign->setPixmap(icon(u"book-open"_s, look().colours().text3, size).pixmap(size));
    row->addWidget(sign, 0, Qt::AlignTop);
    auto* label = makeLabel(parts.join(u"  ·  "_s), Type::caption, Tone::third, column_.page());
    label->setWordWrap(true);
    label->setObjectName(u"sources"_s);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(label, 1);
    column_.add(row);
}

} // namespace

Findings writeFindings(CardColumn& column, StudyPresenter& presenter)
{
    return FindingsWriter(column, presenter).write();
}

} // namespace interval::ui
