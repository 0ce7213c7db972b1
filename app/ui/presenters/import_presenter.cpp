// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/import_presenter.h"

namespace interval::ui {

ImportPresenter::ImportPresenter(CollectionWorker& worker,
                                 std::filesystem::path profile,
                                 QObject* parent)
    : QObject(parent), worker_(worker), profile_(std::move(profile))
{
}

ImportPresenter::~ImportPresenter()
{
    if (reader_)
        reader_->wait();
}

void ImportPresenter::read(const QString& source)
{
    if (stage_ == Stage::writing)
        return;
    source_ = source;
    choices_ = {};
    ++round_;
    become(Stage::reading);
    worker_.ask(
        this,
        [](Desk& desk) -> base::Result<exchange::ImportSettings> {
            if (!desk.collection)
                return base::fail(base::ErrorCode::cannotRead, "the collection is not open");
            return exchange::ImportSettings{desk.clock->now(), desk.preferences.dayStartHour,
                                            desk.preferences.scheduling.parameters};
        },
        [this, round = round_](const base::Result<exchange::ImportSettings>& settings) {
            if (round != round_)
                return;
            settings ? readBeside(*settings) : fail(settings.error());
        });
}

void ImportPresenter::readBeside(const exchange::ImportSettings& settings)
{
    if (reader_)
        reader_->wait(); // one that was cancelled
    const std::filesystem::path source = source_.toStdString();
    reader_.reset(QThread::create([this, source, settings, profile = profile_, round = round_] {
        auto read = exchange::readImport(profile, source, settings);
        const Plan plan = read ? std::make_shared<exchange::ImportPlan>(std::move(*read)) : nullptr;
        const base::Error error = read ? base::Error{} : read.error();
        // Posted to an object that waits for this thread before it goes.
        QMetaObject::invokeMethod(
            this,
            [this, round, plan, error] {
                if (round != round_)
                    return;
                plan ? compareWith(plan) : fail(error);
            },
            Qt::QueuedConnection);
    }));
    reader_->start();
}

void ImportPresenter::compareWith(const Plan& plan)
{
    worker_.ask(
        this, [plan](Desk& desk) { return exchange::compare(*desk.collection, *plan); },
        [this, plan, round = round_](const base::Result<void>& compared) {
            if (round != round_)
                return;
            if (!compared) {
                fail(compared.error());
                return;
            }
            plan_ = plan;
            become(Stage::ready);
        });
}

void ImportPresenter::cancel()
{
    if (stage_ == Stage::writing)
        return;
    ++round_;
    plan_.reset();
    become(Stage::nothing);
}

int ImportPresenter::notesToWrite() const
{
    return plan_->writes(choices_);
}

void ImportPresenter::setChoices(const exchange::ImportChoices& choices)
{
    choices_ = choices;
    Q_EMIT chosen();
}

void ImportPresenter::turn(std::size_t note)
{
    if (choices_.exceptions.erase(note) == 0)
        choices_.exceptions.insert(note);
    Q_EMIT chosen();
}

bool ImportPresenter::tagIsWord() const
{
    return choices_.tag.find_first_of(" \t\"") == std::string::npos;
}

bool ImportPresenter::canWrite() const
{
    return stage_ == Stage::ready && notesToWrite() > 0 && tagIsWord();
}

void ImportPresenter::write()
{
    if (!canWrite())
        return;
    become(Stage::writing);
    // The plan stays as it was read: on an error it can be tried again.
    worker_.ask(
        this,
        [plan = plan_, choices = choices_, profile = profile_](Desk& desk) {
            return exchange::applyImport(*desk.collection, profile, *plan, choices);
        },
        [this](const base::Result<collection::ImportCounts>& done) {
            if (!done) {
                stage_ = Stage::ready;
                Q_EMIT changed();
                Q_EMIT failed(done.error());
                return;
            }
            plan_.reset();
            become(Stage::nothing);
            Q_EMIT written(*done);
        });
}

void ImportPresenter::become(Stage stage)
{
    stage_ = stage;
    Q_EMIT changed();
}

void ImportPresenter::fail(const base::Error& error)
{
    become(Stage::nothing);
    Q_EMIT failed(error);
}

} // namespace interval::ui
