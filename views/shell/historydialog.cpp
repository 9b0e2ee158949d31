// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/historydialog.h"

#include "common/historyview.h"
#include "common/style.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>

namespace lansnav {

HistoryDialog::HistoryDialog(const AppContext &context, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("History"));
    resize(820, 560);
    auto *view = new HistoryView(context.store, this);
    view->setFile();
    connect(view, &HistoryView::tookBack, this, [toast = context.toast](const QString &sentence) {
        if (toast)
            toast(sentence, true);
    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::paneMargin, measure::paneMargin, measure::paneMargin, measure::paneMargin);
    column->addWidget(style::quiet(tr("What was done in the file, by whom and when. Any act can be taken back, a colleague's too; that is itself an act."), this));
    column->addWidget(view, 1);
    column->addWidget(buttons);
}

} // namespace lansnav
