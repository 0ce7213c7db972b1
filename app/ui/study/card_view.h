// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/study/findings.h"
#include "ui/study/task.h"

#include <QUrl>
#include <QWidget>

namespace interval::ui {

class CardColumn;
class CalcDesk;
struct ImageFolders;
class MathStore;
class StudyPresenter;

/// One card as a page: question above, and below it whatever its kind and state ask for. Made
/// anew for each state: a card has few parts and no state of its own.
class CardView final : public QWidget {
    Q_OBJECT
public:
    /// @param sideBySide two languages stand beside each other
    CardView(StudyPresenter& presenter,
             MathStore* maths,
             const ImageFolders& images,
             CalcDesk* calcs,
             bool sideBySide,
             QWidget* parent);

    /// Moves the keyboard to the next or previous row that can be ticked or moved.
    /// @return that row, or nothing when the card has none
    QWidget* moveFocus(int by);
    /// Ticks or unticks a row of the rubric.
    void toggleTick(int point);
    /// Picks an option or a verdict.
    void choose(int number);
    /// The field in which one types, where the card has one.
    void focusField();
    /// Which row has the keyboard, or -1; and giving it back after the card was made anew.
    [[nodiscard]] int focusedRow() const;
    void focusRow(int row);
    /// Where the column stands in the page and how wide it may be [px]; a scroll bar that comes or
    /// goes does not move it.
    void setColumn(int left, int width);
    [[nodiscard]] OutlineField* outlineField() const { return task_.outline; }
    [[nodiscard]] AnswerField* answerField() const { return task_.answer; }
    [[nodiscard]] QWidget* latestFollowUp() const { return findings_.latestFollowUp; }

Q_SIGNALS:
    void linkActivated(const QUrl& link);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumn();
    void addMeta(CardColumn& column);
    void addQuestion(CardColumn& column);
    [[nodiscard]] std::vector<QWidget*> rows() const;

    StudyPresenter& presenter_;
    int columnLeft_ = 0;
    int columnWidth_ = 0;
    Task task_;
    Findings findings_;
};

} // namespace interval::ui
