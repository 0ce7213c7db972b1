// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/interview/lobby.h"
#include "study/interview/mock_run.h"
#include "study/interview/report.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace interval::ui {

class CollectionWorker;
struct Desk;

/// The state of the interview page and one method per act of the person. Every step of an interview
/// is on disk before it is shown.
class InterviewPresenter final : public QObject {
    Q_OBJECT
public:
    enum class Part : unsigned char { nothing, lobby, run, report };

    InterviewPresenter(CollectionWorker& worker, QObject* parent);

    /// The deck's own order of topics.
    void setTopicOrder(std::vector<std::string> order) { topicOrder_ = std::move(order); }
    /// The language of the first interview; later ones keep what was chosen.
    void setUsualLanguage(base::Language language) { usual_ = language; }
    /// Shows what is true now: an interview under way as it was left, or else what can be had.
    void open();
    /// Another page comes to the front: the clock stops.
    void leave();
    /// What has been typed, on its way to the disk: the window closes.
    void keepTyped();

    // Before an interview.
    void setSettings(study::InterviewSettings settings);
    void saveTemplate(const QString& name);
    void removeTemplate(const QString& name);
    void start();
    void showReport(std::int64_t id);

    // In an interview.
    void setTyped(const QString& text) { typed_ = text; }
    /// Shows the points; a number that cannot be read stays to be mended.
    void answer();
    /// Gives a drill up: shows what is right.
    void giveUp();
    void tick(int point, bool said);
    void tickAll();
    void next();
    void pass();
    void comeBack(std::size_t question);
    void pause();
    void goOn();
    void end();

    // After an interview.
    void bringForward();
    void putBack();
    void again(); ///< the same settings with other questions
    void remove();
    /// An interview that was removed, as it was.
    void restore(const collection::MockInterview& interview);
    void closeReport();

    /// Does again what failed last.
    void retry();

    [[nodiscard]] Part part() const { return part_; }
    [[nodiscard]] bool busy() const { return busy_; }
    [[nodiscard]] const study::InterviewLobby& lobby() const { return lobby_; }
    [[nodiscard]] const study::InterviewSettings& settings() const { return lobby_.settings; }
    [[nodiscard]] const std::optional<study::InterviewPreview>& preview() const { return preview_; }
    [[nodiscard]] const study::MockView& view() const { return view_; }
    [[nodiscard]] const study::InterviewReport& report() const { return report_; }
    [[nodiscard]] bool paused() const { return paused_; }
    [[nodiscard]] const QString& typed() const { return typed_; }
    /// Why the number that was typed cannot be read.
    [[nodiscard]] const std::optional<study::Bilingual>& unread() const { return unread_; }
    /// Of answering what is asked now [s].
    [[nodiscard]] int seconds() const;
    [[nodiscard]] int targetSeconds() const;
    /// Of answering in all [s]; below 0: over the time.
    [[nodiscard]] int secondsLeft() const;

Q_SIGNALS:
    void partChanged();    ///< lobby, run or report: another, or anew
    void previewChanged(); ///< what the settings would probably give
    void momentChanged();  ///< another question, follow-up or its points
    void ticked();         ///< a point, nothing else
    void reviewsChanged(); ///< cards were brought into the queue, or back
    void removed(std::int64_t id);
    void failed(const interval::base::Error& error);

private:
    using Step = std::function<base::Result<void>(study::MockRun&)>;

    void showLobby();
    void step(const Step& work);
    void accept(study::MockView view);
    void fail(const base::Error& error, std::function<void()> again);
    void askPreview();
    [[nodiscard]] study::MockEffort takeEffort();
    void startClock();
    [[nodiscard]] bool asking() const;

    CollectionWorker& worker_;
    std::vector<std::string> topicOrder_;
    base::Language usual_ = base::Language::zhCn;
    Part part_ = Part::nothing;
    bool busy_ = false;
    study::InterviewLobby lobby_;
    std::optional<study::InterviewPreview> preview_;
    int previewAsked_ = 0; ///< how many were asked for: older answers are dropped
    std::shared_ptr<std::optional<study::MockRun>> run_; ///< its content is the worker's
    study::MockView view_;
    study::InterviewReport report_;
    bool paused_ = false;
    QString typed_;
    std::optional<study::Bilingual> unread_;
    QElapsedTimer clock_;      ///< since the time was last told; invalid: it stands still
    QElapsedTimer pauseClock_; ///< since the pause began; invalid after a restart
    QTimer keeper_;
    std::function<void()> again_; ///< what failed last
};

} // namespace interval::ui
