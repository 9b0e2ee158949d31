// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/bccdialog.h"

#include "common/style.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

BccDialog::BccDialog(MailAddresses addresses, QString subject, int size, QWidget *parent)
    : QDialog(parent), m_addresses(std::move(addresses)), m_subject(std::move(subject))
{
    setWindowTitle(tr("Addresses for a blind copy"));
    build(size);
}

void BccDialog::build(int size)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::paneMargin, measure::paneMargin, measure::paneMargin, measure::paneMargin);
    layout->setSpacing(measure::grid);
    auto *sentence = new QLabel(m_addresses.sentence());
    sentence->setObjectName(u"sentence"_s);
    sentence->setWordWrap(true);
    layout->addWidget(sentence);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("Addresses a portion"));
    m_size = new QComboBox;
    m_size->setAccessibleName(label->text());
    label->setBuddy(m_size);
    for (const int portion : {90, 500})
        m_size->addItem(QString::number(portion), portion);
    m_size->addItem(tr("All at once"), 0);
    setPortionSize(size);
    row->addWidget(label);
    row->addWidget(m_size);
    row->addStretch(1);
    layout->addLayout(row);
    m_portions = new QWidget;
    m_portionColumn = new QVBoxLayout(m_portions);
    m_portionColumn->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_portions);
    layout->addWidget(area, 1);
    m_done = style::quiet({});
    m_done->setObjectName(u"copied"_s);
    layout->addWidget(m_done);
    layout->addWidget(buildLetters());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(m_size, &QComboBox::currentIndexChanged, this, &BccDialog::rebuild);
    rebuild();
    resize(520, 360);
}

QWidget *BccDialog::buildLetters()
{
    auto *letters = new QWidget;
    auto *column = new QVBoxLayout(letters);
    column->setContentsMargins(0, 0, 0, 0);
    const QList<QUrl> urls = m_addresses.letters(m_subject);
    for (qsizetype i = 0; i < urls.size() && i < 10; ++i) {
        const QString text = urls.size() == 1 ? tr("Open in the mail program") : tr("Open letter %1 of %2 in the mail program").arg(i + 1).arg(urls.size());
        auto *button = new QPushButton(style::icon(u"mail-message-new"_s), text);
        connect(button, &QPushButton::clicked, this, [this, url = urls.at(i)] {
            if (!QDesktopServices::openUrl(url))
                m_done->setText(tr("No mail program answered. Copy the addresses instead and paste them in the program you use."));
        });
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    if (urls.size() > 10)
        column->addWidget(style::quiet(tr("So many addresses need %n letters; copy them in portions instead.", nullptr, int(urls.size()))));
    return letters;
}

int BccDialog::portionSize() const
{
    return m_size->currentData().toInt();
}

void BccDialog::setPortionSize(int size)
{
    m_size->setCurrentIndex(std::max(0, m_size->findData(size)));
}

void BccDialog::rebuild()
{
    while (QLayoutItem *item = m_portionColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<QStringList> portions = m_addresses.portions(portionSize());
    qsizetype first = 1;
    for (qsizetype i = 0; i < portions.size(); ++i) {
        const qsizetype last = first + portions.at(i).size() - 1;
        auto *button = new QPushButton(style::icon(u"edit-copy"_s), tr("Copy %1–%2").arg(first).arg(last));
        button->setObjectName(u"copyPortion%1"_s.arg(i));
        if (i == 0)
            style::makePrimary(button);
        connect(button, &QPushButton::clicked, this, [this, i] { copy(int(i)); });
        m_portionColumn->addWidget(button, 0, Qt::AlignLeft);
        first = last + 1;
    }
    if (portions.isEmpty())
        m_portionColumn->addWidget(style::quiet(tr("There is no address to copy.")));
    m_portionColumn->addStretch(1);
}

void BccDialog::copy(int index)
{
    const QStringList portion = m_addresses.portions(portionSize()).value(index);
    QGuiApplication::clipboard()->setText(MailAddresses::forBcc(portion));
    m_done->setText(tr("%n address(es) copied. Paste them in the field for blind copies (Bcc).", nullptr, int(portion.size())));
}

} // namespace lansnav
