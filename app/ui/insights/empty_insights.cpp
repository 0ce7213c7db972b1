// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/empty_insights.h"

#include "ui/parts/controls.h"
#include "ui/parts/key_button.h"

#include <QPainter>
#include <QVBoxLayout>

#include <array>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int outlineWidth = 520;
constexpr int outlineHeight = 108;
constexpr int textWidth = 500;
constexpr double filled = 0.7; ///< of a bar's pitch

/// Bars as they will be, dashed.
class Outline final : public QWidget {
public:
    explicit Outline(QWidget* parent) : QWidget(parent)
    {
        setFixedSize(look().px(outlineWidth), look().px(outlineHeight));
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        constexpr std::array heights{22, 36, 30, 48,  55, 44, 62, 68, 50, 74,  83, 60, 88, 78, 94,
                                     72, 98, 82, 102, 92, 90, 80, 96, 84, 100, 90, 78, 94, 86, 72};
        const double pitch = static_cast<double>(width()) / heights.size();
        const double base = height() - 2;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(look().colours().field, 1, Qt::DashLine));
        for (std::size_t i = 0; i < heights.size(); ++i)
            painter.drawRoundedRect(QRectF(pitch * (static_cast<double>(i) + (1 - filled) / 2),
                                           base - look().px(heights[i]), pitch * filled,
                                           look().px(heights[i])),
                                    3, 3);
        painter.setPen(QPen(look().colours().field, 2));
        painter.drawLine(QPointF(0, base), QPointF(width(), base));
    }
};

} // namespace

EmptyInsights::EmptyInsights(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().space(16));
    column->addStretch(2);
    column->addWidget(new Outline(this), 0, Qt::AlignHCenter);
    column->addSpacing(look().space(16));
    column->addWidget(
        makeLabel(tr("Nothing to show yet"), Type::title, Tone::normal, this, QFont::DemiBold), 0,
        Qt::AlignHCenter);
    auto* words = makeLabel(tr("After your first review you will see how well each topic sits. "
                               "Checking the memory model needs about 100 answers, a week at 25 "
                               "minutes a day."),
                            Type::body, Tone::second, this);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter);
    words->setFixedWidth(look().px(textWidth));
    words->setMinimumHeight(words->heightForWidth(look().px(textWidth)));
    column->addWidget(words, 0, Qt::AlignHCenter);
    auto* start = makeButton(tr("Start the first cards"), "primary", u"⏎"_s, this);
    start->setObjectName(u"startFirst"_s);
    connect(start, &QPushButton::clicked, this, &EmptyInsights::startRequested);
    column->addWidget(start, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

} // namespace interval::ui
