// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace interval::ui {

/// lupdate files a class of a nested namespace under its bare name, moc asks for the full one:
/// this drops the namespace on the way.
class ShortContextTranslator final : public QTranslator {
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char* context,
                                    const char* source,
                                    const char* disambiguation,
                                    int n) const override
    {
        const QByteArrayView full(context);
        const qsizetype colon = full.lastIndexOf(':');
        return QTranslator::translate(context + colon + 1, source, disambiguation, n);
    }
};

} // namespace interval::ui
