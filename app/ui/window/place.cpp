// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/place.h"

#include <QCoreApplication>

namespace interval::ui {

namespace {

struct PlaceWords {
    Q_DECLARE_TR_FUNCTIONS(PlaceWords)
};

} // namespace

QString title(Place place)
{
    switch (place) {
    case Place::today:
        return PlaceWords::tr("Today");
    case Place::study:
        return PlaceWords::tr("Study");
    case Place::library:
        return PlaceWords::tr("Library");
    case Place::interview:
        return PlaceWords::tr("Interview");
    case Place::insights:
        return PlaceWords::tr("Insights");
    case Place::settings:
        return PlaceWords::tr("Settings");
    case Place::calculators:
        break;
    }
    return PlaceWords::tr("Calculators");
}

} // namespace interval::ui
