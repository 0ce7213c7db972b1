// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/appearance.h"

#include "ui/style/look.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QPalette>
#include <QSettings>

#include <algorithm>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView languageKey("ui/language");
constexpr QLatin1StringView themeKey("ui/theme");
constexpr QLatin1StringView textSizeKey("ui/text_size");

/// Dark when the desktop's own window colour is; read once, before our own palette is set.
Theme systemTheme()
{
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark ? Theme::dark : Theme::light;
}

QString systemLanguage()
{
    return QLocale::system().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
}

int textSizeWithin(int percent)
{
    return std::clamp(percent, Appearance::smallestText, Appearance::largestText);
}

} // namespace

Appearance::Appearance(QSettings& settings,
                       const QString& locale,
                       const QString& theme,
                       QObject* parent)
    : QObject(parent),
      settings_(settings),
      locale_(locale.isEmpty() ? settings.value(languageKey, systemLanguage()).toString() : locale),
      theme_(theme.isEmpty() ? settings.value(themeKey, u"system"_s).toString() : theme),
      textSize_(textSizeWithin(settings.value(textSizeKey, smallestText).toInt()))
{
    (void)systemTheme();
    translate();
    applyStyle();
}

void Appearance::setLocaleName(const QString& name)
{
    settings_.setValue(languageKey, name);
    if (name == locale_)
        return;
    locale_ = name;
    translate();
    Q_EMIT changed();
}

void Appearance::setTheme(const QString& theme)
{
    settings_.setValue(themeKey, theme);
    if (theme == theme_)
        return;
    theme_ = theme;
    applyStyle();
    Q_EMIT changed();
}

void Appearance::setTextSize(int percent)
{
    const int wanted = textSizeWithin(percent);
    settings_.setValue(textSizeKey, wanted);
    if (wanted == textSize_)
        return;
    textSize_ = wanted;
    applyStyle();
    Q_EMIT changed();
}

void Appearance::translate()
{
    QCoreApplication::removeTranslator(&translator_);
    QCoreApplication::removeTranslator(&qtTranslator_);
    const QLocale locale(locale_);
    QLocale::setDefault(locale);
    if (translator_.load(u":/i18n/interval_"_s + locale_ + u".qm"_s))
        QCoreApplication::installTranslator(&translator_);
    if (qtTranslator_.load(locale, u"qtbase"_s, u"_"_s,
                           QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtTranslator_);
}

void Appearance::applyStyle()
{
    Look wanted;
    wanted.theme = theme_ == u"dark"_s    ? Theme::dark
                   : theme_ == u"light"_s ? Theme::light
                                          : systemTheme();
    wanted.scale = textSize_ / 100.0;
    applyLook(*qApp, wanted);
}

} // namespace interval::ui
