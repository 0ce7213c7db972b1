// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/short_context_translator.h"

#include <QLocale>
#include <QObject>
#include <QString>
#include <QTranslator>

class QSettings;

namespace interval::ui {

/// Language, theme and text size of the window: remembered, and changed while it runs. What the
/// command line asks for holds for one run and is not remembered.
class Appearance final : public QObject {
    Q_OBJECT
public:
    /// The text size goes from 100 to 200 % in steps of 25.
    static constexpr int smallestText = 100;
    static constexpr int largestText = 200;
    static constexpr int textStep = 25;

    /// Applies what was remembered. `settings` outlives it.
    /// @param locale, theme of the command line; empty: as remembered
    Appearance(QSettings& settings, const QString& locale, const QString& theme, QObject* parent);

    [[nodiscard]] QString localeName() const { return locale_; } ///< "zh_CN" or "en"
    [[nodiscard]] bool chinese() const { return locale_.startsWith(QLatin1StringView("zh")); }
    [[nodiscard]] QString theme() const { return theme_; }   ///< "system", "light" or "dark"
    [[nodiscard]] int textSize() const { return textSize_; } ///< [%]

    void setLocaleName(const QString& name);
    void setTheme(const QString& theme);
    /// @param percent brought into range
    void setTextSize(int percent);

Q_SIGNALS:
    /// Fonts, colours and translations are in place; whatever is on show is to be made again.
    void changed();

private:
    void translate();
    void applyStyle();

    QSettings& settings_;
    QString locale_;
    QString theme_;
    int textSize_;
    ShortContextTranslator translator_;
    QTranslator qtTranslator_;
};

} // namespace interval::ui
