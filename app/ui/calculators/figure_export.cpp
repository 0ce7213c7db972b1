// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculators/figure_export.h"

#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pixelRatio = 2;
constexpr int dotsPerInch = 96;

using Paint = std::function<void(QPainter&, const QRectF&)>;

void paintPng(QIODevice& device, const QSize& size, const Paint& paint)
{
    QImage image(size * pixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(painter, QRectF(QPointF(), QSizeF(size)));
    painter.end();
    image.save(&device, "PNG");
}

void paintSvg(QIODevice& device, const QSize& size, const Paint& paint)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    QPainter painter(&generator);
    paint(painter, QRectF(QPointF(), QSizeF(size)));
}

void paintPdf(QIODevice& device, const QSize& size, const Paint& paint)
{
    constexpr double pointsPerInch = 72;
    QPdfWriter writer(&device);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QSizeF(size) * pointsPerInch / dotsPerInch, QPageSize::Point));
    writer.setPageMargins({});
    QPainter painter(&writer);
    paint(painter, QRectF(QPointF(), QSizeF(size)));
}

} // namespace

QString writeFigure(const QString& file, const QSize& size, const Paint& paint)
{
    QSaveFile device(file);
    if (!device.open(QIODevice::WriteOnly))
        return device.errorString();
    if (file.endsWith(u".svg"_s))
        paintSvg(device, size, paint);
    else if (file.endsWith(u".pdf"_s))
        paintPdf(device, size, paint);
    else
        paintPng(device, size, paint);
    return device.commit() ? QString() : device.errorString();
}

} // namespace interval::ui
