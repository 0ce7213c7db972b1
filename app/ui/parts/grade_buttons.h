// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

#include <array>
#include <optional>

class QGridLayout;

namespace interval::ui {

/// One grade: key, word, when the card comes back.
class GradeButton final : public QAbstractButton {
    Q_OBJECT
public:
    GradeButton(int number, QWidget* parent);

    /// @param number of its key
    void setNumber(int number) { number_ = number; }
    void setWords(const QString& word, const QString& interval);
    /// @param key of the suggestion, shown when there is room; empty: none
    void setSuggested(bool suggested, const QString& key);
    [[nodiscard]] QString interval() const { return interval_; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintWord(QPainter& painter);
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int number_;
    QString interval_;
    bool suggested_ = false;
    QString key_;
};

/// The four grades, equal but for the suggested one; or only Forgot and Recalled.
class GradeButtons final : public QWidget {
    Q_OBJECT
public:
    explicit GradeButtons(QWidget* parent);

    /// Only Forgot and Recalled, with the keys 1 and 2.
    void setTwo(bool two);
    void setChoices(const std::array<QString, 4>& words, const std::array<QString, 4>& intervals);
    /// @param number 1..4, or nothing: then `key` stands on Recalled, which it takes
    void setSuggested(std::optional<int> number, const QString& key);

Q_SIGNALS:
    void graded(int number);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(int columns);
    [[nodiscard]] int columns() const;

    QGridLayout* grid_;
    int columns_ = 0;
    bool two_ = false;
    std::array<GradeButton*, 4> buttons_;
};

} // namespace interval::ui
