// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/maths/math_image.h"

#include "ui/maths/svg_path.h"

#include <QFont>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int chinesePixels = 884; ///< Han characters beside MathJax's Latin [1/1000 em]

QTransform transformFrom(const QJsonArray& m)
{
    return {m[0].toDouble(), m[1].toDouble(), m[2].toDouble(),
            m[3].toDouble(), m[4].toDouble(), m[5].toDouble()};
}

QRectF rectFrom(const QJsonArray& r)
{
    return {r[0].toDouble(), r[1].toDouble(), r[2].toDouble(), r[3].toDouble()};
}

QPainterPath textPath(const QString& text)
{
    QFont font(u"Noto Sans CJK SC"_s);
    font.setPixelSize(chinesePixels);
    QPainterPath path;
    path.addText(0, 0, font, text);
    return path;
}

} // namespace

MathImage MathImage::fromJson(const QByteArray& json)
{
    MathImage image;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    image.error_ = object[u"error"_s].toString();
    if (!object.contains(u"box"_s) && image.error_.isEmpty())
        image.error_ = u"no formula"_s;
    image.box_ = rectFrom(object[u"box"_s].toArray());
    for (const auto& value : object[u"steps"_s].toArray()) {
        const QJsonArray entry = value.toArray();
        const QString kind = entry[0].toString();
        Step step;
        step.transform = entry.size() > 1 ? transformFrom(entry[1].toArray()) : QTransform();
        if (kind == u"path"_s) {
            step.path = svgPath(entry[2].toString());
        } else if (kind == u"rect"_s) {
            step.path.addRect(rectFrom(entry[2].toArray()));
        } else if (kind == u"text"_s) {
            step.path = textPath(entry[2].toString());
        } else if (kind == u"clip"_s) {
            step.kind = Step::Kind::clip;
            step.path.addRect(rectFrom(entry[2].toArray()));
        } else if (kind == u"unclip"_s) {
            step.kind = Step::Kind::unclip;
        } else if (kind == u"line"_s) {
            const QJsonArray line = entry[2].toArray();
            step.kind = Step::Kind::stroke;
            step.width = entry[3].toDouble();
            step.path.moveTo(line[0].toDouble(), line[1].toDouble());
            step.path.lineTo(line[2].toDouble(), line[3].toDouble());
        }
        image.steps_.push_back(std::move(step));
    }
    return image;
}

void MathImage::draw(QPainter& painter, QPointF baseline, double em, const QColor& colour) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(baseline);
    painter.scale(em / 1000, em / 1000);
    painter.translate(-box_.left(), 0);
    const QTransform page = painter.transform();
    for (const Step& step : steps_) {
        if (step.kind == Step::Kind::unclip) {
            painter.restore();
            continue;
        }
        if (step.kind == Step::Kind::clip)
            painter.save();
        painter.setTransform(step.transform * page);
        if (step.kind == Step::Kind::clip)
            painter.setClipPath(step.path, Qt::IntersectClip);
        else if (step.kind == Step::Kind::stroke)
            painter.strokePath(step.path, QPen(colour, step.width));
        else
            painter.fillPath(step.path, colour);
    }
    painter.restore();
}

} // namespace interval::ui
