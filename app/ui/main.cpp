// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"
#include "ui/window/place.h"
#include "ui/window/single_instance.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace interval::ui;
using namespace Qt::StringLiterals;

namespace {

/// The shipped decks: beside an installed program, or in the source tree of one that was built.
QString deckFolder()
{
    const QString installed =
        QCoreApplication::applicationDirPath() + u"/../share/interval/content/decks/core"_s;
    return QFileInfo::exists(installed) ? QDir::cleanPath(installed)
                                        : QStringLiteral(INTERVAL_DECK_FOLDER);
}

QStringList pageNames()
{
    QStringList names;
    for (const PlaceEntry& entry : placeEntries)
        names += QString::fromLatin1(entry.name);
    return names + QStringList{u"welcome"_s};
}

StartOptions readArguments(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Cards for LLM engineering interviews"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{u"profile"_s, u"Folder of your data."_s, u"DIR"_s},
                       {u"lang"_s, u"zh_CN or en."_s, u"LANG"_s},
                       {u"theme"_s, u"light, dark or system."_s, u"THEME"_s},
                       {u"page"_s, pageNames().join(u", "_s), u"NAME"_s}});
    parser.process(application);
    StartOptions options;
    options.profile = parser.isSet(u"profile"_s)
                          ? parser.value(u"profile"_s)
                          : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                                u"/interval"_s;
    options.deckFolder = deckFolder();
    options.language = parser.value(u"lang"_s);
    options.theme = parser.value(u"theme"_s);
    options.page = parser.value(u"page"_s);
    const auto allowed = [&](const QString& value, const QStringList& list, const QString& option) {
        if (!value.isEmpty() && !list.contains(value)) {
            qCritical("--%s: '%s' is not one of %s", qPrintable(option), qPrintable(value),
                      qPrintable(list.join(u", "_s)));
            ::exit(2);
        }
    };
    allowed(options.language, {u"zh_CN"_s, u"en"_s}, u"lang"_s);
    allowed(options.theme, {u"light"_s, u"dark"_s, u"system"_s}, u"theme"_s);
    allowed(options.page, pageNames(), u"page"_s);
    return options;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(u"interval"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(INTERVAL_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Interval"_s);
    QGuiApplication::setDesktopFileName(u"interval"_s);
    StartOptions options;
    {
        // Before there is a window system: --help and --version work without one.
        const QCoreApplication console(argc, argv);
        options = readArguments(console);
    }
    QApplication application(argc, argv);
    SingleInstance instance(options.profile);
    if (instance.raiseOther())
        return 0;
    MainWindow window(options);
    instance.listen();
    QObject::connect(&instance, &SingleInstance::raiseRequested, &window,
                     &MainWindow::bringToFront);
    window.show();
    return QApplication::exec();
}
