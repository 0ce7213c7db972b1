// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLayout;

namespace interval::ui {

class CalculatorPresenter;

/// Up to three scenarios beside each other, on one scale; what differs from the first is marked.
class CompareView final : public QWidget {
    Q_OBJECT
public:
    CompareView(CalculatorPresenter& presenter, QWidget* parent);

    void refresh();
    /// The whole comparison as a Markdown table.
    [[nodiscard]] QString markdown() const;

Q_SIGNALS:
    /// The person wants to go on with this scenario in its calculator.
    void editRequested(std::size_t index);

private:
    [[nodiscard]] QWidget* makeHead(std::size_t index);
    [[nodiscard]] QWidget* makeBars();
    [[nodiscard]] QWidget* makeRows();

    CalculatorPresenter& presenter_;
    QWidget* body_ = nullptr;
};

} // namespace interval::ui
