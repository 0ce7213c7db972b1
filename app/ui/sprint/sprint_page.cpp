// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sprint/sprint_page.h"

#include "ui/parts/controls.h"
#include "ui/parts/message_bar.h"
#include "ui/sprint/sprint_report.h"
#include "ui/work/collection_worker.h"

#include <QKeyEvent>
#include <QRandomGenerator>
#include <QVBoxLayout>
#include <QVariant>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 680;

} // namespace

SprintPage::SprintPage(CollectionWorker& worker, MathStore* maths, QWidget* parent)
    : Page({}, parent), worker_(worker), maths_(maths)
{
    setObjectName(u"sprintPage"_s);
    setProperty("role", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
}

void SprintPage::open(base::Language language)
{
    language_ = language;
    if (sprint_ && part_ == Part::run) {
        show(Part::run);
        return;
    }
    worker_.ask(
        this,
        [](Desk& desk) -> base::Result<std::vector<deck::Card>> {
            if (!desk.collection)
                return base::fail(base::ErrorCode::cannotRead, "the collection is not open");
            return desk.collection->notesOfKind(deck::CardKind::drill);
        },
        [this](base::Result<std::vector<deck::Card>> drills) {
            if (!drills) {
                Q_EMIT failed(drills.error());
                return;
            }
            drills_ = std::move(*drills);
            show(Part::setup);
        });
}

void SprintPage::setTitles(const QHash<QString, QString>& titles)
{
    titles_ = titles;
}

void SprintPage::rebuild()
{
    messages().refresh();
    if (frame_)
        show(part_);
}

void SprintPage::show(Part part)
{
    SprintRun::State state;
    if (const SprintRun* before = run(); before != nullptr && part == Part::run)
        state = before->state();
    part_ = part;
    delete frame_;
    if (part == Part::run) {
        auto* page = new SprintRun(*sprint_, language_, maths_, std::move(state), this);
        connect(
            page, &SprintRun::finished, this, [this] { show(Part::report); }, Qt::QueuedConnection);
        connect(
            page, &SprintRun::ended, this, [this] { show(Part::report); }, Qt::QueuedConnection);
        body_ = page;
    } else {
        body_ = makePart();
    }
    frame_ = makeCentred(body_, columnWidth, this);
    static_cast<QVBoxLayout*>(layout())->addWidget(frame_, 1);
    if (isVisible())
        setFocus(Qt::OtherFocusReason);
    if (SprintRun* page = run())
        page->takeFocus();
    else
        body_->setFocus(Qt::OtherFocusReason);
}

QWidget* SprintPage::makePart()
{
    if (part_ == Part::setup) {
        auto* setup = new SprintSetup(drills_, titles_, language_, choice_, this);
        connect(setup, &SprintSetup::started, this, &SprintPage::start, Qt::QueuedConnection);
        return setup;
    }
    auto* report = new SprintReport(*sprint_, language_, maths_, this);
    connect(
        report, &SprintReport::again, this, [this] { show(Part::setup); }, Qt::QueuedConnection);
    connect(report, &SprintReport::ended, this, &SprintPage::ended);
    return report;
}

SprintRun* SprintPage::run() const
{
    return qobject_cast<SprintRun*>(body_);
}

void SprintPage::start()
{
    std::vector<deck::Card> chosen;
    for (const deck::Card& drill : drills_)
        if (!choice_.left.contains(QString::fromStdString(drill.id)))
            chosen.push_back(drill);
    sprint_.emplace(chosen, sprintLengths.at(static_cast<std::size_t>(choice_.length)),
                    QRandomGenerator::global()->generate64());
    if (sprint_->current() != nullptr)
        show(Part::run);
}

/// Queued: what has the keyboard may go away with the part on show.
void SprintPage::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && part_ == Part::run)
        QMetaObject::invokeMethod(
            this, [this] { show(Part::report); }, Qt::QueuedConnection);
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT ended();
    else if (enter && part_ == Part::run && run() != nullptr)
        QMetaObject::invokeMethod(run(), &SprintRun::goOn, Qt::QueuedConnection);
    else if (enter && part_ == Part::setup)
        QMetaObject::invokeMethod(this, &SprintPage::start, Qt::QueuedConnection);
    else
        QWidget::keyPressEvent(event);
}

} // namespace interval::ui
