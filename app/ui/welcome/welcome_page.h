// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace interval::ui {

/// The first start in two steps: language, minutes a day. Each has a default, and both can be
/// skipped.
class WelcomePage final : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget* parent);

    void setLanguage(const QString& locale) { locale_ = locale; }
    void rebuild();

Q_SIGNALS:
    void languageChosen(const QString& locale);
    /// @param minutes a day
    void done(int minutes);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addLanguages(QWidget* page);
    void addMinutes(QWidget* page);
    void next();

    QString locale_;
    int step_ = 0;
    int minutes_ = 20;
    QWidget* content_ = nullptr;
};

} // namespace interval::ui
