// SPDX-License-Identifier: GPL-3.0-or-later
// Language and appearance. Both change every page, this one too: the change comes queued, when the
// control that asked for it is done, and nothing of the section is touched afterwards.
#include "ui/settings/sections.h"

#include "ui/parts/switcher.h"
#include "ui/window/appearance.h"

#include <algorithm>
#include <array>
#include <type_traits>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array locales{QLatin1StringView("zh_CN"), QLatin1StringView("en")};
constexpr std::array themes{QLatin1StringView("system"), QLatin1StringView("light"),
                            QLatin1StringView("dark")};

template <class List>
int placeOf(const List& list, const QString& value)
{
    const auto found = std::find(list.begin(), list.end(), value);
    return found == list.end() ? -1 : static_cast<int>(found - list.begin());
}

/// A step that sets a property of the window's look, and back.
template <class Value>
void change(const SettingsDesk& desk,
            void (Appearance::*set)(Value),
            const std::decay_t<Value>& from,
            const std::decay_t<Value>& to)
{
    if (from == to)
        return;
    Appearance* appearance = &desk.appearance;
    desk.settings.changeWindow([appearance, set, to] { (appearance->*set)(to); },
                               [appearance, set, from] { (appearance->*set)(from); });
}

} // namespace

QString LanguageSection::name()
{
    return tr("Language");
}

LanguageSection::LanguageSection(const SettingsDesk& desk, QWidget* parent)
    : Section(name(), desk, parent)
{
    auto* languages = new Switcher(this);
    languages->setObjectName(u"settingLanguage"_s);
    languages->setItems({u"中文"_s, u"English"_s});
    languages->setCurrent(placeOf(locales, desk.appearance.localeName()));
    addRow(
        tr("Language of the window"),
        tr("Menus, pages and messages. What the cards speak you choose while you study, with L."),
        languages);
    connect(
        languages, &Switcher::chosen, &desk.appearance,
        [desk](int index) {
            change(desk, &Appearance::setLocaleName, desk.appearance.localeName(),
                   QString(locales.at(static_cast<std::size_t>(index))));
        },
        Qt::QueuedConnection);
}

QString AppearanceSection::name()
{
    return tr("Appearance");
}

AppearanceSection::AppearanceSection(const SettingsDesk& desk, QWidget* parent)
    : Section(name(), desk, parent)
{
    auto* theme = new Switcher(this);
    theme->setObjectName(u"settingTheme"_s);
    theme->setItems({tr("As the system"), tr("Light"), tr("Dark")});
    theme->setCurrent(placeOf(themes, desk.appearance.theme()));
    addRow(tr("Theme"), {}, theme);
    connect(
        theme, &Switcher::chosen, &desk.appearance,
        [desk](int index) {
            change(desk, &Appearance::setTheme, desk.appearance.theme(),
                   QString(themes.at(static_cast<std::size_t>(index))));
        },
        Qt::QueuedConnection);

    auto* size = new Switcher(this);
    size->setObjectName(u"settingTextSize"_s);
    QStringList sizes;
    for (int percent = Appearance::smallestText; percent <= Appearance::largestText;
         percent += Appearance::textStep)
        sizes << u"%1%"_s.arg(percent);
    size->setItems(sizes);
    size->setCurrent((desk.appearance.textSize() - Appearance::smallestText) /
                     Appearance::textStep);
    addRow(tr("Text size"), tr("Also with Ctrl + and Ctrl −."), size);
    connect(
        size, &Switcher::chosen, &desk.appearance,
        [desk](int index) {
            change(desk, &Appearance::setTextSize, desk.appearance.textSize(),
                   Appearance::smallestText + index * Appearance::textStep);
        },
        Qt::QueuedConnection);

    Appearance* window = &desk.appearance;
    addReset([this, window] {
        const QString before = window->theme();
        const int sizeBefore = window->textSize();
        // Queued: the button goes away with the look it has.
        QMetaObject::invokeMethod(
            window,
            [desk = desk_, window, before, sizeBefore] {
                desk.settings.changeWindow(
                    [window] {
                        window->setTheme(QString(themes.front()));
                        window->setTextSize(Appearance::smallestText);
                    },
                    [window, before, sizeBefore] {
                        window->setTheme(before);
                        window->setTextSize(sizeBefore);
                    });
            },
            Qt::QueuedConnection);
    });
}

} // namespace interval::ui
