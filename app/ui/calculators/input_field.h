// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute/catalogue/catalogue.h"
#include "study/calculator/worksheet.h"
#include "ui/calculators/input_specs.h"

#include <QWidget>

namespace interval::ui {

/// One input on show. Tells what a person wants; shows what the scenario says.
class InputField : public QWidget {
    Q_OBJECT
public:
    InputField(const InputSpec& spec, QWidget* parent) : QWidget(parent), spec_(spec) {}

    [[nodiscard]] const InputSpec& spec() const { return spec_; }
    virtual void show(const compute::Scenario& scenario) = 0;
    /// Names of models or GPUs used lately.
    virtual void setRecent(const QStringList&) {}
    /// @param text empty: nothing is wrong
    virtual void setFault(const QString& text) = 0;

Q_SIGNALS:
    /// @param value JSON
    void changed(const std::string& path, const std::string& value);
    void settled();
    void held(bool down);
    void ownRequested(const QString& key);
    void unreadable(const QString& text);

private:
    InputSpec spec_;
};

/// Makes the field that a spec asks for.
[[nodiscard]] InputField* makeInputField(const InputSpec& spec,
                                         const compute::Catalogue& catalogue,
                                         const compute::Scenario& scenario,
                                         QWidget* parent);

} // namespace interval::ui
