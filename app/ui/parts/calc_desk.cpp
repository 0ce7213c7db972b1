// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/calc_desk.h"

#include <QDir>
#include <QFile>

namespace interval::ui {

using namespace Qt::StringLiterals;

base::Result<compute::Catalogue> readCatalogue(const QString& folder)
{
    const auto text = [&folder](const QString& name) {
        QFile file(QDir(folder).filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    };
    return compute::Catalogue::fromJson(text(u"models.json"_s), text(u"gpus.json"_s));
}

base::Result<study::Answered> CalcDesk::answer(const std::string& scenario)
{
    if (!catalogue_)
        catalogue_ = readCatalogue(folder_);
    if (!*catalogue_)
        return tl::unexpected((*catalogue_).error());
    return study::answer(scenario, **catalogue_);
}

} // namespace interval::ui
