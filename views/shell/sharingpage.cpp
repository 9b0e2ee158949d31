// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sharingpage.h"

#include "common/feedback.h"
#include "common/style.h"
#include "shell/synccontrol.h"

#include <QBoxLayout>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace lansnav {

SharingPage::SharingPage(SyncService &service, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::paneMargin, measure::paneMargin, measure::paneMargin, measure::paneMargin);
    auto *banner = new BannerBar(this);
    banner->hide();
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setVerticalSpacing(measure::rowGap);
    auto *path = new QLabel(this);
    path->setTextFormat(Qt::PlainText);
    path->setWordWrap(true);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *state = new QLabel(this);
    state->setTextFormat(Qt::PlainText);
    state->setWordWrap(true);
    auto *minutes = new QSpinBox(this);
    minutes->setRange(1, 120);
    minutes->setValue(service.everyMinutes());
    auto *choose = new QPushButton(tr("&Share this file…"), this);
    auto *stop = new QPushButton(tr("S&top sharing"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(choose);
    row->addWidget(stop);
    row->addStretch();
    form->addRow(tr("Shared file:"), path);
    form->addRow(QString(), row);
    form->addRow(tr("&Minutes between syncs:"), minutes);
    form->addRow(tr("State:"), state);
    auto *how = style::quiet(tr("Your file is also synced when it is opened and closed, and whenever you press Ctrl+Shift+S. To stop sharing changes nothing in either file."), this);
    how->setWordWrap(true);
    column->addWidget(banner);
    column->addLayout(form);
    column->addWidget(how);
    column->addStretch();

    const auto refresh = [&service, path, state, stop, choose, minutes] {
        const bool shared = !service.target().isEmpty();
        path->setText(shared ? QDir::toNativeSeparators(service.target()) : tr("none"));
        choose->setText(shared ? tr("Share &elsewhere…") : tr("&Share this file…"));
        stop->setVisible(shared);
        minutes->setEnabled(shared);
        const QString words = SyncControl::words(service.state());
        state->setText(words.isEmpty() ? tr("not shared") : service.state().reason.isEmpty() ? words : words + u'\n' + service.state().reason);
    };
    refresh();
    connect(&service, &SyncService::stateChanged, this, refresh);
    connect(choose, &QPushButton::clicked, this, &SharingPage::shareWanted);
    connect(stop, &QPushButton::clicked, this, [&service, banner] { (void)banner->check(service.setTarget({})); });
    connect(minutes, &QSpinBox::valueChanged, this, [&service, banner](int value) { (void)banner->check(service.setEveryMinutes(value)); });
}

} // namespace lansnav
