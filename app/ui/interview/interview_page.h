// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/interview_presenter.h"
#include "ui/window/page.h"

#include <QPointer>

class QScrollArea;

namespace interval::ui {

class InterviewReportView;
class InterviewRun;
class InterviewSetup;
class MathStore;

/// Mock interviews: set one up, hold it, read its report.
class InterviewPage final : public Page {
    Q_OBJECT
public:
    /// @param deckFolder images are read below it
    InterviewPage(InterviewPresenter& presenter,
                  MathStore* maths,
                  const QString& deckFolder,
                  QWidget* parent);

    void rebuild() override;
    void arrive() override { presenter_.open(); }
    void leave() override { presenter_.leave(); }
    void setTitles(const QHash<QString, QString>& titles) override { titles_ = titles; }
    /// Takes back what the report brought into the queue.
    bool undo() override;
    [[nodiscard]] bool fullWindow() const override;

Q_SIGNALS:
    void ended();           ///< the person goes elsewhere
    void reviewRequested(); ///< to the cards that are due
    void fullWindowChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showRun();
    void showScrolled();
    [[nodiscard]] QWidget* makeContent(QWidget* parent);
    void tellReviews();
    void tellRemoved();
    [[nodiscard]] bool narrow() const;

    InterviewPresenter& presenter_;
    MathStore* maths_;
    QString deckFolder_;
    QHash<QString, QString> titles_;
    QPointer<QWidget> body_;
    QPointer<InterviewRun> run_;
    QPointer<QScrollArea> scroll_;
    InterviewPresenter::Part shown_ = InterviewPresenter::Part::nothing;
    bool wasNarrow_ = false;
    bool clockShown_ = true;
    bool wasFull_ = false;
};

} // namespace interval::ui
