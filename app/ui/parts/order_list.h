// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace interval::ui {

class MathStore;

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

Q_SIGNALS:
    void reordered(const std::vector<int>& order);

private:
    void rebuild();
    void move(std::size_t place, int by);

    MathStore* maths_;
    QVBoxLayout* layout_;
    std::vector<std::vector<std::string>> steps_;
    std::vector<bool> chinese_;
    std::vector<int> order_;
    bool locked_ = false;
};

} // namespace interval::ui
