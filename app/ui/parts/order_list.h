// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace interval::ui {

class MathStore;
class RichTextView;

/// Steps to be brought into order: each row has buttons, and Alt+Up / Alt+Down move the one with
/// the focus.
class OrderList final : public QWidget {
    Q_OBJECT
public:
    OrderList(MathStore* maths, QWidget* parent);

    /// @param steps the texts by original index, one list per language shown
    /// @param order original index at each place
    /// @param locked after the answer: shows which places are right
    void setSteps(const std::vector<std::vector<std::string>>& steps,
                  const std::vector<bool>& chinese,
                  std::vector<int> order,
                  bool locked);
    /// The rows from above, as they can have the keyboard; none when locked.
    [[nodiscard]] std::vector<QWidget*> rows() const;

Q_SIGNALS:
    void reordered(const std::vector<int>& order);

private:
    void rebuild();
    void move(std::size_t place, int by);
    [[nodiscard]] QWidget* makeRow(std::size_t place);
    /// @return the texts' first line's middle, from their top [px], and what they say
    std::pair<int, QString> addTexts(QHBoxLayout& line, std::size_t step, QWidget* row);
    void addSigns(QHBoxLayout& line, std::size_t place, QWidget* row);
    void addButtons(QHBoxLayout& line, std::size_t place, QWidget* row);

    MathStore* maths_;
    QVBoxLayout* layout_;
    std::vector<std::vector<std::string>> steps_;
    std::vector<bool> chinese_;
    std::vector<int> order_;
    std::vector<QWidget*> rows_;
    bool locked_ = false;
};

} // namespace interval::ui
