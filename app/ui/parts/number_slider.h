// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QSlider;

namespace interval::ui {

/// A quantity: drag it coarsely, type it exactly. The slider knows steps only, the field any number;
/// what is wrong with it stands below.
class NumberSlider final : public QWidget {
    Q_OBJECT
public:
    /// @param name  what the quantity is called
    /// @param unit  behind the number; empty: none
    /// @param steps what the slider offers, rising, at least two
    NumberSlider(const QString& name,
                 const QString& unit,
                 std::vector<double> steps,
                 QWidget* parent);

    /// Shows a value; what is being typed stays.
    /// @param value nothing: left open, `open` says what then counts
    void setValue(const std::optional<double>& value, const QString& open = {});
    /// One sentence below the field; empty: nothing is wrong.
    void setFault(const QString& text);
    [[nodiscard]] QSlider& slider() { return *slider_; }
    [[nodiscard]] QLineEdit& field() { return *field_; }

Q_SIGNALS:
    void changed(double value);
    /// The change is over: the slider was let go, the field left.
    void settled();
    /// What was typed is no number.
    void unreadable(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void slide(int step);
    void read();

    std::vector<double> steps_;
    QLabel* fault_;
    QLineEdit* field_;
    QSlider* slider_;
    bool showing_ = false; ///< the slider moves because the value was set
};

/// 1, 2, 3, 4, 6, 8, 12 …: powers of two and the numbers halfway between.
[[nodiscard]] std::vector<double> binarySteps(double low, double high);
/// Twenty steps a decade, rounded to two digits.
[[nodiscard]] std::vector<double> decimalSteps(double low, double high);
/// Equal steps.
[[nodiscard]] std::vector<double> linearSteps(double low, double high, double step);

} // namespace interval::ui
