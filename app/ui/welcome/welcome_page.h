// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/page.h"

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace interval::ui {

/// The first start in two steps: language, minutes a day. Each has a default, and both can be
/// skipped.
class WelcomePage final : public Page {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget* parent);

    void setLanguage(const QString& locale) { locale_ = locale; }
    void rebuild() override;

Q_SIGNALS:
    void languageChosen(const QString& locale);
    /// @param minutes a day
    void done(int minutes);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead(QWidget* page);
    void addLanguages(QVBoxLayout& column, QWidget* page);
    void addMinutes(QVBoxLayout& column, QWidget* page);
    [[nodiscard]] QWidget* makeButtons(QWidget* page);
    [[nodiscard]] QWidget* makePromises(QWidget* page);
    void turn(int by);
    void next();
    [[nodiscard]] bool narrow() const;

    QString locale_;
    int step_ = 0;
    int minutes_ = 20;
    bool wasNarrow_ = false;
    QScrollArea* scroll_ = nullptr;
};

} // namespace interval::ui
