// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculators/own_hardware.h"

#include "compute/catalogue/hugging_face_config.h"
#include "compute/catalogue/parameter_count.h"
#include "ui/parts/controls.h"
#include "ui/words/amount.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace interval::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 1 << 20; ///< of a config.json

class OwnWords {
    Q_DECLARE_TR_FUNCTIONS(OwnWords)
public:
    static OwnModel ofSize(double parameters)
    {
        const auto count = static_cast<qlonglong>(parameters);
        return {u"{\"params\":%1}"_s.arg(count).toStdString(),
                tr("A model of %1 parameters. Without its shape only states and costs can be "
                   "computed.")
                    .arg(amountText(parameters))};
    }
    static OwnModel ofConfig(const std::string& text)
    {
        const auto model = compute::modelFromConfig(text);
        if (!model)
            return {
                {},
                tr("This cannot be used: %1").arg(QString::fromStdString(model.error().detail))};
        QString finding = tr("%1: %2 parameters")
                              .arg(QString::fromStdString(model->family),
                                   amountText(static_cast<double>(model->parameters)));
        for (const std::string& note : model->notes)
            finding += u"\n"_s + QString::fromStdString(note);
        return {QJsonDocument::fromJson(QByteArray::fromStdString(text))
                    .toJson(QJsonDocument::Compact)
                    .toStdString(),
                finding};
    }
    static QString ask()
    {
        return tr("Paste a config.json, drop the file here, or type a size such as 7B.");
    }
};

/// @return nothing when it is no file that could be a config
std::optional<QString> textOfFile(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return std::nullopt;
    return QString::fromUtf8(file.readAll());
}

} // namespace

OwnModel readOwnModel(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {{}, OwnWords::ask()};
    if (const auto size = readAmount(trimmed); size && *size >= 1 && *size <= 1e15)
        return OwnWords::ofSize(*size);
    return OwnWords::ofConfig(trimmed.toStdString());
}

OwnModelDialog::OwnModelDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Your own model"));
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    auto* ask = makeLabel(OwnWords::ask(), Type::ui, Tone::second, this);
    ask->setWordWrap(true);
    column->addWidget(ask);
    text_ = new QPlainTextEdit(this);
    text_->setObjectName(u"ownModel"_s);
    text_->setFont(codeFont(look().px(13)));
    text_->setAccessibleName(windowTitle());
    text_->setTabChangesFocus(true);
    text_->setAcceptDrops(false); // a dropped file is read, not named
    column->addWidget(text_, 1);
    finding_ = makeLabel({}, Type::ui, Tone::normal, this);
    finding_->setWordWrap(true);
    finding_->setObjectName(u"finding"_s);
    column->addWidget(finding_);
    auto* buttons = new QDialogButtonBox(this);
    auto* file = buttons->addButton(tr("Open a file…"), QDialogButtonBox::ActionRole);
    take_ = buttons->addButton(tr("Use this model"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(file, &QPushButton::clicked, this, &OwnModelDialog::openFile);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(text_, &QPlainTextEdit::textChanged, this, &OwnModelDialog::check);
    resize(look().px(560), look().px(420));
    check();
}

void OwnModelDialog::setText(const QString& text)
{
    text_->setPlainText(text);
}

void OwnModelDialog::check()
{
    const OwnModel read = readOwnModel(text_->toPlainText());
    model_ = read.json;
    finding_->setText(read.finding);
    take_->setEnabled(!model_.empty());
}

void OwnModelDialog::openFile()
{
    const QString name =
        QFileDialog::getOpenFileName(this, windowTitle(), {}, u"config.json (*.json);;* (*)"_s);
    if (name.isEmpty())
        return;
    if (const auto text = textOfFile(name))
        setText(*text);
    else
        finding_->setText(tr("The file cannot be read: %1").arg(name));
}

void OwnModelDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void OwnModelDialog::dropEvent(QDropEvent* event)
{
    if (const auto text = textOfFile(event->mimeData()->urls().value(0).toLocalFile()))
        setText(*text);
}

OwnGpuDialog::OwnGpuDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Your own GPU"));
    auto* column = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    const auto add = [&](const char* key, const QString& name, double low, double high,
                         bool needed) {
        auto* edit = new QLineEdit(this);
        edit->setObjectName(QString::fromLatin1(key));
        edit->setAccessibleName(name);
        form->addRow(name, edit);
        fields_.push_back({key, edit, low, high, needed});
        connect(edit, &QLineEdit::textEdited, this, &OwnGpuDialog::check);
    };
    add("memory_gb", tr("Memory [GB]"), 0.1, 1e5, true);
    add("bandwidth_gb_s", tr("Memory bandwidth [GB/s]"), 0.1, 1e6, false);
    add("bf16_tflops", tr("bf16 peak, dense [TFLOP/s]"), 0.001, 1e6, false);
    add("link_gb_s", tr("Link to the others [GB/s]"), 0, 1e6, false);
    add("tdp_w", tr("Power [W]"), 0, 1e5, false);
    column->addLayout(form);
    finding_ = makeLabel({}, Type::ui, Tone::normal, this);
    finding_->setWordWrap(true);
    column->addWidget(finding_);
    auto* buttons = new QDialogButtonBox(this);
    take_ = buttons->addButton(tr("Use this GPU"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(look().px(420), sizeHint().height());
    check();
}

void OwnGpuDialog::check()
{
    QString finding = tr("Bandwidth and peak are needed for serving and costs only.");
    bool right = true;
    for (const Field& field : fields_) {
        const QString text = field.edit->text();
        const auto value = readAmount(text);
        const bool missing = text.isEmpty();
        if (missing ? !field.needed : value && *value >= field.low && *value <= field.high)
            continue;
        right = false;
        finding = missing ? tr("The memory is needed.")
                          : tr("%1 must be a number between %2 and %3.")
                                .arg(field.edit->accessibleName(), amountText(field.low),
                                     amountText(field.high));
        break;
    }
    finding_->setText(finding);
    take_->setEnabled(right);
}

std::string OwnGpuDialog::gpu() const
{
    QJsonObject gpu;
    for (const Field& field : fields_)
        if (const auto value = readAmount(field.edit->text()))
            gpu[QString::fromLatin1(field.key)] = *value;
    return QJsonDocument(gpu).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace interval::ui
