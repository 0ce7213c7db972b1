// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calculators/input_specs.h"

#include <QWidget>

#include <memory>
#include <vector>

class QVBoxLayout;

namespace interval::ui {

class CalculatorPresenter;
class InputField;
class KeyButton;

/// The inputs of one calculator: pickers, sliders with exact fields, choices; the rare ones folded.
class InputPanel final : public QWidget {
    Q_OBJECT
public:
    InputPanel(CalculatorPresenter& presenter, QWidget* parent);
    ~InputPanel() override;

    /// Shows the presenter's scenario. The fields stay unless the calculator is another one.
    void refresh();
    /// Everything again, in the present language and size.
    void rebuild();

Q_SIGNALS:
    /// @param key "model", "critic", …, "gpu"
    void ownRequested(const QString& key);
    /// A slider is held, or let go.
    void held(bool down);

private:
    void build();
    [[nodiscard]] const QStringList& recentFor(const InputSpec& spec) const;
    void unfold(bool open);

    CalculatorPresenter& presenter_;
    compute::Calculator built_ = compute::Calculator::layout;
    std::vector<InputField*> fields_;
    QWidget* body_ = nullptr;
    QWidget* more_ = nullptr;
    KeyButton* fold_ = nullptr;
    bool unfolded_ = false;
};

} // namespace interval::ui
