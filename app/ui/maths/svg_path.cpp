// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/maths/svg_path.h"

namespace interval::ui {

namespace {

class PathReader {
public:
    explicit PathReader(const QString& data) : data_(data) { path_.setFillRule(Qt::WindingFill); }

    QPainterPath run()
    {
        QChar command;
        while (skipBlanks()) {
            if (data_[at_].isLetter())
                command = data_[at_++];
            const qsizetype before = at_;
            apply(command.toLatin1());
            if (at_ == before && command.toUpper() != u'Z')
                break; // not a number where one belongs: what was read so far stands
        }
        return path_;
    }

private:
    bool skipBlanks()
    {
        while (at_ < data_.size() && (data_[at_].isSpace() || data_[at_] == u','))
            ++at_;
        return at_ < data_.size();
    }

    double number()
    {
        if (!skipBlanks())
            return 0;
        const qsizetype start = at_;
        if (data_[at_] == u'-' || data_[at_] == u'+')
            ++at_;
        while (at_ < data_.size() && (data_[at_].isDigit() || data_[at_] == u'.'))
            ++at_;
        return QStringView(data_).mid(start, at_ - start).toDouble();
    }

    QPointF point()
    {
        const double x = number();
        return {x, number()};
    }

    void apply(char command)
    {
        const QPointF from = path_.currentPosition();
        QPointF control = from;
        switch (command) {
        case 'M':
            path_.moveTo(point());
            break;
        case 'L':
            path_.lineTo(point());
            break;
        case 'H':
            path_.lineTo(number(), from.y());
            break;
        case 'V':
            path_.lineTo(from.x(), number());
            break;
        case 'Q':
            control = point();
            path_.quadTo(control, point());
            break;
        case 'T':
            control = 2 * from - control_;
            path_.quadTo(control, point());
            break;
        case 'C': {
            const QPointF first = point();
            const QPointF second = point();
            path_.cubicTo(first, second, point());
            break;
        }
        case 'Z':
        case 'z':
            path_.closeSubpath();
            break;
        default:
            break;
        }
        const bool curved = command == 'Q' || command == 'T';
        control_ = curved ? control : path_.currentPosition();
    }

    const QString& data_;
    qsizetype at_ = 0;
    QPainterPath path_;
    QPointF control_;
};

} // namespace

QPainterPath svgPath(const QString& data)
{
    return PathReader(data).run();
}

} // namespace interval::ui
