// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/study_presenter.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace interval::ui {

class KeyButton;
class ProgressLine;
class Switcher;

/// Above the card: the way out, where one is, how far, in which language. Narrow, it keeps the way
/// out, the count and the menus.
class StudyBar final : public QWidget {
    Q_OBJECT
public:
    StudyBar(QMenu* cardMenu, QWidget* parent);

    /// @param place topic and sub-topic, in the interface's language
    void describe(const study::Showing& showing, const QString& place, CardLanguage language);
    /// While one types, single keys are off and their caps vanish.
    void setTyping(bool typing);

Q_SIGNALS:
    void ended();
    void languageChosen(interval::ui::CardLanguage language);
    void languageCycled();
    void flagToggled();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeWay();
    [[nodiscard]] QWidget* makeProgress();
    [[nodiscard]] QWidget* makeTools(QMenu* cardMenu);
    [[nodiscard]] QToolButton* makeTool(const QString& iconName, const QString& name);

    KeyButton* end_ = nullptr;
    QLabel* place_ = nullptr;
    QLabel* count_ = nullptr;
    ProgressLine* progress_ = nullptr;
    QLabel* left_ = nullptr;
    Switcher* languages_ = nullptr;
    QToolButton* cycle_ = nullptr;
    QToolButton* flag_ = nullptr;
};

} // namespace interval::ui
