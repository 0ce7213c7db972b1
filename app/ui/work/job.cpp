// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/job.h"

namespace interval::ui {

Job::Job(QObject* parent) : QObject(parent)
{
    pool_.setMaxThreadCount(1);
}

Job::~Job()
{
    stop_.request_stop();
    pool_.waitForDone();
}

int Job::begin()
{
    cancel();
    stop_ = std::stop_source();
    running_ = true;
    return piece_;
}

bool Job::end(int piece)
{
    if (piece != piece_)
        return false;
    running_ = false;
    return true;
}

void Job::report(double share)
{
    QMetaObject::invokeMethod(
        this,
        [this, share] {
            if (running_)
                Q_EMIT progressed(share);
        },
        Qt::QueuedConnection);
}

void Job::cancel()
{
    stop_.request_stop();
    running_ = false;
    ++piece_;
}

} // namespace interval::ui
