// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"
#include "ui/window/page.h"

class QLineEdit;
class QListWidget;
class QScrollArea;
class QStackedWidget;

namespace interval::ui {

/// The settings: sections in a list at the left, one of them at the right; a search over all. In a
/// narrow window the list comes first, and each section has a way back to it.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    SettingsPage(const SettingsDesk& desk, QWidget* parent);

    void rebuild() override;
    /// Reads what is on disk.
    void arrive() override;
    bool undo() override;
    bool redo() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeBody();
    [[nodiscard]] QWidget* makeSection(std::size_t index);
    void show(int index);
    void search(const QString& wanted);
    void layOut();
    [[nodiscard]] bool narrow() const;

    SettingsDesk desk_;
    QWidget* body_ = nullptr;
    QLineEdit* search_ = nullptr;
    KeyButton* back_ = nullptr;
    QListWidget* list_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    QLabel* nothing_ = nullptr;
    std::vector<Section*> sections_;
    int current_ = 0;
    bool inSection_ = false; ///< in a narrow window: a section is in front, not the list
    bool wasNarrow_ = true;
};

} // namespace interval::ui
