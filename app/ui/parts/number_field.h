// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace interval::ui {

/// A whole number with its unit, taken when Enter is pressed or the field is left; the arrows step.
/// What cannot be taken stays in the field with a sentence that says why, and nothing changes.
class NumberField final : public QWidget {
    Q_OBJECT
public:
    struct Range {
        int low = 0;
        int high = 0;
        int step = 1; ///< of the arrow keys
    };

    /// @param name for a screen reader
    /// @param unit behind the number; empty: none
    NumberField(const QString& name, const QString& unit, const Range& range, QWidget* parent);

    /// Shows a value; what is being typed stays.
    void setValue(int value);
    [[nodiscard]] int value() const { return value_; }
    /// Why what stands in the field cannot be taken; empty: it can.
    [[nodiscard]] const QString& fault() const { return fault_; }
    [[nodiscard]] QLineEdit& field() { return *field_; }
    /// Takes what stands in the field. @return whether it can be taken
    bool commit();
    /// For a row of several.
    void setShort();

Q_SIGNALS:
    void changed(int value);
    /// @param text empty: nothing is wrong
    void faultChanged(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(int value);
    void setFault(const QString& text);

    Range range_;
    int value_ = 0;
    QString fault_;
    QLineEdit* field_;
};

} // namespace interval::ui
