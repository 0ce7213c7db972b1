// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/interview/lobby.h"

#include <QAbstractButton>

namespace interval::ui {

/// A topic to be ticked: name, cards, readiness, and how much it weighs. The whole row is the
/// target; right and left, or a click on the weight, change the weight.
class TopicRow final : public QAbstractButton {
    Q_OBJECT
public:
    TopicRow(const QString& title, const study::InterviewTopic& topic, QWidget* parent);

    /// @param weight 0: the topic is not asked
    void setWeight(double weight);
    [[nodiscard]] double weight() const { return isChecked() ? weight_ : 0; }
    [[nodiscard]] const std::string& topic() const { return topic_.id; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void weightChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void weigh(int by);
    void name();
    [[nodiscard]] QRect weightRect() const;

    study::InterviewTopic topic_;
    double weight_ = 1;
};

} // namespace interval::ui
