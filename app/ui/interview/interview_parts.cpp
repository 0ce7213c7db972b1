// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/interview_parts.h"

#include "ui/style/look.h"
#include "ui/words/interview_words.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int trendHeight = 120;
constexpr int axisWidth = 44;
constexpr int labelHeight = 22;
constexpr int top = 8;
constexpr double mark = 3.5;
constexpr double ring = 5.5;

/// Scores as points of a line, the one chosen with a ring. The arrow keys choose.
class ScoreTrend final : public QWidget {
    Q_DECLARE_TR_FUNCTIONS(ScoreTrend)
public:
    ScoreTrend(std::vector<study::HeldInterview> held, QWidget* parent)
        : QWidget(parent), held_(std::move(held)), chosen_(held_.size() - 1)
    {
        setObjectName(u"scoreTrend"_s);
        setFocusPolicy(Qt::TabFocus);
        setProperty("focusRing", true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFixedHeight(look().px(trendHeight));
        setAccessibleName(tr("Scores of your interviews"));
        QStringList all;
        for (const study::HeldInterview& each : held_)
            all << wordsOf(each);
        setAccessibleDescription(all.join(u"; "_s));
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Left && chosen_ > 0)
            --chosen_;
        else if (event->key() == Qt::Key_Right && chosen_ + 1 < held_.size())
            ++chosen_;
        else
            return QWidget::keyPressEvent(event);
        setAccessibleDescription(wordsOf(held_[chosen_]));
        update();
    }

    void paintEvent(QPaintEvent* /*event*/) override
    {
        const Tokens& t = look().colours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF plot(look().px(axisWidth), look().px(top),
                          width() - look().px(axisWidth) - look().px(2 * top),
                          height() - look().px(top + labelHeight));
        painter.setFont(typeFont(Type::caption));
        for (const int percent : {0, 50, 100}) {
            const double y = plot.bottom() - plot.height() * percent / 100;
            painter.setPen(t.grid);
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
            painter.setPen(t.text3);
            painter.drawText(QRectF(0, y - look().px(9), plot.left() - look().px(8), look().px(18)),
                             Qt::AlignRight | Qt::AlignVCenter, u"%1%"_s.arg(percent));
        }
        QPolygonF line;
        for (std::size_t i = 0; i < held_.size(); ++i)
            line << QPointF(plot.left() + plot.width() * static_cast<double>(i) /
                                              static_cast<double>(held_.size() - 1),
                            plot.bottom() - plot.height() * held_[i].score);
        painter.setPen(QPen(t.heat[3], 2));
        painter.drawPolyline(line);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.heat[3]);
        for (const QPointF& point : line)
            painter.drawEllipse(point, mark, mark);
        const QPointF& here = line[static_cast<qsizetype>(chosen_)];
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(t.surface);
        painter.drawEllipse(here, ring, ring);
        painter.setPen(t.text2);
        const QRectF below(plot.left() - look().px(axisWidth), plot.bottom() + look().px(4),
                           plot.width() + look().px(axisWidth + 2 * top), look().px(labelHeight));
        const QString words = wordsOf(held_[chosen_]);
        const double wide = painter.fontMetrics().horizontalAdvance(words);
        const double left = std::clamp(here.x() - wide / 2, below.left(), below.right() - wide);
        painter.drawText(QPointF(left, below.top() + painter.fontMetrics().ascent()), words);
    }

private:
    static QString wordsOf(const study::HeldInterview& held)
    {
        return tr("%1: %2").arg(InterviewWords::date(held.day),
                                InterviewWords::percent(held.score));
    }

    std::vector<study::HeldInterview> held_;
    std::size_t chosen_;
};

} // namespace

QFrame* makeInterviewCard(QWidget* parent)
{
    auto* card = new QFrame(parent);
    card->setProperty("role", u"card"_s);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(look().space(20), look().space(16), look().space(20),
                               look().space(16));
    column->setSpacing(look().space(8));
    return card;
}

QWidget* makeScoreTrend(const std::vector<study::HeldInterview>& held, QWidget* parent)
{
    return new ScoreTrend(held, parent);
}

} // namespace interval::ui
