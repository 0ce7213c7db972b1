// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/amount.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

struct Suffix {
    QChar letter;
    double factor;
};

constexpr std::array<Suffix, 8> suffixes{{{u'T', 1e12},
                                          {u'B', 1e9},
                                          {u'G', 1e9},
                                          {u'M', 1e6},
                                          {u'K', 1e3},
                                          {u'亿', 1e8},
                                          {u'万', 1e4},
                                          {u'%', 0.01}}};
constexpr double inFullBelow = 1e6;

QString significant(double value, int digits)
{
    return QLocale::c().toString(value, 'g', digits);
}

} // namespace

QString amountText(double value)
{
    constexpr int fine = 6;
    constexpr int coarse = 4;
    if (std::abs(value) < inFullBelow) {
        if (value == std::trunc(value))
            return QLocale(QLocale::English).toString(static_cast<qlonglong>(value));
        return significant(value, fine);
    }
    for (const Suffix& suffix : suffixes)
        if (suffix.letter != u'G' && std::abs(value) >= suffix.factor)
            return significant(value / suffix.factor, coarse) + suffix.letter;
    return significant(value, fine);
}

std::optional<double> readAmount(const QString& text)
{
    QString digits = text.normalized(QString::NormalizationForm_KC).toUpper();
    digits.remove(u',').remove(u' ').remove(u'_').remove(QChar(QChar::Nbsp));
    double factor = 1;
    for (const Suffix& suffix : suffixes)
        if (digits.endsWith(suffix.letter)) {
            factor = suffix.factor;
            digits.chop(1);
            break;
        }
    bool read = false;
    const double value = QLocale::c().toDouble(digits, &read);
    return read && std::isfinite(value) ? std::optional(value * factor) : std::nullopt;
}

} // namespace interval::ui
