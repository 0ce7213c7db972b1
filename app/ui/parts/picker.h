// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include <vector>

class QFrame;
class QLabel;
class QLineEdit;
class QListWidget;

namespace interval::ui {

/// One thing to pick: its name, the number that decides, what else is known of it.
struct PickerEntry {
    QString name;
    QString number; ///< at the right
    QString also;   ///< further words to find it by
    QString detail; ///< below the list while the entry is current
};

/// A field that opens a search list.
class Picker final : public QPushButton {
    Q_OBJECT
public:
    /// @param name what is picked: "Model"
    /// @param own  words of the last entry, which lets a person bring their own; empty: none
    Picker(const QString& name, const QString& own, QWidget* parent);

    void setEntries(std::vector<PickerEntry> entries);
    /// Names that stand first when nothing is searched for.
    void setRecent(const QStringList& names) { recent_ = names; }
    /// Shows what is chosen; it need not be among the entries.
    void setCurrent(const QString& name, const QString& number);
    /// Opens the list, or brings it down again.
    void open();

Q_SIGNALS:
    void picked(const QString& name);
    void ownRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void build();
    void list(const QString& wanted);
    void take(int row);
    void showDetail(int row);
    [[nodiscard]] std::vector<const PickerEntry*> matches(const QString& wanted) const;

    QString own_;
    QString number_;
    QStringList recent_;
    std::vector<PickerEntry> entries_;
    QFrame* popup_ = nullptr;
    QLineEdit* search_ = nullptr;
    QListWidget* list_ = nullptr;
    QLabel* detail_ = nullptr;
};

} // namespace interval::ui
